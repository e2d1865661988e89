package jp.santei.rule;

import static jp.santei.rule.ArgumentType.BEDS;
import static jp.santei.rule.ArgumentType.CODE;
import static jp.santei.rule.ArgumentType.DATE;
import static jp.santei.rule.ArgumentType.NUMBER;
import static jp.santei.rule.ArgumentType.STANDARD;
import static jp.santei.rule.ArgumentType.STANDARDS;

import java.util.List;

/**
 * The findings of the checks: standing (算定の前提の指摘).
 *
 * <p>An act whose flags were carried over from an earlier schedule gets a warning where an official row would be an error.
 */
public final class StandingFindings {
    /** An act of the inpatient receipt on another. */
    public static final FindingKind INPATIENT_ONLY = error(
            "E-SET-101",
            "{code} {name} は入院のレセプトだけで算定できます",
            "{code} {name} is billed on inpatient receipts only",
            Argument.of("code", CODE));

    /** An act of the outpatient receipt on another. */
    public static final FindingKind OUTPATIENT_ONLY = error(
            "E-SET-201",
            "{code} {name} は入院外のレセプトだけで算定できます",
            "{code} {name} is billed on outpatient receipts only",
            Argument.of("code", CODE));

    /** The same by flags of an earlier schedule. */
    public static final FindingKind SETTING_CARRIED = warning(
            "E-SET-301",
            "{code} {name} は前の点数表の入外適用区分 {class} ではこのレセプトで算定できません（1 入院、2 入院外）",
            "{code} {name} is not for this receipt by the 入外適用区分 {class} of the schedule before (1 inpatient, 2 outpatient)",
            Argument.of("code", CODE),
            Argument.of("class", NUMBER));

    /** An act of hospitals at a clinic. */
    public static final FindingKind HOSPITAL_ONLY = error(
            "E-KIND-101",
            "{code} {name} は病院だけで算定できます",
            "{code} {name} is billed by hospitals only",
            Argument.of("code", CODE));

    /** An act of clinics at a hospital. */
    public static final FindingKind CLINIC_ONLY = error(
            "E-KIND-201",
            "{code} {name} は診療所だけで算定できます",
            "{code} {name} is billed by clinics only",
            Argument.of("code", CODE));

    /** The same by flags of an earlier schedule. */
    public static final FindingKind KIND_CARRIED = warning(
            "E-KIND-301",
            "{code} {name} は前の点数表の病院・診療所区分 {class} ではこの医療機関で算定できません（1 病院、2 診療所）",
            "{code} {name} is not for this facility by the 病院・診療所区分 {class} of the schedule before (1 hospital, 2 clinic)",
            Argument.of("code", CODE),
            Argument.of("class", NUMBER));

    /** An act of facilities with another number of beds. */
    public static final FindingKind BEDS_DIFFER = error(
            "E-BED-101",
            "{code} {name} は{class}の医療機関で算定します（許可病床 {licensed} 床、一般病床 {general} 床）",
            "{code} {name} is for {class} ({licensed} licensed, {general} general beds)",
            Argument.of("code", CODE),
            Argument.of("class", BEDS),
            Argument.of("licensed", NUMBER),
            Argument.of("general", NUMBER));

    /** The same by flags of an earlier schedule. */
    public static final FindingKind BEDS_CARRIED = warning(
            "E-BED-201",
            "{code} {name} は前の点数表では{class}の医療機関のものです（許可病床 {licensed} 床、一般病床 {general} 床）",
            "{code} {name} is for {class} by the schedule before ({licensed} licensed, {general} general beds)",
            Argument.of("code", CODE),
            Argument.of("class", BEDS),
            Argument.of("licensed", NUMBER),
            Argument.of("general", NUMBER));

    /** Acts that ask for a number of beds the claim does not state. */
    public static final FindingKind BEDS_NOT_STATED = FindingKind.of(
                    "E-BED-301",
                    Severity.INFO,
                    false,
                    "病床数が請求にないため {count} 件の病床数区分は確認していません（{codes}。/facility/beds）",
                    "{count} acts ask for a number of beds that is not stated: {codes} (/facility/beds)",
                    Argument.of("code", CODE))
            .together();

    /** An act that is not for 後期高齢者. */
    public static final FindingKind NOT_LATE_STAGE = error(
            "E-LATE-101",
            "{code} {name} は後期高齢者医療では算定できません",
            "{code} {name} is not billed to late-stage medical care",
            Argument.of("code", CODE));

    /** An act for 後期高齢者 alone. */
    public static final FindingKind LATE_STAGE_ONLY = error(
            "E-LATE-201",
            "{code} {name} は後期高齢者医療だけで算定できます",
            "{code} {name} is billed to late-stage medical care only",
            Argument.of("code", CODE));

    /** The same by flags of an earlier schedule. */
    public static final FindingKind LATE_STAGE_CARRIED = warning(
            "E-LATE-301",
            "{code} {name} は前の点数表の後期高齢者医療適用区分 {class} ではこの保険で算定できません（1 医保、2 後期）",
            "{code} {name} is not for this insurance by the 後期高齢者医療適用区分 {class} of the schedule before"
                    + " (1 other than late-stage, 2 late-stage)",
            Argument.of("code", CODE),
            Argument.of("class", NUMBER));

