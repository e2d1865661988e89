package jp.santei.rule;

import static jp.santei.rule.ArgumentType.CODE;
import static jp.santei.rule.ArgumentType.NUMBER;
import static jp.santei.rule.ArgumentType.POINTS;
import static jp.santei.rule.ArgumentType.QUANTITY;

import java.util.List;

/** The findings of laboratory and physiological tests (検査の指摘). */
public final class LaboratoryFindings {
    /** A bundle of tests whose points of the day are not known. */
    public static final FindingKind BUNDLE_UNKNOWN = FindingKind.of(
            "L-BUNDLE-101",
            Severity.WARNING,
            true,
            "包括対象検査（群 {group}）{tests} 項目の、診療日のまるめの点数が分かりません（個々の点数で計算しました）",
            "the points of {tests} tests of laboratory bundle {group} are not known for the day: their own are summed",
            Argument.of("group", NUMBER),
            Argument.of("tests", NUMBER));

    /** A test of a day that is not among the main ones. */
    public static final FindingKind NOT_MAIN_OF_DAY = FindingKind.of(
            "L-MAIN-101",
            Severity.WARNING,
            false,
            "{code} {name} は同じ日に併せて実施した検査の主たるものではないため外しました",
            "{code} {name} is taken out: it is not among the main ones of the tests done together that day",
            Argument.of("code", CODE));

    /** A further test of a month that may be billed for some patients. */
    public static final FindingKind NOT_MAIN_OF_MONTH = FindingKind.of(
            "L-MAIN-102",
            Severity.UNDECIDABLE,
            false,
            "{code} {name} は月1回主たるものに限るため外しました。妊娠中などでは算定できます（{min} 点または {max} 点）",
            "{code} {name} is taken out as the second of the month; for some patients it can be billed: {min} or {max} points",
            Argument.of("code", CODE),
            Argument.of("min", POINTS),
            Argument.of("max", POINTS));

    /** A further test of seven days. */
    public static final FindingKind NOT_MAIN_OF_WEEK = FindingKind.of(
            "L-MAIN-103",
            Severity.WARNING,
            false,
            "{code} {name} は1週間以内に併せて実施した検査の主たるものではないため外しました",
            "{code} {name} is taken out: another of its family is billed within seven days",
            Argument.of("code", CODE));

    /** Another method of one substance. */
    public static final FindingKind NOT_MAIN_METHOD = FindingKind.of(
            "L-MAIN-104",
            Severity.WARNING,
            false,
            "{code} {name} は同じ項目の他の方法（定性・半定量・定量）が主たるもののため外しました",
            "{code} {name} is taken out: the same substance is billed by another method",
            Argument.of("code", CODE));

    /** A test that the fee of the consultation includes. */
    public static final FindingKind INCLUDED_IN_FEE = FindingKind.of(
            "L-OUTFEE-101",
            Severity.WARNING,
            false,
            "{code} {name} は {fee} に含まれるため外しました（判断料は算定できます）",
            "{code} {name} is taken out: {fee} includes it (not its judgement fee)",
            Argument.of("code", CODE),
            Argument.of("fee", CODE));

    /** More than the listed tests of the day, or than five. */
    public static final FindingKind TOO_MANY_RAPID = FindingKind.of(
            "L-RAPID-101",
            Severity.WARNING,
            false,
            "{name} {quantity} 項目: この日に算定できるのは合わせて {most} 項目までです",
            "{name} for {quantity} tests: the day can bill {most} in all",
            Argument.of("code", CODE),
            Argument.of("most", NUMBER),
            Argument.of("quantity", QUANTITY));

    /** An inpatient class of an outpatient. */
    public static final FindingKind MANAGEMENT_INPATIENT = FindingKind.of(
            "L-MANAGE-102",
            Severity.WARNING,
            false,
            "{code} {name} は外来では算定できないため外しました",
            "{code} {name} is not for outpatients and is taken out",
            Argument.of("code", CODE));

    /** A second urgent add-on of a day. */
    public static final FindingKind URGENT_TWICE = FindingKind.of(
            "L-URGENT-101",
            Severity.WARNING,
            false,
            "{code} {name} は1日1回のため外しました",
            "{code} {name} is taken out: once a day",
            Argument.of("code", CODE));

    /** An urgent add-on on a day of 夜間・早朝等加算. */
    public static final FindingKind URGENT_WITH_EARLY = FindingKind.of(
            "L-URGENT-102",
            Severity.WARNING,
            false,
            "{code} {name} は {other} を算定する日には算定できないため外しました",
            "{code} {name} is taken out: not on a day of {other}",
            Argument.of("code", CODE),
            Argument.of("other", CODE));

