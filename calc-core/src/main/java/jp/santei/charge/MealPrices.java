package jp.santei.charge;

import jp.santei.buffer.StatementBuffer;
import jp.santei.master.ActField;
import jp.santei.master.Coverage;
import jp.santei.master.Edition;
import jp.santei.master.MasterKind;
import jp.santei.master.MasterTable;
import jp.santei.master.MealRate;
import jp.santei.master.MealRates;
import jp.santei.master.ValueStatus;
import jp.santei.rule.Area;
import jp.santei.rule.MealFindings;
import jp.santei.rule.Rule;

/**
 * What a meal, a day of living and the shares of them are worth in a month (食事・生活療養の額).
 *
 * <p>Where the edition has the official row of the act that stands for a rate, its amount counts; elsewhere the library's
 * own dated table. So an official master of a period whose shares the library does not know makes them known.
 */
final class MealPrices {
    static final Rule RULE = Rule.of(
            "C-MEAL-010",
            Area.CHARGE,
            "食事・生活療養の額は診療月のもの。公式マスターの行があればそれを使い、公表段階の額は注意、不明な額は計算しない",
            "amounts of meals are those of the month: the official row where there is one; announced ones are noted, unknown ones refused",
            "平成18年厚生労働省告示第99号、平成8年厚生省告示第203号、平成18年厚生労働省告示第486号",
            "/month");

    private static final int RATES = MealRate.ALL.size();
    private static final long YEN = 100;

    private final MealRates rates;
    private final MasterTable<ActField> acts;
    private final Coverage coverage;
    private final long[] yen = new long[RATES];
    private final boolean[] known = new boolean[RATES];
    private int day;
    private boolean missing;

    MealPrices(Edition edition) {
        rates = edition.meals();
        acts = edition.acts();
        Coverage days = edition.coverage().get(MasterKind.ACT);
        if (days == null) {
            throw new IllegalArgumentException("coverage of acts is missing");
        }
        coverage = days;
    }

    /** Begins a claim whose month has a first day. */
    void begin(int firstDay) {
        day = firstDay;
        missing = false;
        for (int i = 0; i < RATES; i++) {
            known[i] = false;
        }
    }

    /** Returns the yen of a rate; 0 after recording that it is not known. */
    long of(MealRate rate, StatementBuffer out) {
        int i = rate.ordinal();
        if (!known[i]) {
            known[i] = true;
            yen[i] = look(rate, out);
        }
        return yen[i];
    }

    /** Returns whether a rate that was asked for is not known. */
    boolean isMissing() {
        return missing;
    }

    private long look(MealRate rate, StatementBuffer out) {
        int code = rates.codeOf(rate);
        int row = code == MealRates.NO_CODE || !coverage.contains(day) ? MasterTable.UNKNOWN : acts.find(code, day);
        if (row >= 0 && acts.valueStatus(row) == ValueStatus.OFFICIAL && acts.value(row) % YEN == 0) {
            return acts.value(row) / YEN;
        }
        long value = rates.at(rate, day);
        if (value == MealRates.NONE) {
            missing = true;
            MealCharger.finding(out, MealFindings.RATE_UNKNOWN, rate.ordinal(), day);
            return 0;
        }
        if (rates.isProvisional(rate, day)) {
            MealCharger.finding(out, MealFindings.PROVISIONAL, MealCharger.price(rate, value), 0);
        }
        return value;
    }
}
