package jp.santei.masters.publish;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.regex.Pattern;

/**
 * One correction of one cell of an official file (正誤).
 *
 * @param id stable id, letters, digits, dot, hyphen and underscore
 * @param date day it was decided or published
 * @param table id of the layout, such as "ika-act"; "ika-act/s_20251104.csv" for one file alone
 * @param key key of the row: the texts of its key columns, joined by a blank
 * @param column 項目名 of the column, or its number
 * @param old text that stands there and is wrong
 * @param corrected text that should stand there
 * @param reason why it is wrong
 * @param source where this is stated, such as an official correction (訂正通知)
 */
public record Erratum(
        String id,
        LocalDate date,
        String table,
        String key,
        String column,
        String old,
        String corrected,
        String reason,
        String source) {
    /** Order in which errata apply: by date, then id. */
    static final Comparator<Erratum> ORDER = Comparator.comparing(Erratum::date).thenComparing(Erratum::id);

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    /**
     * Checks that it says what, where and why.
     *
     * @throws IllegalArgumentException when it does not
     */
    public Erratum {
        check(ID.matcher(id).matches(), "id", id);
        check(!table.isBlank(), "table", table);
        check(!column.isBlank(), "column", column);
        check(!old.equals(corrected), "new", corrected);
        check(!reason.isBlank(), "reason", reason);
        check(!source.isBlank(), "source", source);
    }

    /** Returns the id of the layout. */
    public String layout() {
        int slash = table.indexOf('/');
        return slash < 0 ? table : table.substring(0, slash);
    }

    /** Returns the name of the file it is limited to; empty for all files of the layout. */
    public String file() {
        int slash = table.indexOf('/');
        return slash < 0 ? "" : table.substring(slash + 1);
    }

    private static void check(boolean holds, String name, String value) {
        if (!holds) {
            throw new IllegalArgumentException(name + ": \"" + value + '"');
        }
    }
}
