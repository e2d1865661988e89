package jp.santei.complete.injection;

import jp.santei.buffer.LineKind;
import jp.santei.buffer.StatementBuffer;
import jp.santei.complete.draft.Draft;
import jp.santei.complete.draft.Month;
import jp.santei.master.ActField;
import jp.santei.master.Chapter;
import jp.santei.master.DrugField;
import jp.santei.master.Edition;
import jp.santei.master.MasterTable;
import jp.santei.rule.Area;
import jp.santei.rule.InjectionSteps;
import jp.santei.rule.Rule;

/** The add-ons of the injection chapter (注射 通則の加算): by the drug that is injected, and by notified standards. */
final class InjectionAddOns {
    static final Rule BIOLOGICAL = Rule.of(
            "I-BIO-001",
            Area.INJECTION,
            "生物学的製剤を注射したら1回につき生物学的製剤注射加算を追加する",
            "an injection of a biological product has its add-on, each time",
            "点数表 第2章第6部 通則3; 基本マスター仕様説明書 医薬品 項番16");
    static final Rule NARCOTIC = Rule.of(
            "I-NARC-001",
            Area.INJECTION,
            "麻薬を注射した日に麻薬注射加算を1回追加する",
            "a day with an injected narcotic has its add-on, once",
            "点数表 第2章第6部 通則5; 基本マスター仕様説明書 医薬品 項番14");

    private static final int OF_NARCOTIC = 1;
    private static final int OF_BIOLOGICAL = 4;
    private static final int SUCH_A_DRUG = 1;
    private static final int NO_CODE = 0;

    private final Draft draft;
    private final InjectionDay injections;
    private final int[] biological;
    private final int[] controlled;
    private final int biologicalCode;
    private final int narcoticCode;

    InjectionAddOns(Edition edition, Draft draft, InjectionDay injections) {
        this.draft = draft;
        this.injections = injections;
        biological = edition.drugs().column(DrugField.BIOLOGICAL);
        controlled = edition.drugs().column(DrugField.CONTROLLED);
        biologicalCode = codeOf(edition.acts(), OF_BIOLOGICAL);
        narcoticCode = codeOf(edition.acts(), OF_NARCOTIC);
    }

    /** The act of the chapter that goes with a class of drugs (医薬品関連区分). */
    private static int codeOf(MasterTable<ActField> acts, int related) {
        int[] alpha = acts.column(ActField.ALPHA);
        int[] drugRelated = acts.column(ActField.DRUG_RELATED);
        for (int row = 0; row < acts.size(); row++) {
            if (alpha[row] == Chapter.INJECTION && drugRelated[row] == related) {
                return acts.code(row);
            }
        }
        return NO_CODE;
    }

    void complete(int day) {
        addBiological(day);
        addNarcotic(day);
    }

    private void addBiological(int day) {
        StatementBuffer out = draft.out();
        int apart = timesApart(day);
        for (int entry = draft.month().first(day);
                entry != Month.NONE;
                entry = draft.month().next(entry)) {
            if (!hasDrug(entry, biological) || draft.lineOf(entry, biologicalCode) != StatementBuffer.NO_LINE) {
                continue;
            }
            if (apart > 0) {
                apart -= out.times(entry);
            } else {
                draft.addLine(entry, biologicalCode, InjectionSteps.BIOLOGICAL, 0, 0);
            }
        }
    }

    /** How often the add-on is billed in entries that do not hold its drug. */
    private int timesApart(int day) {
        StatementBuffer out = draft.out();
        int times = 0;
        for (int entry = draft.month().first(day);
                entry != Month.NONE;
                entry = draft.month().next(entry)) {
            boolean billed = !out.dropped(entry) && draft.lineOf(entry, biologicalCode) != StatementBuffer.NO_LINE;
            if (billed && !hasDrug(entry, biological)) {
                times += out.times(entry);
            }
        }
        return times;
    }

    private void addNarcotic(int day) {
        if (draft.billedOn(narcoticCode, day)) {
            return;
        }
        for (int entry = draft.month().first(day);
                entry != Month.NONE;
                entry = draft.month().next(entry)) {
            if (hasDrug(entry, controlled)) {
                draft.addEntry(entry, narcoticCode, InjectionSteps.NARCOTIC, 0, 0);
                return;
            }
        }
    }

    /** Whether an injection has a drug whose column is 1: 生物学的製剤, or 麻薬. */
    private boolean hasDrug(int entry, int[] column) {
        StatementBuffer out = draft.out();
        for (int line = out.lineStart(entry); injections.isInjection(entry) && line < out.lineEnd(entry); line++) {
            if (out.lineKind(line) == LineKind.DRUG && column[out.lineRow(line)] == SUCH_A_DRUG) {
                return true;
            }
        }
        return false;
    }
}
