package jp.santei.conformance.reference;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * The charge of a month by the text of the law, in exact fractions (患者負担の参照計算): share, reduction, monthly limits, the
 * window, and one full-cover public expense after the insurance (生活保護, 法別12).
 *
 * <p>The month is computed anew after each settlement from everything up to it; what the window takes is the difference.
 */
public final class ReferenceCharge {
    private static final BigFraction ZERO = BigFraction.ZERO;

    private ReferenceCharge() {}

    /**
     * Care that was billed.
     *
     * @param date its day
     * @param settlement its 会計
     * @param points its points
     * @param ofDisease it belongs to the disease of the 特定疾病療養受療証
     * @param insured the insurance takes part
     * @param assisted the full-cover public expense takes part
     */
    public record Care(
            LocalDate date, String settlement, long points, boolean ofDisease, boolean insured, boolean assisted) {
        /** Returns care of the insurance alone, one settlement a day. */
        public static Care of(LocalDate date, long points) {
            return new Care(date, date.toString(), points, true, true, false);
        }
    }

    /**
     * Who pays, in yen, exact.
     *
     * @param share the patient's share in tenths
     * @param total cost
     * @param insurer what the insurer pays, with what a limit moves to it
     * @param highCost what a limit moves to the insurer (高額療養費の現物給付)
     * @param assistance the full-cover public expense
     * @param exact the patient's amount of the insurance-only care before rounding
     * @param limit the monthly limit of the insurance-only care, null where none is applied
     * @param patient the patient, as collected
     * @param settlements what each settlement collects, in the order of their days
     */
    public record Result(
            int share,
            BigDecimal total,
            BigDecimal insurer,
            BigDecimal highCost,
            BigDecimal assistance,
            BigDecimal exact,
            @Nullable BigDecimal limit,
            BigInteger patient,
            Map<String, BigInteger> settlements) {}

    /**
     * Returns the charge of one person's care at one facility in one month.
     *
     * @param month 診療年月, from 2015-01
     * @param inpatient 入院
     * @param person the person
     * @param care in the order billed
     * @param ownAmount 本人支払額 of the full-cover public expense
     */
    public static Result charge(YearMonth month, boolean inpatient, Insured person, List<Care> care, long ownAmount) {
        LocalDate first =
                care.stream().map(Care::date).min(LocalDate::compareTo).orElse(month.atDay(1));
        Unit unit = new Unit(month, inpatient, person, first);
        Window window = new Window(inpatient);
        List<Care> upToNow = new ArrayList<>();
        Map<String, BigInteger> settlements = new LinkedHashMap<>();
        Assistance assistance = new Assistance(new BigFraction(ownAmount));
        ToDate soFar = unit.toDate(List.of());
        for (List<Care> settled : inOrder(care)) {
            upToNow.addAll(settled);
            soFar = unit.toDate(upToNow);
            BigInteger collected = window.collect(soFar);
            BigInteger kept = ReferencePoints.halfUp(assistance.keeps(settled, unit.share()));
            settlements.put(settled.get(0).settlement(), collected.add(kept));
        }
        BigFraction total = tenYen(care.stream().mapToLong(Care::points).sum());
        BigFraction insurer = total.subtract(assistance.burden).subtract(soFar.patient());
        return new Result(
                unit.share(),
                decimal(total),
                decimal(insurer),
                decimal(soFar.highCost()),
                decimal(assistance.burden.subtract(assistance.kept)),
                decimal(soFar.patient()),
                soFar.limit() == null ? null : decimal(soFar.limit()),
                settlements.values().stream().reduce(BigInteger.ZERO, BigInteger::add),
                settlements);
    }

    /** Exact: every denominator here divides a power of ten. */
    private static BigDecimal decimal(BigFraction yen) {
        return new BigDecimal(yen.getNumerator())
                .divide(new BigDecimal(yen.getDenominator()))
                .stripTrailingZeros();
    }

    /** The settlements by their first day; those of one day as billed. */
    private static List<List<Care>> inOrder(List<Care> care) {
        Map<String, List<Care>> bySettlement = new LinkedHashMap<>();
        care.forEach(c -> bySettlement
                .computeIfAbsent(c.settlement(), name -> new ArrayList<>())
                .add(c));
        List<List<Care>> settlements = new ArrayList<>(bySettlement.values());
        settlements.sort((a, b) -> firstDay(a).compareTo(firstDay(b)));
        return settlements;
    }

    private static LocalDate firstDay(List<Care> settled) {
        return settled.stream().map(Care::date).min(LocalDate::compareTo).orElseThrow();
    }

    private static BigFraction tenYen(long points) {
        return new BigFraction(points).multiply(10);
    }

    /** 生活保護法15条: what is left of the assisted care, less the 本人支払額, which the first settlements use up. */
    private static final class Assistance {
        private final BigFraction own;
        private BigFraction burden = ZERO;
        private BigFraction kept = ZERO;

        private Assistance(BigFraction own) {
            this.own = own;
        }

        private BigFraction keeps(List<Care> settled, int share) {
            for (Care care : settled) {
                if (care.assisted()) {
                    BigFraction cost = tenYen(care.points());
                    burden = burden.add(care.insured() ? cost.multiply(share).divide(10) : cost);
                }
            }
            BigFraction before = kept;
            kept = own.compareTo(burden) < 0 ? own : burden;
            return kept.subtract(before);
        }
    }
}
