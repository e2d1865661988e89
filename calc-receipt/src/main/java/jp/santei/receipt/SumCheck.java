package jp.santei.receipt;

import java.util.ArrayList;
import java.util.List;
import jp.santei.claim.PayerSet;
import org.jspecify.annotations.Nullable;

/**
 * Whether the units of a receipt add up to the totals of its payers (合計点数の検算).
 *
 * <p>A record counts for each payer of its 負担区分; 食事・生活療養 are yen and count for none; 減点 are taken off.
 *
 * @param sums the insurance first where there is one, then the public expenses in order; only those with a total
 */
public record SumCheck(List<PayerSum> sums) {
    /**
     * The sum of one payer.
     *
     * @param position 0 = the insurance, 1 to 4 = public expenses
     * @param line line of the payer's record
     * @param units Σ 点数 × 回数 of the records it takes part in
     * @param claimed 合計点数 of the payer's record
     */
    public record PayerSum(int position, int line, long units, long claimed) {
        /** Returns whether both are the same. */
        public boolean agrees() {
            return units == claimed;
        }
    }

    /** Copies the list. */
    public SumCheck {
        sums = List.copyOf(sums);
    }

    /** Adds up a receipt. */
    public static SumCheck of(Receipt receipt) {
        List<PayerSum> sums = new ArrayList<>();
        ClaimedInsurance insurance = receipt.insurance();
        if (insurance != null) {
            add(sums, receipt, 0, insurance.line(), insurance.points());
        }
        for (int i = 0; i < receipt.publicExpenses().size(); i++) {
            ClaimedPublicExpense payer = receipt.publicExpenses().get(i);
            add(sums, receipt, i + 1, payer.line(), payer.points());
        }
        return new SumCheck(sums);
    }

    /** Returns whether every payer's sum agrees. */
    public boolean agrees() {
        return sums.stream().allMatch(PayerSum::agrees);
    }

    private static void add(List<PayerSum> sums, Receipt receipt, int position, int line, @Nullable Long claimed) {
        if (claimed != null) {
            sums.add(new PayerSum(position, line, units(receipt, position), claimed));
        }
    }

    private static long units(Receipt receipt, int position) {
        long sum = 0;
        for (Unit unit : receipt.units()) {
            if (!unit.isYen()) {
                sum += unit.lines().stream()
                        .filter(line -> takesPart(line.payerSet(), position))
                        .mapToLong(UnitLine::totalPoints)
                        .sum();
            }
        }
        return sum;
    }

    private static boolean takesPart(@Nullable PayerSet payers, int position) {
        return payers == null ? position == 0 : (payers.mask() & 1 << position) != 0;
    }
}
