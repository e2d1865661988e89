package jp.santei;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import jp.santei.buffer.ChargeBuffer;
import jp.santei.buffer.ClaimBuffer;
import jp.santei.buffer.StatementBuffer;
import jp.santei.buffer.YenBlock;
import jp.santei.claim.Claim;
import jp.santei.claim.PayerSet;
import jp.santei.master.LimitKind;
import jp.santei.statement.Charge;
import org.jspecify.annotations.Nullable;

/** Builds the charge's records from the kernel's columns (患者負担の組み立て). */
final class ChargeAssembler {
    private static final String LONG_LISTED = "longListedDrug";
    private static final String INSURANCE = "insurance";
    private static final String PUBLIC_ABOVE_LIMIT = "publicExpensesAboveLimit";

    private final Claim claim;
    private final ChargeBuffer charge;
    private final List<String> settlementNames;

    ChargeAssembler(Claim claim, StatementBuffer out, List<String> settlementNames) {
        this.claim = claim;
        this.charge = out.charge();
        this.settlementNames = settlementNames;
    }

    Charge assemble() {
        List<Charge.PayerClass> classes = new ArrayList<>();
        SortedMap<String, Long> publicPays = new TreeMap<>();
        SortedMap<String, Charge.ReceiptBlock> receipt = new TreeMap<>();
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < charge.orderCount(); i++) {
            order.add(charge.order(i) + 1);
            publicPays.put(Integer.toString(charge.order(i) + 1), 0L);
        }
        long total = 0;
        long insurance = 0;
        long highCost = 0;
        for (int i = 0; i < charge.classCount(); i++) {
            int mask = charge.classOrder(i);
            Charge.PayerClass one = payerClass(mask);
            classes.add(one);
            one.publicPays().forEach(p -> publicPays.merge(p.payer(), p.pays(), Math::addExact));
            total = Math.addExact(total, charge.classCost(mask));
            insurance = Math.addExact(insurance, charge.classCost(mask) - charge.classShare(mask) + one.highCostYen());
            highCost = Math.addExact(highCost, one.highCostYen());
        }
        addReceipt(receipt);
        List<Charge.Settlement> settlements = settlements();
        long patient =
                settlements.stream().mapToLong(Charge.Settlement::patientPays).reduce(0, Math::addExact);
        return new Charge(
                charge.share() == ClaimBuffer.ABSENT ? null : charge.share(),
                order,
                total,
                insurance,
                highCost,
                publicPays,
                patient,
                charge.rounding(),
                classes,
                settlements,
                days(settlements),
                block(charge.meals()),
                block(charge.living()),
                selectedCare(),
                caps(),
                refunds(),
                receipt,
                notes());
    }

    /** A public expense is named where it pays. */
    private Charge.YenBlock block(YenBlock block) {
        SortedMap<String, Long> publicPays = new TreeMap<>();
        for (int p = 0; p < claim.publicExpenses().size(); p++) {
            if (block.publicPays(p) != 0) {
                publicPays.put(Integer.toString(p + 1), block.publicPays(p));
            }
        }
        return new Charge.YenBlock(block.total(), block.insurance(), publicPays, block.patient());
    }

    private List<Charge.SelectedCare> selectedCare() {
        List<Charge.SelectedCare> all = new ArrayList<>();
        for (int i = 0; i < charge.selectedCount(); i++) {
            all.add(new Charge.SelectedCare(
                    charge.selectedItem(i), charge.selectedYen(i), charge.selectedTax(i), LONG_LISTED));
        }
        return all;
    }

    private Charge.PayerClass payerClass(int mask) {
        List<Charge.PublicPayment> pays = new ArrayList<>();
        for (int i = 0; i < charge.orderCount(); i++) {
            int p = charge.order(i);
            if (new PayerSet(mask).hasPublicExpense(p + 1)) {
                pays.add(new Charge.PublicPayment(
                        Integer.toString(p + 1), charge.classPublicPays(mask, p), charge.classPublicAfter(mask, p)));
            }
        }
        return new Charge.PayerClass(
                new PayerSet(mask).words(),
                charge.classPoints(mask),
                charge.classShare(mask),
                limit(mask),
                charge.classHighCost(mask),
                pays,
                charge.classPatient(mask));
    }

    private Charge.@Nullable Limit limit(int mask) {
        LimitKind kind = charge.classLimitKind(mask);
        return kind == null ? null : new Charge.Limit(kind.word(), charge.classLimit(mask));
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        for (int i = 0; i < charge.noteCount(); i++) {
            notes.add(Narrator.padded(charge.note(i), 2));
        }
        return notes;
    }

    private void addReceipt(SortedMap<String, Charge.ReceiptBlock> receipt) {
        if (claim.insurance() != null) {
            receipt.put(INSURANCE, block(0, charge.isCut() ? insuredBurden() : null));
        }
        for (int p = 1; p <= claim.publicExpenses().size(); p++) {
            receipt.put(Integer.toString(p), block(p, charge.shows(p - 1) ? patientAfter(p) : null));
        }
    }

    private SortedMap<String, Charge.Cap> caps() {
        SortedMap<String, Charge.Cap> caps = new TreeMap<>();
        for (int p = 0; p < claim.publicExpenses().size(); p++) {
            long cap = charge.cap(p);
            if (cap != ClaimBuffer.ABSENT) {
                long used = charge.capUsed(p);
                caps.put(Integer.toString(p + 1), new Charge.Cap(cap, used, Math.max(0, cap - used)));
            }
        }
        return caps;
    }

    private List<Charge.Refund> refunds() {
        return charge.refund() == 0
                ? List.of()
                : List.of(new Charge.Refund(INSURANCE, charge.refund(), PUBLIC_ABOVE_LIMIT));
    }

    private Charge.ReceiptBlock block(int payer, @Nullable Long copay) {
        long points = 0;
        for (int i = 0; i < charge.classCount(); i++) {
            int mask = charge.classOrder(i);
            if ((mask & (PayerSet.INSURANCE_BIT << payer)) != 0) {
                points = Math.addExact(points, charge.classPoints(mask));
            }
        }
        return new Charge.ReceiptBlock(charge.days(payer), points, copay, payer == 0 ? null : bracket(payer));
    }

    /** What limits leave of the insured care of a public expense, before public payers: shown where one cut it. */
    private @Nullable Long bracket(int position) {
        long burden = 0;
        boolean cut = false;
        for (int i = 0; i < charge.classCount(); i++) {
            int mask = charge.classOrder(i);
            PayerSet payers = new PayerSet(mask);
            if (payers.hasInsurance() && payers.hasPublicExpense(position)) {
                burden = Math.addExact(burden, charge.classShare(mask) - charge.classHighCost(mask));
                cut |= charge.classLimitKind(mask) != null;
            }
        }
        return cut ? burden : null;
    }

    /** What the insured care leaves after limit and 減免, before public payers: the form shows it only where it was cut. */
    private long insuredBurden() {
        long burden = 0;
        for (int i = 0; i < charge.classCount(); i++) {
            int mask = charge.classOrder(i);
            if ((mask & PayerSet.INSURANCE_BIT) != 0) {
                burden = Math.addExact(burden, charge.classShare(mask) - charge.classHighCost(mask));
            }
        }
        return burden;
    }

    private long patientAfter(int position) {
        long after = 0;
        for (int i = 0; i < charge.classCount(); i++) {
            int mask = charge.classOrder(i);
            if (new PayerSet(mask).hasPublicExpense(position)) {
                after = Math.addExact(after, charge.classPublicAfter(mask, position - 1));
            }
        }
        return after;
    }

    private List<Charge.Settlement> settlements() {
        List<Charge.Settlement> settlements = new ArrayList<>();
        for (int s = 0; s < charge.settlementCount(); s++) {
            LocalDate date = LocalDate.ofEpochDay(charge.settlementDate(s));
            long key = charge.settlementKey(s);
            String name = key < settlementNames.size() ? settlementNames.get((int) key) : date.toString();
            settlements.add(new Charge.Settlement(name, date, charge.settlementPays(s)));
        }
        settlements.sort(java.util.Comparator.comparing(Charge.Settlement::date));
        return settlements;
    }

    private static List<Charge.Day> days(List<Charge.Settlement> settlements) {
        SortedMap<LocalDate, Long> byDay = new TreeMap<>();
        settlements.forEach(s -> byDay.merge(s.date(), s.patientPays(), Math::addExact));
        List<Charge.Day> days = new ArrayList<>();
        byDay.forEach((date, yen) -> days.add(new Charge.Day(date, yen)));
        return days;
    }
}
