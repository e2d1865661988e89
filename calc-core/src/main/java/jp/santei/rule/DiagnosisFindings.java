package jp.santei.rule;

import static jp.santei.rule.ArgumentType.CODE;
import static jp.santei.rule.ArgumentType.DATE;
import static jp.santei.rule.ArgumentType.DISEASE;
import static jp.santei.rule.ArgumentType.MODIFIER;
import static jp.santei.rule.ArgumentType.NUMBER;
import static jp.santei.rule.ArgumentType.TABLE_ROW;

import java.util.List;

/** The findings of diagnoses (傷病名の指摘): warnings, for the claim may say less than the record. */
public final class DiagnosisFindings {
    /** A code that the master of the period does not have. */
    public static final FindingKind UNKNOWN = warning(
            "E-DIS-101",
            "傷病名コード {disease} は {date} の傷病名マスターにありません",
            "disease code {disease} is not in the disease master of {date}",
            Argument.of("disease", DISEASE),
            Argument.of("date", DATE));

    /** A code after its last day, with the one that follows it. */
    public static final FindingKind ABOLISHED = warning(
            "E-DIS-201",
            "傷病名 {disease} は {last} で廃止されています。移行先は {successor} です",
            "disease {disease} was abolished after {last}; {successor} follows it",
            Argument.of("disease", DISEASE),
            Argument.of("last", DATE),
            Argument.of("row", TABLE_ROW),
            Argument.of("successor", DISEASE));

    /** A code after its last day that no other follows. */
    public static final FindingKind ABOLISHED_WITHOUT_SUCCESSOR = warning(
            "E-DIS-301",
            "傷病名 {disease} は {last} で廃止されています。移行先はありません",
            "disease {disease} was abolished after {last}; no code follows it",
            Argument.of("disease", DISEASE),
            Argument.of("last", DATE),
            Argument.of("row", TABLE_ROW));

    /** A name that needs a modifier and has none. */
    public static final FindingKind ALONE = warning(
            "E-DIS-102",
            "傷病名 {disease} は単独では使えません。部位などの修飾語が必要です",
            "disease {disease} is not used alone; it needs a modifier such as a part of the body",
            Argument.of("disease", DISEASE),
            Argument.of("row", TABLE_ROW));

    /** A claim of nothing but names that insurance does not pay for. */
    public static final FindingKind NOT_INSURED = warning(
            "E-DIS-103",
            "傷病名 {disease} は保険請求の対象外です。他の傷病名がありません",
            "disease {disease} is none that insurance pays for, and there is no other",
            Argument.of("disease", DISEASE),
            Argument.of("row", TABLE_ROW));

    /** A modifier that the master of the period does not have. */
    public static final FindingKind UNKNOWN_MODIFIER = warning(
            "E-DIS-104",
            "傷病名 {disease} の修飾語コード {modifier} は {date} の修飾語マスターにありません",
            "modifier {modifier} of disease {disease} is not in the modifier master of {date}",
            Argument.of("disease", DISEASE),
            Argument.of("modifier", MODIFIER),
            Argument.of("date", DATE));

    /** A modifier after its last day. */
    public static final FindingKind ABOLISHED_MODIFIER = warning(
            "E-DIS-204",
            "傷病名 {disease} の修飾語 {modifier} は {last} で廃止されています",
            "modifier {modifier} of disease {disease} was abolished after {last}",
            Argument.of("disease", DISEASE),
            Argument.of("modifier", MODIFIER),
            Argument.of("row", TABLE_ROW),
            Argument.of("last", DATE));

    /** A disease that begins after all that was done. */
    public static final FindingKind STARTS_LATER = warning(
            "E-DIS-105",
            "傷病名 {disease} の診療開始日 {from} は最後の診療日 {last} より後です",
            "disease {disease} starts on {from}, after the last day of service {last}",
            Argument.of("disease", DISEASE),
            Argument.of("from", DATE),
            Argument.of("last", DATE));

    /** A fee for certain diseases, and no such disease is on the claim. */
    public static final FindingKind NO_DISEASE_OF_FEE = warning(
            "E-DIS-106",
            "{code} {name} の対象となる傷病名（特定疾患等の区分 {class}）が {date} の時点でありません",
            "no disease that {code} {name} is for (class {class}) is on the claim as of {date}",
            Argument.of("code", CODE),
            Argument.of("class", NUMBER),
            Argument.of("date", DATE));

    /** All of them, in order. */
    public static final List<FindingKind> ALL = List.of(
            UNKNOWN,
            ABOLISHED,
            ABOLISHED_WITHOUT_SUCCESSOR,
            ALONE,
            NOT_INSURED,
            UNKNOWN_MODIFIER,
            ABOLISHED_MODIFIER,
            STARTS_LATER,
            NO_DISEASE_OF_FEE);

    private DiagnosisFindings() {}

    private static FindingKind warning(String id, String ja, String en, Argument... arguments) {
        return FindingKind.of(id, Severity.WARNING, false, ja, en, arguments);
    }
}
