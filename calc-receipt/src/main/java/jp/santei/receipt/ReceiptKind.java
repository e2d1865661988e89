package jp.santei.receipt;

import jp.santei.claim.Relation;
import jp.santei.claim.Setting;
import org.jspecify.annotations.Nullable;

/**
 * The kind of a receipt (レセプト種別): fee table, insurance, how many payers, and who the patient is.
 *
 * <p>The fourth digit: 1, 2 本人; 3, 4 未就学者; 5, 6 家族; 7, 8 高齢受給者 一般・低所得; 9, 0 高齢受給者 7割. The odd one of a pair is
 * 入院. Source: 記録条件仕様 別表 レセプト種別コード.
 *
 * @param code four digits
 */
public record ReceiptKind(String code) {
    /** The share that the digits 9 and 0 state, in tenths: 7割給付. */
    private static final int SHARE_ACTIVE = 3;

    /** Returns the digit of the fee table (点数表): 1 医科, 3 歯科, 4 調剤, 6 訪問看護. */
    public char table() {
        return code.charAt(0);
    }

    /** Returns whether an insurance takes part: all kinds but 公費単独. */
    public boolean hasInsurance() {
        return code.charAt(1) != '2';
    }

    /** Returns 入院 or 入院外. */
    public Setting setting() {
        return (patient() - '0') % 2 == 1 ? Setting.INPATIENT : Setting.OUTPATIENT;
    }

    /** Returns 家族 for dependants and children before school age; 本人 for all others, whose relation may not be stated. */
    public Relation relation() {
        return patient() >= '3' && patient() <= '6' ? Relation.DEPENDENT : Relation.SELF;
    }

    /** Returns whether the patient has the share of 70 and over (高齢受給者, 後期高齢者). */
    public boolean isElder() {
        return patient() >= '7' || patient() == '0';
    }

    /** Returns the share in tenths that the kind states, or null when it states none. */
    public @Nullable Integer share() {
        return patient() == '9' || patient() == '0' ? SHARE_ACTIVE : null;
    }

    private char patient() {
        return code.charAt(3);
    }
}
