package jp.santei.complete.draft;

import jp.santei.buffer.ClaimBuffer;
import jp.santei.buffer.FacilityBuffer;
import jp.santei.master.ActField;
import jp.santei.master.Ages;
import jp.santei.master.Edition;
import jp.santei.master.MasterTable;

/**
 * Whether this claim may bill a row at all (算定できる行か): setting, clinic or hospital, beds, age, notified standards.
 *
 * <p>A standard counts as notified when the claim names its number, or the nine-digit code of the act itself. Standards
 * ① to ⑥, ⑦ to ⑨ and ⑩ are groups: one of a group suffices, every group that has any must have one. Source:
 * 基本マスター仕様説明書 医科診療行為 項番13・14・19・41・42・71・72〜81.
 */
public final class Permission {
    private static final int HOSPITAL_ONLY = 1;
    private static final int CLINIC_ONLY = 2;
    private static final int[] GROUP_END = {6, 9, 10};
    private static final int SMALL = 100;
    private static final int MIDDLE = 200;
    private static final int LARGE = 400;

    private final MasterTable<ActField> acts;
    private final int[] setting;
    private final int[] lateStage;
    private final int[] facility;
    private final int[] ageLower;
    private final int[] ageUpper;
    private final int[] beds;
    private final int[][] standards = new int[10][];

    /** Makes it for an edition. */
    public Permission(Edition edition) {
        acts = edition.acts();
        setting = acts.column(ActField.SETTING);
        lateStage = acts.column(ActField.LATE_STAGE);
        facility = acts.column(ActField.FACILITY);
        ageLower = acts.column(ActField.AGE_LOWER);
        ageUpper = acts.column(ActField.AGE_UPPER);
        beds = acts.column(ActField.BEDS);
        for (int i = 0; i < standards.length; i++) {
            standards[i] = acts.column(ActField.values()[ActField.STANDARD_1.ordinal() + i]);
        }
    }

    /** Returns whether a row may be billed on a day, its notified standards included. */
    public boolean permits(int row, ClaimBuffer in, int day) {
        return fits(row, in, day) && filed(row, in.facility(), day);
    }

    /** Returns whether setting, kind of facility, beds and age fit, whatever is notified. */
    public boolean fits(int row, ClaimBuffer in, int day) {
        return (setting[row] == 0 || setting[row] == (in.inpatient() ? 1 : 2))
                && (lateStage[row] == 0 || lateStage[row] == (in.lateStage() ? 2 : 1))
                && fitsFacility(row, in.facility())
                && fitsBeds(row, in.facility())
                && Ages.within(ageLower[row], ageUpper[row], in.born(), day);
    }

    /** Returns whether the standards of a row are notified; a row without any has only its own code to be named by. */
    public boolean filed(int row, FacilityBuffer of, int day) {
        if (of.hasStandard(acts.code(row), day)) {
            return true;
        }
        boolean any = false;
        int from = 0;
        for (int end : GROUP_END) {
            boolean needed = false;
            boolean met = false;
            for (int i = from; i < end; i++) {
                int standard = standards[i][row];
                if (standard != 0) {
                    needed = true;
                    met |= of.hasStandard(standard, day);
                }
            }
            if (needed && !met) {
                return false;
            }
            any |= needed;
            from = end;
        }
        return any;
    }

    /** Returns whether a row names any standard. */
    public boolean namesStandard(int row) {
        for (int[] column : standards) {
            if (column[row] != 0) {
                return true;
            }
        }
        return false;
    }

    private boolean fitsFacility(int row, FacilityBuffer of) {
        return switch (facility[row]) {
            case HOSPITAL_ONLY -> of.hospital();
            case CLINIC_ONLY -> !of.hospital();
            default -> true;
        };
    }

    /** 病床数区分: 1 to 4 by 許可病床, 5 and 6 by 一般病床, 7 and 8 about 400. */
    private boolean fitsBeds(int row, FacilityBuffer of) {
        int licensed = of.licensedBeds();
        int general = of.generalBeds();
        return switch (beds[row]) {
            case 1 -> licensed < SMALL;
            case 2 -> licensed >= SMALL && licensed < MIDDLE;
            case 3 -> licensed < MIDDLE;
            case 4 -> licensed >= MIDDLE;
            case 5 -> general < MIDDLE;
            case 6 -> general >= MIDDLE;
            case 7 -> licensed < LARGE;
            case 8 -> licensed >= LARGE;
            default -> true;
        };
    }
}
