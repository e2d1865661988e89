package jp.santei.rule;

import static jp.santei.rule.ArgumentType.CODE;
import static jp.santei.rule.ArgumentType.COUNT_LIMIT;
import static jp.santei.rule.ArgumentType.DATE;
import static jp.santei.rule.ArgumentType.NUMBER;
import static jp.santei.rule.ArgumentType.POINTS;
import static jp.santei.rule.ArgumentType.TABLE_ROW;

import java.util.List;

/** The findings of the checks: count (算定回数の指摘). */
public final class CountFindings {
    /** More times than a day, weeks, months or a year allow. */
    public static final FindingKind PERIOD = refused("E-CNT-101");

    /** The same, with conditions that the table cannot express. */
    public static final FindingKind PERIOD_OPEN = open("E-CNT-201");

    /** The same, on a day for which the edition has no table. */
    public static final FindingKind PERIOD_UNCOVERED = uncovered("E-CNT-301");

    /** More times than a stay allows. */
    public static final FindingKind STAY = refused("E-CNT-102");

    /** The same, where the stay is not known or has conditions. */
    public static final FindingKind STAY_OPEN = open("E-CNT-202");

    /** The same, on a day for which the edition has no table. */
    public static final FindingKind STAY_UNCOVERED = uncovered("E-CNT-302");

    /** More times than a patient, pregnancy or delivery allows. */
    public static final FindingKind LIFE = refused("E-CNT-103");

    /** The same for a course, disease or former pregnancy, or with conditions. */
    public static final FindingKind LIFE_OPEN = open("E-CNT-203");

    /** The same, on a day for which the edition has no table. */
    public static final FindingKind LIFE_UNCOVERED = uncovered("E-CNT-303");

    /** More lines in an item than one series, operation or test allows. */
    public static final FindingKind SERIES = refused("E-CNT-104");

    /** More times on a day or in all than one series allows: there may have been several. */
    public static final FindingKind SERIES_OPEN = open("E-CNT-204");

    /** More than one series allows, on a day for which the edition has no table. */
    public static final FindingKind SERIES_UNCOVERED = uncovered("E-CNT-304");

    /** More times than the sides, limbs or stated sites allow. */
    public static final FindingKind EACH = refused("E-CNT-105");

    /** The same, with conditions. */
    public static final FindingKind EACH_OPEN = open("E-CNT-205");

    /** The same, on a day for which the edition has no table. */
    public static final FindingKind EACH_UNCOVERED = uncovered("E-CNT-305");

    /** A fee of the day of admission on another day. */
    public static final FindingKind NOT_ADMISSION = FindingKind.of(
            "E-CNT-106",
            Severity.ERROR,
            false,
            "{code} {name} は入院初日に算定するもので、{date} は入院日ではありません（{row}）",
            "{code} {name} is billed on the day of admission, which {date} is not ({row})",
            Argument.of("row", TABLE_ROW),
            Argument.of("date", DATE),
            Argument.of("code", CODE));

    /** A fee of the day of admission, on the day of a readmission whose days are counted from an earlier stay. */
    public static final FindingKind READMISSION = FindingKind.of(
            "E-CNT-206",
            Severity.UNDECIDABLE,
            false,
            "{code} {name} は入院初日に算定するもので、{date} は入院期間が通算される再入院の日のため判定できません（{min} 点または {max} 点。{row}）",
            "{code} {name} is billed on the day of admission; whether the readmission of {date}, whose days are counted on, is one"
                    + " is undecidable: {min} or {max} points ({row})",
            Argument.of("row", TABLE_ROW),
            Argument.of("min", POINTS),
            Argument.of("max", POINTS),
            Argument.of("date", DATE),
            Argument.of("code", CODE));

    /** A fee of the day of admission on another day, where the edition has no table for it. */
    public static final FindingKind NOT_ADMISSION_UNCOVERED = FindingKind.of(
            "E-CNT-306",
            Severity.WARNING,
            false,
            "{code} {name} は入院初日に算定するものとして表にあり、{date} は入院日ではありません（表は診療日の期間を含まない。{row}）",
            "{code} {name} is in the table as billed on the day of admission, which {date} is not (the table does not cover the day;"
                    + " {row})",
            Argument.of("row", TABLE_ROW),
            Argument.of("date", DATE),
            Argument.of("code", CODE));

