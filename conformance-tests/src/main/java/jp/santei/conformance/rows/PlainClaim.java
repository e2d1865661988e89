package jp.santei.conformance.rows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import jp.santei.claim.Claim;
import jp.santei.claim.Diagnosis;
import jp.santei.claim.Facility;
import jp.santei.claim.FacilityKind;
import jp.santei.claim.Insurance;
import jp.santei.claim.Item;
import jp.santei.claim.Line;
import jp.santei.claim.Patient;
import jp.santei.claim.Setting;
import jp.santei.claim.Sex;
import jp.santei.master.ActField;
import jp.santei.master.Edition;
import jp.santei.master.MasterTable;

/** Claims of one patient in one month, with nothing that a row does not need (最小の請求). */
final class PlainClaim {
    /** The month of the claims. */
    static final YearMonth MONTH = YearMonth.of(2025, 11);

    /** The day of service. */
    static final LocalDate DAY = MONTH.atDay(5);

    /** An act of that day. */
    static final String VISIT = "112007410";

    private PlainClaim() {}

    /** Returns a claim of items. */
    static Claim of(Setting setting, List<Diagnosis> diagnoses, Item... items) {
        return of(MONTH, setting, diagnoses, items);
    }

    /** Returns a claim of a month. */
    static Claim of(YearMonth month, Setting setting, List<Diagnosis> diagnoses, Item... items) {
        return Claim.builder()
                .month(month)
                .setting(setting)
                .facility(Facility.builder()
                        .prefecture("13")
                        .kind(FacilityKind.HOSPITAL)
                        .build())
                .patient(Patient.of(LocalDate.of(1970, 4, 1), Sex.FEMALE))
                .diagnoses(diagnoses)
                .insurance(Insurance.builder().insurerNumber("06132013").build())
                .items(List.of(items))
                .build();
    }

    /** Returns a line of an act, with a quantity where its row has one. */
    static Line act(Edition edition, int code) {
        MasterTable<ActField> acts = edition.acts();
        boolean quantified = acts.column(ActField.UNIT)[acts.find(code, day())] != 0;
        String digits = Integer.toString(code);
        return quantified ? Line.of(digits, BigDecimal.ONE) : Line.of(digits);
    }

    /** Returns the day of service as an epoch day. */
    static int day() {
        return Math.toIntExact(DAY.toEpochDay());
    }
}
