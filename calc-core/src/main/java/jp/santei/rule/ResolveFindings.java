package jp.santei.rule;

import static jp.santei.rule.ArgumentType.CODE;
import static jp.santei.rule.ArgumentType.DATE;
import static jp.santei.rule.ArgumentType.MASTER;
import static jp.santei.rule.ArgumentType.SECTION;
import static jp.santei.rule.ArgumentType.UNBUILT;

import java.util.List;

/** The findings of claims, codes and editions (受付・マスターの指摘). */
public final class ResolveFindings {
    /** A code that no master of the edition has. */
    public static final FindingKind UNKNOWN_CODE = FindingKind.of(
            "R-CODE-001",
            Severity.ERROR,
            true,
            "コード {code} はこの版のマスターにありません",
            "code {code} is not in the masters of this edition",
            Argument.of("code", CODE),
            Argument.of("date", DATE));

    /** A code without a version in force on the day. */
    public static final FindingKind NOT_IN_FORCE = FindingKind.of(
            "R-CODE-002",
            Severity.ERROR,
            true,
            "コード {code} は {date} に有効な行がありません",
            "code {code} has no row in force on {date}",
            Argument.of("code", CODE),
            Argument.of("date", DATE));

    /** A code of a fee table that is not built, or out of scope. */
    public static final FindingKind OTHER_TABLE = FindingKind.of(
            "R-CODE-003",
            Severity.ERROR,
            true,
            "コード {code} は医科の診療行為・医薬品・特定器材・コメントではありません",
            "code {code} is no medical act, drug, material or comment",
            Argument.of("code", CODE));

    /** The claim is of an area that no rule covers. */
    public static final FindingKind NOT_BUILT = FindingKind.of(
            "R-BUILD-001",
            Severity.WARNING,
            true,
            "未対応です: {field}",
            "not supported yet: {field}",
            Argument.of("field", UNBUILT));

    /** A date of service that a master of the edition does not cover. */
    public static final FindingKind NOT_COVERED = FindingKind.of(
            "R-EDITION-001",
            Severity.ERROR,
            true,
            "この版の{master}マスターは {date} の診療を対象としていません",
            "the {master} master of this edition does not cover {date}",
            Argument.of("master", MASTER),
            Argument.of("date", DATE));

    /** The claim pins another edition, or a day of knowledge before it. */
    public static final FindingKind OTHER_EDITION = FindingKind.of(
            "R-EDITION-002",
            Severity.ERROR,
            true,
            "請求が指定した版または公表日は、計算に使った版と違います",
            "the claim pins another edition or an earlier day of knowledge than the one used");

    /** An amount that the rules need and the edition does not state for the day. */
    public static final FindingKind NO_PARAMETER = FindingKind.of(
            "R-EDITION-003",
            Severity.ERROR,
            true,
            "この版には {date} の計算に要る定数（薬剤の15円、1点10円など）がありません",
            "this edition lacks the constants of {date} (15 yen of drugs, 10 yen a point …)",
            Argument.of("date", DATE));

    /** A value that is not confirmed for the period. */
    public static final FindingKind VALUE_UNCONFIRMED = FindingKind.of(
                    "R-STATUS-001",
                    Severity.WARNING,
                    false,
                    "{date} の時点の値が公式マスターで確認されていない行が {count} 件あります: {codes}",
                    "{count} rows whose value for {date} is not confirmed by an official master: {codes}",
                    Argument.of("code", CODE),
                    Argument.of("date", DATE))
            .together();

    /** Flags that are not confirmed for the period. */
    public static final FindingKind FLAGS_UNCONFIRMED = FindingKind.of(
                    "R-STATUS-002",
                    Severity.WARNING,
                    false,
                    "{date} の時点の区分が前の版からの引き継ぎか手作業による行が {count} 件あります: {codes}",
                    "{count} rows whose flags for {date} are carried over or set by hand: {codes}",
                    Argument.of("code", CODE),
                    Argument.of("date", DATE))
            .together();

    /** The receipt column of the row is not usable in the claim's setting. */
    public static final FindingKind SETTING = FindingKind.of(
            "R-SETTING-001",
            Severity.WARNING,
            false,
            "{code} {name} はこの入外区分では算定できない区分です",
            "{code} {name} is not for this setting (in/outpatient)",
            Argument.of("code", CODE));

    /** The section of an item cannot be derived. */
    public static final FindingKind SECTION_UNKNOWN = FindingKind.of(
            "R-SECTION-101",
            Severity.WARNING,
            false,
            "診療識別が決まらないため {section} として計算します",
            "the section cannot be derived; {section} is taken",
            Argument.of("section", SECTION));

    /** All of them, in order. */
    public static final List<FindingKind> ALL = List.of(
            UNKNOWN_CODE,
            NOT_IN_FORCE,
            OTHER_TABLE,
            NOT_BUILT,
            NOT_COVERED,
            OTHER_EDITION,
            NO_PARAMETER,
            VALUE_UNCONFIRMED,
            FLAGS_UNCONFIRMED,
            SETTING,
            SECTION_UNKNOWN);

    private ResolveFindings() {}
}