    /** A fee of a discharge on another day. */
    public static final FindingKind NOT_DISCHARGE = FindingKind.of(
            "E-CNT-207",
            Severity.UNDECIDABLE,
            false,
            "{code} {name} は退院時に算定するもので、{date} は退院日ではないため判定できません（{min} 点または {max} 点。{row}）",
            "{code} {name} is billed at a discharge; {date} is not its day, so that it is undecidable: {min} or {max} points ({row})",
            Argument.of("row", TABLE_ROW),
            Argument.of("min", POINTS),
            Argument.of("max", POINTS),
            Argument.of("date", DATE),
            Argument.of("code", CODE));

    /** More times than days of care. */
    public static final FindingKind TIMES_OVER_DAYS = days(
            "E-DAY-101",
            "{code} {name} は {count} 回で、実日数 {days} 日を超えています",
            "{code} {name} is billed {count} times on {days} days of care");

    /** More consultations than days of care. */
    public static final FindingKind VISITS_OVER_DAYS = days(
            "E-DAY-102",
            "初診料・再診料等は合わせて {count} 回で、実日数 {days} 日を超えています（{code} {name}）",
            "consultations are billed {count} times on {days} days of care ({code} {name})");

    /** More basic inpatient fees than days of the stay. */
    public static final FindingKind FEES_OVER_DAYS = days(
            "E-DAY-103",
            "入院料は合わせて {count} 回で、入院の実日数 {days} 日を超えています（{code} {name}）",
            "inpatient fees are billed {count} times on {days} days of the stay ({code} {name})");

    /** More reductions for leave than days of leave. */
    public static final FindingKind LEAVE_OVER_DAYS = days(
            "E-DAY-104",
            "外泊は {count} 回で、外泊の日数 {days} 日を超えています（{code} {name}）",
            "leave is billed {count} times on {days} days of leave ({code} {name})");

    /** All of them, in order. */
    public static final List<FindingKind> ALL = List.of(
            PERIOD,
            PERIOD_OPEN,
            PERIOD_UNCOVERED,
            STAY,
            STAY_OPEN,
            STAY_UNCOVERED,
            LIFE,
            LIFE_OPEN,
            LIFE_UNCOVERED,
            SERIES,
            SERIES_OPEN,
            SERIES_UNCOVERED,
            EACH,
            EACH_OPEN,
            EACH_UNCOVERED,
            NOT_ADMISSION,
            READMISSION,
            NOT_ADMISSION_UNCOVERED,
            NOT_DISCHARGE,
            TIMES_OVER_DAYS,
            VISITS_OVER_DAYS,
            FEES_OVER_DAYS,
            LEAVE_OVER_DAYS);

    private CountFindings() {}

    private static FindingKind refused(String id) {
        return FindingKind.of(
                id,
                Severity.ERROR,
                false,
                "{code} {name} は {limit} までで、{count} 回は算定できません（{row}）",
                "{code} {name} is billed up to {limit}; {count} are too many ({row})",
                Argument.of("row", TABLE_ROW),
                Argument.of("date", DATE),
                Argument.of("count", NUMBER),
                Argument.of("code", CODE),
                Argument.of("limit", COUNT_LIMIT));
    }

    private static FindingKind open(String id) {
        return FindingKind.of(
                id,
                Severity.UNDECIDABLE,
                false,
                "{code} {name} は {limit} までで、{count} 回の可否は請求からは判定できません（{min} 点または {max} 点。{row}）",
                "{code} {name} is billed up to {limit}; whether {count} are too many the claim does not say: {min} or {max}"
                        + " points ({row})",
                Argument.of("row", TABLE_ROW),
                Argument.of("min", POINTS),
                Argument.of("max", POINTS),
                Argument.of("count", NUMBER),
                Argument.of("code", CODE),
                Argument.of("limit", COUNT_LIMIT));
    }

    private static FindingKind uncovered(String id) {
        return FindingKind.of(
                id,
                Severity.WARNING,
                false,
                "{code} {name} は表では {limit} までで、{count} 回は超えています（表は診療日の期間を含まない。{row}）",
                "{code} {name} is in the table up to {limit}, which {count} exceed (the table does not cover the day; {row})",
                Argument.of("row", TABLE_ROW),
                Argument.of("date", DATE),
                Argument.of("count", NUMBER),
                Argument.of("code", CODE),
                Argument.of("limit", COUNT_LIMIT));
    }

    private static FindingKind days(String id, String ja, String en) {
        return FindingKind.of(
                id,
                Severity.ERROR,
                false,
                ja,
                en,
                Argument.of("code", CODE),
                Argument.of("count", NUMBER),
                Argument.of("days", NUMBER));
    }
}
