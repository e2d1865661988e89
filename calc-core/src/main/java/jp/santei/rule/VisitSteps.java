package jp.santei.rule;

import static jp.santei.rule.ArgumentType.CODE;
import static jp.santei.rule.ArgumentType.POINTS_100;

import java.util.List;

/** The steps of completion: visit (初・再診の計算過程). */
public final class VisitSteps {
    /** A consultation by telephone or video. */
    public static final StepKind REMOTE = replaced(
            "V-MODE-001",
            "{given} を電話等・情報通信機器による {name}（{points}点）に替えました",
            "{given} became {name} by telephone or video, {points}");

    /** A second department. */
    public static final StepKind SECOND_DEPARTMENT = replaced(
            "V-ONE-001",
            "同じ日の別の診療科の受診のため {given} を {name}（{points}点）に替えました",
            "a second department on the day: {given} became {name}, {points}");

    /** A further visit of the day. */
    public static final StepKind FURTHER_VISIT = replaced(
            "V-ONE-003",
            "同じ日の2回目以降の再診のため {given} を {name}（{points}点）に替えました",
            "a further visit of the day: {given} became {name}, {points}");

    /** 乳幼児加算. */
    public static final StepKind AGE =
            added("V-AGE-001", "6歳未満のため {name} {points}点を加えました", "under six: {name}, {points}");

    /** 乳幼児加算 replaced by the add-on by time. */
    public static final StepKind AGE_REPLACED = replaced(
            "V-AGE-002",
            "{given} を時間の区分を含む {name}（{points}点）に替えました",
            "{given} became {name}, which includes it, {points}");

    /** 時間外・休日・深夜・特例. */
    public static final StepKind TIME =
            added("V-TIME-001", "標榜時間外のため {name} {points}点を加えました", "outside the posted hours: {name}, {points}");

    /** 小児科標榜. */
    public static final StepKind PEDIATRIC_TIME = added(
            "V-TIME-003",
            "小児科標榜医療機関の夜間・休日・深夜のため {name} {points}点を加えました",
            "a facility that posts 小児科, at night or on a holiday: {name}, {points}");

    /** 夜間・早朝等. */
    public static final StepKind EARLY_NIGHT = added(
            "V-TIME-004",
            "標榜時間内の夜間・早朝・休日のため {name} {points}点を加えました",
            "in the evening, early or on a holiday inside the hours: {name}, {points}");

    /** An add-on of the facility with every consultation. */
    public static final StepKind FACILITY_EACH =
            added("V-FAC-001", "届出により {name} {points}点を加えました", "filed by the facility: {name}, {points}");

    /** An add-on of the facility once a month or in several. */
    public static final StepKind FACILITY_MONTHLY = added(
            "V-FAC-002",
            "届出により今月初めての {name} {points}点を加えました",
            "filed by the facility, due this month: {name}, {points}");

    /** 外来管理加算. */
    public static final StepKind MANAGEMENT = added(
            "V-MGMT-001",
            "処置・手術等のない日の再診のため {name} {points}点を加えました",
            "a 再診 on a day without procedures and the like: {name}, {points}");

    /** ベースアップ評価料（Ⅰ）. */
    public static final StepKind BASE_UP_1 =
            added("V-PAY-001", "届出により {name} {points}点を加えました", "filed by the facility: {name}, {points}");

    /** ベースアップ評価料（Ⅱ）. */
    public static final StepKind BASE_UP_2 =
            added("V-PAY-002", "届出により {name} {points}点を加えました", "filed by the facility: {name}, {points}");

    /** 物価対応料. */
    public static final StepKind PRICES =
            added("V-PAY-003", "診察の日のため {name} {points}点を加えました", "a day of a consultation: {name}, {points}");

    /** All of them, in order. */
    public static final List<StepKind> ALL = List.of(
            REMOTE,
            SECOND_DEPARTMENT,
            FURTHER_VISIT,
            AGE,
            AGE_REPLACED,
            TIME,
            PEDIATRIC_TIME,
            EARLY_NIGHT,
            FACILITY_EACH,
            FACILITY_MONTHLY,
            MANAGEMENT,
            BASE_UP_1,
            BASE_UP_2,
            PRICES);

    private VisitSteps() {}

    private static StepKind added(String rule, String ja, String en) {
        return StepKind.of(rule, ja, en, Argument.of("points", POINTS_100));
    }

    private static StepKind replaced(String rule, String ja, String en) {
        return StepKind.of(rule, ja, en, Argument.of("points", POINTS_100), Argument.of("given", CODE));
    }
}
