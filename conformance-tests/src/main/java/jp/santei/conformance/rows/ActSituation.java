package jp.santei.conformance.rows;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import jp.santei.claim.Claim;
import jp.santei.claim.Facility;
import jp.santei.claim.FacilityKind;
import jp.santei.claim.Insurance;
import jp.santei.claim.Item;
import jp.santei.claim.Line;
import jp.santei.claim.Patient;
import jp.santei.claim.Setting;
import jp.santei.claim.Sex;
import jp.santei.claim.Standard;
import jp.santei.master.ActField;
import jp.santei.master.MasterTable;

/**
 * A claim in which a row of the acts may be billed (算定できる前提), to be changed in one thing: receipt, facility, beds, insurance,
 * standards.
 */
final class ActSituation {
    static final LocalDate DAY = LocalDate.of(2025, 11, 12);

    /** A number that no act asks for: a facility that states it has told its standards. */
    static final Standard UNRELATED = new Standard("9999", null, null);

    private static final String NATIONAL = "06132013";
    private static final String LATE_STAGE = "39131016";
    private static final int FIRST = 1;
    private static final int SECOND = 2;

    private final List<Line> lines;
    private final List<Standard> standards = new ArrayList<>(List.of(UNRELATED));
    private boolean inpatient;
    private boolean hospital;
    private boolean lateStage;
    private int licensed;
    private int general;

    ActSituation(MasterTable<ActField> acts, int row) {
        lines = new ArrayList<>(List.of(Line.of(Integer.toString(acts.code(row)))));
        inpatient = acts.column(ActField.SETTING)[row] == FIRST;
        hospital = acts.column(ActField.FACILITY)[row] != SECOND;
        lateStage = acts.column(ActField.LATE_STAGE)[row] == SECOND;
        Beds beds = Beds.inside(acts.column(ActField.BEDS)[row]);
        licensed = beds.licensed();
        general = beds.general();
    }

    ActSituation otherSetting() {
        inpatient = !inpatient;
        return this;
    }

    ActSituation otherKind() {
        hospital = !hospital;
        return this;
    }

    ActSituation otherInsurance() {
        lateStage = !lateStage;
        return this;
    }

    ActSituation beds(Beds beds) {
        licensed = beds.licensed();
        general = beds.general();
        return this;
    }

    ActSituation notified(int standard) {
        standards.add(new Standard(Integer.toString(standard), null, null));
        return this;
    }

    ActSituation notified(int standard, LocalDate from, LocalDate to) {
        standards.add(new Standard(Integer.toString(standard), from, to));
        return this;
    }

    ActSituation and(int code) {
        lines.add(Line.of(Integer.toString(code)));
        return this;
    }

    ActSituation after(int code) {
        lines.add(0, Line.of(Integer.toString(code)));
        return this;
    }

    Claim claim() {
        return Claim.builder()
                .month(YearMonth.from(DAY))
                .setting(inpatient ? Setting.INPATIENT : Setting.OUTPATIENT)
                .facility(Facility.builder()
                        .prefecture("13")
                        .kind(hospital ? FacilityKind.HOSPITAL : FacilityKind.CLINIC)
                        .licensedBeds(licensed)
                        .generalBeds(general)
                        .standards(standards)
                        .build())
                .patient(Patient.of(LocalDate.of(lateStage ? 1940 : 1980, 1, 1), Sex.FEMALE))
                .insurance(Insurance.builder()
                        .insurerNumber(lateStage ? LATE_STAGE : NATIONAL)
                        .build())
                .items(List.of(Item.builder().dates(List.of(DAY)).lines(lines).build()))
                .build();
    }

    /**
     * Numbers of beds about the bounds of a 病床数区分, by the official text of its classes.
     *
     * @param licensed licensed beds
     * @param general general beds
     */
    record Beds(int licensed, int general) {
        static Beds inside(int bedClass) {
            return switch (bedClass) {
                case 1 -> new Beds(99, 20);
                case 2 -> new Beds(100, 20);
                case 3 -> new Beds(199, 20);
                case 4 -> new Beds(200, 20);
                case 5 -> new Beds(500, 199);
                case 6 -> new Beds(500, 200);
                case 7 -> new Beds(399, 20);
                case 8 -> new Beds(400, 20);
                default -> new Beds(250, 150);
            };
        }

        static Beds outside(int bedClass) {
            return switch (bedClass) {
                case 1 -> new Beds(100, 20);
                case 2 -> new Beds(200, 20);
                case 3 -> new Beds(200, 20);
                case 4 -> new Beds(199, 20);
                case 5 -> new Beds(500, 200);
                case 6 -> new Beds(500, 199);
                case 7 -> new Beds(400, 20);
                case 8 -> new Beds(399, 20);
                default -> throw new IllegalArgumentException("病床数区分: " + bedClass);
            };
        }
    }
}
