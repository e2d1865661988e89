package jp.santei.conformance;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import jp.santei.Calculator;
import jp.santei.conformance.reference.ReferenceCharge.Care;
import jp.santei.masters.Editions;
import jp.santei.statement.Charge;
import jp.santei.statement.Charge.PayerClass;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** Laws of the charge that hold for every month of every patient (患者負担の法則), whatever the amounts. */
class ChargeLawsTest {
    private static final BigDecimal CONSIDERATION_MOST = BigDecimal.valueOf(18_000);

    private static final Calculator CALCULATOR = Calculator.of(Editions.embedded());

    /** What visits can add by rounding: five yen each. */
    private static final long ROUNDING = 100;

    @Property(seed = "20261124", tries = 2_000, shrinking = ShrinkingMode.OFF)
    void nothingIsLostBetweenThePayers(@ForAll long seed) {
        Charge charge = charge(ChargeSamples.of(seed));
        long paid =
                charge.publicPays().values().stream().reduce(charge.insurancePays() + charge.patientPays(), Long::sum);
        assertThat(charge.totalYen() + charge.roundingYen()).isEqualTo(paid);
        assertThat(charge.settlements().stream()
                        .mapToLong(Charge.Settlement::patientPays)
                        .sum())
                .isEqualTo(charge.patientPays());
        assertThat(charge.days().stream().mapToLong(Charge.Day::patientPays).sum())
                .isEqualTo(charge.patientPays());
        assertThat(exact(charge) + charge.roundingYen()).isEqualTo(charge.patientPays());
        assertThat(charge.classes().stream().mapToLong(PayerClass::highCostYen).sum())
                .isEqualTo(charge.highCostYen());
    }

    @Property(seed = "20261124", tries = 2_000, shrinking = ShrinkingMode.OFF)
    void aLimitIsNeverExceeded(@ForAll long seed) {
        ChargeSample sample = ChargeSamples.of(seed);
        BigDecimal limit = sample.expected().limit();
        Assume.that(!sample.hasExpense() && sample.person().longTerm() == null && limit != null);
        Charge charge = charge(sample);
        assertThat(BigDecimal.valueOf(exact(charge))).isLessThanOrEqualTo(limit);
        assertThat(BigDecimal.valueOf(charge.patientPays())).isLessThanOrEqualTo(atTheWindow(requireNonNull(limit)));
        assertThat(charge.classes())
                .allSatisfy(one -> assertThat(one.limit() == null).isEqualTo(one.highCostYen() == 0));
    }

    /** The window takes the 配慮措置 (6,000 yen and a tenth of the cost, below 18,000 yen) rounded to ten yen. */
    private static BigDecimal atTheWindow(BigDecimal limit) {
        return limit.compareTo(CONSIDERATION_MOST) < 0 ? limit.setScale(-1, RoundingMode.HALF_UP) : limit;
    }

    /** Not with a 特定疾病療養受療証 under 70: the 21,000 yen of 令41条1項 make one more point worth less. */
    @Property(seed = "20261124", tries = 2_000, shrinking = ShrinkingMode.OFF)
    void morePointsNeverCostLess(@ForAll long seed) {
        ChargeSample sample = ChargeSamples.of(seed);
        Assume.that(sample.person().longTerm() == null);
        Random random = new Random(seed);
        List<Care> more = new ArrayList<>(sample.care());
        int i = random.nextInt(more.size());
        Care one = more.get(i);
        long points = one.points() + 1 + random.nextInt(5_000);
        more.set(i, new Care(one.date(), one.settlement(), points, one.ofDisease(), one.insured(), one.expenses()));
        Charge before = charge(sample);
        Charge after = charge(sample.with(more));
        assertThat(exact(after)).isGreaterThanOrEqualTo(exact(before));
        assertThat(after.patientPays()).isGreaterThanOrEqualTo(before.patientPays());
        assertThat(after.insurancePays()).isGreaterThanOrEqualTo(before.insurancePays());
    }

    /** Which class keeps the 本人支払額 follows the visits; how much is kept does not. */
    @Property(seed = "20261124", tries = 2_000, shrinking = ShrinkingMode.OFF)
    void theOrderOfVisitsDoesNotChangeTheMonth(@ForAll long seed) {
        ChargeSample sample = ChargeSamples.of(seed);
        List<Care> shuffled = new ArrayList<>(sample.care());
        Collections.shuffle(shuffled, new Random(seed));
        List<Care> moved = new ArrayList<>();
        for (int i = 0; i < shuffled.size(); i++) {
            Care place = sample.care().get(i);
            Care what = shuffled.get(i);
            moved.add(new Care(
                    place.date(),
                    place.settlement(),
                    what.points(),
                    what.ofDisease(),
                    what.insured(),
                    what.expenses()));
        }
        Charge one = charge(sample);
        Charge other = charge(sample.with(moved));
        assertThat(byInsuranceAlone(other)).isEqualTo(byInsuranceAlone(one));
        assertThat(exact(other)).isEqualTo(exact(one));
        assertThat(other.publicPays()).isEqualTo(one.publicPays());
        assertThat(other.insurancePays()).isEqualTo(one.insurancePays());
        assertThat(other.highCostYen()).isEqualTo(one.highCostYen());
    }

    /** So that replaying a month settlement by settlement collects what charging it at once collects. */
    @Property(seed = "20261124", tries = 2_000, shrinking = ShrinkingMode.OFF)
    void aLaterVisitDoesNotChangeAnEarlierOne(@ForAll long seed) {
        ChargeSample sample = ChargeSamples.of(seed);
        List<Charge.Settlement> all = charge(sample).settlements();
        List<Charge.Settlement> earlier = all.subList(0, 1 + new Random(seed).nextInt(all.size()));
        List<String> names = earlier.stream().map(Charge.Settlement::settlement).toList();
        List<Care> care = sample.care().stream()
                .filter(one -> names.contains(one.settlement()))
                .toList();
        assertThat(charge(sample.with(care)).settlements()).isEqualTo(earlier);
    }

    /** 法75条; an amount of the order and a 本人支払額 are due to the yen. */
    @Property(seed = "20261124", tries = 2_000, shrinking = ShrinkingMode.OFF)
    void aPaymentByShareIsAMultipleOfTenYen(@ForAll long seed) {
        ChargeSample sample = ChargeSamples.of(seed);
        Assume.that(!sample.hasExpense());
        Charge charge = charge(sample);
        BigDecimal limit = sample.expected().limit();
        BigDecimal near = BigDecimal.valueOf(exact(charge) + ROUNDING);
        Assume.that(charge.highCostYen() == 0 && (limit == null || near.compareTo(limit) < 0));
        assertThat(charge.settlements())
                .allSatisfy(one -> assertThat(one.patientPays() % 10).isZero());
    }

    private static Charge charge(ChargeSample sample) {
        return requireNonNull(CALCULATOR.calculate(sample.claim()).charge(), sample::toString);
    }

    private static List<PayerClass> byInsuranceAlone(Charge charge) {
        return charge.classes().stream()
                .filter(one -> one.publicPays().isEmpty())
                .toList();
    }

    private static long exact(Charge charge) {
        return charge.classes().stream().mapToLong(PayerClass::patientYen).sum();
    }
}
