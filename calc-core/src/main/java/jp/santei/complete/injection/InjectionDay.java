package jp.santei.complete.injection;

import jp.santei.buffer.ClaimBuffer;
import jp.santei.buffer.LineKind;
import jp.santei.buffer.StatementBuffer;
import jp.santei.complete.draft.Draft;
import jp.santei.complete.draft.Month;
import jp.santei.master.ActField;
import jp.santei.master.Chapter;
import jp.santei.master.CodeList;
import jp.santei.master.CodeListKey;
import jp.santei.master.DrugField;
import jp.santei.master.Edition;

/**
 * What the injections of a day are (注射の1日): which entries, which of them are drips, and how much flows.
 *
 * <p>Drugs of section 33 that stand alone belong to the drip when one is billed on the day; an inpatient's do when no other
 * technique of the section is.
 */
final class InjectionDay {
    static final int SUBCUTANEOUS = 31;
    static final int INTRAVENOUS = 32;
    static final int OTHER = 33;

    private static final int BASE_AS_PRINTED = 1;
    private static final int PREPARATION = 20;
    private static final int EACH_TIME = 0;

    private final Draft draft;
    private final int[] alpha;
    private final int[] printed;
    private final int[] sectionNumber;
    private final int[] branch;
    private final int[] volume;
    private final CodeList oneOf;
    private final CodeList dripVolume;

    InjectionDay(Edition edition, Draft draft) {
        this.draft = draft;
        alpha = edition.acts().column(ActField.ALPHA);
        printed = edition.acts().column(ActField.NOTICE_KIND_PRINTED);
        sectionNumber = edition.acts().column(ActField.SECTION_NUMBER);
        branch = edition.acts().column(ActField.BRANCH);
        volume = edition.drugs().column(DrugField.VOLUME);
        oneOf = edition.codeList(CodeListKey.INJECTION_ONE_OF);
        dripVolume = edition.codeList(CodeListKey.DRIP_VOLUME);
    }

    /** Returns whether a day has any entry of an injection section. */
    boolean any(int day) {
        for (int entry = draft.month().first(day);
                entry != Month.NONE;
                entry = draft.month().next(entry)) {
            if (isInjection(entry)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether an entry counts and is of an injection section. */
    boolean isInjection(int entry) {
        StatementBuffer out = draft.out();
        return !out.dropped(entry) && out.section(entry) >= SUBCUTANEOUS && out.section(entry) <= OTHER;
    }

    /** Returns whether a line is an act of the injection chapter. */
    boolean isAct(int line) {
        return draft.isAct(line) && alpha[draft.out().lineRow(line)] == Chapter.INJECTION;
    }

    /** Returns whether a line is a technique of which one a day counts (G001, G004, G005, G006). */
    boolean isTechnique(int line, int day) {
        return isAct(line) && draft.isBase(line) && onceADay(line, day) != CodeList.ABSENT;
    }

    /** Returns 1 when a technique counts once a day, 0 when each time, {@link CodeList#ABSENT} for anything else. */
    int onceADay(int line, int day) {
        int row = draft.out().lineRow(line);
        boolean base = printed[row] == BASE_AS_PRINTED && branch[row] == 0;
        return base ? oneOf.valueOf(sectionNumber[row], day) : CodeList.ABSENT;
    }

    /** Returns whether a line is 点滴注射. */
    boolean isDrip(int line, int day) {
        return draft.isAct(line) && dripVolume.contains(draft.out().lineCode(line), day);
    }

    /** Returns whether an entry of section 33 has 点滴注射. */
    boolean hasDrip(int entry, int day) {
        StatementBuffer out = draft.out();
        for (int line = out.lineStart(entry); isOther(entry) && line < out.lineEnd(entry); line++) {
            if (isDrip(line, day)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether drugs without a technique in section 33 of a day are a drip's. */
    boolean drugsAreDrips(int day) {
        boolean other = false;
        for (int entry = draft.month().first(day);
                entry != Month.NONE;
                entry = draft.month().next(entry)) {
            if (hasDrip(entry, day)) {
                return true;
            }
            other |= isOther(entry) && hasOtherTechnique(entry, day);
        }
        return draft.in().inpatient() && !other;
    }

    /**
     * Returns whether an entry is a drip.
     *
     * @param drugsAlone what {@link #drugsAreDrips} says of the day
     */
    boolean isDripEntry(int entry, int day, boolean drugsAlone) {
        boolean drugs = drugsAlone && isOther(entry) && hasDrug(entry) && !hasOtherTechnique(entry, day);
        return drugs || hasDrip(entry, day);
    }

    private boolean isOther(int entry) {
        return isInjection(entry) && draft.out().section(entry) == OTHER;
    }

    /** A shot into a vein that is given in the section of drips goes into the drip (管注). */
    private boolean hasOtherTechnique(int entry, int day) {
        StatementBuffer out = draft.out();
        for (int line = out.lineStart(entry); line < out.lineEnd(entry); line++) {
            boolean technique = isAct(line) && draft.isBase(line) && isTechniqueRow(out.lineRow(line));
            if (technique && !isDrip(line, day) && onceADay(line, day) != EACH_TIME) {
                return true;
            }
        }
        return false;
    }

    /** G000 to G018; what prepares the drugs (G020 無菌製剤処理料) is no technique, nor are the add-ons of the chapter. */
    private boolean isTechniqueRow(int row) {
        return printed[row] == BASE_AS_PRINTED && sectionNumber[row] < PREPARATION;
    }

    /** Returns whether an entry has drugs, and beside them nothing but comments. */
    boolean isDrugsOnly(int entry) {
        StatementBuffer out = draft.out();
        for (int line = out.lineStart(entry); line < out.lineEnd(entry); line++) {
            boolean other = switch (out.lineKind(line)) {
                case DRUG, COMMENT, DROPPED -> false;
                case ACT, MATERIAL, POINTS, UNRESOLVED -> true;
            };
            if (other) {
                return false;
            }
        }
        return hasDrug(entry);
    }

    /** Returns whether an entry has a drug. */
    boolean hasDrug(int entry) {
        StatementBuffer out = draft.out();
        for (int line = out.lineStart(entry); line < out.lineEnd(entry); line++) {
            if (out.lineKind(line) == LineKind.DRUG) {
                return true;
            }
        }
        return false;
    }

    /** Returns the mL × 100,000 of an entry's drugs by the master (注射容量), of all its times. */
    long volume(int entry) {
        StatementBuffer out = draft.out();
        long sum = 0;
        for (int line = out.lineStart(entry); line < out.lineEnd(entry); line++) {
            if (out.lineKind(line) == LineKind.DRUG && out.lineQuantity(line) != ClaimBuffer.ABSENT) {
                long ofLine = Math.multiplyExact(out.lineQuantity(line), (long) volume[out.lineRow(line)]);
                sum = Math.addExact(sum, ofLine);
            }
        }
        return Math.multiplyExact(sum, (long) out.times(entry));
    }

    /** Returns whether an entry has a drug whose volume the master does not state. */
    boolean volumeUnknown(int entry) {
        StatementBuffer out = draft.out();
        for (int line = out.lineStart(entry); line < out.lineEnd(entry); line++) {
            if (out.lineKind(line) == LineKind.DRUG && volume[out.lineRow(line)] == 0) {
                return true;
            }
        }
        return false;
    }
}
