package jp.santei.rule;

import static jp.santei.rule.ArgumentType.CODE;

import java.util.List;

/** The findings of the checks: grammar (一連の記載の指摘). */
public final class GrammarFindings {
    /** An add-on in an item without any base. */
    public static final FindingKind NO_BASE = FindingKind.of(
            "E-GRM-101",
            Severity.ERROR,
            false,
            "加算 {code} {name} は同じ一連に基本項目がないため算定できません",
            "add-on {code} {name} is not billed without a base in its item",
            Argument.of("code", CODE));

    /** The same by flags of an earlier schedule. */
    public static final FindingKind NO_BASE_CARRIED = FindingKind.of(
            "E-GRM-201",
            Severity.WARNING,
            false,
            "加算 {code} {name} は前の点数表では同じ一連に基本項目が必要です",
            "add-on {code} {name} needed a base in its item by the schedule before",
            Argument.of("code", CODE));

    /** An add-on before the base of its item. */
    public static final FindingKind BEFORE_BASE = FindingKind.of(
            "E-GRM-102",
            Severity.WARNING,
            false,
            "加算 {code} {name} は基本項目 {base} の後に記載します",
            "add-on {code} {name} is written behind base {base}",
            Argument.of("code", CODE),
            Argument.of("base", CODE));

    /** A 注加算 behind a 通則加算. */
    public static final FindingKind NOTE_AFTER_GENERAL = FindingKind.of(
            "E-GRM-202",
            Severity.WARNING,
            false,
            "注加算 {code} {name} は通則加算 {general} の前に記載します",
            "注加算 {code} {name} is written before 通則加算 {general}",
            Argument.of("code", CODE),
            Argument.of("general", CODE));

    /** An act behind a drug or a material of its item. */
    public static final FindingKind ACT_AFTER_DRUG = FindingKind.of(
            "E-GRM-302",
            Severity.WARNING,
            false,
            "診療行為 {code} {name} は同じ一連の医薬品・特定器材 {other} の前に記載します",
            "act {code} {name} is written before drug or material {other} of its item",
            Argument.of("code", CODE),
            Argument.of("other", CODE));

    /** All of them, in order. */
    public static final List<FindingKind> ALL =
            List.of(NO_BASE, NO_BASE_CARRIED, BEFORE_BASE, NOTE_AFTER_GENERAL, ACT_AFTER_DRUG);

    private GrammarFindings() {}
}
