package jp.santei.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import jp.santei.Calculator;
import jp.santei.claim.Claim;
import jp.santei.claim.Facility;
import jp.santei.claim.FacilityKind;
import jp.santei.claim.IncomeBand;
import jp.santei.claim.Insurance;
import jp.santei.claim.Item;
import jp.santei.claim.Line;
import jp.santei.claim.Patient;
import jp.santei.claim.PayerSet;
import jp.santei.claim.PublicExpense;
import jp.santei.claim.Setting;
import jp.santei.claim.Sex;
import jp.santei.conformance.reference.Insured;
import jp.santei.conformance.reference.ReferenceCharge.Care;
import jp.santei.conformance.reference.ReferenceCharge.Case;
import jp.santei.json.LedgerReader;
import jp.santei.json.LedgerWriter;
import jp.santei.ledger.CashDesk;
import jp.santei.ledger.LedgerEvent;
import jp.santei.ledger.LedgerResult;
import jp.santei.ledger.MonthLedger;
import jp.santei.masters.Editions;
import jp.santei.statement.Charge;
import jp.santei.statement.Statement;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;

/** Laws of the ledger on random months: replaying is charging at once, and what is undone has not happened. */
class LedgerLawsTest {
    private static final Calculator CALCULATOR = Calculator.of(Editions.embedded());
    private static final CashDesk DESK = CashDesk.of(CALCULATOR);

    @Property(seed = "20261124", tries = 300)
    void replayingAllEventsIsChargingTheMonthAtOnce(@ForAll long seed) {
        Month month = new Month(seed);
        List<LedgerEvent> events = month.events(1 + month.random.nextInt(12));
        Run run = new Run();
        events.forEach(run::apply);
        LedgerResult closed = run.apply(LedgerEvent.close());
        Statement atOnce = CALCULATOR.calculate(month.claim(month.coverage, month.items()));
        assertThat(closed.statement()).isEqualTo(atOnce);
        assertThat(closed.ledger().claim()).isEqualTo(month.claim(month.coverage, month.items()));
        Charge charge = atOnce.charge();
        if (charge != null) {
            assertThat(run.collected).isEqualTo(charge.patientPays());
            assertThat(closed.ledger().collected()).isEqualTo(charge.patientPays());
        }
    }

    @Property(seed = "20261124", tries = 200)
    void whatIsCorrectedOrCancelledHasNotHappened(@ForAll long seed) {
        Month month = new Month(seed);
        Run run = new Run();
        month.events(1 + month.random.nextInt(12)).forEach(run::apply);
        Run plain = new Run();
        plain.apply(LedgerEvent.coverage(month.claim(month.coverage, List.of())));
        month.settlements.forEach(
                (name, items) -> plain.apply(LedgerEvent.add(name, month.claim(month.coverage, items))));
        assertThat(plain.collected).isEqualTo(run.collected);
        assertThat(plain.ledger().charge()).isEqualTo(run.ledger().charge());
        assertThat(plain.ledger().settlements()).isEqualTo(run.ledger().settlements());
    }

    /** Ten yen a settlement is what rounding can move. */
    @Property(seed = "20261124", tries = 200)
    void theOrderOfSettlementsDoesNotChangeTheMonthBeyondRounding(@ForAll long seed) {
        Month month = new Month(seed);
        for (int i = 0; i < 6; i++) {
            month.add();
        }
        List<String> names = new ArrayList<>(month.settlements.keySet());
        Charge inOrder = replay(month, names);
        Collections.shuffle(names, month.random);
        Charge shuffled = replay(month, names);
        assertThat(shuffled.totalYen()).isEqualTo(inOrder.totalYen());
        assertThat(shuffled.patientPays() - inOrder.patientPays()).isBetween(-60L, 60L);
    }

    private static Charge replay(Month month, List<String> names) {
        Run run = new Run();
        for (String name : names) {
            run.apply(LedgerEvent.add(name, month.claim(month.coverage, month.billedFor(name))));
        }
        return Objects.requireNonNull(run.ledger().charge());
    }

    /** A host that stores the ledger as JSON between any two events. */
    private static final class Run {
        private @Nullable MonthLedger ledger;
        private long collected;

        MonthLedger ledger() {
            return Objects.requireNonNull(ledger);
        }

        LedgerResult apply(LedgerEvent event) {
            LedgerResult result = DESK.apply(ledger, event);
            ledger = LedgerReader.read(LedgerWriter.write(result.ledger()));
            assertThat(ledger).isEqualTo(result.ledger());
            collected += result.collect();
            return result;
        }
    }

