package jp.santei.buffer;

import jp.santei.claim.ContextKey;
import jp.santei.master.ActField;
import jp.santei.master.Edition;
import jp.santei.master.Parameter;
import jp.santei.master.Parameters;

/**
 * Which entries belong to one prescription (処方): the medication of a day with the same department and the same {@code
 * context.prescription}.
 *
 * <p>What states neither is one prescription of its own. Reused; not thread-safe.
 */
public final class Prescriptions {
    /** 診療識別 of 内服薬. */
    public static final int ORAL = 21;

    /** 診療識別 of 屯服薬. */
    public static final int AS_NEEDED = 22;

    /** 診療識別 of 外用薬. */
    public static final int EXTERNAL = 23;

    /** 診療識別 of 薬剤料減点. */
    public static final int REDUCTION = 39;

    /** A reduction is about oral drugs (code list {@code drug-reduction}). */
    public static final int ABOUT_ORAL = 1;

    /** A reduction is about psychotropics. */
    public static final int ABOUT_PSYCHOTROPICS = 2;

    /** A reduction is about long supplies. */
    public static final int ABOUT_LONG_SUPPLIES = 3;

    /** A reduction is about patches. */
    public static final int ABOUT_PATCHES = 4;

    private static final int LAST_OF_MEDICATION = 27;
    private static final int LETTER_F = 15;

    private final int[] alpha;
    private final Parameters parameters;
    private ClaimBuffer in = new ClaimBuffer();
    private StatementBuffer out = new StatementBuffer();

    /** Makes it for an edition. */
    public Prescriptions(Edition edition) {
        alpha = edition.acts().column(ActField.ALPHA);
        parameters = edition.parameters();
    }

    /** Begins a claim. */
    public void begin(ClaimBuffer claim, StatementBuffer statement) {
        in = claim;
        out = statement;
    }

    /** Returns whether an entry is medication: a drug of a 投薬 section, an act of 第5部, or a reduction of drugs. */
    public boolean isMedication(int entry) {
        if (out.dropped(entry)) {
            return false;
        }
        int section = out.section(entry);
        if (isDispensed(entry) || (section > EXTERNAL && section <= LAST_OF_MEDICATION) || section == REDUCTION) {
            return true;
        }
        for (int line = out.lineStart(entry); line < out.lineEnd(entry); line++) {
            if (out.lineKind(line) == LineKind.ACT && alpha[out.lineRow(line)] == LETTER_F) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether an entry is of a section of drugs that are dispensed: 内服, 屯服, 外用. */
    public boolean isDispensed(int entry) {
        int section = out.section(entry);
        return !out.dropped(entry) && section >= ORAL && section <= EXTERNAL;
    }

    /** Returns whether two entries of one day are of one prescription. */
    public boolean same(int entry, int other) {
        int item = out.item(entry);
        int otherItem = out.item(other);
        FactColumns facts = in.facts();
        return facts.departmentOf(item) == facts.departmentOf(otherItem)
                && facts.of(ContextKey.PRESCRIPTION, item) == facts.of(ContextKey.PRESCRIPTION, otherItem);
    }

    /**
     * Returns whether the drugs of an entry are what a reduction is about.
     *
     * <p>Where no item of the prescription says that its drugs are the psychotropics, all are that do not deny it: the
     * reading with fewer points.
     *
     * @param psychotropicsTold whether an item of the prescription says it
     */
    public boolean isReduced(int entry, int about, boolean psychotropicsTold) {
        if (!isDispensed(entry)) {
            return false;
        }
        return switch (about) {
            case ABOUT_ORAL -> out.section(entry) == ORAL;
            case ABOUT_PSYCHOTROPICS ->
                tellsPsychotropics(entry) || (!psychotropicsTold && !deniesPsychotropics(entry));
            case ABOUT_LONG_SUPPLIES -> out.section(entry) == ORAL && isLongSupply(entry);
            case ABOUT_PATCHES -> true;
            default -> false;
        };
    }

    /** Returns whether the item of an entry says that its drugs are the psychotropics that are many. */
    public boolean tellsPsychotropics(int entry) {
        return in.facts().isTrue(ContextKey.PSYCHOTROPIC, out.item(entry));
    }

    private boolean deniesPsychotropics(int entry) {
        return in.facts().of(ContextKey.PSYCHOTROPIC, out.item(entry)) == 0;
    }

    private boolean isLongSupply(int entry) {
        long days = parameters.at(Parameter.LONG_SUPPLY_DAYS, out.date(entry));
        return days != Parameters.NONE && out.times(entry) >= days;
    }
}
