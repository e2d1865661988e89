package jp.santei.complete.medication;

import java.util.Arrays;
import java.util.List;
import jp.santei.buffer.Prescriptions;
import jp.santei.complete.draft.Draft;
import jp.santei.complete.draft.Month;
import jp.santei.master.Edition;
import jp.santei.rule.Rule;

/**
 * The medication of a day (投薬), prescription by prescription.
 *
 * <pre>
 *   剤 merged
 *   outpatient:  one fee of a kind → fees of the house → many kinds → psychotropics, few referrals, patches
 *                → 特定疾患処方管理加算 → what a 処方箋 excludes
 * </pre>
 *
 * <p>The drugs of a 処方箋 are counted before they are refused: its fee depends on them. Reused; not thread-safe.
 */
public final class Medication {
    private final Draft draft;
    private final Prescriptions prescriptions;
    private final Prescription prescription;
    private final MedicationMonth month;
    private final DosageUnits dosageUnits;
    private final Sheets sheets;
    private final InHouseFees inHouseFees;
    private final ManyKinds manyKinds;
    private final DrugLimits drugLimits;
    private final ChronicCare chronicCare;
    private int[] pool = new int[32];

    /** Makes it for an edition. */
    public Medication(Edition edition, Draft draft) {
        this.draft = draft;
        FeeTable fees = new FeeTable(edition);
        DrugPoints drugPoints = new DrugPoints(edition, draft);
        prescriptions = new Prescriptions(edition);
        prescription = new Prescription(edition, draft, fees, prescriptions);
        month = new MedicationMonth(edition, draft, fees);
        dosageUnits = new DosageUnits(draft);
        sheets = new Sheets(edition, draft);
        inHouseFees = new InHouseFees(edition, draft, fees, month);
        manyKinds = new ManyKinds(edition, draft, month, drugPoints);
        drugLimits = new DrugLimits(edition, draft, drugPoints, prescriptions);
        chronicCare = new ChronicCare(edition, draft, fees, month);
    }

    /** Returns the rules. */
    public static List<Rule> rules() {
        return List.of(
                DosageUnits.RULE,
                Sheets.ONE_FEE,
                Sheets.GENERIC_NAME,
                InHouseFees.DISPENSING,
                InHouseFees.PRESCRIBING,
                InHouseFees.PHARMACIST,
                InHouseFees.CONTROLLED,
                InHouseFees.GENERIC_SYSTEM,
                ManyKinds.FEE,
                ManyKinds.DRUGS,
                DrugLimits.PSYCHOTROPICS,
                DrugLimits.LOW_REFERRAL,
                DrugLimits.PATCHES,
                ChronicCare.RULE,
                Sheets.ONLY_SHEET);
    }

    /** Begins a claim. */
    public void begin() {
        prescriptions.begin(draft.in(), draft.out());
        month.begin();
        chronicCare.begin();
    }

    /** Completes a day (epoch day) that has entries. */
    public void complete(int day) {
        int left = collect(day);
        while (left > 0) {
            left = take(left, day);
            dosageUnits.complete(prescription);
            if (!draft.in().inpatient()) {
                completeOutpatient();
            }
        }
        if (!draft.in().inpatient()) {
            chronicCare.limit(day);
        }
    }

    private void completeOutpatient() {
        sheets.limit(prescription);
        inHouseFees.complete(prescription);
        try {
            manyKinds.complete(prescription);
            drugLimits.complete(prescription);
        } catch (ArithmeticException tooLarge) {
            // the price pass refuses the entry whose amount is too large
        }
        chronicCare.complete(prescription);
        sheets.refuse(prescription);
    }

    private int collect(int day) {
        int count = 0;
        for (int entry = draft.month().first(day);
                entry != Month.NONE;
                entry = draft.month().next(entry)) {
            if (prescriptions.isMedication(entry)) {
                if (count == pool.length) {
                    pool = Arrays.copyOf(pool, count * 2);
                }
                pool[count++] = entry;
            }
        }
        return count;
    }

    /** Moves the entries of the first one's prescription out of the pool; returns how many are left. */
    private int take(int count, int day) {
        prescription.begin(day);
        int first = pool[0];
        int left = 0;
        for (int i = 0; i < count; i++) {
            if (prescriptions.same(first, pool[i])) {
                prescription.add(pool[i]);
            } else {
                pool[left++] = pool[i];
            }
        }
        return left;
    }
}
