package jp.santei.charge;

import java.util.Arrays;
import jp.santei.buffer.ClaimBuffer;
import jp.santei.buffer.StatementBuffer;
import jp.santei.buffer.YenBlock;
import jp.santei.master.MealRate;
import jp.santei.rule.MealSteps;
import jp.santei.rule.StepKind;

/** How many meals and days of each rate were charged in the month (食数・日数の集計), for the explanation. */
final class MealTally {
    private static final int RATES = MealRate.ALL.size();

    private final int[] counts = new int[RATES];
    private final long[] publicTotal = new long[ClaimBuffer.MAX_PUBLIC];
    private long cutShare;
    private long cutCost;

    MealTally() {}

    void begin() {
        Arrays.fill(counts, 0);
        Arrays.fill(publicTotal, 0);
        cutShare = 0;
        cutCost = 0;
    }

    void count(MealRate rate, int number) {
        counts[rate.ordinal()] += number;
    }

    /** Notes a share that exceeds its cost. */
    void cut(long share, long cost) {
        if (share > cost) {
            cutShare += share;
            cutCost += cost;
        }
    }

    void publicPays(int p, long yen) {
        publicTotal[p] += yen;
    }

    void explain(StatementBuffer out, MealPrices prices) {
        if (!out.explaining()) {
            return;
        }
        for (int r = 0; r < RATES; r++) {
            MealRate rate = MealRate.ALL.get(r);
            if (rate == MealRate.ROOM) {
                continue;
            }
            if (rate == MealRate.ROOM_SHARE) {
                explainBlock(out);
                days(out, MealSteps.ROOM, MealRate.ROOM, prices);
            }
            days(out, kind(rate), rate, prices);
        }
        for (int p = 0; p < publicTotal.length; p++) {
            if (publicTotal[p] > 0) {
                step(out, MealSteps.PUBLIC_PAYS, publicTotal[p], p + 1, 0);
            }
        }
    }

    private static StepKind kind(MealRate rate) {
        if (rate == MealRate.DINING) {
            return MealSteps.DINING;
        } else if (rate.isRoomShare()) {
            return MealSteps.ROOM_SHARE;
        }
        return rate.isMealShare() ? MealSteps.SHARE : MealSteps.COST;
    }

    private void explainBlock(StatementBuffer out) {
        if (cutShare > 0) {
            step(out, MealSteps.SHARE_AT_COST, cutCost, cutShare, 0);
        }
        YenBlock meals = out.charge().meals();
        if (meals.insurance() > 0) {
            step(out, MealSteps.INSURER, meals.insurance(), meals.total(), meals.total() - meals.insurance());
        }
    }

    private void days(StatementBuffer out, StepKind kind, MealRate rate, MealPrices prices) {
        int count = counts[rate.ordinal()];
        if (count > 0) {
            long each = prices.of(rate, out);
            step(out, kind, each * count, MealCharger.price(rate, each), count);
        }
    }

    private static void step(StatementBuffer out, StepKind kind, long a, long b, long c) {
        out.step(kind, StatementBuffer.WHOLE_CLAIM, StatementBuffer.NO_LINE, a, b, c);
    }
}
