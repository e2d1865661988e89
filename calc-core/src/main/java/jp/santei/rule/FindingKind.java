package jp.santei.rule;

import static jp.santei.rule.ArgumentType.CODE;
import static jp.santei.rule.ArgumentType.DATE;
import static jp.santei.rule.ArgumentType.LAW;
import static jp.santei.rule.ArgumentType.MASTER;
import static jp.santei.rule.ArgumentType.NUMBER;
import static jp.santei.rule.ArgumentType.QUANTITY;
import static jp.santei.rule.ArgumentType.SECTION;
import static jp.santei.rule.ArgumentType.TENTHS;
import static jp.santei.rule.ArgumentType.UNBUILT;
import static jp.santei.rule.ArgumentType.YEN;

import java.util.List;

/**
 * The closed catalogue of findings (指摘): stable id, severity, and the ja/en sentence with its named values.
 *
 * <p>A template names its values in braces; {@code {name}} is the name of the line's master row.
 */
public enum FindingKind {
    /** A code that no master of the edition has. */
    UNKNOWN_CODE(
            "R-CODE-001",
            Severity.ERROR,
            true,
            "コード {code} はこの版のマスターにありません",
            "code {code} is not in the masters of this edition",
            arg("code", CODE),
            arg("date", DATE)),
    /** A code without a version in force on the day. */
    NOT_IN_FORCE(
            "R-CODE-002",
            Severity.ERROR,
            true,
            "コード {code} は {date} に有効な行がありません",
            "code {code} has no row in force on {date}",
            arg("code", CODE),
            arg("date", DATE)),
    /** A code of a fee table that is not built, or out of scope. */
    OTHER_TABLE(
            "R-CODE-003",
            Severity.ERROR,
            true,
            "コード {code} は医科の診療行為・医薬品・特定器材・コメントではありません",
            "code {code} is no medical act, drug, material or comment",
            arg("code", CODE)),
    /** The claim is of an area that no rule covers. */
    NOT_BUILT(
            "R-BUILD-001",
            Severity.WARNING,
            true,
            "未対応です: {field}",
            "not supported yet: {field}",
            arg("field", UNBUILT)),
    /** A date of service that a master of the edition does not cover. */
    NOT_COVERED(
            "R-EDITION-001",
            Severity.ERROR,
            true,
            "この版の{master}マスターは {date} の診療を対象としていません",
            "the {master} master of this edition does not cover {date}",
            arg("master", MASTER),
            arg("date", DATE)),
    /** The claim pins another edition, or a day of knowledge before it. */
    OTHER_EDITION(
            "R-EDITION-002",
            Severity.ERROR,
            true,
            "請求が指定した版または公表日は、計算に使った版と違います",
            "the claim pins another edition or an earlier day of knowledge than the one used"),
    /** An amount that the rules need and the edition does not state for the day. */
    NO_PARAMETER(
            "R-EDITION-003",
            Severity.ERROR,
            true,
            "この版には {date} の計算に要る定数（薬剤の15円、1点10円など）がありません",
            "this edition lacks the constants of {date} (15 yen of drugs, 10 yen a point …)",
            arg("date", DATE)),
    /** A value that is not confirmed for the period. */
    VALUE_UNCONFIRMED(
            "R-STATUS-001",
            Severity.WARNING,
            false,
            "{date} の時点の値が公式マスターで確認されていない行が {count} 件あります: {codes}",
            "{count} rows whose value for {date} is not confirmed by an official master: {codes}",
            arg("code", CODE),
            arg("date", DATE)),
    /** Flags that are not confirmed for the period. */
    FLAGS_UNCONFIRMED(
            "R-STATUS-002",
            Severity.WARNING,
            false,
            "{date} の時点の区分が前の版からの引き継ぎか手作業による行が {count} 件あります: {codes}",
            "{count} rows whose flags for {date} are carried over or set by hand: {codes}",
            arg("code", CODE),
            arg("date", DATE)),
    /** The receipt column of the row is not usable in the claim's setting. */
    SETTING(
            "R-SETTING-001",
            Severity.WARNING,
            false,
            "{code} {name} はこの入外区分では算定できない区分です",
            "{code} {name} is not for this setting (in/outpatient)",
            arg("code", CODE)),
    /** The section of an item cannot be derived. */
    SECTION_UNKNOWN(
            "R-SECTION-101",
            Severity.WARNING,
            false,
            "診療識別が決まらないため {section} として計算します",
            "the section cannot be derived; {section} is taken",
            arg("section", SECTION)),
    /** A quantity is missing. */
    QUANTITY_MISSING(
            "P-QTY-001",
            Severity.ERROR,
            true,
            "{code} {name} に数量がありません",
            "{code} {name} needs a quantity",
            arg("code", CODE)),
    /** A quantity below what can be billed. */
    QUANTITY_TOO_SMALL(
            "P-QTY-002",
            Severity.ERROR,
            true,
            "{code} {name} の数量 {quantity} は算定できる下限に達していません",
            "quantity {quantity} of {code} {name} is below what can be billed",
            arg("code", CODE),
            arg("quantity", QUANTITY)),
    /** A quantity above the upper bound of the row. */
    QUANTITY_TOO_LARGE(
            "P-QTY-003",
            Severity.WARNING,
            false,
            "{code} {name} の数量 {quantity} は上限値 {upper} を超えています",
            "quantity {quantity} of {code} {name} is above the upper bound {upper}",
            arg("code", CODE),
            arg("quantity", QUANTITY),
            arg("upper", NUMBER)),
    /** Points that the user types are missing. */
    POINTS_MISSING(
            "P-TYPED-001",
            Severity.ERROR,
            true,
            "{code} {name} は点数の入力が必要です",
            "{code} {name} needs points typed by the user",
            arg("code", CODE)),
    /** Points were given with a code whose points the master fixes. */
    POINTS_GIVEN(
            "P-TYPED-002",
            Severity.WARNING,
            false,
            "{code} {name} の点数はマスターで決まるため、入力された点数は使いません",
            "the master fixes the points of {code} {name}; the given points are not used",
            arg("code", CODE)),
    /** A purchase price is missing. */
    PRICE_MISSING(
            "P-MAT-101",
            Severity.ERROR,
            true,
            "{code} {name} は購入価格の入力が必要です",
            "{code} {name} needs a purchase price",
            arg("code", CODE)),
    /** A gas without its purchase price. */
    CEILING_ASSUMED(
            "P-MAT-102",
            Severity.WARNING,
            false,
            "{code} {name} の購入単価がないため、上限価格で計算しました",
            "{code} {name} has no purchase price; its ceiling is used",
            arg("code", CODE)),
    /** An add-on without a base in its item: it is valued by itself. */
    NO_BASE(
            "P-UNIT-101",
            Severity.INFO,
            false,
            "加算 {code} {name} の前に基本項目がありません（加算の点数だけで計算します）",
            "add-on {code} {name} has no base before it in its item; it is valued by itself",
            arg("code", CODE)),
    /** A percentage without a base in its item. */
    NO_PERCENT_BASE(
            "P-UNIT-102",
            Severity.ERROR,
            true,
            "割合の加算・減算 {code} {name} の前に基本項目がありません",
            "percentage {code} {name} has no base before it in its item",
            arg("code", CODE)),
    /** A row of a kind that no rule prices. */
    KIND_NOT_BUILT(
            "P-KIND-001",
            Severity.ERROR,
            true,
            "{code} {name} の識別 {kind} を計算するルールがありません",
            "no rule prices kind {kind} of {code} {name}",
            arg("code", CODE),
            arg("kind", NUMBER)),
    /** Meals and living costs in yen. */
    YEN_NOT_CHARGED(
            "C-MEAL-001",
            Severity.WARNING,
            true,
            "{code} {name} は円建て（食事・生活療養等）で、患者負担の計算は未対応です",
            "{code} {name} is in yen (meals, living costs); its charge is not supported yet",
            arg("code", CODE)),
    /** Laboratory tests that the schedule bundles. */
    BUNDLE_NOT_BUILT(
            "P-BUNDLE-101",
            Severity.WARNING,
            true,
            "包括対象検査（群 {group}）が {tests} 項目あり、まるめの計算は未対応です（個々の点数で計算しました）",
            "{tests} tests of laboratory bundle {group}: the bundle is not supported yet, their own points are summed",
            arg("group", NUMBER),
            arg("tests", NUMBER)),
    /** An amount beyond what the engine computes exactly. */
    TOO_LARGE("P-LIMIT-001", Severity.ERROR, true, "金額が大きすぎて正確に計算できません", "an amount is too large to compute exactly"),
    /** A payer outside its validity. */
    PAYER_NOT_VALID(
            "C-PAYER-001",
            Severity.WARNING,
            false,
            "{date} は第{position}公費の有効期間外のため、この公費を外しました",
            "public expense {position} is not valid on {date} and does not take part",
            arg("position", NUMBER),
            arg("date", DATE)),
    /** No payer is left. */
    NO_PAYER(
            "C-PAYER-002",
            Severity.ERROR,
            true,
            "{date} の分を負担する者がありません",
            "no payer is left on {date}",
            arg("date", DATE)),
    /** The check digit of a payer number is wrong. */
    PAYER_CHECK_DIGIT(
            "C-PAYER-003",
            Severity.WARNING,
            false,
            "第{position}公費の負担者番号の検証番号が合いません",
            "the payer number of public expense {position} has a wrong check digit",
            arg("position", NUMBER)),
    /** The check digit of a recipient number is wrong. */
    RECIPIENT_CHECK_DIGIT(
            "C-PAYER-004",
            Severity.WARNING,
            false,
            "第{position}公費の受給者番号の検証番号が合いません",
            "the recipient number of public expense {position} has a wrong check digit",
            arg("position", NUMBER)),
    /** A public expense that no rule computes. */
    LAW_NOT_BUILT(
            "C-PAYER-005",
            Severity.ERROR,
            true,
            "法別番号 {law} の公費は未対応のため、患者負担を計算しません",
            "public expense of law {law} is not supported yet; the charge is not computed",
            arg("law", LAW)),
    /** The share is not known for the date. */
    SHARE_UNKNOWN(
            "C-SHARE-101",
            Severity.ERROR,
            true,
            "{date} の負担割合の定めがこの版にありません",
            "this edition has no share for {date}",
            arg("date", DATE)),
    /** The given share differs from the rules'. */
    SHARE_DIFFERS(
            "C-SHARE-102",
            Severity.INFO,
            false,
            "負担割合 {given} 割の指定を使います（規定では {rule} 割）",
            "the given share of {given} tenths is used (the rules give {rule})",
            arg("given", TENTHS),
            arg("rule", TENTHS)),
    /** The income band of a person of 70 and over was taken as general. */
    BAND_ASSUMED(
            "C-SHARE-103",
            Severity.INFO,
            false,
            "所得区分がないため一般として計算します",
            "no income band is stated: computed as general"),
    /** A monthly limit may apply that no rule computes. */
    LIMIT_NOT_BUILT(
            "C-LIMIT-101",
            Severity.WARNING,
            true,
            "自己負担 {yen} 円は高額療養費の限度額に達する可能性がありますが、限度額の計算は未対応です",
            "a burden of {yen} yen may reach the monthly limit, which is not supported yet",
            arg("yen", YEN));

