package jp.santei.conformance.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.santei.conformance.reference.ReferenceCharge.Care;
import jp.santei.conformance.reference.ReferenceCharge.Case;
import org.junit.jupiter.api.Test;

/** What the reference model collects visit by visit, against sums done by hand. */
class ReferenceWindowTest {
    private static final LocalDate BORN_1980 = LocalDate.of(1980, 5, 5);
    private static final LocalDate BORN_1940 = LocalDate.of(1940, 5, 5);
    private static final YearMonth NOVEMBER_2025 = YearMonth.of(2025, 11);

    @Test
    void outpatientRoundsEachVisit() {
        Insured person = Insured.of(BORN_1980, false).withBand(Band.U);
        assertThat(outpatient(NOVEMBER_2025, person, 105, 105, 108)).containsExactly(320, 320, 320);
    }

    @Test
    void aStayRoundsTheMonth() {
        Insured person = Insured.of(BORN_1980, false).withBand(Band.U);
        assertThat(collected(NOVEMBER_2025, true, person, visits(NOVEMBER_2025, 105, 105)))
                .containsExactly(320, 310);
    }

    /** 3 × 2,665 = 7,995 is below 8,000; three times 2,670 is not. */
    @Test
    void roundingNeverPassesALimit() {
        Insured person = Insured.of(BORN_1940, true).withBand(Band.LOW2);
        assertThat(outpatient(NOVEMBER_2025, person, 2_665, 2_665, 2_665, 100)).containsExactly(2_670, 2_670, 2_660, 0);
    }

    /** T 300,000: 80,100 + 330; T 310,050: 80,100 + 430.5 → 431. */
    @Test
    void aLimitIsExactAndGrowsByOnePercent() {
        Insured person = Insured.of(BORN_1980, false).withBand(Band.U);
        assertThat(outpatient(NOVEMBER_2025, person, 20_000, 10_000, 1_005)).containsExactly(60_000, 20_430, 101);
    }

    /** T 40,030: 6,000 + 1,003 = 7,003 by a tenth of the cost, so rounded. */
    @Test
    void considerationIsAShareAndRounded() {
        Insured person = Insured.of(BORN_1940, true).withBand(Band.GENERAL2);
        assertThat(outpatient(YearMonth.of(2023, 4), person, 2_000, 2_003)).containsExactly(4_000, 3_000);
        assertThat(outpatient(NOVEMBER_2025, person, 2_000, 2_003)).containsExactly(4_000, 4_010);
    }

    /** 令41条9項 cuts the disease to 10,000; under 70 the rest is summed when both reach 21,000: 83,430 − 10,000. */
    @Test
    void theDiseaseOfACertificate() {
        Insured person = Insured.of(BORN_1980, false).withBand(Band.U).withLongTerm(10_000);
        LocalDate day = NOVEMBER_2025.atDay(4);
        assertThat(collected(NOVEMBER_2025, true, person, List.of(part(day, 30_000, true), part(day, 30_000, false))))
                .containsExactly(83_430);
        assertThat(collected(NOVEMBER_2025, true, person, List.of(part(day, 6_999, true), part(day, 30_000, false))))
                .containsExactly(10_000 + 80_430);
        assertThat(collected(NOVEMBER_2025, false, person, List.of(part(day, 105, true), part(day, 105, false))))
                .containsExactly(630);
    }

    /** At 70 and over both share 18,000: 3,335 + 14,665, no matter how 3,335 would round. */
    @Test
    void aLimitOfBothPartsIsExact() {
        Insured person = Insured.of(BORN_1940, true).withBand(Band.GENERAL).withLongTerm(10_000);
        LocalDate day = NOVEMBER_2025.atDay(4);
        assertThat(collected(NOVEMBER_2025, false, person, List.of(part(day, 3_335, true), part(day, 20_000, false))))
                .containsExactly(18_000);
    }

    /** Exact 9,999; the certificate's amount holds while nothing else was done. */
    @Test
    void roundingNeverPassesACertificate() {
        Insured person = Insured.of(BORN_1980, false).withBand(Band.U).withLongTerm(10_000);
        List<Care> care = new ArrayList<>(visits(NOVEMBER_2025, 832, 832, 835, 834));
        assertThat(collected(NOVEMBER_2025, false, person, care)).containsExactly(2_500, 2_500, 2_510, 2_490);
        care.add(part(NOVEMBER_2025.atDay(20), 100, false));
        assertThat(collected(NOVEMBER_2025, false, person, care)).startsWith(2_500, 2_500, 2_510, 2_490);
    }

