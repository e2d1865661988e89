package jp.santei.conformance.rows;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import jp.santei.claim.Claim;
import jp.santei.claim.Item;
import jp.santei.claim.Line;
import jp.santei.claim.Setting;
import jp.santei.eligibility.CommentField;
import jp.santei.eligibility.DatedTable;
import jp.santei.master.Edition;

/**
 * Claims made of the rows of コメントマスター: the comment with a text that its pattern does not allow, and with one that it does; of
 * an abolished one, after its last day and on it.
 */
public final class CommentRowClaims {
    private static final int FIXED = 20;

    private final Edition edition;
    private final DatedTable<CommentField> rows;
    private final CommentText texts;

    private CommentRowClaims(Edition edition) {
        this.edition = edition;
        rows = edition.eligibility().comments();
        texts = new CommentText(rows);
    }

    /** Returns the claims of an edition. */
    public static CommentRowClaims of(Edition edition) {
        return new CommentRowClaims(edition);
    }

    /** Returns the rows that are in force in the month of the claims or ended before. */
    public int[] rows() {
        return IntStream.range(0, rows.size())
                .filter(row -> rows.from(row) <= PlainClaim.day())
                .toArray();
    }

    /** Returns the pattern of a row. */
    public int pattern(int row) {
        return rows.column(CommentField.PATTERN)[row];
    }

    /** Returns the claims of a row. */
    public RowCase at(int row) {
        int code = rows.key(row);
        Map<String, String> attributes = Map.of(
                "comment", Integer.toString(code), "row", edition.eligibility().place(rows.origin(row)));
        if (rows.to(row) < PlainClaim.day()) {
            LocalDate last = LocalDate.ofEpochDay(rows.to(row));
            return new RowCase(
                    code + " …" + last,
                    "E-CMT-306",
                    attributes,
                    claim(PlainClaim.DAY, texts.right(code)),
                    List.of(claim(last, texts.right(code))));
        }
        return new RowCase(
                code + " パターン " + pattern(row),
                pattern(row) == FIXED ? "E-CMT-206" : "E-CMT-106",
                attributes,
                claim(PlainClaim.DAY, texts.wrong(code)),
                List.of(claim(PlainClaim.DAY, texts.right(code))));
    }

    private static Claim claim(LocalDate day, Line comment) {
        Item item = Item.of(day, Line.of(PlainClaim.VISIT), comment);
        return PlainClaim.of(YearMonth.from(day), Setting.OUTPATIENT, List.of(), item);
    }
}
