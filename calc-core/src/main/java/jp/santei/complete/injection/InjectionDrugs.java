package jp.santei.complete.injection;

import jp.santei.buffer.StatementBuffer;
import jp.santei.complete.draft.Draft;
import jp.santei.complete.draft.Month;
import jp.santei.master.Edition;
import jp.santei.rule.Area;
import jp.santei.rule.InjectionSteps;
import jp.santei.rule.Rule;
import jp.santei.rule.StepKind;

/** The drugs of a day that count as one sum (1日分の薬剤の合算): those of its drips, and of an inpatient's injections. */
final class InjectionDrugs {
    static final Rule DRIPS = Rule.of(
            "I-DRIP-003",
            Area.INJECTION,
            "同じ日の点滴の薬剤は1日分を合算して薬剤料とする",
            "the drugs of all drips of a day are one sum",
            "点数表 第2章第6部 G004（1日につき）, G100 薬剤",
            "/items/*/count",
            "/items/*/payers");
    static final Rule INPATIENT = Rule.of(
            "I-INPAT-002",
            Area.INJECTION,
            "入院中の患者の皮内・皮下・筋肉内注射、静脈内注射の薬剤は、それぞれ1日分を合算する",
            "an inpatient's drugs of G000, and those of G001, are one sum a day each",
            "留意事項通知 G000(1)・G001(1)",
            "/setting",
            "/items/*/count",
            "/items/*/payers");

    private final Draft draft;
    private final InjectionDay injections;

    InjectionDrugs(Edition edition, Draft draft, InjectionDay injections) {
        this.draft = draft;
        this.injections = injections;
    }

    void complete(int day) {
        mergeDrips(day);
        if (draft.in().inpatient()) {
            mergeSection(InjectionDay.SUBCUTANEOUS, day);
            mergeSection(InjectionDay.INTRAVENOUS, day);
        }
    }

    private void mergeDrips(int day) {
        boolean drugsAlone = injections.drugsAreDrips(day);
        int into = dripWithDrugs(day, drugsAlone);
        if (into == Month.NONE) {
            return;
        }
        fold(into, InjectionSteps.DRIP_DRUGS);
        for (int entry = draft.month().first(day);
                entry != Month.NONE;
                entry = draft.month().next(entry)) {
            if (entry != into && injections.isDripEntry(entry, day, drugsAlone) && injections.hasDrug(entry)) {
                merge(into, entry, InjectionSteps.DRIP_DRUGS);
            }
        }
    }

    /** The drip that takes the others' drugs: one with technique and drugs, else the first with drugs. */
    private int dripWithDrugs(int day, boolean drugsAlone) {
        int first = Month.NONE;
        for (int entry = draft.month().first(day);
                entry != Month.NONE;
                entry = draft.month().next(entry)) {
            if (injections.isDripEntry(entry, day, drugsAlone) && injections.hasDrug(entry) && isOnce(entry, day)) {
                if (injections.hasDrip(entry, day)) {
                    return entry;
                }
                first = first == Month.NONE ? entry : first;
            }
        }
        return first;
    }

    /** Whether an entry is done once, or could be: it has nothing that counts each time beside the drip and its drugs. */
    private boolean isOnce(int entry, int day) {
        StatementBuffer out = draft.out();
        boolean drip = injections.hasDrip(entry, day);
        for (int line = out.lineStart(entry); out.times(entry) > 1 && line < out.lineEnd(entry); line++) {
            boolean each = switch (out.lineKind(line)) {
                case ACT -> !drip || (draft.isBase(line) && !injections.isDrip(line, day));
                case DRUG, COMMENT, DROPPED -> false;
                case MATERIAL, POINTS, UNRESOLVED -> true;
            };
            if (each) {
                return false;
            }
        }
        return true;
    }

    private void mergeSection(int section, int day) {
        int into = Month.NONE;
        for (int entry = draft.month().first(day);
                entry != Month.NONE;
                entry = draft.month().next(entry)) {
            if (into == Month.NONE && isOf(section, entry) && isOnce(entry, day)) {
                into = entry;
                fold(into, InjectionSteps.INPATIENT_DRUGS);
            }
        }
        for (int entry = draft.month().first(day);
                entry != Month.NONE;
                entry = draft.month().next(entry)) {
            if (into != Month.NONE && entry != into && isOf(section, entry)) {
                merge(into, entry, InjectionSteps.INPATIENT_DRUGS);
            }
        }
    }

    private boolean isOf(int section, int entry) {
        return injections.isInjection(entry) && draft.out().section(entry) == section && injections.hasDrug(entry);
    }

    /** Drugs that other payers pay for stay apart; what else an entry has stays with it. */
    private void merge(int into, int from, StepKind why) {
        StatementBuffer out = draft.out();
        if (out.payers(into) != out.payers(from)) {
            return;
        }
        if (injections.isDrugsOnly(from)) {
            draft.fold(from);
            draft.merge(into, from, why);
        } else {
            draft.moveDrugs(into, from, why);
        }
    }

    private void fold(int entry, StepKind why) {
        StatementBuffer out = draft.out();
        if (out.times(entry) > 1) {
            draft.fold(entry);
            draft.explain(why, entry, StatementBuffer.NO_LINE, out.lineEnd(entry) - out.lineStart(entry), 0, 0);
        }
    }
}
