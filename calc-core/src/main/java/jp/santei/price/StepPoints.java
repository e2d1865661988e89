package jp.santei.price;

import jp.santei.buffer.ClaimBuffer;
import jp.santei.buffer.StatementBuffer;
import jp.santei.master.ActField;
import jp.santei.master.Edition;
import jp.santei.master.MasterTable;
import jp.santei.money.Scale;
import jp.santei.rule.Area;
import jp.santei.rule.PointFindings;
import jp.santei.rule.PointSteps;
import jp.santei.rule.Rule;

/**
 * Points that follow a quantity in steps (きざみ計算).
 *
 * <p>Up to the lower bound the row's points; above it one step's points for every step begun. The sum stays exact; it is
 * rounded with its unit. What happens outside the bounds is the row's 上下限エラー処理.
 */
final class StepPoints {
    static final Rule RULE = Rule.of(
            "P-STEP-001",
            Area.POINTS,
            "数量が下限値を超えたら、きざみ値ごとにきざみ点数を加える",
            "above the lower bound every step begun adds the step's points",
            "基本マスター仕様説明書 医科診療行為 項番30〜35",
            "/items/*/lines/*/quantity");

    /** Returned instead of points when the line cannot be billed. */
    static final long NOT_BILLABLE = Long.MIN_VALUE;

    private static final int CLAMPS_ABOVE = 1;
    private static final int REFUSES_BELOW = 2;

    private final MasterTable<ActField> acts;
    private final int[] steps;
    private final int[] lower;
    private final int[] upper;
    private final int[] size;
    private final int[] stepPoints;
    private final int[] limit;

    StepPoints(Edition edition) {
        acts = edition.acts();
        steps = acts.column(ActField.STEP);
        lower = acts.column(ActField.STEP_LOWER);
        upper = acts.column(ActField.STEP_UPPER);
        size = acts.column(ActField.STEP_SIZE);
        stepPoints = acts.column(ActField.STEP_POINTS);
        limit = acts.column(ActField.STEP_LIMIT);
    }

    boolean appliesTo(int row) {
        return steps[row] == 1 && size[row] > 0;
    }

    /** Returns points × 100, or {@link #NOT_BILLABLE} after recording why. */
    long points(long quantity, int row, StatementBuffer out, int entry, int line) {
        if (quantity == ClaimBuffer.ABSENT) {
            out.finding(PointFindings.QUANTITY_MISSING, entry, line, acts.code(row), 0, 0);
            return NOT_BILLABLE;
        }
        long one = Scale.QUANTITY.one();
        long low = lower[row] * one;
        long step = size[row] * one;
        boolean tooSmall = quantity == 0 || (limit[row] >= REFUSES_BELOW && low > 0 && quantity <= low - step);
        if (tooSmall) {
            out.finding(PointFindings.QUANTITY_TOO_SMALL, entry, line, acts.code(row), quantity, 0);
            return NOT_BILLABLE;
        }
        long counted = quantity;
        if (quantity > upper[row] * one) {
            out.finding(PointFindings.QUANTITY_TOO_LARGE, entry, line, acts.code(row), quantity, upper[row]);
            counted = (limit[row] & CLAMPS_ABOVE) != 0 ? upper[row] * one : quantity;
        }
        long begun = Math.max(0, -Math.floorDiv(low - counted, step));
        long points = Math.addExact(acts.value(row), Math.multiplyExact(begun, (long) stepPoints[row]));
        if (out.explaining()) {
            long exact = Math.multiplyExact(points, ActUnit.EXACT_PER_POINT_100);
            out.step(PointSteps.STEP, entry, line, exact, counted, begun);
        }
        return points;
    }
}
