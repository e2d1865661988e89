package jp.santei.rule;

import static jp.santei.rule.ArgumentType.CODE;
import static jp.santei.rule.ArgumentType.NUMBER;
import static jp.santei.rule.ArgumentType.PERCENT;
import static jp.santei.rule.ArgumentType.POINTS_100;
import static jp.santei.rule.ArgumentType.QUANTITY;

import java.util.List;

/** The steps of imaging (画像診断の計算過程). */
public final class ImagingSteps {
    /** An add-on that stands behind another base than its own. */
    public static final StepKind HOME = StepKind.of(
            "G-HOME-001",
            "{name}（{value}）は {base} の加算として計算",
            "{name} ({value}) is computed as an add-on of {base}",
            Argument.of("value", POINTS_100),
            Argument.of("base", CODE));

    /** An add-on that the percentages of its unit do not apply to. */
    public static final StepKind AGE_BASE = StepKind.of(
            "G-AGE-001",
            "{name} {points} 点は割合の加算の所定点数に含めない",
            "{name}, {points} points, is not in the base of the percentages",
            Argument.of("points", POINTS_100));

    /** The row of an age. */
    public static final StepKind AGE_ROW = StepKind.of(
            "G-AGE-002",
            "年齢により {name}（{points} 点）で算定",
            "billed as {name} by age: {points} points",
            Argument.of("points", POINTS_100));

    /** The second CT or MRI of the month. */
    public static final StepKind SECOND_SCAN = StepKind.of(
            "G-SCAN-002",
            "同一月 {number} 回目のCT・MRIのため {name}（{percent}％）を追加",
            "{name} added: CT or MRI number {number} of the month, {percent} % off",
            Argument.of("percent", PERCENT),
            Argument.of("number", NUMBER));

    /** A judgement fee of the month. */
    public static final StepKind JUDGEMENT = StepKind.of(
            "G-JUDGE-001",
            "月の初回の撮影日に {name} {points} 点を追加",
            "{name} added on the first day of the month: {points} points",
            Argument.of("points", POINTS_100));

    /** The reading of the second method at the same time. */
    public static final StepKind SECOND_METHOD = StepKind.of(
            "G-METHOD-001",
            "同じ部位の同時の2つ目の撮影方法のため {first} の次は {name}（{points} 点）で算定",
            "second method at the same time on the same site, after {first}: billed as {name}, {points} points",
            Argument.of("points", POINTS_100),
            Argument.of("first", CODE));

    /** Films of two items of one series. */
    public static final StepKind FILMS = StepKind.of(
            "G-SERIES-001",
            "同じ部位・同じ方法の同時の撮影を合わせて {films} 枚で算定",
            "images of one site by one method at the same time: {films} in all",
            Argument.of("films", QUANTITY));

    /** 電子画像管理加算. */
    public static final StepKind STORAGE = StepKind.of(
            "G-ELEC-001",
            "画像の電子保存を行う施設のため {name} {points} 点を追加",
            "{name} added at a facility that stores its images: {points} points",
            Argument.of("points", POINTS_100));

    /** 画像診断管理加算. */
    public static final StepKind MANAGEMENT = StepKind.of(
            "G-MGMT-001",
            "届出により月の最初の診断の日に {name} {points} 点を追加",
            "{name} added as filed on the first reading of the month: {points} points",
            Argument.of("points", POINTS_100));

    /** All of them. */
    public static final List<StepKind> ALL =
            List.of(HOME, AGE_BASE, AGE_ROW, SECOND_SCAN, JUDGEMENT, SECOND_METHOD, FILMS, STORAGE, MANAGEMENT);

    private ImagingSteps() {}
}
