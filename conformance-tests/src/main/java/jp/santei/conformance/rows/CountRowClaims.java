package jp.santei.conformance.rows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
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
import jp.santei.claim.Stay;
import jp.santei.eligibility.CountField;
import jp.santei.eligibility.CountUnit;
import jp.santei.eligibility.CountWindow;
import jp.santei.eligibility.DatedTable;
import jp.santei.master.ActField;
import jp.santei.master.Edition;
import jp.santei.master.MasterTable;
import org.jspecify.annotations.Nullable;

/**
 * Claims made of the rows of 算定回数テーブル (算定回数の行からの請求): one time too many, and as many as are allowed.
 *
 * <pre>
 *   window          trigger                                     sibling
 *   a day           limit + 1 times on the 12th                 limit times
 *   longer          limit + 1 times on days of the month, or    limit times, and limit times the day before the window
 *                   once more than former claims billed
 *   admission       the day after it                            the day
 *   discharge       ten days before it                          the day
 *   a series        limit + 1 lines of an item                  limit lines
 *   a place         limit + 1 times on a stated side            limit times on each
 * </pre>
 *
 * <p>Days are chosen so that the narrower limits of the act hold.
 */
public final class CountRowClaims {
    private static final YearMonth MONTH = YearMonth.of(2025, 11);
    private static final LocalDate DAY = MONTH.atDay(12);
    private static final LocalDate ADMITTED = LocalDate.of(2025, 10, 20);
    private static final LocalDate SHORT_ADMITTED = MONTH.atDay(5);
    private static final LocalDate DISCHARGED = MONTH.atDay(20);
    private static final LocalDate LONG_AGO = LocalDate.of(2015, 1, 15);
    private static final int REFUSES = 1;
    private static final int MOST_LINES = 40;

    private final Edition edition;
    private final DatedTable<CountField> rows;
    private final MasterTable<ActField> acts;

    private CountRowClaims(Edition edition) {
        this.edition = edition;
        rows = edition.eligibility().counts();
        acts = edition.acts();
    }

    /**
     * A row and claims of it.
     *
     * @param row file and line
     * @param code the act
     * @param finding id of the finding that the trigger gets and the sibling does not
     * @param trigger a claim that exceeds the row
     * @param sibling a claim that does not
     */
    public record Case(String row, String code, String finding, Claim trigger, Claim sibling) {}

    /** Returns the claims of an edition. */
    public static CountRowClaims of(Edition edition) {
        return new CountRowClaims(edition);
    }

    /** Returns the rows whose act is in force in the month of the claims and that limit something. */
    public int[] rows() {
        return IntStream.range(0, rows.size())
                .filter(row -> acts.find(rows.key(row), day(DAY)) >= 0 && !isExempt(row))
                .toArray();
    }

    /** Returns the claims of a row without former billings; null when its narrower limits leave no room for so many times. */
    public @Nullable Case within(int row) {
        int limit = limit(row);
        return switch (unit(row).window()) {
            case DAY ->
                new Case(
                        place(row),
                        code(row),
                        finding(row, 1, false),
                        claim(row, List.of(item(row, DAY, limit + 1)), null),
                        claim(row, List.of(item(row, DAY, limit)), null));
            case WEEKS, MONTHS, FISCAL_YEAR, LIFE, PREGNANCY, COURSE, STAY -> days(row);
            case ADMISSION, DISCHARGE -> ofStay(row);
            case SERIES -> series(row);
            case EACH -> places(row);
        };
    }

    /** Returns the claims of a row whose window reaches into former months, with former billings; null for another. */
    public @Nullable Case withHistory(int row) {
        LocalDate first = firstDay(row);
        if (first == null || !first.isBefore(MONTH.atDay(1))) {
            return null;
        }
        int limit = limit(row);
        List<Item> once = List.of(item(row, DAY, 1));
        PastCount inside = new PastCount(code(row), first, limit);
        boolean endless = first.equals(LONG_AGO);
        PastCount outside = endless
                ? new PastCount(code(row), first, Math.max(1, limit - 1))
                : new PastCount(code(row), first.minusDays(1), limit);
        return new Case(
                place(row),
                code(row),
                finding(row, 1, true),
                claim(row, once, inside),
                claim(row, once, endless && limit == 1 ? null : outside));
    }

    private @Nullable Case days(int row) {
        List<LocalDate> days = room(row, limit(row) + 1);
        if (days == null) {
            return null;
        }
        List<Item> items = days.stream().map(day -> item(row, day, 1)).toList();
        return new Case(
                place(row),
                code(row),
                finding(row, limit(row) + 1, false),
                claim(row, items, null),
                claim(row, items.subList(1, items.size()), null));
    }

