package jp.santei.rule;

import static jp.santei.rule.ArgumentType.BAND;
import static jp.santei.rule.ArgumentType.DATE;
import static jp.santei.rule.ArgumentType.LIMIT_KIND;
import static jp.santei.rule.ArgumentType.NUMBER;
import static jp.santei.rule.ArgumentType.SIDE;
import static jp.santei.rule.ArgumentType.STATUS;
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

    /** The income band of a person of 70 and over was taken from the share. */
    public static final FindingKind BAND_ASSUMED = FindingKind.of(
            "C-SHARE-103",
            Severity.INFO,
            false,
            "所得区分がないため{band}として計算します",
            "no income band is stated: computed as {band}",
            Argument.of("band", BAND));

    /** 後期高齢者医療 of a person under 75 without 障害認定. */
    public static final FindingKind LATE_STAGE_TOO_EARLY = FindingKind.of(
            "C-SHARE-104",
            Severity.WARNING,
            false,
            "{date} に75歳未満で後期高齢者医療ですが、65歳以後の障害認定日（lateStageByDisability）がその日までにありません",
            "under 75 on {date} in the scheme of the late elderly, without a certification (lateStageByDisability) from 65 on",
            Argument.of("date", DATE));

    /** A person of 75 in another insurance. */
    public static final FindingKind LATE_STAGE_BEGUN = FindingKind.of(
            "C-SHARE-204",
            Severity.WARNING,
            false,
            "{date} に75歳以上で、後期高齢者医療の被保険者となるはずです",
            "75 or older on {date}: the scheme of the late elderly should be the insurer",
            Argument.of("date", DATE));

    /** A band that the month does not have for the person's age. */
    public static final FindingKind BAND_NOT_IN_FORCE = FindingKind.of(
            "C-LIMIT-102",
            Severity.ERROR,
            true,
            "{date} の{side}に所得区分「{band}」の限度額はありません。区分なしとして計算します",
            "{side} on {date} has no limit of the band {band}; computed as if none were stated",
            Argument.of("band", BAND),
            Argument.of("date", DATE),
            Argument.of("side", SIDE));

    /** A band of limits that are only planned. */
    public static final FindingKind LIMIT_PLANNED = FindingKind.of(
            "C-LIMIT-202",
            Severity.ERROR,
            true,
            "所得区分「{band}」（{date} から）は法令が未制定のため、患者負担を計算しません",
            "the band {band} (from {date}) is planned, not law; the charge is not computed",
            Argument.of("band", BAND),
            Argument.of("date", DATE));

    /** No band under 70, where a limit could have mattered. */
    public static final FindingKind LIMIT_BAND_UNKNOWN = FindingKind.of(
            "C-LIMIT-302",
            Severity.INFO,
            false,
            "適用区分がないため、自己負担 {yen} 円に限度額を適用しません",
            "no income band is stated: no limit is applied to the burden of {yen} yen",
            Argument.of("yen", YEN));

    /** Limits are not applied at the window, where one could have mattered. */
    public static final FindingKind LIMIT_NOT_AT_WINDOW = FindingKind.of(
            "C-LIMIT-402",
            Severity.INFO,
            false,
            "限度額の窓口適用がないため、自己負担 {yen} 円に限度額を適用しません",
            "limits are not applied at the window: none for the burden of {yen} yen",
            Argument.of("yen", YEN));

    /** Ten tenths: limits are paid back by the insurer. */
    public static final FindingKind LIMIT_FULL_SHARE = FindingKind.of(
            "C-LIMIT-502",
            Severity.INFO,
            false,
            "10割負担（特別療養費等）のため、自己負担 {yen} 円に限度額を適用しません",
            "ten tenths: no limit in kind for the burden of {yen} yen",
            Argument.of("yen", YEN));

    /** The edition has no limits for the month. */
    public static final FindingKind NO_LIMITS = FindingKind.of(
            "C-LIMIT-103",
            Severity.ERROR,
            true,
            "{date} の月の高額療養費の限度額がこの版にないため、患者負担を計算しません",
            "this edition has no monthly limits for {date}; the charge is not computed",
            Argument.of("date", DATE));

    /** An amount that is not yet firm decides the result. */
    public static final FindingKind LIMIT_NOT_FIRM = FindingKind.of(
            "C-LIMIT-203",
            Severity.WARNING,
            false,
            "{from} からの{kind}は{status}の額です（法令の条文は未確認）",
            "the {kind} from {from} on is {status}, not read from the law",
            Argument.of("kind", LIMIT_KIND),
            Argument.of("from", DATE),
            Argument.of("status", STATUS));

    /** The higher amount of a certificate where the person cannot have it. */
    public static final FindingKind LONG_TERM_AMOUNT = FindingKind.of(
            "C-LONG-101",
            Severity.WARNING,
            false,
            "特定疾病療養受療証の {yen} 円は70歳未満の区分ア・イだけです。記載の額で計算します",
            "a certificate of {yen} yen is for bands ア and イ under 70 only; computed as stated",
            Argument.of("yen", YEN));

    /** The share is deferred. */
    public static final FindingKind DEFERRED = FindingKind.of(
            "C-REDUCE-101",
            Severity.INFO,
            false,
            "一部負担金は支払猶予のため窓口で徴収しません（保険者が後日徴収）",
            "the share is deferred: nothing is collected at the window, the insurer collects it later");

    /** All of them, in order. */
    public static final List<FindingKind> ALL = List.of(
            PAYER_NOT_VALID,
            NO_PAYER,
            PAYER_CHECK_DIGIT,
            RECIPIENT_CHECK_DIGIT,
            SHARE_UNKNOWN,
            SHARE_DIFFERS,
            BAND_ASSUMED,
            LATE_STAGE_TOO_EARLY,
            LATE_STAGE_BEGUN,
            BAND_NOT_IN_FORCE,
            LIMIT_PLANNED,
            LIMIT_BAND_UNKNOWN,
            LIMIT_NOT_AT_WINDOW,
            LIMIT_FULL_SHARE,
            NO_LIMITS,
            LIMIT_NOT_FIRM,
            LONG_TERM_AMOUNT,
            DEFERRED);

    private ChargeFindings() {}
}
