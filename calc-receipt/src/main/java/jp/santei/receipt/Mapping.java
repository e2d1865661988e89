package jp.santei.receipt;

import java.util.List;
import jp.santei.claim.Claim;
import org.jspecify.annotations.Nullable;

/**
 * A receipt as a claim (レセプトから請求への変換).
 *
 * @param receipt the receipt
 * @param claim the claim; null when there is a problem, or the receipt is of a kind that is not valued
 * @param items one entry per item of the claim; empty without one
 * @param problems why there is no claim; empty otherwise
 */
public record Mapping(Receipt receipt, @Nullable Claim claim, List<MappedItem> items, List<MappingProblem> problems) {
    /** Copies the lists. */
    public Mapping {
        items = List.copyOf(items);
        problems = List.copyOf(problems);
    }

    /** Returns the claimed points of its items, without those in yen. */
    public long points() {
        return items.stream()
                .filter(item -> !item.isYen())
                .mapToLong(MappedItem::total)
                .sum();
    }
}
