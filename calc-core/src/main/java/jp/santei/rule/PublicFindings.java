package jp.santei.rule;

import static jp.santei.rule.ArgumentType.BAND;
import static jp.santei.rule.ArgumentType.DATE;
import static jp.santei.rule.ArgumentType.LAW;
import static jp.santei.rule.ArgumentType.NUMBER;
import static jp.santei.rule.ArgumentType.SIDE;
import static jp.santei.rule.ArgumentType.YEN;

import java.util.List;

/** The findings of public expenses (公費の指摘). */
public final class PublicFindings {
    /** A public expense of a law that the national master does not have. */
    public static final FindingKind LAW_NOT_BUILT = FindingKind.of(
            "C-PAYER-005",
            Severity.ERROR,
            true,
            "法別番号 {law} の公費は国公費マスターにないため、患者負担を計算しません",
            "law {law} is not in the national public-expense master; the charge is not computed",
            Argument.of("law", LAW));

    /** A public expense that its law does not give on the day. */
    public static final FindingKind LAW_NOT_IN_FORCE = FindingKind.of(
            "C-PUB-103",
            Severity.ERROR,
            true,
            "法別番号 {law} の公費に {date} に有効な行がないため、患者負担を計算しません（実施機関番号・受給者番号・給付の種類も確かめてください）",
            "law {law} has no row in force on {date} for these numbers; the charge is not computed",
            Argument.of("law", LAW),
            Argument.of("date", DATE));

    /** A public expense that does not cover the setting. */
    public static final FindingKind SETTING = FindingKind.of(
            "C-PUB-203",
            Severity.WARNING,
            false,
            "第{position}公費（法別 {law}）はこの入外の別を給付しません。記載のとおり計算します",
            "public expense {position} (law {law}) does not cover this setting; computed as stated",
            Argument.of("position", NUMBER),
            Argument.of("law", LAW));

    /** Care of a public-first law stated with other payers. */
    public static final FindingKind PUBLIC_FIRST_ALONE = FindingKind.of(
            "C-PUB-104",
            Severity.WARNING,
            false,
            "公費優先の法別 {law} が全額を負担するため、保険と他の公費を外しました",
            "law {law} pays first and alone: the insurance and other payers do not take part",
            Argument.of("law", LAW));

    /** A cap without which nothing can be computed. */
    public static final FindingKind CAP_MISSING = FindingKind.of(
            "C-PUB-106",
            Severity.ERROR,
            true,
            "第{position}公費（法別 {law}）の自己負担上限月額（monthlyCap）がないため、患者負担を計算しません",
            "public expense {position} (law {law}) needs its monthlyCap; the charge is not computed",
            Argument.of("position", NUMBER),
            Argument.of("law", LAW));

    /** A cap that every certificate has is not stated. */
    public static final FindingKind CAP_NOT_STATED = FindingKind.of(
            "C-PUB-206",
            Severity.INFO,
            false,
            "第{position}公費（法別 {law}）の自己負担上限月額がないため、上限なしで計算します",
            "public expense {position} (law {law}) states no monthlyCap: computed without a cap",
            Argument.of("position", NUMBER),
            Argument.of("law", LAW));

    /** More was counted into a cap than it allows. */
    public static final FindingKind CAP_EXCEEDED_BEFORE = FindingKind.of(
            "C-PUB-306",
            Severity.WARNING,
            false,
            "第{position}公費の他医療機関等での累計 {counted} 円が上限 {cap} 円を超えています。残額0円とします",
            "{counted} yen counted elsewhere exceed the cap of {cap} yen of public expense {position}: nothing is left",
            Argument.of("position", NUMBER),
            Argument.of("counted", YEN),
            Argument.of("cap", YEN));

    /** The cap follows from the income class. */
    public static final FindingKind CAP_BY_CLASS = FindingKind.of(
            "C-PUB-108",
            Severity.INFO,
            false,
            "第{position}公費の自己負担上限月額がないため、所得階層の標準額 {cap} 円を使います",
            "public expense {position} states no monthlyCap: the {cap} yen of its income class are used",
            Argument.of("position", NUMBER),
            Argument.of("cap", YEN));

    /** The band comes from a recipient's certificate. */
    public static final FindingKind BAND_OF_CERTIFICATE = FindingKind.of(
            "C-SHARE-105",
            Severity.INFO,
            false,
            "所得区分がないため、第{position}公費の受給者証の適用区分{band}を使います",
            "no income band is stated: the band {band} on the certificate of public expense {position} is used",
            Argument.of("position", NUMBER),
            Argument.of("band", BAND));

    /** No band, so the limit that no band decides. */
    public static final FindingKind BAND_UNKNOWN = FindingKind.of(
            "C-LIMIT-110",
            Severity.INFO,
            false,
            "第{position}公費の適用区分がないため、所得区分によらない限度額を使います",
            "public expense {position} has no certified band: the limit that no band decides is used",
            Argument.of("position", NUMBER));

    /** A certified band that the month does not have for the person's age. */
    public static final FindingKind CERTIFIED_BAND = FindingKind.of(
            "C-LIMIT-210",
            Severity.WARNING,
            false,
            "第{position}公費の適用区分「{band}」は{side}にないため、所得区分によらない限度額を使います",
            "{side} has no band {band} (public expense {position}): the limit that no band decides is used",
            Argument.of("position", NUMBER),
            Argument.of("band", BAND),
            Argument.of("side", SIDE));

    /** Public expenses leave more to the patient than the limit of the insurance. */
    public static final FindingKind REFUND = FindingKind.of(
            "C-LIMIT-113",
            Severity.INFO,
            false,
            "公費の自己負担の合計が限度額を {yen} 円超えています。窓口では徴収し、保険者から後日払い戻される可能性があります",
            "what the public expenses leave exceeds the limit by {yen} yen: collected, and may be paid back by the insurer",
            Argument.of("yen", YEN));

    /** All of them, in order. */
    public static final List<FindingKind> ALL = List.of(
            LAW_NOT_BUILT,
            LAW_NOT_IN_FORCE,
            SETTING,
            PUBLIC_FIRST_ALONE,
            CAP_MISSING,
            CAP_NOT_STATED,
            CAP_EXCEEDED_BEFORE,
            CAP_BY_CLASS,
            BAND_OF_CERTIFICATE,
            BAND_UNKNOWN,
            CERTIFIED_BAND,
            REFUND);

    private PublicFindings() {}
}
