package jp.santei.statement;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Who pays what (患者負担), in yen.
 *
 * <p>Always: {@code totalYen + roundingYen = insurancePays + Σ publicPays + patientPays}.
 *
 * @param share the patient's share in tenths; null without insurance
 * @param order positions of the public expenses in legal order
 * @param totalYen medical cost
 * @param insurancePays what the insurer pays, with highCostYen
 * @param highCostYen 高額療養費 in kind
 * @param publicPays what each public expense pays, by position
 * @param patientPays what the patient owes for the month, after rounding
 * @param roundingYen rounded minus exact
 * @param classes one entry per payer set, in the order computed
 * @param settlements one entry per 会計
 * @param days one entry per date
 * @param meals hospital meals
 * @param living living costs
 * @param selectedCare 選定療養, outside insurance
 * @param caps per public expense position
 * @param expectedRefund what is paid back later
 * @param receipt what the claim form shows, by payer: "insurance", "1" to "4"
 * @param notes 特記事項 codes that follow
 */
public record Charge(
        @Nullable Integer share,
        List<Integer> order,
        long totalYen,
        long insurancePays,
        long highCostYen,
        SortedMap<String, Long> publicPays,
        long patientPays,
        long roundingYen,
        List<PayerClass> classes,
        List<Settlement> settlements,
        List<Day> days,
        YenBlock meals,
        YenBlock living,
        List<SelectedCare> selectedCare,
        SortedMap<String, Cap> caps,
        List<Refund> expectedRefund,
        SortedMap<String, ReceiptBlock> receipt,
        List<String> notes) {
    /** Copies the collections and checks that nothing is lost between the payers. */
    public Charge {
        order = List.copyOf(order);
        classes = List.copyOf(classes);
        settlements = List.copyOf(settlements);
        days = List.copyOf(days);
        selectedCare = List.copyOf(selectedCare);
        expectedRefund = List.copyOf(expectedRefund);
        notes = List.copyOf(notes);
        publicPays = Collections.unmodifiableSortedMap(new TreeMap<>(publicPays));
        caps = Collections.unmodifiableSortedMap(new TreeMap<>(caps));
        receipt = Collections.unmodifiableSortedMap(new TreeMap<>(receipt));
        long paid = publicPays.values().stream().reduce(insurancePays + patientPays, Math::addExact);
        if (totalYen + roundingYen != paid) {
            throw new IllegalStateException("totalYen " + totalYen + " + roundingYen " + roundingYen + " != " + paid);
        }
    }

    /**
     * The money of one payer set.
     *
     * @param payers the set: "insurance", "1" to "4"
     * @param points its points
     * @param shareYen the patient's share before limits, exact
     * @param limit the limit that was applied, null when none was
     * @param highCostYen what the limit moved to the insurer
     * @param publicPays what each public expense paid and what it left
     * @param patientYen the patient's exact amount
     */
    public record PayerClass(
            List<String> payers,
            long points,
            long shareYen,
            @Nullable Limit limit,
            long highCostYen,
            List<PublicPayment> publicPays,
            long patientYen) {
        /** Copies the lists. */
        public PayerClass {
            payers = List.copyOf(payers);
            publicPays = List.copyOf(publicPays);
        }
    }

    /**
     * A monthly limit.
     *
     * @param kind which limit
     * @param yen its amount
     */
    public record Limit(String kind, long yen) {}

    /**
     * What one public expense paid of one payer set.
     *
     * @param payer position
     * @param pays yen it paid
     * @param after the patient's amount after it
     */
    public record PublicPayment(String payer, long pays, long after) {}

    /**
     * One settlement at the window (会計).
     *
     * @param settlement its name: as given, or the date
     * @param date its first date
     * @param patientPays yen collected
     */
    public record Settlement(String settlement, LocalDate date, long patientPays) {}

    /**
     * One day.
     *
     * @param date the day
     * @param patientPays yen collected for settlements that begin on it
     */
    public record Day(LocalDate date, long patientPays) {}

    /**
     * A block of yen that is never points.
     *
     * @param totalYen cost
     * @param insurancePays what the insurer pays
     * @param publicPays what each public expense pays, by position
     * @param patientPays what the patient pays
     */
    public record YenBlock(long totalYen, long insurancePays, SortedMap<String, Long> publicPays, long patientPays) {
        /** Copies the map. */
        public YenBlock {
            publicPays = Collections.unmodifiableSortedMap(new TreeMap<>(publicPays));
        }

        /** Returns a block of nothing. */
        public static YenBlock none() {
            return new YenBlock(0, 0, new TreeMap<>(), 0);
        }
    }

    /**
     * A charge outside insurance that belongs to an insured item.
     *
     * @param item position of the item
     * @param yen the charge without tax
     * @param taxYen consumption tax
     * @param kind what it is
     */
    public record SelectedCare(int item, long yen, long taxYen, String kind) {}

    /**
     * The cap of a public expense.
     *
     * @param cap yen a month
     * @param used yen that count into it
     * @param remaining yen left
     */
    public record Cap(long cap, long used, long remaining) {}

    /**
     * Yen that are paid back later.
     *
     * @param payer who pays back
     * @param yen how much
     * @param reason why
     */
    public record Refund(String payer, long yen, String reason) {}

    /**
     * What the claim form shows for one payer.
     *
     * @param days 診療実日数
     * @param points 合計点数
     * @param copayYen 一部負担金額・負担金額, null where it is left blank
     * @param bracketYen 公費給付対象の一部負担金, null where it is left blank
     * @param meals 食事・生活療養, null without any
     */
    public record ReceiptBlock(
            int days,
            long points,
            @Nullable Long copayYen,
            @Nullable Long bracketYen,
            @Nullable ReceiptMeals meals) {}

    /**
     * The meals and living costs of one payer on the claim form.
     *
     * @param count meals (回数)
     * @param totalYen cost of meals and living (合計金額)
     * @param shareYen standard shares of them (標準負担額), before public expenses pay any
     */
    public record ReceiptMeals(int count, long totalYen, long shareYen) {}
}
