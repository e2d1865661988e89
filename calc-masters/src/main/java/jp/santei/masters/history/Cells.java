package jp.santei.masters.history;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import jp.santei.masters.file.OfficialRow;
import jp.santei.masters.layout.Layout;
import org.jspecify.annotations.Nullable;

/** The columns of a row that a fold looks at (変更区分・キー・年月日). */
final class Cells {
    /** First day of a row that states none: since when it applies is not known. */
    static final LocalDate UNKNOWN_START = LocalDate.of(1900, 1, 1);

    static final String OPEN = "99999999";

    private static final String COMMENT = "C";
    private static final int COMMENT_WIDTH = 30;
    private static final int NUMBER_DIGITS = 6;

    private Cells() {}

    /**
     * Returns the key of a row.
     *
     * <p>コメント: differential files leave コメントコード (23) empty; it is 8, パターン (4) and 一連番号 (5) of six digits.
     */
    static String key(OfficialRow row) {
        if (row.layout().width() == COMMENT_WIDTH && row.cell(2).equals(COMMENT)) {
            String number = row.cell(5);
            return row.cell(3) + row.cell(4) + "0".repeat(Math.max(0, NUMBER_DIGITS - number.length())) + number;
        }
        return row.key();
    }

    /** Returns 変更区分; empty where the layout has none. */
    static String change(OfficialRow row) {
        return optional(row, row.layout().change());
    }

    /** Returns 変更年月日, or null where none is stated. */
    static @Nullable LocalDate from(OfficialRow row) {
        LocalDate day = day(optional(row, row.layout().from()));
        return LocalDate.MAX.equals(day) ? null : day;
    }

    /** Returns 廃止年月日, {@link LocalDate#MAX} for an open one, or null where none is stated. */
    static @Nullable LocalDate to(OfficialRow row) {
        return day(optional(row, row.layout().to()));
    }

    /** Returns whether 廃止年月日 is empty although the layout has it: a row that states changed columns only. */
    static boolean hasNoEnd(OfficialRow row) {
        Layout layout = row.layout();
        return layout.to() > 0 && row.cell(layout.to()).isEmpty();
    }

    /** Returns a day as yyyymmdd. */
    static String text(LocalDate day) {
        return day.equals(LocalDate.MAX) ? OPEN : DateTimeFormatter.BASIC_ISO_DATE.format(day);
    }

    private static String optional(OfficialRow row, int column) {
        return column > 0 ? row.cell(column) : "";
    }

    private static @Nullable LocalDate day(String text) {
        if (text.equals(OPEN)) {
            return LocalDate.MAX;
        }
        if (text.length() != OPEN.length() || text.startsWith("0000")) {
            return null;
        }
        try {
            return LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE);
        } catch (DateTimeException notADay) {
            return null;
        }
    }
}
