package jp.santei.conformance.reference;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.math3.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * The charge of a month by the text of the law, in exact fractions (患者負担の参照計算): share, reduction, monthly limits, public
 * expenses, the sums of 令41条, the window, and what the claim form shows.
 *
 * <p>The month is computed anew after each settlement from everything up to it; what the window takes is the difference.
 */
public final class ReferenceCharge {
    private ReferenceCharge() {}

    /**
     * Care that was billed.
     *
     * @param date its day
     * @param settlement its 会計
     * @param points its points
     * @param ofDisease it belongs to the disease of the 特定疾病療養受療証
     * @param insured the insurance takes part
     * @param expenses the public expenses that take part, by position from 1
     */
    public record Care(
            LocalDate date, String settlement, long points, boolean ofDisease, boolean insured, Set<Integer> expenses) {
        /** Copies the set. */
        public Care {
            expenses = Set.copyOf(expenses);
        }

        /** Returns care of the insurance alone, one settlement a day. */
        public static Care of(LocalDate date, long points) {
            return new Care(date, date.toString(), points, true, true, Set.of());
        }

        /** Returns the care with other payers. */
        public Care of(boolean byInsurance, Set<Integer> byExpenses) {
            return new Care(date, settlement, points, ofDisease, byInsurance, byExpenses);
        }

        /** Returns the care with other points. */
        public Care of(long otherPoints) {
            return new Care(date, settlement, otherPoints, ofDisease, insured, expenses);
        }

        /** Returns the care as of the disease of the certificate, or not. */
        public Care ofDisease(boolean belongs) {
            return new Care(date, settlement, points, belongs, insured, expenses);
        }

        /** Returns the care in another settlement. */
        public Care in(String otherSettlement) {
            return new Care(date, otherSettlement, points, ofDisease, insured, expenses);
        }
    }

    /**
     * A patient's month at one facility.
     *
     * @param month 診療年月, from 2015-01
     * @param inpatient 入院
     * @param person the person
     * @param expenses the public expenses, in any order
     * @param care in the order billed
     */
    public record Case(YearMonth month, boolean inpatient, Insured person, List<Expense> expenses, List<Care> care) {
        /** Copies the lists. */
        public Case {
            expenses = List.copyOf(expenses);
            care = List.copyOf(care);
        }
    }

    /**
     * Who pays, in yen, exact.
     *
     * @param share the patient's share in tenths
     * @param order positions of the public expenses in legal order
     * @param total cost
     * @param insurer what the insurer pays, with what a limit moves to it
     * @param highCost what a limit moves to the insurer (高額療養費の現物給付)
     * @param publics what each public expense pays, by position
     * @param exact the patient's amount before rounding
     * @param limit the monthly limit of the insurance-only care, null where none is applied
     * @param patient the patient, as collected
     * @param settlements what each settlement collects, in the order of their days
     * @param classes one for each set of payers
     * @param caps the accounts of the public expenses that have a cap, by position
     * @param refund what the insurer pays back later because public expenses leave more than the person's limit
     * @param receipt what the claim form shows
     */
    public record Result(
            int share,
            List<Integer> order,
            BigDecimal total,
            BigDecimal insurer,
            BigDecimal highCost,
            Map<Integer, BigDecimal> publics,
            BigDecimal exact,
            @Nullable BigDecimal limit,
            BigInteger patient,
            Map<String, BigInteger> settlements,
            List<PayerClass> classes,
            Map<Integer, Cap> caps,
            BigDecimal refund,
            ReferenceReceipt receipt) {}

    /**
     * A class of care by its payers.
     *
     * @param insured the insurance takes part
     * @param expenses positions of the public expenses
     * @param points its points
     * @param share what the insurance leaves before limits
     * @param limit what a limit allowed where it took something off, else null
     * @param highCost what it took off
     * @param pays what each public expense pays
     * @param after what is left to the patient after each
     * @param patient what is left to the patient
     */
    public record PayerClass(
            boolean insured,
            Set<Integer> expenses,
            long points,
            BigDecimal share,
            @Nullable BigDecimal limit,
            BigDecimal highCost,
            Map<Integer, BigDecimal> pays,
            Map<Integer, BigDecimal> after,
            BigDecimal patient) {}

    /** A cap, what counts into it, and what is left. */
    public record Cap(BigDecimal cap, BigDecimal used, BigDecimal remaining) {}

    /** Returns the charge of a month. */
    public static Result charge(Case month) {
        List<Care> care = month.care();
        LocalDate first = care.stream()
                .map(Care::date)
                .min(LocalDate::compareTo)
                .orElse(month.month().atDay(1));
        Unit unit = new Unit(month, first);
        Window window = new Window(month.inpatient());
        List<Care> upToNow = new ArrayList<>();
        Map<String, BigInteger> settlements = new LinkedHashMap<>();
        ToDate soFar = unit.toDate(List.of());
        for (List<Care> settled : inOrder(care)) {
            upToNow.addAll(settled);
            soFar = unit.toDate(upToNow);
            settlements.put(settled.get(0).settlement(), window.collect(soFar));
        }
        BigFraction total = Yen.ofPoints(care.stream().mapToLong(Care::points).sum());
        BigFraction insurer = total.subtract(soFar.publicPays()).subtract(soFar.patient());
        Map<Integer, BigDecimal> publics = new LinkedHashMap<>();
        Map<Integer, Cap> caps = new LinkedHashMap<>();
        soFar.accounts().forEach(account -> {
            publics.put(account.position(), Yen.decimal(account.paid()));
            if (account.cap() != null) {
                caps.put(account.position(), cap(account, account.cap()));
            }
        });
        return new Result(
                unit.share(),
                unit.order(),
                Yen.decimal(total),
                Yen.decimal(insurer),
                Yen.decimal(soFar.highCost()),
                publics,
                Yen.decimal(soFar.patient()),
                soFar.limit() == null ? null : Yen.decimal(soFar.limit()),
                settlements.values().stream().reduce(BigInteger.ZERO, BigInteger::add),
                settlements,
                ReferenceReceipt.classes(soFar),
                caps,
                Yen.decimal(soFar.refund()),
                ReferenceReceipt.of(month, unit, soFar));
    }

    private static Cap cap(Account account, BigFraction cap) {
        Expense expense = account.expense();
        BigFraction used = account.counted().add(expense.elsewhere()).add(expense.hereBefore());
        return new Cap(Yen.decimal(cap), Yen.decimal(used), Yen.decimal(Yen.notBelowZero(cap.subtract(used))));
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
}
