package jp.santei.receipt;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit whose recomputed points differ from the claimed ones (点数が異なる一連).
 *
 * @param item position of the item in the mapped claim
 * @param line line of its first record
 * @param section 診療識別
 * @param date first day of service
 * @param times how often in all, over its days
 * @param codes its acts, drugs and materials, in order
 * @param claimed claimed points of all times
 * @param recomputed recomputed points of all times; null when the unit was not valued
 * @param reason why, as far as known
 * @param ja Japanese sentence: the finding behind the reason, or the reason
 * @param en English sentence
 */
public record UnitDifference(
        int item,
        int line,
        String section,
        LocalDate date,
        int times,
        List<CodeName> codes,
        long claimed,
        @Nullable Long recomputed,
        DifferenceReason reason,
        String ja,
        String en) {
    /** Copies the codes. */
    public UnitDifference {
        codes = List.copyOf(codes);
    }
}
