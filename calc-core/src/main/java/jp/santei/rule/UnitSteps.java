package jp.santei.rule;

import static jp.santei.rule.ArgumentType.PERCENT;
import static jp.santei.rule.ArgumentType.POINTS_100;

import java.util.List;

/** The steps of completion: unit (一連の計算過程). */
public final class UnitSteps {
    /** An age add-on in points that the base names. */
    public static final StepKind AGE_POINTS = StepKind.of(
            "U-ADD-001",
            "年齢により {name} {points} 点を追加",
            "{name} added by age: {points} points",
            Argument.of("points", POINTS_100));

    /** An age add-on in percent that the base names. */
    public static final StepKind AGE_PERCENT = StepKind.of(
            "U-ADD-001",
            "年齢により {name}（{percent}％）を追加",
            "{name} added by age: {percent} %",
            Argument.of("percent", PERCENT));

    /** An age percentage of the chapter. */
    public static final StepKind CHAPTER_PERCENT = StepKind.of(
            "U-ADD-002",
            "通則の年齢加算 {name}（{percent}％）を追加",
            "{name} of the chapter added by age: {percent} %",
            Argument.of("percent", PERCENT));

    /** An add-on by weight. */
    public static final StepKind WEIGHT_ADD_ON = StepKind.of(
            "U-WEIGHT-001",
            "体重により {name}（{value}）を追加",
            "{name} added by weight: {value}",
            Argument.of("value", POINTS_100));

    /** All of them, in order. */
    public static final List<StepKind> ALL = List.of(AGE_POINTS, AGE_PERCENT, CHAPTER_PERCENT, WEIGHT_ADD_ON);

    private UnitSteps() {}
}
