package jp.santei.complete.medication;

import jp.santei.master.ActField;
import jp.santei.master.CodeList;
import jp.santei.master.CodeListKey;
import jp.santei.master.Edition;

/**
 * The fees of 第5部 in an edition (投薬の点数): what a row is, by its column on the receipt, and which code a fee has.
 *
 * <p>Immutable and thread-safe.
 */
final class FeeTable {
    /** Roles of the code list {@link CodeListKey#MEDICATION_FEE}. */
    static final int DISPENSING_ORAL = 1;

    static final int DISPENSING_EXTERNAL = 2;
    static final int PRESCRIBING = 3;
    static final int PHARMACIST = 4;
    static final int CONTROLLED = 5;
    static final int CHRONIC_PRESCRIBING = 6;
    static final int CHRONIC_SHEET = 7;
    static final int GENERIC_SYSTEM_FIRST = 8;
    static final int GENERIC_SYSTEM_LAST = 10;

    private static final int LETTER_F = 15;
    private static final int COLUMN_ORAL = 210;
    private static final int COLUMN_EXTERNAL = 230;
    private static final int COLUMN_PRESCRIBING = 250;
    private static final int COLUMN_CONTROLLED = 260;
    private static final int COLUMN_PHARMACIST = 270;
    private static final int COLUMN_SHEET = 800;

    private final int[] alpha;
    private final int[] column;
    private final int[] noteGroup;
    private final int[] noteSerial;
    private final CodeList fees;

    FeeTable(Edition edition) {
        alpha = edition.acts().column(ActField.ALPHA);
        column = edition.acts().column(ActField.COLUMN_OUT);
        noteGroup = edition.acts().column(ActField.NOTE_GROUP);
        noteSerial = edition.acts().column(ActField.NOTE_SERIAL);
        fees = edition.codeList(CodeListKey.MEDICATION_FEE);
    }

    /** Returns what the act of a row is. */
    FeeKind kind(int row) {
        if (alpha[row] != LETTER_F) {
            return FeeKind.OTHER;
        }
        boolean base = noteGroup[row] != 0 && noteSerial[row] == 0;
        return switch (column[row]) {
            case COLUMN_ORAL -> FeeKind.DISPENSING_ORAL;
            case COLUMN_EXTERNAL -> FeeKind.DISPENSING_EXTERNAL;
            case COLUMN_PRESCRIBING -> base ? FeeKind.PRESCRIBING : FeeKind.PRESCRIBING_ADD_ON;
            case COLUMN_CONTROLLED -> FeeKind.CONTROLLED;
            case COLUMN_PHARMACIST -> FeeKind.PHARMACIST;
            case COLUMN_SHEET -> base ? FeeKind.SHEET : FeeKind.SHEET_ADD_ON;
            default -> FeeKind.OTHER;
        };
    }

    /** Returns the code of a role on a day, or {@link CodeList#ABSENT}. */
    int code(int role, int day) {
        return fees.valueOf(role, day);
    }

    /** Returns whether a code is 特定疾患処方管理加算. */
    boolean isChronic(int code, int day) {
        return code == code(CHRONIC_PRESCRIBING, day) || code == code(CHRONIC_SHEET, day);
    }

    /** Returns whether a code is 外来後発医薬品使用体制加算. */
    boolean isGenericSystem(int code, int day) {
        for (int role = GENERIC_SYSTEM_FIRST; role <= GENERIC_SYSTEM_LAST; role++) {
            if (code == code(role, day)) {
                return true;
            }
        }
        return false;
    }
}
