package jp.santei.receipt;

import java.time.YearMonth;
import java.util.List;
import jp.santei.statement.Statement;
import org.jspecify.annotations.Nullable;

/**
 * The review of one receipt (レセプト1件の点検).
 *
 * @param line line of its RE record
 * @param number レセプト番号
 * @param month 診療年月
 * @param status how it came out
 * @param claimed 合計点数 of the claim; null when the file has none
 * @param units Σ 点数 × 回数 of its units
 * @param recomputed points of the statement; incomplete where a unit was not valued; null without a statement
 * @param differences units that differ, in the order of the claim
 * @param problems why it made no claim
 * @param unsupported why receipts of its kind are not valued, or null
 * @param statement the statement, or null when it made no claim
 */
public record ReceiptReview(
        int line,
        String number,
        YearMonth month,
        ReviewStatus status,
        @Nullable Long claimed,
        long units,
        @Nullable Long recomputed,
        List<UnitDifference> differences,
        List<MappingProblem> problems,
        @Nullable Unsupported unsupported,
        @Nullable Statement statement) {
    /** Copies the lists. */
    public ReceiptReview {
        differences = List.copyOf(differences);
        problems = List.copyOf(problems);
    }
}
