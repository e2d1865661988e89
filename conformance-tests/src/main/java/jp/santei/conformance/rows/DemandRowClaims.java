package jp.santei.conformance.rows;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import jp.santei.claim.Claim;
import jp.santei.claim.Item;
import jp.santei.claim.Line;
import jp.santei.claim.Setting;
import jp.santei.eligibility.DatedTable;
import jp.santei.eligibility.DemandField;
import jp.santei.master.ActField;
import jp.santei.master.DrugField;
import jp.santei.master.Edition;
import jp.santei.master.MasterTable;

/**
 * Claims made of the rows of コメント関連テーブル: the code billed without a comment, and with it.
 *
 * <pre>
 *   条件区分     trigger                    siblings
 *   01, 11     billed                     with the comment of the row
 *   02         billed in the setting      with the comment; billed in the other setting
 *   03         billed n times             with the comment; once less
 *   20         the drug prescribed        with the comment; to an inpatient
 *   00, 10     billed (on request)        with the comment
 * </pre>
 */
public final class DemandRowClaims {
    private static final Set<Integer> MEDICAL_LISTS = Set.of(1, 5, 6);
    private static final int ANY_LONG_LISTED = 819_999_999;
    private static final int DRUG = 6;
    private static final int KIND = 100_000_000;

    private final Edition edition;
    private final DatedTable<DemandField> rows;
    private final CommentText texts;

    private DemandRowClaims(Edition edition) {
        this.edition = edition;
        rows = edition.eligibility().demands();
        texts = new CommentText(edition.eligibility().comments());
    }

    /** Returns the claims of an edition. */
    public static DemandRowClaims of(Edition edition) {
        return new DemandRowClaims(edition);
    }

    /** Returns the rows of medical claims whose code is in force in the month of the claims. */
    public int[] rows() {
        return IntStream.range(0, rows.size())
                .filter(row -> MEDICAL_LISTS.contains(value(DemandField.LIST, row))
                        && value(DemandField.NOT_BILLED, row) == 0
                        && rows.holds(row, PlainClaim.day())
                        && isBillable(rows.key(row)))
                .toArray();
    }

    /** Returns the 条件区分 of a row. */
    public int condition(int row) {
        return value(DemandField.CONDITION, row);
    }

    /** Returns the claims of a row. */
    public RowCase at(int row) {
        int condition = condition(row);
        Line comment = texts.right(value(DemandField.COMMENT, row));
        Line line = line(rows.key(row));
        Setting setting = setting(row);
        int times = Math.max(1, condition == 3 ? value(DemandField.TIMES, row) : 1);
        List<Claim> siblings = new ArrayList<>();
        siblings.add(claim(setting, times, line, comment));
        if (condition == 2) {
            siblings.add(claim(other(setting), times, line));
        } else if (condition == 3) {
            siblings.add(claim(setting, times - 1, line));
        } else if (condition == 20) {
            siblings.add(claim(other(setting), times, line));
        }
        return new RowCase(
                rows.key(row) + " 条件区分 " + condition,
                finding(condition),
                Map.of("code", String.valueOf(line.code()), "row", place(row)),
                claim(setting, times, line),
                siblings);
    }

    private static String finding(int condition) {
        return switch (condition) {
            case 1, 11 -> "E-CMT-101";
            case 2 -> "E-CMT-102";
            case 3 -> "E-CMT-103";
            case 20 -> "E-CMT-104";
            default -> "E-CMT-105";
        };
    }

    /** A finding names the row of the lowest comment of the condition. */
    private String place(int row) {
        int first = row;
        for (int r = rows.first(rows.key(row)); r < rows.size() && rows.key(r) == rows.key(row); r++) {
            boolean same = value(DemandField.LIST, r) == value(DemandField.LIST, row)
                    && value(DemandField.ITEM, r) == value(DemandField.ITEM, row)
                    && value(DemandField.BRANCH, r) == value(DemandField.BRANCH, row)
                    && condition(r) == condition(row)
                    && rows.holds(r, PlainClaim.day());
            boolean before = rows.from(r) < rows.from(first)
                    || (rows.from(r) == rows.from(first)
                            && value(DemandField.COMMENT, r) < value(DemandField.COMMENT, first));
            first = same && before ? r : first;
        }
        return edition.eligibility().place(rows.origin(first));
    }

    private Setting setting(int row) {
        if (condition(row) == 2) {
            return value(DemandField.SETTING, row) == 1 ? Setting.INPATIENT : Setting.OUTPATIENT;
        }
        MasterTable<ActField> acts = edition.acts();
        int act = acts.find(rows.key(row), PlainClaim.day());
        return act >= 0 && acts.column(ActField.SETTING)[act] == 1 ? Setting.INPATIENT : Setting.OUTPATIENT;
    }

    private static Setting other(Setting setting) {
        return setting == Setting.INPATIENT ? Setting.OUTPATIENT : Setting.INPATIENT;
    }

    private Line line(int code) {
        if (code / KIND == DRUG) {
            return Line.of(Integer.toString(code), BigDecimal.ONE);
        }
        return code == ANY_LONG_LISTED
                ? Line.of(Integer.toString(longListed()), BigDecimal.ONE)
                : PlainClaim.act(edition, code);
    }

    private boolean isBillable(int code) {
        return switch (code / KIND) {
            case 1 -> edition.acts().find(code, PlainClaim.day()) >= 0;
            case DRUG -> edition.drugs().find(code, PlainClaim.day()) >= 0;
            default -> code == ANY_LONG_LISTED;
        };
    }

    private int longListed() {
        MasterTable<DrugField> drugs = edition.drugs();
        for (int row = 0; row < drugs.size(); row++) {
            boolean inForce = drugs.from(row) <= PlainClaim.day() && PlainClaim.day() <= drugs.to(row);
            if (inForce && drugs.column(DrugField.SELECTED_CARE)[row] == 1) {
                return drugs.code(row);
            }
        }
        throw new IllegalStateException("no long-listed drug");
    }

    private int value(DemandField field, int row) {
        return rows.column(field)[row];
    }

    private static Claim claim(Setting setting, int times, Line... lines) {
        boolean drug = String.valueOf(lines[0].code()).startsWith("6");
        Item.Builder item = Item.builder()
                .dates(List.of(PlainClaim.DAY))
                .section(drug ? "21" : null)
                .count(times)
                .lines(List.of(lines));
        return PlainClaim.of(setting, List.of(), item.build());
    }
}
