package jp.santei.receipt;

import java.util.List;

/**
 * The review of one file (ファイル1本の点検).
 *
 * @param file name of the file
 * @param edition id of the edition it was recomputed with
 * @param receipts one entry per receipt, in the order of the file
 * @param warnings what does not add up in the file itself
 */
public record ReviewResult(String file, String edition, List<ReceiptReview> receipts, List<ReceiptWarning> warnings) {
    /** Copies the lists. */
    public ReviewResult {
        receipts = List.copyOf(receipts);
        warnings = List.copyOf(warnings);
    }

    /** Returns how many receipts came out in a way. */
    public int count(ReviewStatus status) {
        return Math.toIntExact(
                receipts.stream().filter(receipt -> receipt.status() == status).count());
    }
}
