package jp.santei.rule;

import static jp.santei.rule.ArgumentType.CODE;
import static jp.santei.rule.ArgumentType.DATE;
import static jp.santei.rule.ArgumentType.NUMBER;
import static jp.santei.rule.ArgumentType.POINTS;

import java.util.List;

/** The findings of completion: medication (投薬の指摘). */
public final class MedicationFindings {
    /** The patient's wish without a long-listed drug. */
    public static final FindingKind CHOICE_WITHOUT_SUBJECT = FindingKind.of(
            "M-CHOICE-101",
            Severity.WARNING,
            false,
            "患者の希望（patientChoice）がありますが、選定療養の対象となる長期収載品がありません",
            "the patient's wish is stated, but no drug of the item is a long-listed one");

    /** A long-listed drug without a twin in force. */
    public static final FindingKind NO_TWIN = FindingKind.of(
            "M-CHOICE-201",
            Severity.ERROR,
            true,
            "{code} {name} の（選）の行は {date} に有効ではありません",
            "{code} {name} has no twin row in force on {date}",
            Argument.of("code", CODE),
            Argument.of("date", DATE));

    /** The wish of an inpatient. */
    public static final FindingKind CHOICE_OF_INPATIENT = FindingKind.of(
            "M-CHOICE-301",
            Severity.WARNING,
            false,
            "入院中の患者には長期収載品の選定療養を適用しません",
            "the charge for long-listed drugs does not apply to inpatients");

    /** A twin whose brand is not in force. */
    public static final FindingKind NO_BRAND = FindingKind.of(
            "M-CHOICE-102",
            Severity.ERROR,
            true,
            "{code} {name} のもとの品目 {brand} が {date} に有効でないため特別の料金を計算できません",
            "{code} {name}: brand {brand} is not in force on {date}, so its charge cannot be computed",
            Argument.of("code", CODE),
            Argument.of("brand", CODE),
            Argument.of("date", DATE));

    /** 調剤技術基本料 in a month with a 処方箋. */
    public static final FindingKind PHARMACIST_AND_SHEET = FindingKind.of(
            "M-FEE-103",
            Severity.ERROR,
            false,
            "{code} {name} は同じ月に処方箋を交付しているため算定できません",
            "{code} {name} is not billable in a month with a prescription to a pharmacy",
            Argument.of("code", CODE));

    /** 調剤技術基本料 a second time in the month. */
    public static final FindingKind PHARMACIST_TWICE = FindingKind.of(
            "M-FEE-203",
            Severity.ERROR,
            false,
            "{code} {name} は月1回に限り算定します",
            "{code} {name} is billable once a month",
            Argument.of("code", CODE));

    /** A fee of dispensing with a 処方箋. */
    public static final FindingKind FEE_WITH_SHEET = FindingKind.of(
                    "M-SHEET-101",
                    Severity.ERROR,
                    false,
                    "{code} {name} は処方箋を交付した処方では算定できません",
                    "{code} {name} is not billable for a prescription that goes to a pharmacy",
                    Argument.of("code", CODE))
            .together();

    /** A drug with a 処方箋. */
    public static final FindingKind DRUG_WITH_SHEET = FindingKind.of(
                    "M-SHEET-201",
                    Severity.ERROR,
                    false,
                    "処方箋を交付した処方の薬剤 {codes} は算定できません（別の処方なら context.prescription で区別します）",
                    "drugs {codes} are not billable for a prescription that goes to a pharmacy; context.prescription tells another one",
                    Argument.of("code", CODE))
            .together();

    /** A second fee of one prescription. */
    public static final FindingKind ONE_FEE = FindingKind.of(
            "M-SHEET-102",
            Severity.ERROR,
            false,
            "{code} {name} は1処方に1回に限り算定します",
            "{code} {name} is billable once a prescription",
            Argument.of("code", CODE));

    /** A second 一般名処方加算. */
    public static final FindingKind ONE_GENERIC_NAME = FindingKind.of(
            "M-SHEET-103",
            Severity.ERROR,
            false,
            "{code} {name} は1処方にほかの一般名処方加算と併せて算定できません",
            "{code} {name} is not billable with another 一般名処方加算 of the prescription",
            Argument.of("code", CODE));

    /** 特定疾患処方管理加算 a second time in the month. */
    public static final FindingKind CHRONIC_TWICE = FindingKind.of(
            "M-CHRONIC-101",
            Severity.ERROR,
            false,
            "{code} {name} は月1回に限り算定します",
            "{code} {name} is billable once a month",
            Argument.of("code", CODE));

    /** 特定疾患処方管理加算 that may be billable. */
    public static final FindingKind CHRONIC_UNKNOWN = FindingKind.of(
            "M-CHRONIC-201",
            Severity.UNDECIDABLE,
            false,
            "{days} 日以上の処方があります。主病が特定疾患なら特定疾患処方管理加算（{max} 点）を算定できます（主病が判断できないため {min} 点）",
            "a supply of {days} days or more: 特定疾患処方管理加算 ({max} points) is billable if the main disease is a listed one; {min} points, as that is not known",
            Argument.of("min", POINTS),
            Argument.of("max", POINTS),
            Argument.of("days", NUMBER));

    /** Oral drugs that may be temporary. */
    public static final FindingKind TEMPORARY_UNKNOWN = FindingKind.of(
            "M-KINDS-101",
            Severity.UNDECIDABLE,
            false,
            "{days} 日以内の内服薬が臨時の投薬か不明です（context.temporary）。臨時でないとして {min} 点、臨時なら {max} 点",
            "it is not known whether oral drugs of {days} days or less are temporary (context.temporary): {min} points if not, {max} if they are",
            Argument.of("min", POINTS),
            Argument.of("max", POINTS),
            Argument.of("days", NUMBER));

    /** Psychotropics that are not told. */
    public static final FindingKind PSYCHOTROPICS_UNKNOWN = FindingKind.of(
            "M-PSY-101",
            Severity.UNDECIDABLE,
            false,
            "向精神薬多剤投与の対象薬が不明です（context.psychotropic）。すべてを対象として {min} 点、対象がなければ {max} 点",
            "it is not known which drugs are the psychotropics (context.psychotropic): {min} points if all are, {max} if none",
            Argument.of("min", POINTS),
            Argument.of("max", POINTS));

    /** All of them, in order. */
    public static final List<FindingKind> ALL = List.of(
            CHOICE_WITHOUT_SUBJECT,
            NO_TWIN,
            CHOICE_OF_INPATIENT,
            NO_BRAND,
            PHARMACIST_AND_SHEET,
            PHARMACIST_TWICE,
            FEE_WITH_SHEET,
            DRUG_WITH_SHEET,
            ONE_FEE,
            ONE_GENERIC_NAME,
            CHRONIC_TWICE,
            CHRONIC_UNKNOWN,
            TEMPORARY_UNKNOWN,
            PSYCHOTROPICS_UNKNOWN);

    private MedicationFindings() {}
}