    private final String id;
    private final Severity severity;
    private final boolean incomplete;
    private final String ja;
    private final String en;
    private final List<Argument> arguments;

    FindingKind(String id, Severity severity, boolean incomplete, String ja, String en, Argument... arguments) {
        this.id = id;
        this.severity = severity;
        this.incomplete = incomplete;
        this.ja = ja;
        this.en = en;
        this.arguments = List.of(arguments);
    }

    /** Returns the stable id. */
    public String id() {
        return id;
    }

    /** Returns the severity. */
    public Severity severity() {
        return severity;
    }

    /** Returns whether a statement with this finding is incomplete ({@code valued} is false). */
    public boolean incomplete() {
        return incomplete;
    }

    /** Returns the Japanese template. */
    public String ja() {
        return ja;
    }

    /** Returns the English template. */
    public String en() {
        return en;
    }

    /**
     * Returns whether all records of this kind in a claim become one finding, whose {@code codes} and {@code count} name
     * them and whose other values are the first record's.
     */
    public boolean collected() {
        return this == VALUE_UNCONFIRMED || this == FLAGS_UNCONFIRMED;
    }

    /** Returns the named values, in the order they are recorded. */
    public List<Argument> arguments() {
        return arguments;
    }

    private static Argument arg(String name, ArgumentType type) {
        return new Argument(name, type);
    }
}
