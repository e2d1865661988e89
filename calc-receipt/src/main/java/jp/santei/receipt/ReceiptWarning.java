package jp.santei.receipt;

import java.util.Locale;

/**
 * Something in a readable receipt file that does not add up (読込時の注意).
 *
 * @param kind what it is
 * @param line line number from 1, or 0 for the file as a whole
 * @param found what stands there or was added up
 * @param expected what it should agree with
 */
public record ReceiptWarning(Kind kind, int line, String found, String expected) {
    /** The kinds of warnings, each with a stable code. */
    public enum Kind {
        /** The count of GO is neither the number of receipts nor that of their payers. */
        TOTAL_COUNT("RCT-101", "総件数が合いません: %1$s（GO: %2$s）", "the total count differs: %1$s (GO: %2$s)"),
        /** The points of GO are not the sum of the receipts. */
        TOTAL_POINTS("RCT-102", "総合計点数が合いません: %1$s（GO: %2$s）", "the total points differ: %1$s (GO: %2$s)"),
        /** The units of a receipt do not add up to the points of its insurance. */
        INSURANCE_POINTS(
                "RCT-103", "明細の合計が合計点数と合いません: %1$s（HO: %2$s）", "the units differ from the total: %1$s (HO: %2$s)"),
        /** The units of a receipt do not add up to the points of a public expense. */
        PUBLIC_POINTS(
                "RCT-104", "明細の合計が公費の合計点数と合いません: %1$s（KO: %2$s）", "the units differ from the total: %1$s (KO: %2$s)"),
        /** The days of service of a record do not add up to its 回数. */
        DAYS("RCT-105", "算定日の合計が回数と合いません: %1$s（回数: %2$s）", "the days do not add up to the count: %1$s (count: %2$s)"),
        /** The file has no total record. */
        NO_TOTAL("RCT-106", "診療報酬請求書レコード（GO）がありません: %1$s（期待: %2$s）", "no total record (GO): %1$s (expected: %2$s)"),
        /** The last record has no line end. */
        NO_LINE_END("RCT-107", "最後の行に改行がありません: %1$s（期待: %2$s）", "the last line has no line end: %1$s (expected: %2$s)");

        private final String code;
        private final String ja;
        private final String en;

        Kind(String code, String ja, String en) {
            this.code = code;
            this.ja = ja;
            this.en = en;
        }

        /** Returns the stable code. */
        public String code() {
            return code;
        }
    }

    /** Returns the Japanese sentence. */
    public String ja() {
        return String.format(Locale.ROOT, kind.ja, found, expected);
    }

    /** Returns the English sentence. */
    public String en() {
        return String.format(Locale.ROOT, kind.en, found, expected);
    }
}
