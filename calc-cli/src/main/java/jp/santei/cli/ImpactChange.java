package jp.santei.cli;

import java.util.Locale;
import org.apache.commons.math3.stat.descriptive.DescriptiveStatistics;

/**
 * How a change spreads over the claims (変化の分布): figures of a report, with two decimals; empty without a claim.
 *
 * @param min smallest change
 * @param quarter first quartile
 * @param median median
 * @param threeQuarters third quartile
 * @param max largest change
 * @param mean mean
 * @param deviation standard deviation of the sample
 */
record ImpactChange(
        String min, String quarter, String median, String threeQuarters, String max, String mean, String deviation) {
    static ImpactChange of(DescriptiveStatistics changes) {
        return new ImpactChange(
                figure(changes.getMin()),
                figure(changes.getPercentile(25)),
                figure(changes.getPercentile(50)),
                figure(changes.getPercentile(75)),
                figure(changes.getMax()),
                figure(changes.getMean()),
                figure(changes.getStandardDeviation()));
    }

    private static String figure(double value) {
        return Double.isNaN(value) ? "" : String.format(Locale.ROOT, "%.2f", value);
    }
}
