package jp.santei.complete.draft;

import jp.santei.buffer.ClaimBuffer;
import jp.santei.buffer.FacilityBuffer;
import jp.santei.master.ActField;
import jp.santei.master.Ages;
import jp.santei.master.BedClass;
import jp.santei.master.Edition;
import jp.santei.master.MasterTable;
import jp.santei.master.StandardGroups;

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

    private final MasterTable<ActField> acts;
    private final int[] setting;
    private final int[] lateStage;
    private final int[] facility;
    private final int[] ageLower;
    private final int[] ageUpper;
    private final int[] beds;
    private final StandardGroups standards;

    /** Makes it for an edition. */
    public Permission(Edition edition) {
        acts = edition.acts();
        setting = acts.column(ActField.SETTING);
        lateStage = acts.column(ActField.LATE_STAGE);
        facility = acts.column(ActField.FACILITY);
        ageLower = acts.column(ActField.AGE_LOWER);
        ageUpper = acts.column(ActField.AGE_UPPER);
        beds = acts.column(ActField.BEDS);
        standards = new StandardGroups(acts);
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
        for (int group = 0; group < StandardGroups.GROUPS; group++) {
            if (!isMet(row, group, of, day)) {
                return false;
            }
        }
        return standards.isAny(row);
    }

    /** Returns whether a standard of a group is notified, or the group has none. */
    private boolean isMet(int row, int group, FacilityBuffer of, int day) {
        boolean needed = false;
        for (int i = standards.begin(group); i < standards.end(group); i++) {
            int standard = standards.number(row, i);
            if (standard != 0) {
                needed = true;
                if (of.hasStandard(standard, day)) {
                    return true;
                }
            }
        }
        return !needed;
    }

    /** Returns whether a row names any standard. */
    public boolean namesStandard(int row) {
        return standards.isAny(row);
    }

    private boolean fitsFacility(int row, FacilityBuffer of) {
        return switch (facility[row]) {
            case HOSPITAL_ONLY -> of.hospital();
            case CLINIC_ONLY -> !of.hospital();
            default -> true;
        };
    }

    private boolean fitsBeds(int row, FacilityBuffer of) {
        return !BedClass.exists(beds[row]) || BedClass.of(beds[row]).holds(of.licensedBeds(), of.generalBeds());
    }
}
