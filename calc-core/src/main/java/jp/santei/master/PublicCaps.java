package jp.santei.master;

import java.util.List;
import jp.santei.claim.SchemeIncome;

/**
 * The caps that certificates of a public expense state (自己負担上限月額の標準額): used where a claim states the income class
 * but no cap. Immutable. Amounts are yen of a month.
 */
public final class PublicCaps {
    /** Returned where there is no row. */
    public static final long NONE = -1;

    private final List<Row> rows;

    private PublicCaps(List<Row> rows) {
        this.rows = List.copyOf(rows);
        for (Row row : rows) {
            if (row.from() > row.to() || row.yen() < 0) {
                throw new IllegalArgumentException("cap: " + row);
            }
            long same = rows.stream().filter(row::overlaps).count();
            if (same > 1) {
                throw new IllegalArgumentException("cap given twice: " + row);
            }
        }
    }

    /**
     * Makes the table.
     *
     * @throws IllegalArgumentException when two rows of a law, income class and condition overlap
     */
    public static PublicCaps of(List<Row> rows) {
        return new PublicCaps(rows);
    }

    /**
     * Returns the cap in yen, or {@link #NONE}.
     *
     * @param conditions {@link Condition}s that the certificate has, as bits; the row of the first that has one counts
     */
    public long find(int law, SchemeIncome income, int conditions, int day) {
        for (Condition condition : Condition.ALL) {
            if (condition == Condition.NONE || (conditions & condition.bit()) != 0) {
                for (int i = 0; i < rows.size(); i++) {
                    Row row = rows.get(i);
                    if (row.law() == law
                            && row.income() == income
                            && row.condition() == condition
                            && row.from() <= day
                            && day <= row.to()) {
                        return row.yen();
                    }
                }
            }
        }
        return NONE;
    }

    /** Returns the rows, with their sources, in the order they were given. */
    public List<Row> rows() {
        return rows;
    }

    /** What beside the income class decides a cap, in the order in which it does. */
    public enum Condition {
        /** 人工呼吸器等装着者. */
        VENTILATOR("ventilator"),
        /** 重症患者認定. */
        SEVERE("severe"),
        /** 重度かつ継続. */
        SEVERE_CONTINUING("severeContinuing"),
        /** 高額かつ長期. */
        HIGH_COST_LONG_TERM("highCostLongTerm"),
        /** Nothing: the usual cap of the class. */
        NONE("none");

        /** All constants, in order; callers do not change it. */
        @SuppressWarnings("MutablePublicArray") // read on the kernel path; a list would allocate an iterator
        public static final Condition[] ALL = values();

        private final String word;

        Condition(String word) {
            this.word = word;
        }

        /** Returns how the table writes it. */
        public String word() {
            return word;
        }

        /** Returns the bit of this in a mask. */
        public int bit() {
            return 1 << ordinal();
        }
    }

    /**
     * One cap.
     *
     * @param law 法別番号
     * @param income income class of the certificate
     * @param condition what else decides it
     * @param from first day, epoch day
     * @param to last day, epoch day; {@link MasterTable#OPEN} when it has none
     * @param yen yen a month
     * @param status how firm the amount is
     * @param source law or notice
     */
    public record Row(
            int law,
            SchemeIncome income,
            Condition condition,
            int from,
            int to,
            long yen,
            AmountStatus status,
            String source) {
        private boolean overlaps(Row other) {
            return law == other.law
                    && income == other.income
                    && condition == other.condition
                    && from <= other.to
                    && other.from <= to;
        }
    }
}
