package jp.santei.receipt;

/**
 * The totals of a file (診療報酬請求書レコード).
 *
 * <p>The sample files count a receipt once for its insurance and once for each public expense.
 *
 * @param line line of the record
 * @param count 総件数
 * @param points 総合計点数
 */
public record FileTotal(int line, long count, long points) {}
