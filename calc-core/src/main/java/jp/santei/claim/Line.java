package jp.santei.claim;

import java.math.BigDecimal;
import jp.santei.money.Scale;
import org.jspecify.annotations.Nullable;

/**
 * One line of a billing unit (レコード1行): a code with its quantity, or points that the caller gives.
 *
 * @param code nine digits of a master; null when the caller gives the points alone
 * @param quantity 数量データ・使用量, at most five decimals; null where the code has none
 * @param priceYen 購入価格 in yen per unit, at most two decimals; only for codes that are paid at cost
 * @param points points the caller gives, at most two decimals: alone, or for a code whose points the user types (点数識別 4 and 7)
 * @param text 文字データ of a comment code
 */
public record Line(
        @Nullable String code,
        @Nullable BigDecimal quantity,
        @Nullable BigDecimal priceYen,
        @Nullable BigDecimal points,
        @Nullable String text) {
    /**
     * Checks the components.
     *
     * @throws ClaimException naming the first that is wrong
     */
    public Line {
        Check.optionalDigits(code, 9, "code");
        quantity = Check.optionalDecimal(quantity, Scale.QUANTITY, "quantity");
        priceYen = Check.optionalDecimal(priceYen, Scale.PRICE, "priceYen");
        points = Check.optionalDecimal(points, Scale.POINTS, "points");
        Check.optionalText(text, "text");
        if (code == null && points == null) {
            throw ClaimException.of(ClaimError.REQUIRED, "/code", "code, points");
        }
        if (code == null && (quantity != null || priceYen != null)) {
            throw ClaimException.of(ClaimError.CONFLICT, "/points", "quantity and priceYen belong to a code");
        }
    }

    /** Returns a line of a code that has no quantity. */
    public static Line of(String code) {
        return new Line(code, null, null, null, null);
    }

    /** Returns a line of a code with its quantity. */
    public static Line of(String code, BigDecimal quantity) {
        return new Line(code, quantity, null, null, null);
    }

    /** Returns a line of points that the caller gives: the co-payment engine used alone. */
    public static Line ofPoints(BigDecimal points) {
        return new Line(null, null, null, points, null);
    }
}
