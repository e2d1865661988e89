package jp.santei.master;

import java.util.List;
import jp.santei.claim.PublicBenefit;
import org.jspecify.annotations.Nullable;

/**
 * One row of the national public-expense master (国公費マスター): what the engine reads of it.
 *
 * @param id stable name of the row
 * @param scope which public expenses of a claim it is
 * @param nameJa name of law and benefit
 * @param nameEn the same in English
 * @param priority 公費適用順位, lower first
 * @param payment how it pays
 * @param highCost which monthly limit care under it has
 * @param combines whether what it leaves to the patient counts into the limit of the insurance alone
 * @param meals what it pays of meals and living
 * @param from first day, epoch day
 * @param to last day, epoch day; {@link MasterTable#OPEN} when it has none
 * @param status how firm the row is
 * @param source law or notice
 */
public record PublicExpenseScheme(
        String id,
        Scope scope,
        String nameJa,
        String nameEn,
        int priority,
        Payment payment,
        PublicHighCost highCost,
        boolean combines,
        PublicMeals meals,
        int from,
        int to,
        AmountStatus status,
        String source) {
    /** Stands for any institution, any recipient, and for no percentage or amount. */
    public static final int NONE = -1;

    /** Number of shares that may have a cap of their own: one, two and three tenths. */
    public static final int SHARES = 3;

    /** Returns whether it is in force on a day. */
    public boolean covers(int day) {
        return from <= day && day <= to;
    }

    /**
     * Which public expenses of a claim a row is for.
     *
     * @param law 法別番号, two digits
     * @param institution 実施機関番号, three digits; {@link #NONE} for any
     * @param recipient 受給者番号, seven digits; {@link #NONE} for any
     * @param benefit which benefit of the law where a claim has to name it; null for the law's usual one
     * @param inpatient whether it covers stays
     * @param outpatient whether it covers outpatient care
     */
    public record Scope(
            int law,
            int institution,
            int recipient,
            @Nullable PublicBenefit benefit,
            boolean inpatient,
            boolean outpatient) {}

    /**
     * How a row pays.
     *
     * @param kind the way
     * @param percent what the patient pays of the cost, for {@link PublicExpenseKind#RATE}; else {@link #NONE}
     * @param upTo yen a month, for {@link PublicExpenseKind#UP_TO}; else {@link #NONE}
     * @param shareCaps the cap in yen for a share of one, two and three tenths; empty without such caps
     * @param cap whether a certificate states a cap
     */
    public record Payment(PublicExpenseKind kind, int percent, long upTo, List<Long> shareCaps, CapUse cap) {
        /** Checks that the numbers fit the kind. */
        public Payment {
            shareCaps = List.copyOf(shareCaps);
            boolean fits = (kind == PublicExpenseKind.RATE) == (percent != NONE)
                    && (kind == PublicExpenseKind.UP_TO) == (upTo != NONE)
                    && (shareCaps.isEmpty() || shareCaps.size() == SHARES)
                    && percent <= 100;
            if (!fits) {
                throw new IllegalArgumentException("payment: " + kind + " " + percent + " " + upTo + " " + shareCaps);
            }
        }
    }
}
