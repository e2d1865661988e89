package jp.santei.rule;

import static jp.santei.rule.ArgumentType.CODE;
import static jp.santei.rule.ArgumentType.DATE;
import static jp.santei.rule.ArgumentType.NUMBER;
import static jp.santei.rule.ArgumentType.TABLE_ROW;

import java.util.List;

/** The findings of the checks: add-ons of basic inpatient fees (入院基本料等加算の指摘). */
public final class StayFindings {
    /** An add-on that the basic inpatient fee does not allow. */
    public static final FindingKind NOT_ALLOWED = FindingKind.of(
            "E-STY-101",
            Severity.ERROR,
            false,
            "{date} の加算 {code} {name} は、入院料 {base}（入院基本料グループ {group}）では算定できません（{row}）",
            "add-on {code} {name} of {date} cannot be billed with inpatient fee {base} (group {group}; {row})",
            Argument.of("row", TABLE_ROW),
            Argument.of("date", DATE),
            Argument.of("code", CODE),
            Argument.of("base", CODE),
            Argument.of("group", NUMBER));

    /** The same, on a day for which the edition has no table. */
    public static final FindingKind NOT_ALLOWED_UNCOVERED = FindingKind.of(
            "E-STY-301",
            Severity.WARNING,
            false,
            "{date} の加算 {code} {name} は、表では入院料 {base}（入院基本料グループ {group}）で算定できません（表は診療日の期間を含まない。{row}）",
            "add-on {code} {name} of {date} is not in the table of inpatient fee {base} (group {group}; the table does not cover"
                    + " the day; {row})",
            Argument.of("row", TABLE_ROW),
            Argument.of("date", DATE),
            Argument.of("code", CODE),
            Argument.of("base", CODE),
            Argument.of("group", NUMBER));

    /** Two add-ons of a day that exclude each other. */
    public static final FindingKind EXCLUDES = FindingKind.of(
            "E-STY-102",
            Severity.ERROR,
            false,
            "{date} の加算 {code} {name} は {other} と同じ日に算定できません（加算識別 {number} が同じ。{row}）",
            "add-on {code} {name} of {date} cannot be billed on the day of {other} (same 加算識別 {number}; {row})",
            Argument.of("row", TABLE_ROW),
            Argument.of("date", DATE),
            Argument.of("code", CODE),
            Argument.of("other", CODE),
            Argument.of("number", NUMBER));

    /** The same, on a day for which the edition has no table. */
    public static final FindingKind EXCLUDES_UNCOVERED = FindingKind.of(
            "E-STY-302",
            Severity.WARNING,
            false,
            "{date} の加算 {code} {name} は、表では {other} と同じ日に算定できません（加算識別 {number}。表は診療日の期間を含まない。{row}）",
            "add-on {code} {name} of {date} excludes {other} in the table (加算識別 {number}; the table does not cover the day;"
                    + " {row})",
            Argument.of("row", TABLE_ROW),
            Argument.of("date", DATE),
            Argument.of("code", CODE),
            Argument.of("other", CODE),
            Argument.of("number", NUMBER));

    /** All of them, in order. */
    public static final List<FindingKind> ALL =
            List.of(NOT_ALLOWED, NOT_ALLOWED_UNCOVERED, EXCLUDES, EXCLUDES_UNCOVERED);

    private StayFindings() {}
}