    /** None of the standards of a group is notified. */
    public static final FindingKind STANDARD_MISSING = error(
            "E-STD-101",
            "{code} {name} に必要な施設基準の届出がありません（{standards} のいずれか）",
            "{code} {name} needs a notified standard, one of {standards}",
            Argument.of("code", CODE),
            Argument.of("standards", STANDARDS));

    /** The standard is notified from a later day. */
    public static final FindingKind STANDARD_LATER = error(
            "E-STD-201",
            "{code} {name} の施設基準 {standard} の届出は {from} からです（診療日 {date}）",
            "standard {standard} of {code} {name} is notified from {from} (day {date})",
            Argument.of("code", CODE),
            Argument.of("standard", STANDARD),
            Argument.of("from", DATE),
            Argument.of("date", DATE));

    /** The standard was notified to an earlier day. */
    public static final FindingKind STANDARD_ENDED = error(
            "E-STD-301",
            "{code} {name} の施設基準 {standard} の届出は {to} までです（診療日 {date}）",
            "standard {standard} of {code} {name} was notified to {to} (day {date})",
            Argument.of("code", CODE),
            Argument.of("standard", STANDARD),
            Argument.of("to", DATE),
            Argument.of("date", DATE));

    /** None is notified that the earlier schedule asks for. */
    public static final FindingKind STANDARD_CARRIED = warning(
            "E-STD-401",
            "{code} {name} に前の点数表で必要な施設基準の届出がその日にありません（{standards} のいずれか）",
            "{code} {name} needed a notified standard by the schedule before, one of {standards}; none holds on the day",
            Argument.of("code", CODE),
            Argument.of("standards", STANDARDS));

    /** Acts that ask for standards of which the claim says nothing. */
    public static final FindingKind STANDARDS_NOT_STATED = FindingKind.of(
                    "E-STD-102",
                    Severity.INFO,
                    false,
                    "施設基準が請求にないため {count} 件は届出を確認していません（{codes}。/facility/standards）",
                    "{count} acts ask for standards that are not stated: {codes} (/facility/standards)",
                    Argument.of("code", CODE))
            .together();

    /** A base that is to be reduced, because its standard is not notified. */
    public static final FindingKind REDUCTION_MISSING = error(
            "E-FIT-101",
            "{code} {name} は施設基準 {standard} の届出がないため {reduction} で減算します",
            "{code} {name} is reduced by {reduction}: standard {standard} is not notified",
            Argument.of("code", CODE),
            Argument.of("standard", STANDARD),
            Argument.of("reduction", CODE));

    /** A base in whose place the code for facilities without the standard is billed. */
    public static final FindingKind OTHER_CODE = error(
            "E-FIT-201",
            "{code} {name} は施設基準 {standard} の届出がないため「施設基準不適合」のコードで算定します",
            "{code} {name} is billed by its code for facilities without standard {standard}, which is not notified",
            Argument.of("code", CODE),
            Argument.of("standard", STANDARD));

    /** A reduction although the standard is notified. */
    public static final FindingKind REDUCED_THOUGH_NOTIFIED = warning(
            "E-FIT-301",
            "{code} {name} は施設基準 {standard} の届出があるため減算 {reduction} は不要です",
            "{code} {name} is not reduced by {reduction}: standard {standard} is notified",
            Argument.of("code", CODE),
            Argument.of("standard", STANDARD),
            Argument.of("reduction", CODE));

    /** A reduction that the earlier schedule asks for. */
    public static final FindingKind FIT_CARRIED = warning(
            "E-FIT-401",
            "{code} {name} は前の点数表では施設基準 {standard} の届出がなければ減算します",
            "{code} {name} was reduced without standard {standard} by the schedule before",
            Argument.of("code", CODE),
            Argument.of("standard", STANDARD));

    /** All of them, in order. */
    public static final List<FindingKind> ALL = List.of(
            INPATIENT_ONLY,
            OUTPATIENT_ONLY,
            SETTING_CARRIED,
            HOSPITAL_ONLY,
            CLINIC_ONLY,
            KIND_CARRIED,
            BEDS_DIFFER,
            BEDS_CARRIED,
            BEDS_NOT_STATED,
            NOT_LATE_STAGE,
            LATE_STAGE_ONLY,
            LATE_STAGE_CARRIED,
            STANDARD_MISSING,
            STANDARD_LATER,
            STANDARD_ENDED,
            STANDARD_CARRIED,
            STANDARDS_NOT_STATED,
            REDUCTION_MISSING,
            OTHER_CODE,
            REDUCED_THOUGH_NOTIFIED,
            FIT_CARRIED);

    private StandingFindings() {}

    private static FindingKind error(String id, String ja, String en, Argument... arguments) {
        return FindingKind.of(id, Severity.ERROR, false, ja, en, arguments);
    }

    private static FindingKind warning(String id, String ja, String en, Argument... arguments) {
        return FindingKind.of(id, Severity.WARNING, false, ja, en, arguments);
    }
}
