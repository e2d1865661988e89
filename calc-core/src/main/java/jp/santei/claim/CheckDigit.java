package jp.santei.claim;

/**
 * The check digit of payer and recipient numbers (検証番号).
 *
 * <p>From the right, the digits before the last are weighted 2, 1, 2, 1 …; the decimal digits of the products are summed;
 * the check digit makes the sum a multiple of ten. Source: 診療報酬請求書等の記載要領 別添 公費負担者番号・受給者番号.
 */
public final class CheckDigit {
    private CheckDigit() {}

    /** Returns whether the last digit of a number of digits is its check digit. */
    public static boolean holds(String number) {
        int sum = number.charAt(number.length() - 1) - '0';
        int weight = 2;
        for (int i = number.length() - 2; i >= 0; i--) {
            int product = (number.charAt(i) - '0') * weight;
            sum += product / 10 + product % 10;
            weight = 3 - weight;
        }
        return sum % 10 == 0;
    }
}
