package jp.santei.rule;

import static jp.santei.rule.ArgumentType.DATE;
import static jp.santei.rule.ArgumentType.LAW;
import static jp.santei.rule.ArgumentType.NUMBER;
import static jp.santei.rule.ArgumentType.TENTHS;
import static jp.santei.rule.ArgumentType.YEN;

import java.util.List;

/** The findings of charges and payers (患者負担・公費の指摘). */
public final class ChargeFindings {
    /** A payer outside its validity. */
    public static final FindingKind PAYER_NOT_VALID = FindingKind.of(
            "C-PAYER-001",
            Severity.WARNING,
            false,
            "{date} は第{position}公費の有効期間外のため、この公費を外しました",
            "public expense {position} is not valid on {date} and does not take part",
            Argument.of("position", NUMBER),
            Argument.of("date", DATE));

    /** No payer is left. */
    public static final FindingKind NO_PAYER = FindingKind.of(
            "C-PAYER-002",
            Severity.ERROR,
            true,
            "{date} の分を負担する者がありません",
            "no payer is left on {date}",
            Argument.of("date", DATE));

    /** The check digit of a payer number is wrong. */
    public static final FindingKind PAYER_CHECK_DIGIT = FindingKind.of(
            "C-PAYER-003",
            Severity.WARNING,
            false,
            "第{position}公費の負担者番号の検証番号が合いません",
            "the payer number of public expense {position} has a wrong check digit",
            Argument.of("position", NUMBER));

    /** The check digit of a recipient number is wrong. */
    public static final FindingKind RECIPIENT_CHECK_DIGIT = FindingKind.of(
            "C-PAYER-004",
            Severity.WARNING,
            false,
            "第{position}公費の受給者番号の検証番号が合いません",
            "the recipient number of public expense {position} has a wrong check digit",
            Argument.of("position", NUMBER));

    /** A public expense that no rule computes. */
    public static final FindingKind LAW_NOT_BUILT = FindingKind.of(
            "C-PAYER-005",
            Severity.ERROR,
            true,
            "法別番号 {law} の公費は未対応のため、患者負担を計算しません",
            "public expense of law {law} is not supported yet; the charge is not computed",
            Argument.of("law", LAW));

    /** The share is not known for the date. */
    public static final FindingKind SHARE_UNKNOWN = FindingKind.of(
            "C-SHARE-101",
            Severity.ERROR,
            true,
            "{date} の負担割合の定めがこの版にありません",
            "this edition has no share for {date}",
            Argument.of("date", DATE));

    /** The given share differs from the rules'. */
    public static final FindingKind SHARE_DIFFERS = FindingKind.of(
            "C-SHARE-102",
            Severity.INFO,
            false,
            "負担割合 {given} 割の指定を使います（規定では {rule} 割）",
            "the given share of {given} tenths is used (the rules give {rule})",
            Argument.of("given", TENTHS),
            Argument.of("rule", TENTHS));

    /** The income band of a person of 70 and over was taken as general. */
    public static final FindingKind BAND_ASSUMED = FindingKind.of(
            "C-SHARE-103",
            Severity.INFO,
            false,
            "所得区分がないため一般として計算します",
            "no income band is stated: computed as general");

    /** A monthly limit may apply that no rule computes. */
    public static final FindingKind LIMIT_NOT_BUILT = FindingKind.of(
            "C-LIMIT-101",
            Severity.WARNING,
            true,
            "自己負担 {yen} 円は高額療養費の限度額に達する可能性がありますが、限度額の計算は未対応です",
            "a burden of {yen} yen may reach the monthly limit, which is not supported yet",
            Argument.of("yen", YEN));

    /** All of them, in order. */
    public static final List<FindingKind> ALL = List.of(
            PAYER_NOT_VALID,
            NO_PAYER,
            PAYER_CHECK_DIGIT,
            RECIPIENT_CHECK_DIGIT,
            LAW_NOT_BUILT,
            SHARE_UNKNOWN,
            SHARE_DIFFERS,
            BAND_ASSUMED,
            LIMIT_NOT_BUILT);

    private ChargeFindings() {}
}
