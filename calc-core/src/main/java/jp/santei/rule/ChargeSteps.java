package jp.santei.rule;

import static jp.santei.rule.ArgumentType.NUMBER;
import static jp.santei.rule.ArgumentType.POINTS;
import static jp.santei.rule.ArgumentType.TENTHS;
import static jp.santei.rule.ArgumentType.YEN;

import java.util.List;

/** The steps of charges (患者負担の計算過程). */
public final class ChargeSteps {
    /** The share of the patient by the rules. */
    public static final StepKind SHARE_RULE = StepKind.of(
            "C-SHARE-001",
            "負担割合: 年齢・保険・所得区分から {share} 割",
            "share by age, insurance and income band: {share} tenths",
            Argument.of("share", TENTHS));

    /** The share of the patient as stated. */
    public static final StepKind SHARE_GIVEN = StepKind.of(
            "C-SHARE-002",
            "負担割合: 証の {share} 割",
            "share as stated on the certificate: {share} tenths",
            Argument.of("share", TENTHS));

    /** The cost of the points of one payer set. */
    public static final StepKind CLASS_COST = StepKind.of(
            "C-COST-001",
            "{points} 点 × {unit} 円 ＝ {yen} 円",
            "{points} points × {unit} yen = {yen} yen",
            Argument.of("yen", YEN),
            Argument.of("points", POINTS),
            Argument.of("unit", YEN));

    /** The share in yen of one payer set. */
    public static final StepKind CLASS_SHARE = StepKind.of(
            "C-COST-002",
            "{cost} 円の {share} 割 ＝ {yen} 円",
            "{share} tenths of {cost} yen = {yen} yen",
            Argument.of("yen", YEN),
            Argument.of("cost", YEN),
            Argument.of("share", TENTHS));

    /** What a public expense pays of one payer set. */
    public static final StepKind PUBLIC_PAYS = StepKind.of(
            "C-PUB-001",
            "第{position}公費が {yen} 円を負担（残り {rest} 円）",
            "public expense {position} pays {yen} yen ({rest} yen left)",
            Argument.of("yen", YEN),
            Argument.of("position", NUMBER),
            Argument.of("rest", YEN));

    /** The rounding at the window. */
    public static final StepKind WINDOW = StepKind.of(
            "C-ROUND-001",
            "会計: {exact} 円を10円未満四捨五入 → {yen} 円",
            "settlement: {exact} yen, half up to ten yen: {yen} yen",
            Argument.of("yen", YEN),
            Argument.of("exact", YEN));

    /** All of them, in order. */
    public static final List<StepKind> ALL =
            List.of(SHARE_RULE, SHARE_GIVEN, CLASS_COST, CLASS_SHARE, PUBLIC_PAYS, WINDOW);

    private ChargeSteps() {}
}
