package jp.santei.conformance.reference;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * The charge by the text of the law, in exact fractions (患者負担の参照計算): shares, window rounding, full-cover public
 * expense. Written for one claim of points.
 */
public final class ReferenceCharge {
    private ReferenceCharge() {}

    /**
     * One billed amount.
     *
     * @param date its day
     * @param points its points
     * @param insured whether the insurance takes part
     * @param assisted whether the full-cover public expense takes part
     */
    public record Unit(LocalDate date, long points, boolean insured, boolean assisted) {}

    /**
     * Who pays, in yen.
     *
     * @param total cost
     * @param insurer the insurer
     * @param assistance the full-cover public expense
     * @param patient the patient, rounded at the window
     */
    public record Result(BigInteger total, BigInteger insurer, BigInteger assistance, BigInteger patient) {}

    /**
     * Returns the share by age for the insured of 健康保険 without income as in active life: 法74条・110条, 年齢計算ニ関スル法律.
     */
    public static int shareByAge(LocalDate born, LocalDate on) {
        LocalDate attains70 = birthday(born, 70).minusDays(1);
        LocalDate elderFrom = attains70.withDayOfMonth(1).plusMonths(1);
        if (!on.isBefore(elderFrom)) {
            return !born.isAfter(LocalDate.of(1944, 4, 1)) ? 1 : 2;
        }
        LocalDate attains6 = birthday(born, 6).minusDays(1);
        LocalDate march31 = LocalDate.of(attains6.getYear(), Month.MARCH, 31);
        LocalDate lastPreschoolDay = attains6.isAfter(march31) ? march31.plusYears(1) : march31;
        return on.isAfter(lastPreschoolDay) ? 3 : 2;
    }

    /** Returns the charge of units, one settlement a day; the patient keeps {@code ownAmount} of what is assisted. */
    public static Result charge(List<Unit> units, int share, long ownAmount) {
        Map<LocalDate, BigFraction> window = new TreeMap<>();
        BigFraction total = BigFraction.ZERO;
        BigFraction insurer = BigFraction.ZERO;
        BigFraction assisted = BigFraction.ZERO;
        for (Unit unit : units) {
            BigFraction cost = new BigFraction(unit.points()).multiply(10);
            BigFraction burden = unit.insured() ? cost.multiply(share).divide(10) : cost;
            total = total.add(cost);
            insurer = insurer.add(cost.subtract(burden));
            if (unit.assisted()) {
                assisted = assisted.add(burden);
            } else {
                window.merge(unit.date(), burden, BigFraction::add);
            }
        }
        BigFraction own = new BigFraction(ownAmount);
        BigFraction kept = own.compareTo(assisted) < 0 ? own : assisted;
        BigInteger patient = window.values().stream()
                .map(amount -> ReferencePoints.halfUp(amount.divide(10)).multiply(BigInteger.TEN))
                .reduce(ReferencePoints.halfUp(kept), BigInteger::add);
        return new Result(
                ReferencePoints.halfUp(total),
                ReferencePoints.halfUp(insurer),
                ReferencePoints.halfUp(assisted.subtract(kept)),
                patient);
    }

    /** 29 February in a common year is the day after 28 February. */
    private static LocalDate birthday(LocalDate born, int age) {
        LocalDate day = born.plusYears(age);
        boolean movedBack = born.getDayOfMonth() != day.getDayOfMonth();
        return movedBack ? day.plusDays(1) : day;
    }
}
