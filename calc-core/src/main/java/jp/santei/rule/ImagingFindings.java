package jp.santei.rule;

import static jp.santei.rule.ArgumentType.CODE;
import static jp.santei.rule.ArgumentType.POINTS;

import java.util.List;

/** The findings of imaging (画像診断の指摘). */
public final class ImagingFindings {
    /** A CT, or MRI, beside another one at the same time. */
    public static final FindingKind SCAN_AT_ONCE = FindingKind.of(
            "G-SCAN-101",
            Severity.WARNING,
            false,
            "{code} {name} は同時に行った主たる撮影 {main} と併せて算定できないため外しました",
            "{code} {name} is taken out beside {main}, the main one of scans done at once",
            Argument.of("code", CODE),
            Argument.of("main", CODE));

    /** A second judgement fee in the month. */
    public static final FindingKind JUDGED_TWICE = FindingKind.of(
            "G-JUDGE-102",
            Severity.ERROR,
            false,
            "{code} {name} は月1回に限り算定できるため外しました",
            "{code} {name} is billed once a month and is taken out",
            Argument.of("code", CODE));

    /** The reading of another facility's CT without 初診料. */
    public static final FindingKind OTHERS_IMAGE = FindingKind.of(
            "G-OTHER-101",
            Severity.ERROR,
            false,
            "{code} {name} は初診料を算定した日に限り算定できるため外しました",
            "{code} {name} is billed only on a day of 初診料 and is taken out",
            Argument.of("code", CODE));

    /** A second method whose site is not stated. */
    public static final FindingKind SITE_UNKNOWN = FindingKind.of(
            "G-METHOD-102",
            Severity.UNDECIDABLE,
            false,
            "部位がわからないため {code} が 先の撮影方法と同じ部位の同時撮影かを判定できません（{min} 点または {max} 点。/items/*/context/site）",
            "whether {code} is of the same site as the method before is not stated: {min} or {max} points (/items/*/context/site)",
            Argument.of("code", CODE),
            Argument.of("min", POINTS),
            Argument.of("max", POINTS));

    /** Two methods on a site whose order is not stated. */
    public static final FindingKind METHOD_ORDER_UNKNOWN = FindingKind.of(
            "G-METHOD-103",
            Severity.UNDECIDABLE,
            false,
            "撮影の順がわからないため {code} を第2の診断としました（2つの診断で {min} 点または {max} 点。/items/*/time, /items/*/context/role）",
            "{code} is taken for the second reading, the order not being stated: both readings are {min} or {max} points"
                    + " (/items/*/time, /items/*/context/role)",
            Argument.of("code", CODE),
            Argument.of("min", POINTS),
            Argument.of("max", POINTS));

    /** Scans of a day whose order is not stated. */
    public static final FindingKind SCAN_ORDER_UNKNOWN = FindingKind.of(
            "G-SCAN-103",
            Severity.UNDECIDABLE,
            false,
            "同じ日の撮影の順がわからないため {code} を2回目としました（2つの撮影料で {min} 点または {max} 点。/items/*/time, /items/*/context/role）",
            "{code} is taken for the second scan, the order not being stated: both scans are {min} or {max} points"
                    + " (/items/*/time, /items/*/context/role)",
            Argument.of("code", CODE),
            Argument.of("min", POINTS),
            Argument.of("max", POINTS));

    /** What is billed once a series. */
    public static final FindingKind SERIES = FindingKind.of(
            "G-SERIES-101",
            Severity.WARNING,
            false,
            "{code} {name} は同じ部位・同じ方法の同時の撮影として先の一連に合算したため外しました",
            "{code} {name} is taken out: it belongs to the series of the same site and method before it",
            Argument.of("code", CODE));

    /** A second 電子画像管理加算 of a series. */
    public static final FindingKind STORED_ONCE = FindingKind.of(
            "G-ELEC-102",
            Severity.WARNING,
            false,
            "{code} {name} は一連の撮影に1回（主たるもの {main}）のため外しました",
            "{code} {name} is taken out: once a series, the main one being {main}",
            Argument.of("code", CODE),
            Argument.of("main", CODE));

    /** A film beside 電子画像管理加算. */
    public static final FindingKind FILM = FindingKind.of(
            "G-ELEC-103",
            Severity.ERROR,
            false,
            "電子画像管理加算を算定した撮影のフィルム {code} {name} は算定できないため外しました",
            "film {code} {name} is not billed beside 電子画像管理加算 and is taken out",
            Argument.of("code", CODE));

