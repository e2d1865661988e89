package jp.santei.rule;

import static jp.santei.rule.ArgumentType.CODE;
import static jp.santei.rule.ArgumentType.POINTS;
import static jp.santei.rule.ArgumentType.QUANTITY;

import java.util.List;

/** The findings of completion: injection (注射・特定器材の指摘). */
public final class InjectionFindings {
    /** A technique beside the main one of the day. */
    public static final FindingKind NOT_MAIN = FindingKind.of(
            "I-TECH-101",
            Severity.WARNING,
            false,
            "{code} {name} は同じ日の主たる手技 {main} と併せて算定できないため外しました",
            "{code} {name} is taken out beside {main}, the main technique of the day",
            Argument.of("code", CODE),
            Argument.of("main", CODE));

    /** A drip whose volume of the day has no technique fee. */
    public static final FindingKind DRIP_TOO_SMALL = FindingKind.of(
            "I-DRIP-101",
            Severity.WARNING,
            false,
            "1日の注射量 {volume} mL では {code} {name} の手技料を算定できないため外しました（薬剤料は残ります）",
            "{code} {name} is taken out: {volume} mL in the day have no technique fee (the drugs stay)",
            Argument.of("code", CODE),
            Argument.of("volume", QUANTITY));

    /** A drip whose volume is not known well enough. */
    public static final FindingKind DRIP_VOLUME_UNKNOWN = FindingKind.of(
            "I-DRIP-102",
            Severity.UNDECIDABLE,
            false,
            "注射容量がマスターにない薬剤があり {code} {name} の1日の注射量を確かめられません（{min} 点または {max} 点）",
            "the day's volume for {code} {name} is uncertain: a drug has no volume in the master; {min} or {max} points",
            Argument.of("code", CODE),
            Argument.of("min", POINTS),
            Argument.of("max", POINTS));

    /** A technique that inpatients do not pay for. */
    public static final FindingKind OUTPATIENT_ONLY = FindingKind.of(
            "I-INPAT-101",
            Severity.WARNING,
            false,
            "{code} {name} は入院中の患者には算定できないため外しました（薬剤料は残ります）",
            "{code} {name} is taken out: not billable for inpatients (the drugs stay)",
            Argument.of("code", CODE));

    /** A film of an infant whose site is not stated. */
    public static final FindingKind FILM_SITE_UNKNOWN = FindingKind.of(
            "I-FILM-102",
            Severity.UNDECIDABLE,
            false,
            "撮影部位のコメントがないため {code} {name} の乳幼児加算を判定できません（{min} 点または {max} 点）",
            "no comment tells the site of {code} {name}: with or without the infant rate, {min} or {max} points",
            Argument.of("code", CODE),
            Argument.of("min", POINTS),
            Argument.of("max", POINTS));

    /** All of them, in order. */
    public static final List<FindingKind> ALL =
            List.of(NOT_MAIN, DRIP_TOO_SMALL, DRIP_VOLUME_UNKNOWN, OUTPATIENT_ONLY, FILM_SITE_UNKNOWN);

    private InjectionFindings() {}
}
