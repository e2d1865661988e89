package jp.santei.cli;

import java.math.BigDecimal;

/**
 * What one code does to the points of all claims (コード別の影響).
 *
 * @param code nine digits; several joined by "+" where only their sum becomes points, such as the drugs of one 剤; "-" for
 *     points without a code
 * @param name name of the first
 * @param timesBefore how often it was claimed and valued before: Σ 回数
 * @param timesAfter the same after
 * @param pointsBefore Σ points × count before
 * @param pointsAfter the same after
 */
record ImpactCode(
        String code, String name, long timesBefore, long timesAfter, BigDecimal pointsBefore, BigDecimal pointsAfter) {
    static ImpactCode none(String code, String name) {
        return new ImpactCode(code, name, 0, 0, BigDecimal.ZERO, BigDecimal.ZERO);
    }

    ImpactCode plusBefore(long times, BigDecimal points) {
        return new ImpactCode(code, name, timesBefore + times, timesAfter, pointsBefore.add(points), pointsAfter);
    }

    ImpactCode plusAfter(long times, BigDecimal points) {
        return new ImpactCode(code, name, timesBefore, timesAfter + times, pointsBefore, pointsAfter.add(points));
    }

    BigDecimal change() {
        return pointsAfter.subtract(pointsBefore);
    }
}