    /** A filed management fee whose report is not stated. */
    public static final FindingKind MANAGEMENT_UNKNOWN = FindingKind.of(
            "G-MGMT-101",
            Severity.UNDECIDABLE,
            false,
            "画像診断を専ら担当する医師の文書報告が請求にないため {code} を判定できません（{min} 点または {max} 点）",
            "whether a radiologist reported in writing, as {code} asks, is not stated: {min} or {max} points",
            Argument.of("code", CODE),
            Argument.of("min", POINTS),
            Argument.of("max", POINTS));

    /** A second management fee of a kind in the month. */
    public static final FindingKind MANAGED_TWICE = FindingKind.of(
            "G-MGMT-102",
            Severity.ERROR,
            false,
            "{code} {name} は写真診断・核医学診断・コンピューター断層診断のそれぞれで月1回のため外しました",
            "{code} {name} is taken out: once a month for each of X-ray, nuclear medicine and CT",
            Argument.of("code", CODE));

    /** A management fee on another day than the first reading. */
    public static final FindingKind MANAGED_LATER = FindingKind.of(
            "G-MGMT-103",
            Severity.WARNING,
            false,
            "{code} {name} は月の最初の診断の日に算定します",
            "{code} {name} belongs to the first reading of the month",
            Argument.of("code", CODE));

    /** A second urgent imaging of the day. */
    public static final FindingKind URGENT_TWICE = FindingKind.of(
            "G-URGENT-101",
            Severity.ERROR,
            false,
            "{code} {name} は1日につき1回のため外しました",
            "{code} {name} is billed once a day and is taken out",
            Argument.of("code", CODE));

    /** 夜間・早朝等加算 beside urgent imaging. */
    public static final FindingKind NO_EARLY_NIGHT = FindingKind.of(
            "G-URGENT-102",
            Severity.ERROR,
            false,
            "{code} {name} は時間外緊急院内画像診断加算 {urgent} と併せて算定できないため外しました",
            "{code} {name} is not billed beside {urgent} and is taken out",
            Argument.of("code", CODE),
            Argument.of("urgent", CODE));

    /** The injection of a contrast medium that the scan includes. */
    public static final FindingKind INJECTION_INCLUDED = FindingKind.of(
            "G-CONTR-101",
            Severity.ERROR,
            false,
            "{code} {name} は {scan} に含まれるため外しました",
            "{code} {name} is included in {scan} and is taken out",
            Argument.of("code", CODE),
            Argument.of("scan", CODE));

    /** A contrast drip beside an injection of the day. */
    public static final FindingKind DRIP_OF_DAY = FindingKind.of(
            "G-CONTR-102",
            Severity.ERROR,
            false,
            "{code} {name} は同じ日に {injection} を算定するため算定できず、外しました",
            "{code} {name} is not billed beside {injection} of the day and is taken out",
            Argument.of("code", CODE),
            Argument.of("injection", CODE));

    /** An injection fee beside the contrast add-on of a scan. */
    public static final FindingKind INJECTION_MINOR = FindingKind.of(
            "G-CONTR-103",
            Severity.WARNING,
            false,
            "{code} {name} は同じ日の造影剤使用加算 {contrast} と主たるもののみ算定するため外しました（薬剤料は残ります）",
            "{code} {name} is taken out beside {contrast} of the day, of which only the main one is billed (the drugs stay)",
            Argument.of("code", CODE),
            Argument.of("contrast", CODE));

    /** A plain X-ray that 基本的エックス線診断料 includes. */
    public static final FindingKind BASIC_INCLUDES = FindingKind.of(
            "G-BASIC-101",
            Severity.ERROR,
            false,
            "{code} {name} は基本的エックス線診断料に含まれるため外しました",
            "{code} {name} is included in 基本的エックス線診断料 and is taken out",
            Argument.of("code", CODE));

    /** Films read and films taken that differ. */
    public static final FindingKind FILMS_DIFFER = FindingKind.of(
            "G-PAIR-101",
            Severity.WARNING,
            false,
            "{code} {name} の枚数または方法が撮影 {exposure} と異なります",
            "films or method of {code} {name} differ from those of {exposure}",
            Argument.of("code", CODE),
            Argument.of("exposure", CODE));

    /** All of them, in order of id. */
    public static final List<FindingKind> ALL = List.of(
            BASIC_INCLUDES,
            INJECTION_INCLUDED,
            DRIP_OF_DAY,
            INJECTION_MINOR,
            STORED_ONCE,
            FILM,
            JUDGED_TWICE,
            SITE_UNKNOWN,
            METHOD_ORDER_UNKNOWN,
            MANAGEMENT_UNKNOWN,
            MANAGED_TWICE,
            MANAGED_LATER,
            OTHERS_IMAGE,
            FILMS_DIFFER,
            SCAN_AT_ONCE,
            SCAN_ORDER_UNKNOWN,
            SERIES,
            URGENT_TWICE,
            NO_EARLY_NIGHT);

    private ImagingFindings() {}
}
