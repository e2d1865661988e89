package jp.santei.rule;

import static jp.santei.rule.ArgumentType.EXACT_POINTS;
import static jp.santei.rule.ArgumentType.NUMBER;
import static jp.santei.rule.ArgumentType.PERCENT;
import static jp.santei.rule.ArgumentType.POINTS;
import static jp.santei.rule.ArgumentType.POINTS_100;
import static jp.santei.rule.ArgumentType.QUANTITY;

import java.util.List;

/** The steps of laboratory and physiological tests (検査の計算過程). */
public final class LaboratorySteps {
    /** Points by the number of tests. */
    public static final StepKind BUNDLE = StepKind.of(
            "L-BUNDLE-001",
            "{name} までの {tests} 項目を項目数による {points} 点で算定",
            "{tests} tests up to {name}: {points} points by their number",
            Argument.of("points", POINTS),
            Argument.of("tests", NUMBER));

    /** A test beyond the number that is worth points. */
    public static final StepKind TOO_MANY_TESTS = StepKind.of(
            "L-BUNDLE-002",
            "{name} は限度の {most} 項目を超えるため {points} 点",
            "{name} is beyond the {most} tests that are worth points: {points} points",
            Argument.of("points", POINTS),
            Argument.of("most", NUMBER));

    /** A test that the limit of the month cuts. */
    public static final StepKind MONTH_LIMIT = StepKind.of(
            "L-BUNDLE-004",
            "{name} は1月の限度 {most} 点により {points} 点",
            "{name} is worth {points} points under the limit of {most} in the month",
            Argument.of("points", POINTS),
            Argument.of("most", NUMBER));

    /** Tests of several items in one. */
    public static final StepKind GATHERED = StepKind.of(
            "L-BUNDLE-003",
            "同じ日の包括対象検査 {tests} 項目（群 {group}）を合算",
            "{tests} tests of bundle {group} of the day in one item",
            Argument.of("tests", NUMBER),
            Argument.of("group", NUMBER));

    /** A judgement fee. */
    public static final StepKind JUDGEMENT = StepKind.of(
            "L-JUDGE-001",
            "{name} {points} 点を追加（月1回）",
            "{name} added once a month: {points} points",
            Argument.of("points", POINTS_100));

    /** A class of 検体検査管理加算. */
    public static final StepKind MANAGEMENT = StepKind.of(
            "L-MANAGE-001",
            "届出により {name} {points} 点を追加",
            "{name} added as filed: {points} points",
            Argument.of("points", POINTS_100));

    /** The outpatient class for an inpatient one. */
    public static final StepKind MANAGEMENT_OUTPATIENT = StepKind.of(
            "L-MANAGE-002",
            "外来のため {name} {points} 点で算定",
            "billed as {name} for an outpatient: {points} points",
            Argument.of("points", POINTS_100));

    /** Rapid tests. */
    public static final StepKind RAPID = StepKind.of(
            "L-RAPID-002",
            "当日に結果を説明した検査 {tests} 項目の {name} を追加",
            "{name} added for {tests} tests explained on the day",
            Argument.of("tests", NUMBER));

    /** The first blood chemistry of a stay. */
    public static final StepKind FIRST_OF_STAY = StepKind.of(
            "L-FIRST-001",
            "入院して最初の血液化学検査に {name} {points} 点を追加",
            "{name} added to the first blood chemistry of the stay: {points} points",
            Argument.of("points", POINTS_100));

    /** A second test of the month. */
    public static final StepKind DECREASE = StepKind.of(
            "L-DEC-001",
            "同一月の2回目以降の検査（区分 {family}）に {name} を追加",
            "{name} added: a further test of family {family} in the month",
            Argument.of("family", NUMBER));

    /** The time add-on of an urgent endoscopy. */
    public static final StepKind ENDOSCOPY_TIME = StepKind.of(
            "L-SCOPE-001",
            "緊急の内視鏡検査に {name}（{value}）を追加",
            "{name} added for urgent endoscopy: {value}",
            Argument.of("value", POINTS_100));

    /** A test for a longer time. */
    public static final StepKind LONGER = StepKind.of(
            "L-LONG-001",
            "{quantity} 分のため {name} {points} 点で算定",
            "{quantity} minutes: billed as {name}, {points} points",
            Argument.of("points", POINTS_100),
            Argument.of("quantity", QUANTITY));

    /** A class of monitoring by its days. */
    public static final StepKind MONITORING = StepKind.of(
            "L-LONG-002",
            "監視を始めて {day} 日目のため {name} {points} 点で算定",
            "day {day} of monitoring: billed as {name}, {points} points",
            Argument.of("points", POINTS_100),
            Argument.of("day", NUMBER));

    /** A load in the base. */
    public static final StepKind LOAD = StepKind.of(
            "L-LOAD-001",
            "{name}: 所定点数 {base} 点の {percent}％を所定点数に加える",
            "{name}: {percent} % of {base} points go into the base",
            Argument.of("points", EXACT_POINTS),
            Argument.of("base", EXACT_POINTS),
            Argument.of("percent", PERCENT));

    /** All of them. */
    public static final List<StepKind> ALL = List.of(
            BUNDLE,
            TOO_MANY_TESTS,
            MONTH_LIMIT,
            GATHERED,
            JUDGEMENT,
            MANAGEMENT,
            MANAGEMENT_OUTPATIENT,
            RAPID,
            FIRST_OF_STAY,
            DECREASE,
            ENDOSCOPY_TIME,
            LONGER,
            MONITORING,
            LOAD);

    private LaboratorySteps() {}
}
