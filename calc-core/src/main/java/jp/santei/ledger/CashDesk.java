package jp.santei.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import jp.santei.Calculator;
import jp.santei.claim.Claim;
import jp.santei.claim.ClaimException;
import jp.santei.claim.Diagnosis;
import jp.santei.claim.History;
import jp.santei.claim.Insurance;
import jp.santei.claim.Item;
import jp.santei.statement.Charge;
import jp.santei.statement.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Takes the events of a month one by one and says what to collect (窓口会計).
 *
 * <pre>
 *   ledger + event ─► settlements of the month ─► charged anew ─► target
 *   collect = target − collected before           negative: paid back
 * </pre>
 *
 * <p>So a limit that is known late, a correction, a cancellation or a change of coverage comes out at the next event as if
 * it had always been so; and what was collected at the close is what the claim of the month charges. Immutable and
 * thread-safe.
 */
public final class CashDesk {
    private final Calculator calculator;

    private CashDesk(Calculator calculator) {
        this.calculator = calculator;
    }

    /** Returns the desk that charges with a calculator. */
    public static CashDesk of(Calculator calculator) {
        return new CashDesk(calculator);
    }

    /**
     * Applies an event.
     *
     * <p>Where the charge cannot be computed nothing is collected; the statement says why.
     *
     * @param ledger the month up to now; null = it begins with this event
     * @throws LedgerException when the event does not fit the ledger; nothing has changed then
     * @throws ClaimException when the month would be no claim, with the pointer of the event's claim
     */
    public LedgerResult apply(@Nullable MonthLedger ledger, LedgerEvent event) {
        checkOpen(ledger, event);
        Claim unit = unit(ledger, event);
        List<MonthLedger.Settlement> settlements = settlements(ledger, event);
        Statement statement = calculator.calculate(month(unit, settlements));
        Charge charge = statement.charge();
        long collected = ledger == null ? 0 : ledger.collected();
        long collect = charge == null ? 0 : Math.subtractExact(charge.patientPays(), collected);
        List<MonthLedger.Collection> collections = new ArrayList<>(ledger == null ? List.of() : ledger.collections());
        collections.add(new MonthLedger.Collection(event.kind(), event.settlement(), collect));
        MonthLedger next = new MonthLedger(
                unit, settlements, collections, event.kind() == EventKind.CLOSE, statement.edition(), charge);
        return new LedgerResult(next, collect, statement);
    }

    private static void checkOpen(@Nullable MonthLedger ledger, LedgerEvent event) {
        EventKind kind = event.kind();
        if (ledger == null && kind != EventKind.ADD && kind != EventKind.COVERAGE) {
            throw LedgerException.of(LedgerError.NO_LEDGER, "/ledger", kind.word());
        }
        if (ledger != null && ledger.closed()) {
            throw LedgerException.of(LedgerError.CLOSED, "/event/kind", kind.word());
        }
    }

    private static Claim month(Claim unit, List<MonthLedger.Settlement> settlements) {
        try {
            return MonthClaim.of(unit, settlements);
        } catch (ClaimException e) {
            throw e.under("/event/claim");
        }
    }

    /** Unit and coverage after the event; a claim of another unit belongs to another ledger. */
    private static Claim unit(@Nullable MonthLedger ledger, LedgerEvent event) {
        Claim claim = event.claim();
        if (ledger == null) {
            return MonthClaim.with(Objects.requireNonNull(claim), List.of(), List.of());
        }
        Claim unit = ledger.unit();
        if (claim == null) {
            return unit;
        }
        same("month", claim.month(), unit.month());
        same("setting", claim.setting().word(), unit.setting().word());
        same("feeTable", claim.feeTable().word(), unit.feeTable().word());
        same("facility", claim.facility(), unit.facility());
        same("patient", claim.patient(), unit.patient());
        same("insurance/insurerNumber", insurer(claim.insurance()), insurer(unit.insurance()));
        same("options/complete", claim.options().complete(), unit.options().complete());
        if (event.kind() != EventKind.COVERAGE) {
            covered("insurance", Objects.equals(claim.insurance(), unit.insurance()));
            covered("publicExpenses", claim.publicExpenses().equals(unit.publicExpenses()));
        }
        return merged(unit, claim);
    }

    private static void same(String field, Object given, Object known) {
        if (!given.equals(known)) {
            throw LedgerException.of(LedgerError.OTHER_UNIT, "/event/claim/" + field, given, known);
        }
    }

    private static void covered(String field, boolean same) {
        if (!same) {
            throw LedgerException.of(LedgerError.OTHER_COVERAGE, "/event/claim/" + field, field);
        }
    }

    private static String insurer(@Nullable Insurance insurance) {
        return insurance == null ? "-" : insurance.insurerNumber();
    }

    /** What is told later counts: coverage, history, options; diagnoses add up. */
    private static Claim merged(Claim unit, Claim claim) {
        List<Diagnosis> diagnoses = Stream.concat(unit.diagnoses().stream(), claim.diagnoses().stream())
                .distinct()
                .toList();
        return new Claim(
                claim.id() == null ? unit.id() : claim.id(),
                unit.month(),
                unit.setting(),
                unit.feeTable(),
                unit.facility(),
                unit.patient(),
                diagnoses,
                claim.insurance(),
                claim.publicExpenses(),
                List.of(),
                List.of(),
                claim.history().equals(History.NONE) ? unit.history() : claim.history(),
                claim.options());
    }

    private static List<MonthLedger.Settlement> settlements(@Nullable MonthLedger ledger, LedgerEvent event) {
        List<MonthLedger.Settlement> settlements = new ArrayList<>(ledger == null ? List.of() : ledger.settlements());
        String name = event.settlement();
        if (name == null) {
            return settlements;
        }
        int at = place(settlements, name);
        if (event.kind() == EventKind.ADD) {
            if (at >= 0) {
                throw LedgerException.of(LedgerError.SETTLEMENT_EXISTS, "/event/settlement", name);
            }
            settlements.add(settlement(name, event.claim()));
        } else if (at < 0) {
            String known = String.join(", ", ledger == null ? List.of() : ledger.names());
            throw LedgerException.of(LedgerError.UNKNOWN_SETTLEMENT, "/event/settlement", name, known);
        } else if (event.kind() == EventKind.CORRECT) {
            settlements.set(at, settlement(name, event.claim()));
        } else {
            settlements.remove(at);
        }
        return settlements;
    }

    private static int place(List<MonthLedger.Settlement> settlements, String name) {
        for (int i = 0; i < settlements.size(); i++) {
            if (settlements.get(i).settlement().equals(name)) {
                return i;
            }
        }
        return -1;
    }

    /** An item that names no settlement is of the event's. */
    private static MonthLedger.Settlement settlement(String name, @Nullable Claim claim) {
        Claim billed = Objects.requireNonNull(claim);
        List<Item> items = billed.items().stream()
                .map(item -> item.settlement() == null ? item.inSettlement(name) : item)
                .toList();
        try {
            return new MonthLedger.Settlement(name, items, billed.stays());
        } catch (LedgerException e) {
            throw e.under("/event/claim");
        }
    }
}