    /** A random month and, beside it, what it comes to in the end. */
    private static final class Month {
        private static final IncomeBand[] UNDER_70 = {
            IncomeBand.A, IncomeBand.I, IncomeBand.U, IncomeBand.E, IncomeBand.O
        };
        private static final IncomeBand[] ELDER = {
            IncomeBand.ACTIVE3,
            IncomeBand.ACTIVE2,
            IncomeBand.ACTIVE1,
            IncomeBand.GENERAL,
            IncomeBand.LOW2,
            IncomeBand.LOW1
        };
        private final Random random;
        private final YearMonth month;
        private final Setting setting;
        private final boolean elder;
        private final List<PublicExpense> expenses;
        private final Map<String, List<Item>> settlements = new LinkedHashMap<>();
        private Insurance coverage;
        private int next;

        Month(long seed) {
            random = new Random(seed);
            month = YearMonth.of(2018, 8).plusMonths(random.nextInt(94));
            setting = random.nextInt(3) == 0 ? Setting.INPATIENT : Setting.OUTPATIENT;
            elder = random.nextInt(3) == 0;
            expenses = expenses();
            coverage = insurance();
        }

        private List<PublicExpense> expenses() {
            if (random.nextInt(2) == 0) {
                List<Care> about = List.of(Care.of(month.atDay(1), random.nextInt(10_000)));
                Insured person = Insured.of(born(), false);
                return new PublicSamples(random)
                                .expenses(new Case(month, setting == Setting.INPATIENT, person, List.of(), about), true)
                                .stream()
                                .map(ChargeSample::publicExpense)
                                .toList();
            }
            return random.nextInt(4) == 0
                    ? List.of(PublicExpense.builder()
                            .payerNumber("12132016")
                            .patientAmount(random.nextInt(3) * 1_234L)
                            .build())
                    : List.of();
        }

        private LocalDate born() {
            return LocalDate.of(month.getYear() - (elder ? 72 : 45), 1, 20);
        }

        /** The insurance and each public expense as it comes. */
        private PayerSet payers() {
            int mask = PayerSet.INSURANCE_BIT;
            for (int position = 1; position <= expenses.size(); position++) {
                mask |= random.nextBoolean() ? 1 << position : 0;
            }
            return new PayerSet(mask);
        }

        /** Random events that fit; the settlements and the coverage become what they come to. */
        List<LedgerEvent> events(int count) {
            List<LedgerEvent> events = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                List<String> names = new ArrayList<>(settlements.keySet());
                int kind = names.isEmpty() ? 0 : random.nextInt(6);
                if (kind <= 2) {
                    String name = add();
                    events.add(LedgerEvent.add(name, claim(coverage, billedFor(name))));
                } else if (kind == 5) {
                    coverage = insurance();
                    events.add(LedgerEvent.coverage(claim(coverage, List.of())));
                } else {
                    String name = names.get(random.nextInt(names.size()));
                    if (kind == 3) {
                        settlements.put(name, billed(name));
                        events.add(LedgerEvent.correct(name, claim(coverage, billedFor(name))));
                    } else {
                        settlements.remove(name);
                        events.add(LedgerEvent.cancel(name));
                    }
                }
            }
            return events;
        }

        List<Item> billedFor(String name) {
            return settlements.getOrDefault(name, List.of());
        }

        String add() {
            String name = "会計" + next++;
            settlements.put(name, billed(name));
            return name;
        }

        List<Item> items() {
            List<Item> items = new ArrayList<>();
            settlements.values().forEach(items::addAll);
            return items;
        }

        Claim claim(Insurance insurance, List<Item> items) {
            return Claim.builder()
                    .id("m")
                    .month(month)
                    .setting(setting)
                    .facility(Facility.builder()
                            .prefecture("13")
                            .kind(FacilityKind.HOSPITAL)
                            .build())
                    .patient(Patient.of(born(), Sex.FEMALE))
                    .insurance(insurance)
                    .publicExpenses(expenses)
                    .items(items)
                    .build();
        }

        private List<Item> billed(String name) {
            List<Item> items = new ArrayList<>();
            LocalDate date = month.atDay(1 + random.nextInt(28));
            for (int i = 0; i <= random.nextInt(3); i++) {
                items.add(Item.builder()
                        .dates(List.of(date))
                        .count(1 + random.nextInt(2))
                        .payers(payers())
                        .settlement(name)
                        .lines(List.of(Line.ofPoints(BigDecimal.valueOf(
                                random.nextInt(3) == 0 ? random.nextInt(60_000) : random.nextInt(900)))))
                        .build());
            }
            return items;
        }

        private Insurance insurance() {
            Insurance.Builder insurance = Insurance.builder()
                    .insurerNumber("06132013")
                    .repeatedHighCost(random.nextInt(4) == 0)
                    .limitAtWindow(random.nextInt(4) != 0);
            IncomeBand[] bands = elder ? ELDER : UNDER_70;
            if (random.nextInt(3) != 0) {
                insurance.incomeBand(bands[random.nextInt(bands.length)]);
            }
            return insurance.build();
        }
    }
}
