package jp.santei.masters.history;

import java.time.LocalDate;
import jp.santei.masters.file.OfficialRow;

/**
 * What one row of one file says about a key (記載).
 *
 * @param kind what it says
 * @param day first day of the content, or last day of an end; {@link LocalDate#MIN} for an erasure
 * @param row the row as it stands in its file
 * @param file the file
 */
record Statement(Kind kind, LocalDate day, OfficialRow row, FileInFold file) {
    /** What a row says. */
    enum Kind {
        /** The whole content from a day. */
        COMPLETE,
        /** The columns that are not empty, from a day; the others stay. */
        PARTIAL,
        /** The last day of the row. */
        END,
        /** The row was wrong: it never was. */
        ERASURE
    }

    /** Returns whether it is content, not an end. */
    boolean isContent() {
        return kind == Kind.COMPLETE || kind == Kind.PARTIAL;
    }
}