    private Case ofStay(int row) {
        LocalDate wrong = SHORT_ADMITTED.plusDays(5);
        boolean admission = unit(row).window() == CountWindow.ADMISSION;
        return new Case(
                place(row),
                code(row),
                admission ? "E-CNT-106" : "E-CNT-207",
                claim(row, List.of(item(row, wrong, 1)), null),
                claim(row, List.of(item(row, admission ? SHORT_ADMITTED : DISCHARGED, 1)), null));
    }

    /** A line too many; where a narrower limit would refuse it, once more than former claims billed. */
    private @Nullable Case series(int row) {
        int limit = limit(row);
        boolean narrower = limitOf(row, CountWindow.DAY) > 0 || limitOf(row, CountWindow.SERIES) > 0;
        if (!narrower && limit < MOST_LINES) {
            int most = acts.column(ActField.MAX_COUNT)[act(row)];
            boolean refused =
                    acts.column(ActField.MAX_COUNT_LIMIT)[act(row)] == REFUSES && most > 0 && limit + 1 > most;
            return new Case(
                    place(row),
                    code(row),
                    refused ? "U-COUNT-102" : special(row) ? "E-CNT-204" : "E-CNT-104",
                    claim(row, List.of(lines(row, limit + 1)), null),
                    claim(row, List.of(lines(row, limit)), null));
        }
        if (limit == 1) {
            return new Case(
                    place(row),
                    code(row),
                    "E-CNT-204",
                    claim(row, List.of(item(row, DAY, 2)), null),
                    claim(row, List.of(item(row, DAY, 1), item(row, DAY.plusDays(1), 1)), null));
        }
        List<Item> once = List.of(item(row, DAY, 1));
        return new Case(
                place(row),
                code(row),
                "E-CNT-204",
                claim(row, once, new PastCount(code(row), LONG_AGO, limit)),
                claim(row, once, new PastCount(code(row), LONG_AGO, limit - 1)));
    }

    private Case places(int row) {
        int limit = limit(row);
        return new Case(
                place(row),
                code(row),
                special(row) ? "E-CNT-205" : "E-CNT-105",
                claim(row, List.of(sided(row, limit, "left"), sided(row, 1, "left")), null),
                claim(row, List.of(sided(row, limit, "left"), sided(row, limit, "right")), null));
    }

    /** The id of what exceeds a row, by how many times the month has. */
    private String finding(int row, int ofMonth, boolean former) {
        CountWindow window = unit(row).window();
        int act = act(row);
        int most = acts.column(ActField.MAX_COUNT)[act];
        boolean refused = acts.column(ActField.MAX_COUNT_LIMIT)[act] == REFUSES && most > 0 && ofMonth > most;
        boolean open = special(row) || window == CountWindow.COURSE || (window == CountWindow.PREGNANCY && former);
        if (open && refused) {
            return "U-COUNT-102";
        }
        String group = switch (window) {
            case STAY -> "2";
            case LIFE, PREGNANCY, COURSE -> "3";
            default -> "1";
        };
        return "E-CNT-" + (open ? "2" : "1") + "0" + group;
    }

    /** So many days of the month, later ones first, on which the narrower limits of the act hold; null when there are too few. */
    private @Nullable List<LocalDate> room(int row, int times) {
        int day = Math.max(limitOf(row, CountWindow.DAY), 0);
        int week = unit(row).window() == CountWindow.WEEKS ? 0 : limitOf(row, CountWindow.WEEKS);
        int month = unit(row) == CountUnit.MONTH ? 0 : limitOf(row, CountWindow.MONTHS);
        if (month > 0 && times > month) {
            return null;
        }
        boolean ofWeek = unit(row).window() == CountWindow.WEEKS;
        LocalDate last = ofWeek ? MONTH.atDay(15) : MONTH.atEndOfMonth();
        LocalDate first = ofWeek ? MONTH.atDay(16 - 7 * unit(row).length()) : MONTH.atDay(1);
        List<LocalDate> days = new ArrayList<>();
        for (LocalDate at = last; !at.isBefore(first); at = at.minusDays(1)) {
            LocalDate sunday = at.minusDays(at.getDayOfWeek().getValue() % 7);
            int free = times - days.size();
            free = day > 0 ? Math.min(free, day) : Math.min(free, 1);
            if (week > 0) {
                long used = days.stream().filter(one -> !one.isBefore(sunday)).count()
                        - days.stream()
                                .filter(one -> one.isAfter(sunday.plusDays(6)))
                                .count();
                free = (int) Math.min(free, week - used);
            }
            for (int i = 0; i < free; i++) {
                days.add(at);
            }
        }
        return days.size() < times ? null : days;
    }

