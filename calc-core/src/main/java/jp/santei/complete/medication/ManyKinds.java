package jp.santei.complete.medication;

import jp.santei.buffer.FactColumns;
import jp.santei.buffer.Prescriptions;
import jp.santei.buffer.StatementBuffer;
import jp.santei.claim.ContextKey;
import jp.santei.complete.draft.Draft;
import jp.santei.master.ActField;
import jp.santei.master.CodeList;
import jp.santei.master.CodeListKey;
import jp.santei.master.DrugField;
import jp.santei.master.Edition;
import jp.santei.master.MasterTable;
import jp.santei.master.Parameter;
import jp.santei.master.Parameters;
import jp.santei.money.YenSum;
import jp.santei.rule.Area;
import jp.santei.rule.MedicationFindings;
import jp.santei.rule.MedicationSteps;
import jp.santei.rule.Rule;

/**
 * Seven kinds of oral drugs and more in one prescription (内服薬の多剤投与): a lower fee, and less for the drugs.
 *
 * <pre>
 *   kinds = Σ 剤 of the prescription, those of temporary medication left out:
 *           1 where a day costs no more than a limit, else the number of its brands
 * </pre>
 *
 * <p>Counts two ways, with and without what may be temporary; the drugs of 地域包括診療 are not counted at all.
 */
final class ManyKinds {
    static final Rule FEE = Rule.of(
            "M-KINDS-001",
            Area.MEDICATION,
            "1処方の内服薬が7種類以上なら、処方料・処方箋料は7種類以上の点数とする",
            "seven kinds of oral drugs or more in one prescription: the lower 処方料 or 処方箋料",
            "点数表 第2章第5部 F100 2、F400 2; 留意事項通知 F200(6)",
            "/items/*/context/temporary",
            "/items/*/context/prescription",
            "/items/*/department",
            "/items/*/count",
            "/history/counts");
    static final Rule DRUGS = Rule.of(
            "M-KINDS-002",
            Area.MEDICATION,
            "1処方の内服薬が7種類以上なら、内服薬の薬剤料を100分の90とする（薬剤料逓減を加える）",
            "seven kinds of oral drugs or more in one prescription: the points of all its oral drugs are reduced",
            "点数表 第2章第5部 F200 注3; 留意事項通知 F200(6)",
            "/items/*/context/temporary");

    private final Draft draft;
    private final MedicationMonth month;
    private final DrugPoints drugPoints;
    private final MasterTable<ActField> acts;
    private final MasterTable<DrugField> drugs;
    private final Parameters parameters;
    private final CodeList lowerFee;
    private final CodeList psychotropicFee;
    private final KindCount certain = new KindCount();
    private final KindCount possible = new KindCount();

    ManyKinds(Edition edition, Draft draft, MedicationMonth month, DrugPoints drugPoints) {
        this.draft = draft;
        this.month = month;
        this.drugPoints = drugPoints;
        acts = edition.acts();
        drugs = edition.drugs();
        parameters = edition.parameters();
        lowerFee = edition.codeList(CodeListKey.MANY_KINDS_FEE);
        psychotropicFee = edition.codeList(CodeListKey.PSYCHOTROPIC_FEE);
    }

    void complete(Prescription prescription) {
        int day = prescription.day();
        long limit = parameters.at(Parameter.MANY_KINDS, day);
        if (month.comprehensive() || limit == Parameters.NONE || prescription.hasAny(psychotropicFee)) {
            return;
        }
        count(prescription, (int) limit);
        if (possible.size() < limit) {
            return;
        }
        boolean sheet = prescription.has(FeeKind.SHEET);
        int entry = prescription.find(sheet ? FeeKind.SHEET : FeeKind.PRESCRIBING);
        long before = 0;
        long after = 0;
        boolean changed = false;
        if (entry != Prescription.NONE) {
            int line = prescription.line();
            before = acts.value(draft.out().lineRow(line)) / 100;
            int lower = lowerFee.valueOf(draft.out().lineCode(line), day);
            changed = lower != CodeList.ABSENT
                    && draft.replace(entry, line, lower, MedicationSteps.MANY_KINDS_FEE, limit, 0);
            after = acts.value(draft.out().lineRow(line)) / 100;
        }
        if (!sheet) {
            changed |= prescription.addReduction(Prescriptions.ABOUT_ORAL, MedicationSteps.MANY_KINDS_DRUGS, limit, 0);
        }
        if (changed && certain.size() < limit) {
            long sum = sheet ? 0 : drugPoints.ofOral(prescription);
            draft.out()
                    .finding(
                            MedicationFindings.TEMPORARY_UNKNOWN,
                            entry == Prescription.NONE ? prescription.entry(0) : entry,
                            StatementBuffer.NO_LINE,
                            after + sum - drugPoints.off(sum, Prescriptions.ABOUT_ORAL, day),
                            before + sum,
                            parameters.at(Parameter.TEMPORARY_DAYS, day));
        }
    }

    private void count(Prescription prescription, int limit) {
        certain.begin(limit);
        possible.begin(limit);
        long temporaryDays = parameters.at(Parameter.TEMPORARY_DAYS, prescription.day());
        for (int i = 0; i < prescription.size(); i++) {
            int entry = prescription.entry(i);
            if (prescription.isOral(entry)) {
                boolean brief = draft.out().times(entry) <= temporaryDays;
                int stated =
                        draft.in().facts().of(ContextKey.TEMPORARY, draft.out().item(entry));
                if (!brief || stated != 1) {
                    count(prescription, entry, possible);
                    if (!brief || stated != FactColumns.ABSENT) {
                        count(prescription, entry, certain);
                    }
                }
            }
        }
    }

    private void count(Prescription prescription, int entry, KindCount kinds) {
        StatementBuffer out = draft.out();
        long yen = 0;
        boolean any = false;
        for (int line = out.lineStart(entry); line < out.lineEnd(entry); line++) {
            if (prescription.isDrug(line)) {
                any = true;
                yen = Math.addExact(yen, YenSum.of(drugs.value(out.lineRow(line)), out.lineQuantity(line)));
            }
        }
        long limit = parameters.at(Parameter.ONE_KIND_YEN, prescription.day());
        if (any && yen <= Math.multiplyExact(limit, YenSum.ONE)) {
            kinds.addOne();
            return;
        }
        for (int line = out.lineStart(entry); line < out.lineEnd(entry); line++) {
            if (prescription.isDrug(line)) {
                kinds.addBrand(out.lineCode(line));
            }
        }
    }
}