    /** A rapid add-on on a day of an urgent one. */
    public static final FindingKind RAPID_WITH_URGENT = FindingKind.of(
            "L-URGENT-103",
            Severity.WARNING,
            false,
            "{code} {name} は {other} を算定する日には算定できないため外しました",
            "{code} {name} is taken out: not on a day of {other}",
            Argument.of("code", CODE),
            Argument.of("other", CODE));

    /** A sampling that is billed once a day. */
    public static final FindingKind SAMPLING_TWICE = FindingKind.of(
            "L-DRAW-101",
            Severity.WARNING,
            false,
            "{code} {name} は1日1回のため外しました",
            "{code} {name} is taken out: once a day",
            Argument.of("code", CODE));

    /** A second ultrasound whose site is not stated. */
    public static final FindingKind SITE_UNKNOWN = FindingKind.of(
            "L-DEC-102",
            Severity.UNDECIDABLE,
            false,
            "部位が分からないため {code} {name} を同じ部位の2回目として計算しました（{min} 点、別の部位なら {max} 点。/items/*/context/site）",
            "the site is not stated: {code} {name} is taken as the second at one site, {min} points; at another site {max} (/items/*/context/site)",
            Argument.of("code", CODE),
            Argument.of("min", POINTS),
            Argument.of("max", POINTS));

    /** A test that is part of another of the day. */
    public static final FindingKind PART_OF_TEST = FindingKind.of(
            "L-ECG-101",
            Severity.WARNING,
            false,
            "{code} {name} は同じ日の {main} に含まれるため外しました",
            "{code} {name} is taken out: it is part of {main} of the day",
            Argument.of("code", CODE),
            Argument.of("main", CODE));

    /** Another method at the same site and time. */
    public static final FindingKind SAME_SITE = FindingKind.of(
            "L-ULTRA-101",
            Severity.WARNING,
            false,
            "{code} {name} は同じ部位に同時に行った {main} と併せて1回のため外しました",
            "{code} {name} is taken out: one site at the same time is billed once, as {main}",
            Argument.of("code", CODE),
            Argument.of("main", CODE));

    /** The same method at another site, at the same time. */
    public static final FindingKind SAME_METHOD = FindingKind.of(
            "L-ULTRA-102",
            Severity.WARNING,
            false,
            "{code} {name} は同時に同じ方法で行った {main} と併せて1回のため外しました",
            "{code} {name} is taken out: one method at the same time is billed once, as {main}",
            Argument.of("code", CODE),
            Argument.of("main", CODE));

    /** An endoscopy of a near site. */
    public static final FindingKind NEAR_SITE = FindingKind.of(
            "L-SCOPE-102",
            Severity.WARNING,
            false,
            "{code} {name} は近接する部位の {main} が主たる検査のため外しました",
            "{code} {name} is taken out: {main} is the main one of near sites",
            Argument.of("code", CODE),
            Argument.of("main", CODE));

    /** An endoscopy out of hours whose urgency is not stated. */
    public static final FindingKind URGENCY_UNKNOWN = FindingKind.of(
            "L-SCOPE-103",
            Severity.UNDECIDABLE,
            false,
            "緊急かどうか分からないため {code} を加えませんでした（{min} 点、緊急なら {max} 点。/items/*/context/urgent）",
            "whether it was urgent is not stated: {code} is not added, {min} points; urgent {max} (/items/*/context/urgent)",
            Argument.of("code", CODE),
            Argument.of("min", POINTS),
            Argument.of("max", POINTS));

    /** All of them, in order of id. */
    public static final List<FindingKind> ALL = List.of(
            BUNDLE_UNKNOWN,
            NOT_MAIN_OF_DAY,
            NOT_MAIN_OF_MONTH,
            NOT_MAIN_OF_WEEK,
            NOT_MAIN_METHOD,
            INCLUDED_IN_FEE,
            TOO_MANY_RAPID,
            MANAGEMENT_INPATIENT,
            URGENT_TWICE,
            URGENT_WITH_EARLY,
            RAPID_WITH_URGENT,
            SAMPLING_TWICE,
            SITE_UNKNOWN,
            PART_OF_TEST,
            SAME_SITE,
            SAME_METHOD,
            NEAR_SITE,
            URGENCY_UNKNOWN);

    private LaboratoryFindings() {}
}
