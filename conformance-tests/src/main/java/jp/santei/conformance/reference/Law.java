package jp.santei.conformance.reference;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a national law pays (国の公費負担医療の参照表), transcribed from copayment.md §6 and copayment-law.md B5.
 *
 * @param rank 受給順位, 0 first
 * @param pays how
 * @param percent what the patient is left with, of the whole cost, where it pays by a rate
 * @param highCost 高額療養費 of care that it pays first
 * @param yen an amount that the law itself names: what it pays at most, or its cap; null without
 */
record Law(
        int rank,
        Pays pays,
        int percent,
        HighCost highCost,
        @Nullable Long yen) {
    /** How a law pays. */
    enum Pays {
        /** 公費優先: all of it, and no one else pays. */
        BEFORE_INSURANCE,
        /** What is left, but for 本人支払額. */
        THE_REST,
        /** What is above a percentage of the cost, and above a cap. */
        ABOVE_A_RATE,
        /** What is above a cap. */
        ABOVE_A_CAP,
        /** What is left, up to an amount. */
        AT_MOST
    }

    /** The paragraph of 令41条 that holds for care it pays first. */
    enum HighCost {
        /** None. */
        NONE,
        /** 6項: 特定給付対象療養. */
        PARAGRAPH_6,
        /** 7項: 特定疾病給付対象療養. */
        PARAGRAPH_7,
        /** 8項: 被保護者. */
        PARAGRAPH_8,
        /** 1–5項: the patient's own. */
        PARAGRAPHS_1_TO_5
    }

    /** 受給順位, from the first on. */
    private static final List<String> ORDER = List.of(
            "13", "14", "18", "29", "30", "10", "11", "20", "21", "15", "16", "24", "22", "28", "17", "79", "19", "23",
            "52", "54", "51", "38", "53", "66", "62", "25", "12");

    private static final LocalDate CLASS_FIVE = LocalDate.of(2023, 5, 8);
    private static final LocalDate OCTOBER_2023 = LocalDate.of(2023, 10, 1);
    private static final LocalDate APRIL_2024 = LocalDate.of(2024, 4, 1);

    static Law of(Expense expense, LocalDate on, boolean inpatient, int share) {
        return switch (expense.law()) {
            case "13", "14", "18", "29", "30" -> law(expense, Pays.BEFORE_INSURANCE, HighCost.NONE);
            case "11", "20", "22", "17", "19", "23", "53", "66", "62" ->
                law(expense, Pays.THE_REST, HighCost.PARAGRAPH_6);
            case "10" -> rate(expense, 5, HighCost.PARAGRAPH_6);
            case "21", "15", "16", "24", "79" -> rate(expense, 10, HighCost.PARAGRAPH_6);
            case "52", "54" -> rate(expense, 20, HighCost.PARAGRAPH_7);
            case "51" -> law(expense, expense.cap() == null ? Pays.THE_REST : Pays.ABOVE_A_CAP, HighCost.PARAGRAPH_7);
            case "38" ->
                law(
                        expense,
                        Pays.ABOVE_A_CAP,
                        expense.agency().equals("602") ? HighCost.PARAGRAPH_7 : HighCost.PARAGRAPH_6);
            case "25", "12" -> law(expense, Pays.THE_REST, HighCost.PARAGRAPH_8);
            case "28" ->
                expense.covid()
                        ? covid(expense, on, inpatient, share)
                        : law(expense, Pays.THE_REST, HighCost.PARAGRAPH_6);
            default -> throw new IllegalArgumentException("no national law " + expense.law());
        };
    }

    /** copayment.md §6.4: all of it; from 2023-05-08 to 2024-03-31 20,000 then 10,000 of a stay, drugs all then above a cap. */
    private static Law covid(Expense expense, LocalDate on, boolean inpatient, int share) {
        if (on.isBefore(CLASS_FIVE)) {
            return law(expense, Pays.THE_REST, HighCost.PARAGRAPH_6);
        }
        if (!on.isBefore(APRIL_2024)) {
            throw new IllegalArgumentException("nothing is paid for COVID-19 on " + on);
        }
        boolean first = on.isBefore(OCTOBER_2023);
        if (inpatient) {
            return new Law(rank(expense), Pays.AT_MOST, 0, HighCost.PARAGRAPHS_1_TO_5, first ? 20_000L : 10_000L);
        }
        return first
                ? law(expense, Pays.THE_REST, HighCost.PARAGRAPHS_1_TO_5)
                : new Law(rank(expense), Pays.ABOVE_A_CAP, 0, HighCost.PARAGRAPHS_1_TO_5, 3_000L * share);
    }

    private static Law law(Expense expense, Pays pays, HighCost highCost) {
        return new Law(rank(expense), pays, 0, highCost, null);
    }

    private static Law rate(Expense expense, int percent, HighCost highCost) {
        return new Law(rank(expense), Pays.ABOVE_A_RATE, percent, highCost, null);
    }

    private static int rank(Expense expense) {
        return ORDER.indexOf(expense.law());
    }

    /** Whether the claim form shows what the patient is left with, even where that is nothing. */
    boolean leavesSomething() {
        return pays == Pays.ABOVE_A_RATE || pays == Pays.ABOVE_A_CAP || pays == Pays.AT_MOST;
    }
}
