package jp.santei.master;

import jp.santei.eligibility.CountField;
import jp.santei.eligibility.CountUnit;
import jp.santei.eligibility.DatedTable;

/**
 * Which of two official limits speaks where both say the same (算定回数テーブルと上限回数の優先): the table of limits, with its row,
 * before 上限回数 of the act's own row.
 *
 * <p>The table speaks for an act that it limits over a month or longer to as many times or fewer. Where 上限回数 takes the
 * excess away (エラー処理 1) it yields only to a limit that decides: one without special conditions, over months, a year, a
 * pregnancy or a life. Immutable and thread-safe.
 */
public final class CountPrecedence {
    private static final int LIMITS = 1;

    private final DatedTable<CountField> table;
    private final int[] limitRow;

    /** Makes it for an edition. */
    public CountPrecedence(Edition edition) {
        table = edition.eligibility().counts();
        MasterTable<ActField> acts = edition.acts();
        int[] most = acts.column(ActField.MAX_COUNT);
        int[] treatment = acts.column(ActField.MAX_COUNT_LIMIT);
        limitRow = new int[acts.size()];
        for (int act = 0; act < acts.size(); act++) {
            limitRow[act] = most[act] == 0 ? -1 : limit(acts.code(act), most[act], treatment[act] == LIMITS);
        }
    }

    /** Returns whether the table speaks of more times than 上限回数 of an act on a day. */
    public boolean tableSpeaks(int act, int day) {
        return limitRow[act] >= 0 && table.covers(day) && table.holds(limitRow[act], day);
    }

    private int limit(int code, int most, boolean decides) {
        int row = table.first(code);
        while (row >= 0 && row < table.size() && table.key(row) == code) {
            CountUnit unit = CountUnit.of(table.column(CountField.UNIT)[row]);
            boolean special = table.column(CountField.SPECIAL)[row] != 0;
            if (unit != null
                    && table.column(CountField.TIMES)[row] <= most
                    && reachesOverMonth(unit)
                    && !(decides && (special || !isSure(unit)))) {
                return row;
            }
            row++;
        }
        return -1;
    }

    private static boolean reachesOverMonth(CountUnit unit) {
        return switch (unit.window()) {
            case MONTHS, FISCAL_YEAR, LIFE, PREGNANCY, COURSE, STAY -> true;
            case DAY, WEEKS, ADMISSION, DISCHARGE, SERIES, EACH -> false;
        };
    }

    private static boolean isSure(CountUnit unit) {
        return switch (unit.window()) {
            case MONTHS, FISCAL_YEAR, LIFE, PREGNANCY -> true;
            case COURSE, STAY, ADMISSION, DISCHARGE, DAY, WEEKS, SERIES, EACH -> false;
        };
    }
}
