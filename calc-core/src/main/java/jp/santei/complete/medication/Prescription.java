package jp.santei.complete.medication;

import java.util.Arrays;
import jp.santei.buffer.ClaimBuffer;
import jp.santei.buffer.LineKind;
import jp.santei.buffer.Prescriptions;
import jp.santei.buffer.StatementBuffer;
import jp.santei.complete.draft.Draft;
import jp.santei.master.CodeList;
import jp.santei.master.CodeListKey;
import jp.santei.master.DrugField;
import jp.santei.master.Edition;
import jp.santei.rule.StepKind;

/**
 * One prescription (処方) of a day: its entries, and where its fees and drugs are.
 *
 * <p>Answers are looked up each time: entries and lines change under the rules. Reused; not thread-safe.
 */
final class Prescription {
    /** No entry. */
    static final int NONE = -1;

    private static final int PRICED = 1;

    private final Draft draft;
    private final FeeTable fees;
    private final Prescriptions prescriptions;
    private final CodeList reductions;
    private final int[] amountKind;
    private int day;
    private int count;
    private int[] entries = new int[16];
    private int foundLine = StatementBuffer.NO_LINE;

    Prescription(Edition edition, Draft draft, FeeTable fees, Prescriptions prescriptions) {
        this.draft = draft;
        this.fees = fees;
        this.prescriptions = prescriptions;
        reductions = edition.codeList(CodeListKey.DRUG_REDUCTION);
        amountKind = edition.drugs().column(DrugField.AMOUNT_KIND);
    }

    /** Begins an empty one. */
    void begin(int onDay) {
        day = onDay;
        count = 0;
    }

    /** Adds an entry. */
    void add(int entry) {
        if (count == entries.length) {
            entries = Arrays.copyOf(entries, count * 2);
        }
        entries[count++] = entry;
    }

    /** Returns the day, epoch day. */
    int day() {
        return day;
    }

    /** Returns the number of entries, those that were dropped included. */
    int size() {
        return count;
    }

    /** Returns entry i. */
    int entry(int i) {
        return entries[i];
    }

    /** Returns whether an entry is not dropped and has a section of drugs that are dispensed. */
    boolean isDispensed(int entry) {
        return prescriptions.isDispensed(entry);
    }

    /** Returns whether an entry is of 内服 and not dropped. */
    boolean isOral(int entry) {
        return isDispensed(entry) && draft.out().section(entry) == Prescriptions.ORAL;
    }

    /** Returns whether a line is a drug with a price and a quantity. */
    boolean isDrug(int line) {
        StatementBuffer out = draft.out();
        return out.lineKind(line) == LineKind.DRUG
                && amountKind[out.lineRow(line)] == PRICED
                && out.lineQuantity(line) != ClaimBuffer.ABSENT;
    }

    /** Returns the first entry with a fee of a kind, or {@link #NONE}; {@link #line} is then its line. */
    int find(FeeKind kind) {
        StatementBuffer out = draft.out();
        for (int i = 0; i < count; i++) {
            for (int line = out.lineStart(entries[i]); line < out.lineEnd(entries[i]); line++) {
                if (isFee(entries[i], line, kind)) {
                    foundLine = line;
                    return entries[i];
                }
            }
        }
        return NONE;
    }

    /** Returns whether a line of an entry is a fee of a kind that counts. */
    boolean isFee(int entry, int line, FeeKind kind) {
        return !draft.out().dropped(entry)
                && draft.isAct(line)
                && fees.kind(draft.out().lineRow(line)) == kind;
    }

    /** Returns the line of the last {@link #find}. */
    int line() {
        return foundLine;
    }

    /** Returns whether the prescription has a fee of a kind. */
    boolean has(FeeKind kind) {
        return find(kind) != NONE;
    }

    /** Returns whether a code of a list is among its acts. */
    boolean hasAny(CodeList list) {
        StatementBuffer out = draft.out();
        for (int i = 0; i < count; i++) {
            for (int line = out.lineStart(entries[i]); line < out.lineEnd(entries[i]); line++) {
                if (!out.dropped(entries[i]) && draft.isAct(line) && list.contains(out.lineCode(line), day)) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Returns the entry with drugs whose sections are within bounds, or {@link #NONE}: of several the one with the fewest
     * payers, so that the order of the items does not matter.
     */
    int dispensed(int fromSection, int toSection) {
        StatementBuffer out = draft.out();
        int found = NONE;
        for (int i = 0; i < count; i++) {
            int entry = entries[i];
            if (isDispensed(entry)
                    && out.section(entry) >= fromSection
                    && out.section(entry) <= toSection
                    && hasDrug(entry)
                    && (found == NONE || out.payers(entry) < out.payers(found))) {
                found = entry;
            }
        }
        return found;
    }

    /** Returns whether an item says which drugs are the psychotropics that are many. */
    boolean psychotropicsTold() {
        for (int i = 0; i < count; i++) {
            if (isDispensed(entries[i]) && prescriptions.tellsPsychotropics(entries[i])) {
                return true;
            }
        }
        return false;
    }

    /**
     * Adds the reduction of drugs of a kind, whose points the price pass computes, to each set of payers of those drugs,
     * unless it is there.
     *
     * @return whether any was added
     */
    boolean addReduction(int about, StepKind why, long a, long b) {
        int code = reductions.valueOf(about, day);
        if (code == CodeList.ABSENT) {
            return false;
        }
        boolean told = psychotropicsTold();
        boolean added = false;
        int given = count;
        for (int i = 0; i < given; i++) {
            int like = entries[i];
            if (prescriptions.isReduced(like, about, told) && hasDrug(like) && !hasReduction(about, code, like)) {
                add(draft.addEntry(
                        like, Prescriptions.REDUCTION, code, ClaimBuffer.ABSENT, ClaimBuffer.ABSENT, why, a, b));
                added = true;
            }
        }
        return added;
    }

    /** Patches are counted over all payers: one reduction is enough. */
    private boolean hasReduction(int about, int code, int like) {
        StatementBuffer out = draft.out();
        for (int i = 0; i < count; i++) {
            int entry = entries[i];
            boolean covers = about == Prescriptions.ABOUT_PATCHES || out.payers(entry) == out.payers(like);
            for (int line = out.lineStart(entry); covers && line < out.lineEnd(entry); line++) {
                if (!out.dropped(entry) && out.lineKind(line) == LineKind.DRUG && out.lineCode(line) == code) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean hasDrug(int entry) {
        for (int line = draft.out().lineStart(entry); line < draft.out().lineEnd(entry); line++) {
            if (isDrug(line)) {
                return true;
            }
        }
        return false;
    }
}
