package jp.santei.conformance.rows;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import jp.santei.claim.Claim;
import jp.santei.claim.ContextKey;
import jp.santei.claim.Facility;
import jp.santei.claim.FacilityKind;
import jp.santei.claim.Facts;
import jp.santei.claim.History;
import jp.santei.claim.Insurance;
import jp.santei.claim.Item;
import jp.santei.claim.Line;
import jp.santei.claim.PastCount;
import jp.santei.claim.Patient;
import jp.santei.claim.Setting;
import jp.santei.claim.Sex;
import jp.santei.eligibility.DatedTable;
import jp.santei.eligibility.EligibilityTable;
import jp.santei.eligibility.ExclusionField;
import jp.santei.master.Edition;

/**
 * Claims made of the rows of a 背反テーブル (背反の行からの請求): both acts in the window, and both just outside of it.
 *
 * <pre>
 *   table        trigger                        sibling
 *   a day        the 12th, the 12th             the 12th, the 20th
 *   a month      the 12th, the 20th             the 12th, the last day of the month before (history)
 *   a moment     one visit of the 12th          two visits of the 12th
 *   a week       Sunday the 9th, Saturday 15th  Saturday the 15th, Sunday the 16th
 * </pre>
 */
public final class ExclusionRowClaims {
    /** The month of the claims, in which the 9th is a Sunday. */
    private static final YearMonth MONTH = YearMonth.of(2025, 11);

    private static final LocalDate DAY = MONTH.atDay(12);
    private static final LocalDate OTHER_WEEK = MONTH.atDay(20);
    private static final LocalDate SUNDAY = MONTH.atDay(9);
    private static final LocalDate SATURDAY = MONTH.atDay(15);
    private static final LocalDate NEXT_SUNDAY = MONTH.atDay(16);
    private static final LocalDate MONTH_BEFORE = MONTH.minusMonths(1).atEndOfMonth();

    private static final int EITHER = 3;

    private final Edition edition;
    private final EligibilityTable table;
    private final DatedTable<ExclusionField> rows;

    private ExclusionRowClaims(Edition edition, EligibilityTable table) {
        this.edition = edition;
        this.table = table;
        this.rows = edition.eligibility().exclusions(table);
    }

    /**
     * A row and its claims.
     *
     * @param row file and line of the row that a finding names
     * @param first the lower one of its acts
     * @param second the other
     * @param finding id of the finding that the trigger gets and the sibling does not
     * @param trigger a claim that meets the row
     * @param sibling a claim with the same acts that does not
     */
    public record Case(String row, String first, String second, String finding, Claim trigger, Claim sibling) {}

    /** Returns the claims of a table of an edition: one of the 背反テーブル. */
    public static ExclusionRowClaims of(Edition edition, EligibilityTable table) {
        return new ExclusionRowClaims(edition, table);
    }

    /** Returns the rows whose acts are both in force in the month of the claims. */
    public int[] rows() {
        int[] seconds = rows.column(ExclusionField.SECOND);
        return IntStream.range(0, rows.size())
                .filter(row -> rows.holds(row, day(DAY)) && inForce(rows.key(row)) && inForce(seconds[row]))
                .toArray();
    }

    private boolean inForce(int code) {
        return edition.acts().find(code, day(SUNDAY)) >= 0 && edition.acts().find(code, day(OTHER_WEEK)) >= 0;
    }

    /** Returns the claims of a row. */
    public Case at(int row) {
        int one = rows.key(row);
        int other = rows.column(ExclusionField.SECOND)[row];
        String first = Integer.toString(Math.min(one, other));
        String second = Integer.toString(Math.max(one, other));
        return new Case(
                edition.eligibility().place(rows.origin(lowerFirst(row, one, other))),
                first,
                second,
                finding(row),
                trigger(first, second),
                sibling(first, second));
    }

    /** A pair stands in both directions; findings name the row that has the lower act first. */
    private int lowerFirst(int row, int one, int other) {
        int[] seconds = rows.column(ExclusionField.SECOND);
        for (int r = rows.first(Math.min(one, other));
                r >= 0 && r < rows.size() && rows.key(r) <= Math.min(one, other);
                r++) {
            if (seconds[r] == Math.max(one, other) && rows.holds(r, day(DAY))) {
                return r;
            }
        }
        return row;
    }

    /** The table decides, one of the two is kept, or it has conditions; a table that does not cover the day only warns. */
    private String finding(int row) {
        int sort = 1;
        if (!rows.covers(day(DAY))) {
            sort = 4;
        } else if (rows.column(ExclusionField.SPECIAL)[row] == 1) {
            sort = 3;
        } else if (rows.column(ExclusionField.KEPT)[row] == EITHER) {
            sort = 2;
        }
        return "E-EXC-" + sort + "0" + number();
    }

    private int number() {
        return table.ordinal() - EligibilityTable.EXCLUSIONS_DAY.ordinal() + 1;
    }

    private Claim trigger(String first, String second) {
        return switch (table) {
            case EXCLUSIONS_DAY -> claim(first, DAY, second, DAY);
            case EXCLUSIONS_MOMENT -> claim(List.of(visit(first, 1), visit(second, 1)), History.NONE);
            case EXCLUSIONS_MONTH -> claim(first, DAY, second, OTHER_WEEK);
            case EXCLUSIONS_WEEK -> claim(first, SUNDAY, second, SATURDAY);
            default -> throw new IllegalStateException("table: " + table);
        };
    }

    private Claim sibling(String first, String second) {
        return switch (table) {
            case EXCLUSIONS_DAY -> claim(first, DAY, second, OTHER_WEEK);
            case EXCLUSIONS_MOMENT -> claim(List.of(visit(first, 1), visit(second, 2)), History.NONE);
            case EXCLUSIONS_MONTH ->
                claim(
                        List.of(Item.of(DAY, Line.of(first))),
                        new History(List.of(), List.of(new PastCount(second, MONTH_BEFORE, 1)), List.of()));
            case EXCLUSIONS_WEEK -> claim(first, SATURDAY, second, NEXT_SUNDAY);
            default -> throw new IllegalStateException("table: " + table);
        };
    }

    private static Item visit(String code, int visit) {
        return Item.builder()
                .dates(List.of(DAY))
                .context(Facts.<ContextKey>none().with(ContextKey.VISIT, visit))
                .lines(List.of(Line.of(code)))
                .build();
    }

    private static Claim claim(String first, LocalDate firstDay, String second, LocalDate secondDay) {
        return claim(List.of(Item.of(firstDay, Line.of(first)), Item.of(secondDay, Line.of(second))), History.NONE);
    }

    private static Claim claim(List<Item> items, History history) {
        return Claim.builder()
                .month(MONTH)
                .setting(Setting.OUTPATIENT)
                .facility(Facility.builder()
                        .prefecture("13")
                        .kind(FacilityKind.HOSPITAL)
                        .build())
                .patient(Patient.of(LocalDate.of(1980, 1, 1), Sex.FEMALE))
                .insurance(Insurance.builder().insurerNumber("06132013").build())
                .items(items)
                .history(history)
                .build();
    }

    private static int day(LocalDate date) {
        return Math.toIntExact(date.toEpochDay());
    }
}
