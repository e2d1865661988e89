package jp.santei.receipt;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import jp.santei.claim.BurdenCode;
import jp.santei.claim.PayerSet;
import org.jspecify.annotations.Nullable;

/**
 * One record of a unit (診療行為・医薬品・特定器材・コメントレコード).
 *
 * @param line line of the record
 * @param kind SI, IY, TO or CO
 * @param payers letter of the 負担区分; empty when blank
 * @param code コード, nine digits in a correct file
 * @param quantity 数量データ or 使用量; null when blank
 * @param points 点数 as recorded, never negative; null when blank
 * @param count 回数; null when blank
 * @param priceYen 単価 of a material in yen; null when blank
 * @param text 文字データ of a comment, 商品名 of a material; null when blank
 * @param comments comments in the fields of the record
 * @param days day of the month → how often on that day, only days with one or more
 */
public record UnitLine(
        int line,
        RecordKind kind,
        String payers,
        String code,
        @Nullable BigDecimal quantity,
        @Nullable Long points,
        @Nullable Integer count,
        @Nullable BigDecimal priceYen,
        @Nullable String text,
        List<LineComment> comments,
        SortedMap<Integer, Integer> days) {
    /** 減点診療行為 (点数識別 7) of 医科診療行為マスター. */
    private static final Set<String> TAKEN_OFF_ACTS = Set.of("199000210", "199000410");

    /** 医薬品マスター 金額種別 7: 630010001 to 630010007. */
    private static final String TAKEN_OFF_DRUGS = "6300100";

    /** Copies the collections. */
    public UnitLine {
        comments = List.copyOf(comments);
        days = Collections.unmodifiableSortedMap(new TreeMap<>(days));
    }

    /** Returns whether the points of a code are recorded positive and taken off (減点). */
    public static boolean isTakenOff(String code) {
        return TAKEN_OFF_ACTS.contains(code) || code.startsWith(TAKEN_OFF_DRUGS);
    }

    /** Returns the points of one time: negative when they are taken off, 0 when the record has none. */
    public long signedPoints() {
        return points == null ? 0 : isTakenOff(code) ? -points : points;
    }

    /** Returns how often: 回数, or the sum of the days where it is blank, or 1. */
    public int times() {
        return count != null ? count : days.isEmpty() ? 1 : dayTotal();
    }

    /** Returns the sum over the days. */
    public int dayTotal() {
        return days.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Returns the points of all times. */
    public long totalPoints() {
        return Math.multiplyExact(signedPoints(), (long) times());
    }

    /** Returns the payers, or null when the letter stands for none; a blank letter is the insurance alone. */
    public @Nullable PayerSet payerSet() {
        return payers.isEmpty() ? PayerSet.INSURANCE : BurdenCode.payersOf(payers);
    }
}
