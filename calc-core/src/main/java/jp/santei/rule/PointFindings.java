package jp.santei.rule;

import static jp.santei.rule.ArgumentType.CODE;
import static jp.santei.rule.ArgumentType.NUMBER;
import static jp.santei.rule.ArgumentType.QUANTITY;

import java.util.List;

/** The findings of points (点数の指摘). */
public final class PointFindings {
    /** A quantity is missing. */
    public static final FindingKind QUANTITY_MISSING = FindingKind.of(
            "P-QTY-001",
            Severity.ERROR,
            true,
            "{code} {name} に数量がありません",
            "{code} {name} needs a quantity",
            Argument.of("code", CODE));

    /** A quantity below what can be billed. */
    public static final FindingKind QUANTITY_TOO_SMALL = FindingKind.of(
            "P-QTY-002",
            Severity.ERROR,
            true,
            "{code} {name} の数量 {quantity} は算定できる下限に達していません",
            "quantity {quantity} of {code} {name} is below what can be billed",
            Argument.of("code", CODE),
            Argument.of("quantity", QUANTITY));

    /** A quantity above the upper bound of the row. */
    public static final FindingKind QUANTITY_TOO_LARGE = FindingKind.of(
            "P-QTY-003",
            Severity.WARNING,
            false,
            "{code} {name} の数量 {quantity} は上限値 {upper} を超えています",
            "quantity {quantity} of {code} {name} is above the upper bound {upper}",
            Argument.of("code", CODE),
            Argument.of("quantity", QUANTITY),
            Argument.of("upper", NUMBER));

    /** Points that the user types are missing. */
    public static final FindingKind POINTS_MISSING = FindingKind.of(
            "P-TYPED-001",
            Severity.ERROR,
            true,
            "{code} {name} は点数の入力が必要です",
            "{code} {name} needs points typed by the user",
            Argument.of("code", CODE));

    /** Points were given with a code whose points the master fixes. */
    public static final FindingKind POINTS_GIVEN = FindingKind.of(
            "P-TYPED-002",
            Severity.WARNING,
            false,
            "{code} {name} の点数はマスターで決まるため、入力された点数は使いません",
            "the master fixes the points of {code} {name}; the given points are not used",
            Argument.of("code", CODE));

    /** A purchase price is missing. */
    public static final FindingKind PRICE_MISSING = FindingKind.of(
            "P-MAT-101",
            Severity.ERROR,
            true,
            "{code} {name} は購入価格の入力が必要です",
            "{code} {name} needs a purchase price",
            Argument.of("code", CODE));

    /** A gas without its purchase price. */
    public static final FindingKind CEILING_ASSUMED = FindingKind.of(
            "P-MAT-102",
            Severity.WARNING,
            false,
            "{code} {name} の購入単価がないため、上限価格で計算しました",
            "{code} {name} has no purchase price; its ceiling is used",
            Argument.of("code", CODE));

    /** An add-on without a base in its item: it is valued by itself. */
    public static final FindingKind NO_BASE = FindingKind.of(
            "P-UNIT-101",
            Severity.INFO,
            false,
            "加算 {code} {name} の前に基本項目がありません（加算の点数だけで計算します）",
            "add-on {code} {name} has no base before it in its item; it is valued by itself",
            Argument.of("code", CODE));

    /** A percentage without a base in its item. */
    public static final FindingKind NO_PERCENT_BASE = FindingKind.of(
            "P-UNIT-102",
            Severity.ERROR,
            true,
            "割合の加算・減算 {code} {name} の前に基本項目がありません",
            "percentage {code} {name} has no base before it in its item",
            Argument.of("code", CODE));

    /** A row of a kind that no rule prices. */
    public static final FindingKind KIND_NOT_BUILT = FindingKind.of(
            "P-KIND-001",
            Severity.ERROR,
            true,
            "{code} {name} の識別 {kind} を計算するルールがありません",
            "no rule prices kind {kind} of {code} {name}",
            Argument.of("code", CODE),
            Argument.of("kind", NUMBER));

    /** An amount beyond what the engine computes exactly. */
    public static final FindingKind TOO_LARGE = FindingKind.of(
            "P-LIMIT-001", Severity.ERROR, true, "金額が大きすぎて正確に計算できません", "an amount is too large to compute exactly");

    /** All of them, in order. */
    public static final List<FindingKind> ALL = List.of(
            QUANTITY_MISSING,
            QUANTITY_TOO_SMALL,
            QUANTITY_TOO_LARGE,
            POINTS_MISSING,
            POINTS_GIVEN,
            PRICE_MISSING,
            CEILING_ASSUMED,
            NO_BASE,
            NO_PERCENT_BASE,
            KIND_NOT_BUILT,
            TOO_LARGE);

    private PointFindings() {}
}
