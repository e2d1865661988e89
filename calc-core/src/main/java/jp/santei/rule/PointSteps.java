package jp.santei.rule;

import static jp.santei.rule.ArgumentType.EXACT_POINTS;
import static jp.santei.rule.ArgumentType.EXACT_YEN;
import static jp.santei.rule.ArgumentType.NUMBER;
import static jp.santei.rule.ArgumentType.PERCENT;
import static jp.santei.rule.ArgumentType.POINTS;
import static jp.santei.rule.ArgumentType.POINTS_100;
import static jp.santei.rule.ArgumentType.PRICE;
import static jp.santei.rule.ArgumentType.QUANTITY;
import static jp.santei.rule.ArgumentType.YEN;

import java.util.List;

/** The steps of points (点数の計算過程). */
public final class PointSteps {
    /** The points of a base. */
    public static final StepKind ACT = StepKind.of(
            "P-BASE-001", "{name}: {points} 点", "{name}: {points} points", Argument.of("points", POINTS_100));

    /** Points that the caller or user gives. */
    public static final StepKind GIVEN = StepKind.of(
            "P-BASE-002", "入力された点数 {points} 点", "given points: {points}", Argument.of("points", POINTS_100));

    /** Points by steps of the quantity. */
    public static final StepKind STEP = StepKind.of(
            "P-STEP-001",
            "{name}: 数量 {quantity} → きざみ {steps} 段 → {points} 点",
            "{name}: quantity {quantity}, {steps} steps: {points} points",
            Argument.of("points", EXACT_POINTS),
            Argument.of("quantity", QUANTITY),
            Argument.of("steps", NUMBER));

    /** A fixed add-on. */
    public static final StepKind ADD_ON = StepKind.of(
            "P-UNIT-001", "{name}: ＋{points} 点", "{name}: plus {points} points", Argument.of("points", POINTS_100));

    /** Points taken off. */
    public static final StepKind MINUS = StepKind.of(
            "P-BASE-003", "{name}: －{points} 点", "{name}: minus {points} points", Argument.of("points", POINTS_100));

    /** A percentage taken off. */
    public static final StepKind PERCENT_OFF = StepKind.of(
            "P-PCT-002",
            "{name}: {percent}％を減じて {points} 点",
            "{name}: {percent} % taken off, leaves {points} points",
            Argument.of("points", EXACT_POINTS),
            Argument.of("percent", PERCENT));

    /** A percentage added. */
    public static final StepKind PERCENT_ADDED = StepKind.of(
            "P-PCT-001",
            "{name}: 所定点数 {base} 点の {percent}％ ＝ {points} 点を加算",
            "{name}: {percent} % of {base} points adds {points} points",
            Argument.of("points", EXACT_POINTS),
            Argument.of("base", EXACT_POINTS),
            Argument.of("percent", PERCENT));

    /** The rounding that ends a unit. */
    public static final StepKind UNIT_ROUNDED = StepKind.of(
            "P-ROUND-001",
            "一連の合計 {exact} 点を四捨五入 → {points} 点",
            "sum of the unit {exact} points, half up: {points} points",
            Argument.of("points", POINTS),
            Argument.of("exact", EXACT_POINTS));

    /** The yen of a drug. */
    public static final StepKind DRUG_YEN = StepKind.of(
            "P-DRUG-001",
            "{name}: {price} 円 × {quantity} ＝ {yen} 円",
            "{name}: {price} yen × {quantity} = {yen} yen",
            Argument.of("yen", EXACT_YEN),
            Argument.of("price", PRICE),
            Argument.of("quantity", QUANTITY));

    /** The points of the drugs of a unit. */
    public static final StepKind DRUG_POINTS = StepKind.of(
            "P-DRUG-002",
            "薬剤料: 合計 {yen} 円 → 五捨五超入 → {points} 点",
            "drugs: {yen} yen in all, half down, above half up: {points} points",
            Argument.of("points", POINTS),
            Argument.of("yen", EXACT_YEN));

    /** Drugs up to the free amount where they count one point. */
    public static final StepKind DRUG_MINIMUM = StepKind.of(
            "P-DRUG-003",
            "薬剤料: 合計 {yen} 円は {free} 円以下 → {points} 点",
            "drugs: {yen} yen in all, not above {free} yen: {points} points",
            Argument.of("points", POINTS),
            Argument.of("yen", EXACT_YEN),
            Argument.of("free", YEN));

    /** The yen of a material. */
    public static final StepKind MATERIAL_YEN = StepKind.of(
            "P-MAT-001",
            "{name}: {price} 円 × {quantity} ＝ {yen} 円",
            "{name}: {price} yen × {quantity} = {yen} yen",
            Argument.of("yen", EXACT_YEN),
            Argument.of("price", PRICE),
            Argument.of("quantity", QUANTITY));

    /** A percentage or factor on materials. */
    public static final StepKind MATERIAL_FACTOR = StepKind.of(
            "P-MAT-003",
            "{name}: {factor}％を乗じて {yen} 円",
            "{name}: times {factor} % gives {yen} yen",
            Argument.of("yen", EXACT_YEN),
            Argument.of("factor", PERCENT));

    /** The points of the materials of a unit. */
    public static final StepKind MATERIAL_POINTS = StepKind.of(
            "P-MAT-002",
            "特定器材: 合計 {yen} 円 ÷ {divisor} を四捨五入 → {points} 点",
            "materials: {yen} yen in all ÷ {divisor}, half up: {points} points",
            Argument.of("points", POINTS),
            Argument.of("yen", EXACT_YEN),
            Argument.of("divisor", YEN));

    /** The yen of oxygen, rounded before points. */
    public static final StepKind OXYGEN_YEN = StepKind.of(
            "P-MAT-004",
            "酸素等: {exact} 円を四捨五入 → {yen} 円",
            "oxygen: {exact} yen, half up: {yen} yen",
            Argument.of("yen", YEN),
            Argument.of("exact", EXACT_YEN));

    /** Upper points of a material that was used for more. */
    public static final StepKind MATERIAL_LIMITED = StepKind.of(
            "P-MAT-005",
            "特定器材: {computed} 点 → 上限点数 {points} 点",
            "materials: {computed} points, limited to {points}",
            Argument.of("points", POINTS),
            Argument.of("computed", POINTS));

    /** The points of an item times its count. */
    public static final StepKind ITEM_TOTAL = StepKind.of(
            "P-TOTAL-001",
            "{points} 点 × {count} ＝ {total} 点",
            "{points} points × {count} = {total} points",
            Argument.of("total", POINTS),
            Argument.of("points", POINTS),
            Argument.of("count", NUMBER));

    /** All of them, in order. */
    public static final List<StepKind> ALL = List.of(
            ACT,
            GIVEN,
            STEP,
            ADD_ON,
            MINUS,
            PERCENT_OFF,
            PERCENT_ADDED,
            UNIT_ROUNDED,
            DRUG_YEN,
            DRUG_POINTS,
            DRUG_MINIMUM,
            MATERIAL_YEN,
            MATERIAL_FACTOR,
            MATERIAL_POINTS,
            OXYGEN_YEN,
            MATERIAL_LIMITED,
            ITEM_TOTAL);

    private PointSteps() {}
}
