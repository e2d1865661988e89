package jp.santei.check.standing;

import jp.santei.buffer.ClaimBuffer;
import jp.santei.buffer.FacilityBuffer;
import jp.santei.check.Billed;
import jp.santei.check.Report;
import jp.santei.master.ActField;
import jp.santei.master.BedClass;
import jp.santei.master.Edition;
import jp.santei.master.FlagStatus;
import jp.santei.master.MasterTable;
import jp.santei.rule.Area;
import jp.santei.rule.Rule;
import jp.santei.rule.StandingFindings;

/**
 * Whether an act is for the receipt, the facility and the insurance of a claim (入外、病院・診療所、病床数、後期高齢者医療).
 *
 * <p>点数欄集計先識別 says the same as 入外適用区分: it is 0 on the receipt on which an act cannot stand. The number of beds of a
 * clinic is always below those that acts ask for (医療法第1条の5); a hospital that states none leaves its class open.
 */
final class Premises {
    static final Rule SETTING = Rule.of(
            "E-SET-001",
            Area.ELIGIBILITY,
            "入外適用区分1は入院、2は入院外のレセプトだけで算定できる",
            "acts of 入外適用区分 1 are for inpatient, those of 2 for outpatient receipts only",
            "基本マスター仕様説明書 医科診療行為 項番13・15・66",
            "/setting",
            "/options/check");
    static final Rule KIND = Rule.of(
            "E-KIND-001",
            Area.ELIGIBILITY,
            "病院・診療所区分1は病院、2は診療所だけで算定できる",
            "acts of 病院・診療所区分 1 are for hospitals, those of 2 for clinics only",
            "基本マスター仕様説明書 医科診療行為 項番19",
            "/facility/kind",
            "/options/check");
    static final Rule BEDS = Rule.of(
            "E-BED-001",
            Area.ELIGIBILITY,
            "病床数区分のある行為は、その病床数の医療機関だけで算定できる",
            "acts of a 病床数区分 are for facilities with that number of beds only",
            "基本マスター仕様説明書 医科診療行為 項番71; 医療法第1条の5",
            "/facility/beds",
            "/options/check");
    static final Rule LATE_STAGE = Rule.of(
            "E-LATE-001",
            Area.ELIGIBILITY,
            "後期高齢者医療適用区分1は後期高齢者医療以外、2は後期高齢者医療だけで算定できる",
            "acts of 後期高齢者医療適用区分 1 are for insurances other than late-stage medical care, those of 2 for it only",
            "基本マスター仕様説明書 医科診療行為 項番14",
            "/insurance/insurerNumber",
            "/options/check");

    private static final int FIRST = 1;
    private static final int SECOND = 2;

    private final Report report;
    private final Billed billed;
    private final MasterTable<ActField> acts;
    private final int[] setting;
    private final int[] kind;
    private final int[] beds;
    private final int[] lateStage;

    private boolean inpatient;
    private boolean insured;
    private boolean elder;
    private FacilityBuffer facility = new ClaimBuffer().facility();

    Premises(Edition edition, Report report, Billed billed) {
        this.report = report;
        this.billed = billed;
        acts = edition.acts();
        setting = acts.column(ActField.SETTING);
        kind = acts.column(ActField.FACILITY);
        beds = acts.column(ActField.BEDS);
        lateStage = acts.column(ActField.LATE_STAGE);
    }

    /** Returns whether a row asks for anything. */
    boolean asks(int row) {
        return setting[row] != 0 || kind[row] != 0 || beds[row] != 0 || lateStage[row] != 0;
    }

    void begin(ClaimBuffer in) {
        inpatient = in.inpatient();
        insured = in.insurance().stated();
        elder = in.lateStage();
        facility = in.facility();
    }

    /**
     * Checks an act.
     *
     * @param early whether acts are still to be chosen by age, and only what is refused in any case counts
     */
    void check(int i, boolean early) {
        int row = billed.row(i);
        boolean official = acts.flagStatus(row) == FlagStatus.OFFICIAL;
        if (official) {
            refuse(i, row, early);
        } else if (!early) {
            warn(i, row);
        }
        if (!early && BedClass.exists(beds[row]) && !knowsBeds(BedClass.of(beds[row]))) {
            report.tell(
                    StandingFindings.BEDS_NOT_STATED, billed.entry(i), billed.line(i), billed.code(i), 0, 0, 0, 0, 0);
        }
    }

    private void refuse(int i, int row, boolean early) {
        int code = billed.code(i);
        if (isElsewhere(row)) {
            report.refuse(
                    inpatient ? StandingFindings.OUTPATIENT_ONLY : StandingFindings.INPATIENT_ONLY,
                    billed.entry(i),
                    billed.line(i),
                    code);
        }
        if (isOfAnotherKind(row)) {
            report.refuse(
                    facility.hospital() ? StandingFindings.CLINIC_ONLY : StandingFindings.HOSPITAL_ONLY,
                    billed.entry(i),
                    billed.line(i),
                    code);
        }
        if (hasOtherBeds(row)) {
            report.refuse(
                    StandingFindings.BEDS_DIFFER,
                    billed.entry(i),
                    billed.line(i),
                    code,
                    beds[row],
                    facility.licensedBeds(),
                    facility.generalBeds());
        }
        if (!early && isOfAnotherInsurance(row)) {
            report.refuse(
                    elder ? StandingFindings.NOT_LATE_STAGE : StandingFindings.LATE_STAGE_ONLY,
                    billed.entry(i),
                    billed.line(i),
                    code);
        }
    }

    private void warn(int i, int row) {
        int entry = billed.entry(i);
        int line = billed.line(i);
        int code = billed.code(i);
        if (isElsewhere(row)) {
            report.tell(StandingFindings.SETTING_CARRIED, entry, line, code, setting[row], 0, 0, 0, 0);
        }
        if (isOfAnotherKind(row)) {
            report.tell(StandingFindings.KIND_CARRIED, entry, line, code, kind[row], 0, 0, 0, 0);
        }
        if (hasOtherBeds(row)) {
            int licensed = facility.licensedBeds();
            int general = facility.generalBeds();
            report.tell(StandingFindings.BEDS_CARRIED, entry, line, code, beds[row], licensed, general, 0, 0);
        }
        if (isOfAnotherInsurance(row)) {
            report.tell(StandingFindings.LATE_STAGE_CARRIED, entry, line, code, lateStage[row], 0, 0, 0, 0);
        }
    }

    private boolean isElsewhere(int row) {
        return setting[row] == (inpatient ? SECOND : FIRST);
    }

    /** 4 is found on 短期滞在手術等基本料 only and leaves the kind open. */
    private boolean isOfAnotherKind(int row) {
        return kind[row] == (facility.hospital() ? SECOND : FIRST);
    }

    private boolean hasOtherBeds(int row) {
        if (!BedClass.exists(beds[row])) {
            return false;
        }
        BedClass asked = BedClass.of(beds[row]);
        return knowsBeds(asked) && !asked.holds(facility.licensedBeds(), facility.generalBeds());
    }

    /** General beds that are not stated are known where any number of them up to the licensed ones says the same. */
    private boolean knowsBeds(BedClass asked) {
        int licensed = facility.licensedBeds();
        int general = facility.generalBeds();
        if (!facility.hospital()) {
            return true;
        }
        if (licensed == 0) {
            return general > 0 && asked.isGeneral();
        }
        return general > 0 || asked.holds(licensed, 0) == asked.holds(licensed, licensed);
    }

    private boolean isOfAnotherInsurance(int row) {
        return insured && lateStage[row] == (elder ? FIRST : SECOND);
    }
}
