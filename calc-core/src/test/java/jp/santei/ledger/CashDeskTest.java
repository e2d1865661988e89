package jp.santei.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import jp.santei.Calculator;
import jp.santei.TestEdition;
import jp.santei.claim.Claim;
import jp.santei.claim.ClaimException;
import jp.santei.claim.Diagnosis;
import jp.santei.claim.Facility;
import jp.santei.claim.FacilityKind;
import jp.santei.claim.Insurance;
import jp.santei.claim.Item;
import jp.santei.claim.Line;
import jp.santei.claim.MealDay;
import jp.santei.claim.MealKind;
import jp.santei.claim.Options;
import jp.santei.claim.Patient;
import jp.santei.claim.PayerSet;
import jp.santei.claim.PublicExpense;
import jp.santei.claim.Setting;
import jp.santei.claim.Sex;
import jp.santei.claim.Stay;
import jp.santei.statement.Charge;
import jp.santei.statement.Statement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CashDeskTest {
    private static final YearMonth MONTH = YearMonth.of(2025, 11);
    private static final CashDesk DESK = CashDesk.of(Calculator.of(new TestEdition().build()));

    @Test
    void collectsWhatASettlementAdds() {
        LedgerResult first = DESK.apply(null, LedgerEvent.add("A", visit(4, 123)));
        LedgerResult second = DESK.apply(first.ledger(), LedgerEvent.add("B", visit(5, 315)));
        assertThat(first.collect()).isEqualTo(370); // 369
        assertThat(second.collect()).isEqualTo(950); // 945
        assertThat(second.ledger().collected()).isEqualTo(1320);
        assertThat(second.ledger().names()).containsExactly("A", "B");
        assertThat(second.ledger().charge()).isEqualTo(second.statement().charge());
    }

    @Test
    void paysBackWhatIsCorrectedAndCancelled() {
        LedgerResult added = DESK.apply(null, LedgerEvent.add("A", visit(4, 1000)));
        LedgerResult corrected = DESK.apply(added.ledger(), LedgerEvent.correct("A", visit(4, 700)));
        LedgerResult cancelled = DESK.apply(corrected.ledger(), LedgerEvent.cancel("A"));
        assertThat(List.of(added.collect(), corrected.collect(), cancelled.collect()))
                .containsExactly(3000L, -900L, -2100L);
        assertThat(cancelled.ledger().collected()).isZero();
        assertThat(cancelled.ledger().claim().items()).isEmpty();
    }

    @Test
    void anotherShareIsAsIfItHadAlwaysBeen() {
        LedgerResult added = DESK.apply(null, LedgerEvent.add("A", visit(4, 1000)));
        Claim coverage = claim(insurance().share(1).build(), List.of(), List.of());
        LedgerResult changed = DESK.apply(added.ledger(), LedgerEvent.coverage(coverage));
        LedgerResult closed = DESK.apply(changed.ledger(), LedgerEvent.close());
        assertThat(changed.collect()).isEqualTo(-2000);
        assertThat(closed.collect()).isZero();
        assertThat(closed.ledger().closed()).isTrue();
        assertThat(closed.statement()).isEqualTo(calculate(closed.ledger().claim()));
    }

    @Test
    void nothingIsCollectedWhileTheChargeIsNotComputed() {
        Claim unknown = claim(insurance().build(), List.of(expense("54136015")), List.of(item(4, 1000, "1")));
        LedgerResult result = DESK.apply(null, LedgerEvent.add("A", unknown));
        assertThat(result.statement().charge()).isNull();
        assertThat(result.collect()).isZero();
    }

    @Test
    void partsOfAStayAreJoined() {
        LedgerResult first = DESK.apply(null, LedgerEvent.add("1", stay(null, 1, 2, 3)));
        LedgerResult second = DESK.apply(first.ledger(), LedgerEvent.add("2", stay(LocalDate.of(2025, 11, 5), 4, 5)));
        assertThat(second.ledger().claim().stays()).singleElement().satisfies(stay -> {
            assertThat(stay.discharged()).isEqualTo(LocalDate.of(2025, 11, 5));
            assertThat(stay.meals()).hasSize(5);
        });
        // 5 days x 3 meals x 10 yen
        Charge charge = Objects.requireNonNull(second.statement().charge());
        assertThat(charge.meals().patientPays()).isEqualTo(150);
    }

    @Test
    void diagnosesAddUpAndTheLastIdCounts() {
        Claim one = diagnosed("one", "8830001");
        Claim two = diagnosed("two", "8830002");
        MonthLedger ledger = DESK.apply(
                        DESK.apply(null, LedgerEvent.add("A", one)).ledger(), LedgerEvent.add("B", two))
                .ledger();
        assertThat(ledger.unit().diagnoses()).extracting(Diagnosis::code).containsExactly("8830001", "8830002");
        assertThat(ledger.unit().id()).isEqualTo("two");
    }

    @Test
    void refusesWhatDoesNotFitTheLedger() {
        MonthLedger ledger =
                DESK.apply(null, LedgerEvent.add("A", visit(4, 100))).ledger();
        MonthLedger closed = DESK.apply(ledger, LedgerEvent.close()).ledger();
        refused(null, LedgerEvent.close(), LedgerError.NO_LEDGER, "/ledger");
        refused(null, LedgerEvent.cancel("A"), LedgerError.NO_LEDGER, "/ledger");
        refused(ledger, LedgerEvent.cancel("B"), LedgerError.UNKNOWN_SETTLEMENT, "/event/settlement");
        refused(ledger, LedgerEvent.correct("B", visit(4, 1)), LedgerError.UNKNOWN_SETTLEMENT, "/event/settlement");
        refused(ledger, LedgerEvent.add("A", visit(4, 1)), LedgerError.SETTLEMENT_EXISTS, "/event/settlement");
        refused(closed, LedgerEvent.add("B", visit(4, 1)), LedgerError.CLOSED, "/event/kind");
        refused(closed, LedgerEvent.close(), LedgerError.CLOSED, "/event/kind");
    }

    @Test
    void refusesAnotherUnitOrCoverage() {
        MonthLedger ledger =
                DESK.apply(null, LedgerEvent.add("A", visit(4, 100))).ledger();
        Claim.Builder december = builder().month(YearMonth.of(2025, 12));
        refused(ledger, add(december.build()), LedgerError.OTHER_UNIT, "/event/claim/month");
        refused(
                ledger,
                add(builder().setting(Setting.INPATIENT).build()),
                LedgerError.OTHER_UNIT,
                "/event/claim/setting");
        Patient other = Patient.of(LocalDate.of(1970, 1, 1), Sex.MALE);
        refused(ledger, add(builder().patient(other).build()), LedgerError.OTHER_UNIT, "/event/claim/patient");
        Insurance insurer = Insurance.builder().insurerNumber("138057").build();
        refused(
                ledger,
                LedgerEvent.coverage(builder().insurance(insurer).build()),
                LedgerError.OTHER_UNIT,
                "/event/claim/insurance/insurerNumber");
        Options completing = Options.builder().complete(true).build();
        refused(
                ledger,
                add(builder().options(completing).build()),
                LedgerError.OTHER_UNIT,
                "/event/claim/options/complete");
        refused(
                ledger,
                add(builder().insurance(insurance().share(2).build()).build()),
                LedgerError.OTHER_COVERAGE,
                "/event/claim/insurance");
        refused(
                ledger,
                add(builder().publicExpenses(List.of(expense("12132016"))).build()),
                LedgerError.OTHER_COVERAGE,
                "/event/claim/publicExpenses");
    }

    @Test
    void refusesAnEventOfTheWrongShape() {
        assertThat(catchThrowableOfType(LedgerException.class, () -> new LedgerEvent(EventKind.ADD, null, visit(4, 1))))
                .satisfies(e -> assertThat(e.pointer()).isEqualTo("/event/settlement"));
        assertThat(catchThrowableOfType(LedgerException.class, () -> new LedgerEvent(EventKind.CLOSE, "A", null)))
                .satisfies(e -> assertThat(e.error()).isEqualTo(LedgerError.FIELD));
        assertThat(catchThrowableOfType(LedgerException.class, () -> new LedgerEvent(EventKind.ADD, "A", null)))
                .satisfies(e -> assertThat(e.pointer()).isEqualTo("/event/claim"));
        assertThat(catchThrowableOfType(LedgerException.class, () -> LedgerEvent.coverage(visit(4, 1))))
                .hasMessage("LDG-008 /event/claim/items: wrong field of the event: coverage, items")
                .satisfies(e -> assertThat(e.ja()).startsWith("出来事の項目が違います"));
    }

    @Test
    void refusesAnItemOfAnotherSettlement() {
        Item elsewhere = item(4, 100).inSettlement("B");
        LedgerEvent event = LedgerEvent.add("A", claim(insurance().build(), List.of(), List.of(elsewhere)));
        refused(null, event, LedgerError.ITEM_SETTLEMENT, "/event/claim/items/0/settlement");
    }

    /** A payer that items name cannot leave the coverage; the ledger stays what it was. */
    @Test
    void refusesACoverageThatItemsContradict() {
        Claim assisted = claim(insurance().build(), List.of(expense("12132016")), List.of(item(4, 100, "1")));
        MonthLedger ledger = DESK.apply(null, LedgerEvent.add("A", assisted)).ledger();
        Claim without = claim(insurance().build(), List.of(), List.of());
        ClaimException refusal =
                catchThrowableOfType(ClaimException.class, () -> DESK.apply(ledger, LedgerEvent.coverage(without)));
        assertThat(refusal.pointer()).isEqualTo("/event/claim/items/0/payers");
        assertThat(ledger.unit().publicExpenses()).hasSize(1);
    }

    private static void refused(@Nullable MonthLedger ledger, LedgerEvent event, LedgerError error, String pointer) {
        LedgerException refusal = catchThrowableOfType(LedgerException.class, () -> DESK.apply(ledger, event));
        assertThat(refusal.error()).isEqualTo(error);
        assertThat(refusal.pointer()).isEqualTo(pointer);
    }

    private static LedgerEvent add(Claim claim) {
        return LedgerEvent.add("B", claim);
    }

    private static Statement calculate(Claim claim) {
        return Calculator.of(new TestEdition().build()).calculate(claim);
    }

    private static Claim visit(int day, int points) {
        return claim(insurance().build(), List.of(), List.of(item(day, points)));
    }

    private static Claim diagnosed(String id, String code) {
        return builder()
                .id(id)
                .diagnoses(List.of(new Diagnosis(code, List.of(), null, null, false)))
                .build();
    }

    private static Claim stay(@Nullable LocalDate discharged, int... days) {
        List<MealDay> meals = new ArrayList<>();
        for (int day : days) {
            meals.add(new MealDay(MONTH.atDay(day), 3, MealKind.FIRST, false, false));
        }
        Stay stay = new Stay(MONTH.atDay(1), discharged, null, List.of(), List.of(), List.of(), meals, false, null);
        return builder().setting(Setting.INPATIENT).stays(List.of(stay)).build();
    }

    private static Item item(int day, int points, String... publicPayers) {
        List<String> payers = new ArrayList<>(List.of("insurance"));
        payers.addAll(List.of(publicPayers));
        return Item.builder()
                .dates(List.of(MONTH.atDay(day)))
                .payers(PayerSet.of(payers))
                .lines(List.of(Line.ofPoints(BigDecimal.valueOf(points))))
                .build();
    }

    private static PublicExpense expense(String payerNumber) {
        return PublicExpense.builder().payerNumber(payerNumber).build();
    }

    private static Insurance.Builder insurance() {
        return Insurance.builder().insurerNumber("06132013");
    }

    private static Claim claim(Insurance insurance, List<PublicExpense> expenses, List<Item> items) {
        return builder()
                .insurance(insurance)
                .publicExpenses(expenses)
                .items(items)
                .build();
    }

    private static Claim.Builder builder() {
        return Claim.builder()
                .month(MONTH)
                .setting(Setting.OUTPATIENT)
                .facility(Facility.builder()
                        .prefecture("13")
                        .kind(FacilityKind.CLINIC)
                        .build())
                .patient(Patient.of(LocalDate.of(1968, 5, 14), Sex.FEMALE))
                .insurance(insurance().build());
    }
}
