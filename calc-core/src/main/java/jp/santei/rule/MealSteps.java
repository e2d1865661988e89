package jp.santei.rule;

import static jp.santei.rule.ArgumentType.MEAL_PRICE;
import static jp.santei.rule.ArgumentType.NUMBER;
import static jp.santei.rule.ArgumentType.YEN;

import java.util.List;

/** The steps of meals and living costs (食事・生活療養の計算過程). */
public final class MealSteps {
    /** The cost of meals of one kind. */
    public static final StepKind COST = StepKind.of(
            "C-MEAL-002",
            "{price} × {count} 食 ＝ {yen} 円",
            "{price} x {count} meals = {yen} yen",
            Argument.of("yen", YEN),
            Argument.of("price", MEAL_PRICE),
            Argument.of("count", NUMBER));

    /** The cost of dining. */
    public static final StepKind DINING = StepKind.of(
            "C-MEAL-002",
            "{price} × {count} 日 ＝ {yen} 円",
            "{price} x {count} days = {yen} yen",
            Argument.of("yen", YEN),
            Argument.of("price", MEAL_PRICE),
            Argument.of("count", NUMBER));

    /** The patient's share of meals of one class. */
    public static final StepKind SHARE = StepKind.of(
            "C-MEAL-004",
            "{price} × {count} 食 ＝ {yen} 円",
            "{price} x {count} meals = {yen} yen",
            Argument.of("yen", YEN),
            Argument.of("price", MEAL_PRICE),
            Argument.of("count", NUMBER));

    /** A share above the cost. */
    public static final StepKind SHARE_AT_COST = StepKind.of(
            "C-MEAL-004",
            "標準負担額 {share} 円は費用 {yen} 円を超えるため費用まで",
            "the share of {share} yen exceeds the cost: {yen} yen",
            Argument.of("yen", YEN),
            Argument.of("share", YEN));

    /** What the insurance pays of meals. */
    public static final StepKind INSURER = StepKind.of(
            "C-MEAL-004",
            "食事: 費用 {cost} 円 − 標準負担額 {share} 円 ＝ 保険者負担 {yen} 円",
            "meals: cost {cost} yen - share {share} yen = insurer {yen} yen",
            Argument.of("yen", YEN),
            Argument.of("cost", YEN),
            Argument.of("share", YEN));

    /** What a public expense pays of meals and living costs. */
    public static final StepKind PUBLIC_PAYS = StepKind.of(
            "C-MEAL-008",
            "食事・生活療養: 第{position}公費が {yen} 円を負担",
            "meals and living costs: public expense {position} pays {yen} yen",
            Argument.of("yen", YEN),
            Argument.of("position", NUMBER));

    /** The cost of living. */
    public static final StepKind ROOM = StepKind.of(
            "C-LIVING-001",
            "{price} × {count} 日 ＝ {yen} 円",
            "{price} x {count} days = {yen} yen",
            Argument.of("yen", YEN),
            Argument.of("price", MEAL_PRICE),
            Argument.of("count", NUMBER));

    /** The patient's share of living. */
    public static final StepKind ROOM_SHARE = StepKind.of(
            "C-LIVING-002",
            "{price} × {count} 日 ＝ {yen} 円",
            "{price} x {count} days = {yen} yen",
            Argument.of("yen", YEN),
            Argument.of("price", MEAL_PRICE),
            Argument.of("count", NUMBER));

    /** All of them, in order. */
    public static final List<StepKind> ALL =
            List.of(COST, DINING, SHARE, SHARE_AT_COST, INSURER, PUBLIC_PAYS, ROOM, ROOM_SHARE);

    private MealSteps() {}
}
