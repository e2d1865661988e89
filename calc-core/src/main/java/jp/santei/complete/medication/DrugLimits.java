package jp.santei.complete.medication;

import jp.santei.buffer.Prescriptions;
import jp.santei.buffer.StatementBuffer;
import jp.santei.complete.draft.Draft;
import jp.santei.master.CodeList;
import jp.santei.master.CodeListKey;
import jp.santei.master.Edition;
import jp.santei.master.LimitedPatches;
import jp.santei.master.Parameter;
import jp.santei.master.Parameters;
import jp.santei.rule.Area;
import jp.santei.rule.MedicationFindings;
import jp.santei.rule.MedicationSteps;
import jp.santei.rule.Rule;

/** Reductions of drugs that a fee of the prescription or the number of patches entails (薬剤料逓減・減点). */
final class DrugLimits {
    static final Rule PSYCHOTROPICS = Rule.of(
            "M-PSY-001",
            Area.MEDICATION,
            "向精神薬多剤投与の処方料なら、対象の向精神薬の薬剤料を100分の80とする（薬剤料逓減を加える）",
            "処方料 of many psychotropics: the points of those drugs are reduced",
            "点数表 第2章第5部 F200 注2",
            "/items/*/context/psychotropic",
            "/items/*/context/prescription");
    static final Rule LOW_REFERRAL = Rule.of(
            "M-REFER-001",
            Area.MEDICATION,
            "紹介率が低い大病院の処方料減算なら、30日以上の投薬の薬剤料を逓減する",
            "処方料 reduced for a large hospital with few referrals: supplies of 30 days and more are reduced",
            "点数表 第2章第5部 F200 注4; 留意事項通知 F100(11)",
            "/items/*/count");
    static final Rule PATCHES = Rule.of(
            "M-PATCH-001",
            Area.MEDICATION,
            "1処方に63枚（令和4年3月までは70枚）を超える貼付剤の超過分は算定しない",
            "patches above 63 sheets a prescription (70 to March 2022) are not billable",
            "点数表 第2章第5部 通則5",
            "/items/*/lines/*/quantity");

    private static final long SHEET = 100_000;

    private final Draft draft;
    private final DrugPoints drugPoints;
    private final Prescriptions prescriptions;
    private final LimitedPatches patches;
    private final Parameters parameters;
    private final CodeList psychotropicFee;
    private final CodeList lowReferralFee;

    DrugLimits(Edition edition, Draft draft, DrugPoints drugPoints, Prescriptions prescriptions) {
        this.draft = draft;
        this.drugPoints = drugPoints;
        this.prescriptions = prescriptions;
        patches = new LimitedPatches(edition);
        parameters = edition.parameters();
        psychotropicFee = edition.codeList(CodeListKey.PSYCHOTROPIC_FEE);
        lowReferralFee = edition.codeList(CodeListKey.LOW_REFERRAL_FEE);
    }

    /** Adds the reductions that are missing; none to a prescription that goes to a pharmacy. */
    void complete(Prescription prescription) {
        if (prescription.has(FeeKind.SHEET)) {
            return;
        }
        if (prescription.hasAny(psychotropicFee)) {
            reducePsychotropics(prescription);
        }
        if (prescription.hasAny(lowReferralFee)) {
            reduceLongSupplies(prescription);
        }
        limitPatches(prescription);
    }

    private void reducePsychotropics(Prescription prescription) {
        boolean told = prescription.psychotropicsTold();
        int items = 0;
        long sum = 0;
        int last = Prescription.NONE;
        for (int i = 0; i < prescription.size(); i++) {
            int entry = prescription.entry(i);
            if (prescriptions.isReduced(entry, Prescriptions.ABOUT_PSYCHOTROPICS, told)) {
                items++;
                last = entry;
                sum = Math.addExact(sum, drugPoints.of(prescription, entry));
            }
        }
        boolean added =
                prescription.addReduction(Prescriptions.ABOUT_PSYCHOTROPICS, MedicationSteps.PSYCHOTROPICS, items, 0);
        if (added && !told) {
            long least = sum - drugPoints.off(sum, Prescriptions.ABOUT_PSYCHOTROPICS, prescription.day());
            draft.out().finding(MedicationFindings.PSYCHOTROPICS_UNKNOWN, last, StatementBuffer.NO_LINE, least, sum, 0);
        }
    }

    private void reduceLongSupplies(Prescription prescription) {
        long days = parameters.at(Parameter.LONG_SUPPLY_DAYS, prescription.day());
        prescription.addReduction(Prescriptions.ABOUT_LONG_SUPPLIES, MedicationSteps.LOW_REFERRAL, days, 0);
    }

    private void limitPatches(Prescription prescription) {
        StatementBuffer out = draft.out();
        long limit = parameters.at(Parameter.PATCH_SHEETS, prescription.day());
        long sheets = 0;
        for (int i = 0; i < prescription.size(); i++) {
            int entry = prescription.entry(i);
            for (int line = out.lineStart(entry); line < out.lineEnd(entry); line++) {
                if (prescription.isDispensed(entry)
                        && prescription.isDrug(line)
                        && patches.contains(out.lineRow(line), prescription.day())) {
                    sheets = Math.addExact(sheets, Math.multiplyExact(out.lineQuantity(line), (long) out.times(entry)));
                }
            }
        }
        if (limit != Parameters.NONE && sheets > Math.multiplyExact(limit, SHEET)) {
            prescription.addReduction(Prescriptions.ABOUT_PATCHES, MedicationSteps.PATCHES, sheets, limit);
        }
    }
}
