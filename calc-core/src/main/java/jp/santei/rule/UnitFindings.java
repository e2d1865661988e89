package jp.santei.rule;

import static jp.santei.rule.ArgumentType.CODE;
import static jp.santei.rule.ArgumentType.NUMBER;
import static jp.santei.rule.ArgumentType.POINTS;

import java.util.List;

/** The findings of completion: unit (一連の指摘). */
public final class UnitFindings {
    /** A 注加算 whose base is not in its unit. */
    public static final FindingKind NOTE_OF_ANOTHER = FindingKind.of(
            "U-NOTE-101",
            Severity.ERROR,
            false,
            "加算 {code} {name} は基本項目 {base} の注加算ではありません",
            "add-on {code} {name} is none of base {base}",
            Argument.of("code", CODE),
            Argument.of("base", CODE));

    /** Two 注加算 that exclude each other. */
    public static final FindingKind NOTES_EXCLUDE = FindingKind.of(
            "U-NOTE-102",
            Severity.ERROR,
            false,
            "加算 {code} {name} は {other} と同時に算定できません（注加算通番が同じ）",
            "add-on {code} {name} cannot be billed beside {other} (same 注加算通番)",
            Argument.of("code", CODE),
            Argument.of("other", CODE));

    /** An act that is not for the patient's age. */
    public static final FindingKind AGE = FindingKind.of(
            "U-AGE-101",
            Severity.ERROR,
            false,
            "{code} {name} は診療日の年齢では算定できません",
            "{code} {name} is not for the patient's age on the day",
            Argument.of("code", CODE));

    /** More times in the month than the master checks for. */
    public static final FindingKind COUNT_TO_CHECK = FindingKind.of(
            "U-COUNT-101",
            Severity.WARNING,
            false,
            "{code} {name} は {count} 回で、上限回数 {max} 回を超えています",
            "{code} {name} is billed {count} times in the month, more than {max}",
            Argument.of("code", CODE),
            Argument.of("count", NUMBER),
            Argument.of("max", NUMBER));

    /** More times in the month than can be billed. */
    public static final FindingKind COUNT_LIMITED = FindingKind.of(
            "U-COUNT-102",
            Severity.ERROR,
            false,
            "{code} {name} は {count} 回で、算定できるのは上限回数 {max} 回までです",
            "{code} {name} is billed {count} times in the month; only {max} can be",
            Argument.of("code", CODE),
            Argument.of("count", NUMBER),
            Argument.of("max", NUMBER));

    /** An age add-on that depends on a weight the claim does not state. */
    public static final FindingKind WEIGHT_UNKNOWN = FindingKind.of(
            "U-WEIGHT-101",
            Severity.UNDECIDABLE,
            false,
            "体重がわからないため {code} の可否を判定できません（{min} 点または {max} 点。/patient/birthWeightG）",
            "whether {code} applies depends on a weight that is not stated: {min} or {max} points (/patient/birthWeightG)",
            Argument.of("code", CODE),
            Argument.of("min", POINTS),
            Argument.of("max", POINTS));

    /** All of them, in order. */
    public static final List<FindingKind> ALL =
            List.of(NOTE_OF_ANOTHER, NOTES_EXCLUDE, AGE, COUNT_TO_CHECK, COUNT_LIMITED, WEIGHT_UNKNOWN);

    private UnitFindings() {}
}
