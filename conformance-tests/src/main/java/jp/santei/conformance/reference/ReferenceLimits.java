package jp.santei.conformance.reference;

import java.time.YearMonth;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * The monthly limits by the text of 健康保険法施行令41–43条 (高額療養費算定基準額の参照計算), transcribed from the rule books: from
 * 2015-01; the amounts from 2026-08 as announced.
 */
final class ReferenceLimits {
    static final YearMonth FIRST = YearMonth.of(2015, 1);
    private static final YearMonth AUGUST_2017 = YearMonth.of(2017, 8);
    private static final YearMonth AUGUST_2018 = YearMonth.of(2018, 8);
    private static final YearMonth AUGUST_2026 = YearMonth.of(2026, 8);
    private static final YearMonth OCTOBER_2022 = YearMonth.of(2022, 10);
    private static final YearMonth SEPTEMBER_2025 = YearMonth.of(2025, 9);

    private ReferenceLimits() {}

    /**
     * An amount of the order: {@code base + (T − threshold) × 1 %}, and what replaces it from the fourth month on.
     *
     * @param base yen
     * @param threshold yen, 0 for an amount without the 1 %
     * @param repeated 多数回該当 in yen, 0 without
     */
    record Amount(long base, long threshold, long repeated) {
        static Amount flat(long yen) {
            return new Amount(yen, 0, 0);
        }

        /** "当該乗じて得た額に1円未満の端数がある場合 50銭未満切捨て, 50銭以上切上げ"; a cost below the threshold counts as it. */
        BigFraction of(BigFraction cost, boolean isRepeated, boolean isHalved) {
            int parts = isHalved ? 2 : 1;
            if (isRepeated && repeated > 0) {
                return new BigFraction(repeated).divide(parts);
            }
            BigFraction fixed = new BigFraction(base).divide(parts);
            if (threshold == 0) {
                return fixed;
            }
            BigFraction above = cost.subtract(new BigFraction(threshold).divide(parts));
            BigFraction counted = above.compareTo(BigFraction.ZERO) < 0 ? BigFraction.ZERO : above;
            return fixed.add(new BigFraction(ReferencePoints.halfUp(counted.divide(100))));
        }
    }

    /** 令42条1項: under 70. */
    static Amount article42Paragraph1(Band band, YearMonth month) {
        boolean announced = !month.isBefore(AUGUST_2026);
        return switch (band) {
            case A -> announced ? new Amount(270_300, 901_000, 140_100) : new Amount(252_600, 842_000, 140_100);
            case I -> announced ? new Amount(179_100, 597_000, 93_000) : new Amount(167_400, 558_000, 93_000);
            case U -> announced ? new Amount(85_800, 286_000, 44_400) : new Amount(80_100, 267_000, 44_400);
            case E -> announced ? new Amount(61_500, 0, 44_400) : new Amount(57_600, 0, 44_400);
            case O -> announced ? new Amount(36_900, 0, 24_600) : new Amount(35_400, 0, 24_600);
            default -> throw new IllegalArgumentException("no band of a person under 70: " + band);
        };
    }

    /** 令42条3項: 70 and over, household; at the window the limit of a stay. */
    static Amount article42Paragraph3(Band band, YearMonth month) {
        boolean announced = !month.isBefore(AUGUST_2026);
        if (band.isActive()) {
            if (month.isBefore(AUGUST_2018)) {
                return new Amount(80_100, 267_000, 44_400);
            }
            Band sameAmounts = band == Band.ACTIVE3 ? Band.A : band == Band.ACTIVE2 ? Band.I : Band.U;
            return article42Paragraph1(sameAmounts, month);
        }
        return switch (band) {
            case GENERAL, GENERAL2 -> {
                if (month.isBefore(AUGUST_2017)) {
                    yield Amount.flat(44_400);
                }
                yield announced ? new Amount(61_500, 0, 44_400) : new Amount(57_600, 0, 44_400);
            }
            case LOW2 -> announced ? new Amount(25_700, 0, 24_600) : Amount.flat(24_600);
            case LOW1 -> Amount.flat(announced ? 15_700 : 15_000);
            default -> throw new IllegalArgumentException("no band of a person of 70 and over: " + band);
        };
    }

