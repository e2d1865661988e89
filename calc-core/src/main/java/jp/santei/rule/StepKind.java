package jp.santei.rule;

import static jp.santei.rule.ArgumentType.EXACT_POINTS;
import static jp.santei.rule.ArgumentType.EXACT_YEN;
import static jp.santei.rule.ArgumentType.NUMBER;
import static jp.santei.rule.ArgumentType.PERCENT;
import static jp.santei.rule.ArgumentType.POINTS;
import static jp.santei.rule.ArgumentType.POINTS_100;
import static jp.santei.rule.ArgumentType.PRICE;
import static jp.santei.rule.ArgumentType.QUANTITY;
import static jp.santei.rule.ArgumentType.TENTHS;
import static jp.santei.rule.ArgumentType.YEN;

import java.util.List;

/**
 * The closed catalogue of explanation steps (計算過程): which rule, what it did, in ja/en with its named values.
 *
 * <p>The first value of a step is its result. {@code {name}} is the name of the line's master row.
 */
public enum StepKind {
    /** The points of a base. */
    ACT("P-BASE-001", "{name}: {points} 点", "{name}: {points} points", arg("points", POINTS_100)),
    /** Points that the caller or user gives. */
    GIVEN("P-BASE-002", "入力された点数 {points} 点", "given points: {points}", arg("points", POINTS_100)),
    /** Points by steps of the quantity. */
    STEP(
            "P-STEP-001",
            "{name}: 数量 {quantity} → きざみ {steps} 段 → {points} 点",
            "{name}: quantity {quantity}, {steps} steps: {points} points",
            arg("points", EXACT_POINTS),
            arg("quantity", QUANTITY),
            arg("steps", NUMBER)),
    /** A fixed add-on. */
    ADD_ON("P-UNIT-001", "{name}: ＋{points} 点", "{name}: plus {points} points", arg("points", POINTS_100)),
    /** Points taken off. */
    MINUS("P-BASE-003", "{name}: －{points} 点", "{name}: minus {points} points", arg("points", POINTS_100)),
    /** A percentage taken off. */
    PERCENT_OFF(
            "P-PCT-002",
            "{name}: {percent}％を減じて {points} 点",
            "{name}: {percent} % taken off, leaves {points} points",
            arg("points", EXACT_POINTS),
            arg("percent", PERCENT)),
    /** A percentage added. */
    PERCENT_ADDED(
            "P-PCT-001",
            "{name}: 所定点数 {base} 点の {percent}％ ＝ {points} 点を加算",
            "{name}: {percent} % of {base} points adds {points} points",
            arg("points", EXACT_POINTS),
            arg("base", EXACT_POINTS),
            arg("percent", PERCENT)),
    /** The rounding that ends a unit. */
    UNIT_ROUNDED(
            "P-ROUND-001",
            "一連の合計 {exact} 点を四捨五入 → {points} 点",
            "sum of the unit {exact} points, half up: {points} points",
            arg("points", POINTS),
            arg("exact", EXACT_POINTS)),
    /** The yen of a drug. */
    DRUG_YEN(
            "P-DRUG-001",
            "{name}: {price} 円 × {quantity} ＝ {yen} 円",
            "{name}: {price} yen × {quantity} = {yen} yen",
            arg("yen", EXACT_YEN),
            arg("price", PRICE),
            arg("quantity", QUANTITY)),
    /** The points of the drugs of a unit. */
    DRUG_POINTS(
            "P-DRUG-002",
            "薬剤料: 合計 {yen} 円 → 五捨五超入 → {points} 点",
            "drugs: {yen} yen in all, half down, above half up: {points} points",
            arg("points", POINTS),
            arg("yen", EXACT_YEN)),
    /** Drugs up to the free amount where they count one point. */
    DRUG_MINIMUM(
            "P-DRUG-003",
            "薬剤料: 合計 {yen} 円は {free} 円以下 → {points} 点",
            "drugs: {yen} yen in all, not above {free} yen: {points} points",
            arg("points", POINTS),
            arg("yen", EXACT_YEN),
            arg("free", YEN)),
    /** The yen of a material. */
    MATERIAL_YEN(
            "P-MAT-001",
            "{name}: {price} 円 × {quantity} ＝ {yen} 円",
            "{name}: {price} yen × {quantity} = {yen} yen",
            arg("yen", EXACT_YEN),
            arg("price", PRICE),
            arg("quantity", QUANTITY)),
    /** A percentage or factor on materials. */
    MATERIAL_FACTOR(
            "P-MAT-003",
            "{name}: {factor}％を乗じて {yen} 円",
            "{name}: times {factor} % gives {yen} yen",
            arg("yen", EXACT_YEN),
            arg("factor", PERCENT)),
    /** The points of the materials of a unit. */
    MATERIAL_POINTS(
            "P-MAT-002",
            "特定器材: 合計 {yen} 円 ÷ {divisor} を四捨五入 → {points} 点",
            "materials: {yen} yen in all ÷ {divisor}, half up: {points} points",
            arg("points", POINTS),
            arg("yen", EXACT_YEN),
            arg("divisor", YEN)),
    /** The yen of oxygen, rounded before points. */
    OXYGEN_YEN(
            "P-MAT-004",
            "酸素等: {exact} 円を四捨五入 → {yen} 円",
            "oxygen: {exact} yen, half up: {yen} yen",
            arg("yen", YEN),
            arg("exact", EXACT_YEN)),
    /** The points of an item times its count. */
    ITEM_TOTAL(
            "P-TOTAL-001",
            "{points} 点 × {count} ＝ {total} 点",
            "{points} points × {count} = {total} points",
            arg("total", POINTS),
            arg("points", POINTS),
            arg("count", NUMBER)),
    /** The share of the patient by the rules. */
    SHARE_RULE(
            "C-SHARE-001",
            "負担割合: 年齢・保険・所得区分から {share} 割",
            "share by age, insurance and income band: {share} tenths",
            arg("share", TENTHS)),
    /** The share of the patient as stated. */
    SHARE_GIVEN(
            "C-SHARE-002",
            "負担割合: 証の {share} 割",
            "share as stated on the certificate: {share} tenths",
            arg("share", TENTHS)),
    /** The cost of the points of one payer set. */
    CLASS_COST(
            "C-COST-001",
            "{points} 点 × {unit} 円 ＝ {yen} 円",
            "{points} points × {unit} yen = {yen} yen",
            arg("yen", YEN),
            arg("points", POINTS),
            arg("unit", YEN)),
    /** The share in yen of one payer set. */
    CLASS_SHARE(
            "C-COST-002",
            "{cost} 円の {share} 割 ＝ {yen} 円",
            "{share} tenths of {cost} yen = {yen} yen",
            arg("yen", YEN),
            arg("cost", YEN),
            arg("share", TENTHS)),
    /** What a public expense pays of one payer set. */
    PUBLIC_PAYS(
            "C-PUB-001",
            "第{position}公費が {yen} 円を負担（残り {rest} 円）",
            "public expense {position} pays {yen} yen ({rest} yen left)",
            arg("yen", YEN),
            arg("position", NUMBER),
            arg("rest", YEN)),
    /** The rounding at the window. */
    WINDOW(
            "C-ROUND-001",
            "会計: {exact} 円を10円未満四捨五入 → {yen} 円",
            "settlement: {exact} yen, half up to ten yen: {yen} yen",
            arg("yen", YEN),
            arg("exact", YEN));

    private final String rule;
    private final String ja;
    private final String en;
    private final List<Argument> arguments;

    StepKind(String rule, String ja, String en, Argument... arguments) {
        this.rule = rule;
        this.ja = ja;
        this.en = en;
        this.arguments = List.of(arguments);
    }

    /** Returns the id of the rule whose step this is. */
    public String rule() {
        return rule;
    }

    /** Returns the Japanese template. */
    public String ja() {
        return ja;
    }

    /** Returns the English template. */
    public String en() {
        return en;
    }

    /** Returns the named values, in the order they are recorded; the first is the result. */
    public List<Argument> arguments() {
        return arguments;
    }

    private static Argument arg(String name, ArgumentType type) {
        return new Argument(name, type);
    }
}