    /** 資格証明: the window takes the whole cost. */
    @Test
    void nothingIsPaidInKindToWhoPaysTheWhole() {
        Insured person =
                Insured.of(BORN_1980, false).withBand(Band.U).withShare(10).withLongTerm(10_000);
        assertThat(outpatient(NOVEMBER_2025, person, 30_000)).containsExactly(300_000);
    }

    private static Care part(LocalDate day, long points, boolean ofDisease) {
        return new Care(day, "once", points, ofDisease, true, Set.of());
    }

    /** 3,333 × 50 % = 1,666.5. */
    @Test
    void aReductionComesBeforeTheRounding() {
        Insured half = Insured.of(BORN_1980, false).withBand(Band.U).withRelief(new Insured.Relief(50, null));
        assertThat(outpatient(NOVEMBER_2025, half, 1_111)).containsExactly(1_670);
        Insured yen = half.withRelief(new Insured.Relief(null, 3_000L));
        assertThat(outpatient(NOVEMBER_2025, yen, 500, 1_000)).containsExactly(0, 1_500);
        Insured everything = half.withRelief(Insured.Relief.ofEverything());
        assertThat(outpatient(NOVEMBER_2025, everything, 500, 40_000)).containsExactly(0, 0);
    }

    /** Born 1950-11-15: 9,000 before and from the birthday; born on the 1st, or entered by 障害認定: not halved. */
    @Test
    void theMonthOfThe75thBirthday() {
        assertThat(late(LocalDate.of(1950, 11, 15), null)).containsExactly(9_000);
        assertThat(late(LocalDate.of(1950, 11, 1), null)).containsExactly(10_000);
        assertThat(late(LocalDate.of(1950, 11, 15), LocalDate.of(2025, 11, 3))).containsExactly(10_000);
    }

    private static List<Integer> late(LocalDate born, @org.jspecify.annotations.Nullable LocalDate certified) {
        Insured person = new Insured(born, true, certified, Band.GENERAL, null, true, false, null, false, null);
        List<Care> care = List.of(Care.of(NOVEMBER_2025.atDay(20), 10_000));
        return collected(NOVEMBER_2025, false, person, care);
    }

    @Test
    void whatTheModelDoesNotKnowIsRefused() {
        Insured person = Insured.of(BORN_1980, false).withBand(Band.GENERAL);
        assertThatThrownBy(() -> outpatient(NOVEMBER_2025, person, 100)).hasMessageContaining("under 70");
        YearMonth early = YearMonth.of(2014, 12);
        assertThatThrownBy(() -> outpatient(early, person.withBand(Band.U), 100))
                .hasMessageContaining("2015-01");
    }

    @Test
    void nothingIsLost() {
        Insured person = Insured.of(BORN_1980, false).withBand(Band.E);
        ReferenceCharge.Result result = ReferenceCharge.charge(
                new Case(NOVEMBER_2025, false, person, List.of(), visits(NOVEMBER_2025, 30_000)));
        assertThat(result.total()).isEqualByComparingTo(BigDecimal.valueOf(300_000));
        assertThat(result.insurer()).isEqualByComparingTo(BigDecimal.valueOf(242_400));
        assertThat(result.highCost()).isEqualByComparingTo(BigDecimal.valueOf(32_400));
        assertThat(result.exact()).isEqualByComparingTo(BigDecimal.valueOf(57_600));
    }

    private static List<Integer> outpatient(YearMonth month, Insured person, long... points) {
        return collected(month, false, person, visits(month, points));
    }

    private static List<Integer> collected(YearMonth month, boolean inpatient, Insured person, List<Care> care) {
        return ReferenceCharge.charge(new Case(month, inpatient, person, List.of(), care))
                .settlements()
                .values()
                .stream()
                .map(yen -> yen.intValueExact())
                .toList();
    }

    private static List<Care> visits(YearMonth month, long... points) {
        List<Care> care = new ArrayList<>();
        for (int i = 0; i < points.length; i++) {
            care.add(Care.of(month.atDay(3 + i), points[i]));
        }
        return care;
    }
}