    /** 令42条5項: 70 and over, outpatient; 現役並み have had no amount of their own since 2018-08: 3項. */
    static Amount article42Paragraph5(Band band, YearMonth month) {
        if (band.isActive()) {
            if (month.isBefore(AUGUST_2017)) {
                return Amount.flat(44_400);
            }
            return month.isBefore(AUGUST_2018) ? Amount.flat(57_600) : article42Paragraph3(band, month);
        }
        boolean announced = !month.isBefore(AUGUST_2026);
        return switch (band) {
            case GENERAL, GENERAL2 -> {
                if (month.isBefore(AUGUST_2017)) {
                    yield Amount.flat(12_000);
                }
                if (month.isBefore(AUGUST_2018)) {
                    yield Amount.flat(14_000);
                }
                yield Amount.flat(announced ? 22_000 : 18_000);
            }
            case LOW2 -> Amount.flat(announced ? 11_000 : 8_000);
            case LOW1 -> Amount.flat(8_000);
            default -> throw new IllegalArgumentException("no band of a person of 70 and over: " + band);
        };
    }

    /** 令42条6項: 特定給付対象療養, no class and no 多数回; the amounts from 2026-08 by analogy. */
    static Amount article42Paragraph6(boolean elder, boolean inpatient, YearMonth month) {
        if (!elder) {
            Amount ofMiddleIncome = article42Paragraph1(Band.U, month);
            return new Amount(ofMiddleIncome.base(), ofMiddleIncome.threshold(), 0);
        }
        Amount general =
                inpatient ? article42Paragraph3(Band.GENERAL, month) : article42Paragraph5(Band.GENERAL, month);
        return Amount.flat(general.base());
    }

    /** 令42条7項: 特定疾病給付対象療養, by class; outpatients have no 多数回. */
    static Amount article42Paragraph7(Band band, boolean elder, boolean inpatient, YearMonth month) {
        if (!elder) {
            return article42Paragraph1(band, month);
        }
        return inpatient ? article42Paragraph3(band, month) : article42Paragraph5(band, month);
    }

    /** 令42条8項: 被保護者, no 多数回; the amounts from 2026-08 by analogy. */
    static Amount article42Paragraph8(boolean elder, boolean inpatient, YearMonth month) {
        if (!elder) {
            return Amount.flat(article42Paragraph1(Band.O, month).base());
        }
        return inpatient ? article42Paragraph3(Band.LOW1, month) : article42Paragraph5(Band.LOW1, month);
    }

    /**
     * The classes planned from 2027-08, by 標準報酬月額 in yen, 0 for 非課税; not enacted.
     */
    static Amount plannedFromAugust2027(long standardMonthly) {
        if (standardMonthly >= 1_270_000) {
            return new Amount(342_000, 1_140_000, 140_100);
        }
        if (standardMonthly >= 1_030_000) {
            return new Amount(303_000, 1_010_000, 140_100);
        }
        if (standardMonthly >= 830_000) {
            return new Amount(270_300, 901_000, 140_100);
        }
        if (standardMonthly >= 710_000) {
            return new Amount(209_400, 698_000, 93_000);
        }
        if (standardMonthly >= 620_000) {
            return new Amount(194_400, 648_000, 93_000);
        }
        if (standardMonthly >= 530_000) {
            return new Amount(179_100, 597_000, 93_000);
        }
        if (standardMonthly >= 440_000) {
            return new Amount(110_400, 368_000, 44_400);
        }
        if (standardMonthly >= 360_000) {
            return new Amount(98_100, 327_000, 44_400);
        }
        if (standardMonthly >= 280_000) {
            return new Amount(85_800, 286_000, 44_400);
        }
        if (standardMonthly >= 200_000) {
            return new Amount(69_600, 0, 44_400);
        }
        if (standardMonthly >= 160_000) {
            return new Amount(65_400, 0, 44_400);
        }
        return standardMonthly > 0 ? new Amount(61_500, 0, 34_500) : new Amount(36_900, 0, 24_600);
    }

    /** 令42条9項: the amount of the certificate, halved in the month of 41条2項・4項. */
    static BigFraction article42Paragraph9(long certificate, boolean isHalved) {
        return new BigFraction(certificate).divide(isHalved ? 2 : 1);
    }

    /** 令和4年10月–令和7年9月, 一般Ⅱ, 入院外: 配慮措置. */
    static boolean hasConsideration(Band band, YearMonth month) {
        return band == Band.GENERAL2 && !month.isBefore(OCTOBER_2022) && !month.isAfter(SEPTEMBER_2025);
    }

    /** 配慮措置: 6,000円 ＋ (費用 − 30,000円) × 10 %, a cost below 30,000 counts as 30,000; never halved. */
    static BigFraction consideration(BigFraction cost) {
        BigFraction threshold = new BigFraction(30_000);
        BigFraction counted = cost.compareTo(threshold) < 0 ? threshold : cost;
        return counted.subtract(threshold).divide(10).add(6_000);
    }

    /** 令41条1項: 21,000円, in the month of 2項 10,500円: what a part's share must reach to be summed under 70. */
    static BigFraction summedFrom(boolean isHalved) {
        return new BigFraction(isHalved ? 10_500 : 21_000);
    }
}
