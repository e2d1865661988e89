package jp.santei.buffer;

import jp.santei.claim.ContextKey;
import jp.santei.master.ActField;
import jp.santei.master.Edition;

/**
 * Which entries belong to one prescription (処方): the medication of a day with the same department and the same {@code
 * context.prescription}.
 *
 * <p>An entry that states one of them not belongs to the only one that the medication of its day states, so that fees
 * need not repeat what their drugs say. Reused; not thread-safe.
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

    private static final int LAST_OF_MEDICATION = 27;
    private static final int LETTER_F = 15;
    private static final int SEVERAL = -2;

    private final int[] alpha;
    private ClaimBuffer in = new ClaimBuffer();
    private StatementBuffer out = new StatementBuffer();
    private int onlyDepartment;
    private int onlyPrescription;

    /** Makes it for an edition. */
    public Prescriptions(Edition edition) {
        alpha = edition.acts().column(ActField.ALPHA);
    }

    /** Begins a claim. */
    public void begin(ClaimBuffer claim, StatementBuffer statement) {
        in = claim;
        out = statement;
    }

    /** Looks at a day (epoch day); {@link #same} answers for its entries. */
    public void day(int day) {
        onlyDepartment = FactColumns.ABSENT;
        onlyPrescription = FactColumns.ABSENT;
        for (int entry = 0; entry < out.entryCount(); entry++) {
            if (out.date(entry) == day && isMedication(entry)) {
                onlyDepartment = only(onlyDepartment, statedDepartment(entry));
                onlyPrescription = only(onlyPrescription, statedPrescription(entry));
            }
        }
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

    /** Returns whether two entries of the day looked at are of one prescription. */
    public boolean same(int entry, int other) {
        return department(entry) == department(other) && prescription(entry) == prescription(other);
    }

    private int department(int entry) {
        int stated = statedDepartment(entry);
        return stated == FactColumns.ABSENT && onlyDepartment != SEVERAL ? onlyDepartment : stated;
    }

    private int prescription(int entry) {
        int stated = statedPrescription(entry);
        return stated == FactColumns.ABSENT && onlyPrescription != SEVERAL ? onlyPrescription : stated;
    }

    private int statedDepartment(int entry) {
        return in.facts().departmentOf(out.item(entry));
    }

    private int statedPrescription(int entry) {
        return in.facts().of(ContextKey.PRESCRIPTION, out.item(entry));
    }

    private static int only(int known, int stated) {
        if (stated == FactColumns.ABSENT || stated == known) {
            return known;
        }
        return known == FactColumns.ABSENT ? stated : SEVERAL;
    }
}
