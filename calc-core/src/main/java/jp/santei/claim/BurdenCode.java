package jp.santei.claim;

import org.jspecify.annotations.Nullable;

/**
 * The 負担区分 letters of the electronic receipt and the payer sets they stand for.
 *
 * <p>Source: 記録条件仕様（医科用） 別表 負担区分コード. All 31 sets of the insurance and four public expenses have a letter.
 */
public final class BurdenCode {
    /** The letter of each payer mask; the mask is the index, 0 has none. */
    private static final String LETTERS = "?1526374" + "BEHMJORV" + "CGINKPSW" + "LQTXUYZ9";

    private BurdenCode() {}

    /** Returns the payers of a letter, or null when the letter stands for none. */
    public static @Nullable PayerSet payersOf(String letter) {
        int mask = letter.length() == 1 ? LETTERS.indexOf(letter.charAt(0)) : -1;
        return mask > 0 ? new PayerSet(mask) : null;
    }

    /** Returns the letter of a payer set. */
    public static String of(PayerSet payers) {
        return LETTERS.substring(payers.mask(), payers.mask() + 1);
    }
}
