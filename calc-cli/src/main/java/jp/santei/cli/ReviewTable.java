package jp.santei.cli;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.santei.receipt.DifferenceReason;
import jp.santei.receipt.ReceiptReview;
import jp.santei.receipt.ReviewResult;
import jp.santei.receipt.ReviewStatus;

/** Many reviews as one Markdown table (点検結果の一覧表): one row a file. */
final class ReviewTable {
    private ReviewTable() {}

    static String of(List<ReviewResult> results) {
        StringBuilder text = new StringBuilder(
                "| file | receipts | Σ units = claimed | agree | differ | not valued | differing units by reason |\n"
                        + "|---|---|---|---|---|---|---|\n");
        for (ReviewResult result : results) {
            text.append("| `")
                    .append(result.file())
                    .append("` | ")
                    .append(result.receipts().size())
                    .append(" | ")
                    .append(result.receipts().stream()
                            .filter(ReviewTable::sumHolds)
                            .count())
                    .append(" | ")
                    .append(result.count(ReviewStatus.AGREES))
                    .append(" | ")
                    .append(result.count(ReviewStatus.DIFFERS))
                    .append(" | ")
                    .append(result.count(ReviewStatus.NOT_VALUED))
                    .append(" | ")
                    .append(reasons(result))
                    .append(" |\n");
        }
        return text.toString();
    }

    private static boolean sumHolds(ReceiptReview receipt) {
        return receipt.claimed() != null && receipt.claimed() == receipt.units();
    }

    private static String reasons(ReviewResult result) {
        Map<DifferenceReason, Integer> counts = new EnumMap<>(DifferenceReason.class);
        result.receipts()
                .forEach(
                        receipt -> receipt.differences().forEach(unit -> counts.merge(unit.reason(), 1, Integer::sum)));
        return counts.entrySet().stream()
                .map(e -> e.getKey().en() + ": " + e.getValue())
                .collect(Collectors.joining("; "));
    }
}