    /** The first day of the window of a row for an act in the month; null where it does not reach beyond. */
    private @Nullable LocalDate firstDay(int row) {
        return switch (unit(row).window()) {
            case MONTHS -> MONTH.minusMonths(unit(row).length() - 1L).atDay(1);
            case PREGNANCY -> MONTH.minusMonths(unit(row).length()).atDay(1);
            case FISCAL_YEAR -> LocalDate.of(MONTH.getYear(), 4, 1);
            case STAY -> ADMITTED;
            case LIFE, COURSE -> LONG_AGO;
            case DAY, WEEKS, ADMISSION, DISCHARGE, SERIES, EACH -> null;
        };
    }

    /** The times of another limit of the act of a kind of window, 0 when it has none. */
    private int limitOf(int row, CountWindow window) {
        int limit = 0;
        for (int other = rows.first(rows.key(row)); other < rows.size() && rows.key(other) == rows.key(row); other++) {
            if (other != row && unit(other).window() == window) {
                limit = limit == 0 ? limit(other) : Math.min(limit, limit(other));
            }
        }
        return limit;
    }

    /**
     * Rows that refuse nothing of their own: of each place where the quantity says how many there are, of a day where the count
     * is days of supply, of a first visit where the act has the same limit a day, of a discharge where the act is limited on the
     * day of admission as well.
     */
    private boolean isExempt(int row) {
        int act = act(row);
        CountUnit quantity = CountUnit.of(acts.column(ActField.UNIT)[act]);
        boolean counted = quantity != null && quantity.window() == CountWindow.EACH;
        boolean bySupply =
                acts.column(ActField.ALPHA)[act] == 'F' - 'A' + 10 && acts.column(ActField.ACTUAL_DAYS)[act] == 1;
        boolean said = unit(row) == CountUnit.FIRST_VISIT
                && limitOf(row, CountWindow.DAY) > 0
                && limitOf(row, CountWindow.DAY) <= limit(row);
        boolean admission = unit(row).window() == CountWindow.DISCHARGE && limitOf(row, CountWindow.ADMISSION) > 0;
        return said
                || admission
                || (counted && unit(row).window() == CountWindow.EACH)
                || (bySupply && unit(row).window() == CountWindow.DAY);
    }

    private Claim claim(int row, List<Item> items, @Nullable PastCount past) {
        CountWindow window = unit(row).window();
        boolean days = window == CountWindow.ADMISSION || window == CountWindow.DISCHARGE;
        boolean stay = days || window == CountWindow.STAY;
        Claim.Builder claim = Claim.builder()
                .month(MONTH)
                .setting(stay ? Setting.INPATIENT : Setting.OUTPATIENT)
                .facility(Facility.builder()
                        .prefecture("13")
                        .kind(FacilityKind.HOSPITAL)
                        .build())
                .patient(Patient.of(LocalDate.of(1980, 6, 10), Sex.FEMALE))
                .insurance(Insurance.builder().insurerNumber("06132013").build())
                .items(items);
        if (stay) {
            claim.stays(List.of(new Stay(
                    days ? SHORT_ADMITTED : ADMITTED,
                    days ? DISCHARGED : null,
                    null,
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    false,
                    null)));
        }
        if (past != null) {
            claim.history(new History(List.of(), List.of(past), List.of()));
        }
        return claim.build();
    }

    private Item item(int row, LocalDate day, int count) {
        return Item.builder()
                .dates(List.of(day))
                .count(count)
                .lines(List.of(line(row)))
                .build();
    }

    private Item lines(int row, int number) {
        return Item.builder()
                .dates(List.of(DAY))
                .lines(IntStream.range(0, number).mapToObj(i -> line(row)).toList())
                .build();
    }

    private Item sided(int row, int count, String side) {
        return Item.builder()
                .dates(List.of(DAY))
                .count(count)
                .context(Facts.<ContextKey>none().with(ContextKey.SIDE, side))
                .lines(List.of(line(row)))
                .build();
    }

    private Line line(int row) {
        boolean measured = acts.column(ActField.UNIT)[act(row)] != 0;
        return new Line(code(row), measured ? BigDecimal.ONE : null, null, null, null);
    }

    private String place(int row) {
        return edition.eligibility().place(rows.origin(row));
    }

    private String code(int row) {
        return Integer.toString(rows.key(row));
    }

    private int act(int row) {
        return acts.find(rows.key(row), day(DAY));
    }

    private int limit(int row) {
        return rows.column(CountField.TIMES)[row];
    }

    private boolean special(int row) {
        return rows.column(CountField.SPECIAL)[row] != 0;
    }

    private CountUnit unit(int row) {
        CountUnit unit = CountUnit.of(rows.column(CountField.UNIT)[row]);
        if (unit == null) {
            throw new IllegalStateException(place(row) + ": unit " + rows.column(CountField.UNIT)[row]);
        }
        return unit;
    }

    private static int day(LocalDate date) {
        return Math.toIntExact(date.toEpochDay());
    }
}
