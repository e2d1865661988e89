package jp.santei.rule;

import static jp.santei.rule.ArgumentType.CODE;
import static jp.santei.rule.ArgumentType.DATE;
import static jp.santei.rule.ArgumentType.POINTS;

import java.util.List;

/** The findings of completion: visit (初・再診の指摘). */
public final class VisitFindings {
    /** A consultation at the visit of a health check. */
    public static final FindingKind HEALTH_CHECK = refused(
            "V-KEN-101",
            "健康診断と同じ機会の診療のため {code} は算定できません（除きました）",
            "{code} is not billable at the visit of a health check; it is left out");

    /** Video without its filing. */
    public static final FindingKind ONLINE_NOT_FILED = refused(
            "V-MODE-102",
            "情報通信機器を用いた診療の届出がないため {code} は算定できません（除きました）",
            "{code} is left out: the facility has not filed consultations by video");

    /** 初診料 or 外来診療料 by telephone. */
    public static final FindingKind NOT_BY_PHONE = refused(
            "V-MODE-202", "電話等による診療では {code} を算定できません（除きました）", "{code} is not billable by telephone; it is left out");

    /** A third department, or a second one twice. */
    public static final FindingKind THIRD_DEPARTMENT = refused(
            "V-ONE-102",
            "同一日の別の診療科の受診は2つ目までのため {code} は算定できません（除きました）",
            "{code} is left out: on one day a second department is billed, no further one");

    /** A second consultation of the same kind at the same time. */
    public static final FindingKind NOT_AGAIN = refused(
            "V-ONE-202",
            "同時に行った診察は1回のため {code} は算定できません（除きました）",
            "{code} is left out: consultations at the same time are one");

    /** An add-on with the consultation of a second department. */
    public static final FindingKind SECOND_TAKES_NONE = FindingKind.of(
            "V-ONE-104",
            Severity.ERROR,
            false,
            "2科目の {base} に {code} は加算できません（除きました）",
            "{code} is left out: {base} of a second department takes no add-ons",
            Argument.of("code", CODE),
            Argument.of("base", CODE));

    /** The department of a second consultation is not stated. */
    public static final FindingKind DEPARTMENT_UNKNOWN = FindingKind.of(
            "V-ONE-105",
            Severity.UNDECIDABLE,
            false,
            "診療科（department）がないため同一日の2つ目の {code} を判定できません（別の診療科なら {max}点、同じなら {min}点）",
            "whether the second {code} of the day is billable depends on its department, which is not stated: {max} in another, {min} in the same",
            Argument.of("code", CODE),
            Argument.of("min", POINTS),
            Argument.of("max", POINTS));

    /** 再診 a month or longer after the last visit. */
    public static final FindingKind MAY_BE_FIRST = FindingKind.of(
            "V-GAP-101",
            Severity.INFO,
            false,
            "{code} {name}: 前回の受診（{last}）から1月以上経過しています。患者が任意に診療を中止していたなら初診料です",
            "{code} {name}: a month or longer since the last visit on {last}; 初診料 if the patient had stopped coming",
            Argument.of("code", CODE),
            Argument.of("last", DATE));

    /** 初診 within a month of the last visit. */
    public static final FindingKind FIRST_TOO_SOON = FindingKind.of(
            "V-GAP-102",
            Severity.WARNING,
            false,
            "{code} {name}: 前回の受診（{last}）から1月経過していません。前の傷病が治ゆしていなければ再診料です",
            "{code} {name}: less than a month since the last visit on {last}; 再診料 unless the former disease has healed",
            Argument.of("code", CODE),
            Argument.of("last", DATE));

    /** The time class is open. */
    public static final FindingKind TIME_OPEN = FindingKind.of(
            "V-TIME-102",
            Severity.UNDECIDABLE,
            false,
            "{code} {name}: 受付時刻（time）または標榜時間（facility.hours）から時間の区分が定まりません（{min}点から{max}点。context.timeClass で指定できます）",
            "{code} {name}: time or posted hours leave the time class open, {min} to {max}; context.timeClass decides",
            Argument.of("code", CODE),
            Argument.of("min", POINTS),
            Argument.of("max", POINTS));

    /** 乳幼児加算 beside the add-on by time. */
    public static final FindingKind AGE_IN_TIME = FindingKind.of(
            "V-AGE-102",
            Severity.ERROR,
            false,
            "{code} は {time} に含まれるため算定できません（除きました）",
            "{code} is left out: it is included in {time}",
            Argument.of("code", CODE),
            Argument.of("time", CODE));

    /** The filed class of an add-on is open. */
    public static final FindingKind CLASS_OPEN = FindingKind.of(
            "V-FAC-103",
            Severity.UNDECIDABLE,
            false,
            "{code} の届出区分が分かりません（{min}点から{max}点。facility.standards に診療行為コードを書けば定まります）",
            "the filed class of {code} is open, {min} to {max}; facility.standards may name the act",
            Argument.of("code", CODE),
            Argument.of("min", POINTS),
            Argument.of("max", POINTS));

    /** An add-on that another filing bars. */
    public static final FindingKind BARRED_BY_FILING = refused(
            "V-FAC-104",
            "電子的診療情報連携体制整備加算を届け出ているため {code} は算定できません（除きました）",
            "{code} is left out: the facility has filed 電子的診療情報連携体制整備加算");

    /** 外来管理加算 on a day with an act that bars it. */
    public static final FindingKind MANAGEMENT_BARRED = FindingKind.of(
            "V-MGMT-102",
            Severity.ERROR,
            false,
            "同じ日に {barrier} があるため {code} 外来管理加算は算定できません（除きました）",
            "{code} 外来管理加算 is left out: {barrier} of the day bars it",
            Argument.of("code", CODE),
            Argument.of("barrier", CODE));

    /** 外来管理加算 without 再診料 in person. */
    public static final FindingKind MANAGEMENT_WITHOUT_VISIT = refused(
            "V-MGMT-202",
            "加算できる対面の再診料がないため {code} 外来管理加算は算定できません（除きました）",
            "{code} 外来管理加算 is left out: no 再診料 in person that takes it");

    /** 外来管理加算 without an examination. */
    public static final FindingKind MANAGEMENT_UNEXAMINED = refused(
            "V-MGMT-302",
            "診察を伴わない（投薬のみ等）ため {code} 外来管理加算は算定できません（除きました）",
            "{code} 外来管理加算 is left out: the doctor did not examine");

    /** All of them, in order. */
    public static final List<FindingKind> ALL = List.of(
            HEALTH_CHECK,
            ONLINE_NOT_FILED,
            NOT_BY_PHONE,
            THIRD_DEPARTMENT,
            NOT_AGAIN,
            SECOND_TAKES_NONE,
            DEPARTMENT_UNKNOWN,
            MAY_BE_FIRST,
            FIRST_TOO_SOON,
            TIME_OPEN,
            AGE_IN_TIME,
            CLASS_OPEN,
            BARRED_BY_FILING,
            MANAGEMENT_BARRED,
            MANAGEMENT_WITHOUT_VISIT,
            MANAGEMENT_UNEXAMINED);

    private VisitFindings() {}

    private static FindingKind refused(String id, String ja, String en) {
        return FindingKind.of(id, Severity.ERROR, false, ja, en, Argument.of("code", CODE));
    }
}
