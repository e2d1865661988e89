package jp.santei.complete.imaging;

import jp.santei.master.ActField;
import jp.santei.master.Chapter;
import jp.santei.master.CodeList;
import jp.santei.master.CodeListKey;
import jp.santei.master.Edition;
import jp.santei.master.MasterTable;

/** What the rows of imaging are (画像診断の行の種類), by the flags of the master. Immutable and thread-safe. */
final class ImagingRows {
    /** Not an image. */
    static final int NO_IMAGE = 0;

    /** 単純撮影; 2 特殊撮影, 3 造影剤使用撮影 and 4 乳房撮影 follow. */
    static final int PLAIN = 1;

    /** 造影剤使用撮影. */
    static final int CONTRAST = 3;

    /** 核医学診断. */
    static final int NUCLEAR = 5;

    /** CT and MRI. */
    static final int SCAN = 6;

    /** No code. */
    static final int NO_CODE = 0;

    private static final int FIRST_ADD_ON = 7;
    private static final int SCAN_FAMILY = 201;
    private static final int PERCENT_OFF = 6;
    private static final int INJECTION_OF_CONTRAST = 3;
    private static final int BASIC = 4;
    private static final int FIRST_NUCLEAR = 100;
    private static final int TOMOGRAM = 101;
    private static final int PET_CT = 3;
    private static final int PET_MRI = 4;
    private static final int FIRST_SCAN = 200;
    private static final int LAST_SCAN = 202;

    private final int[] alpha;
    private final int[] noticeKind;
    private final int[] section;
    private final int[] branch;
    private final int[] item;
    private final int[] decrease;
    private final int[] family;
    private final CodeList exposures;
    private final CodeList readings;
    private final int secondScan;

    ImagingRows(Edition edition) {
        MasterTable<ActField> acts = edition.acts();
        alpha = acts.column(ActField.ALPHA);
        noticeKind = acts.column(ActField.NOTICE_KIND);
        section = acts.column(ActField.SECTION_NUMBER);
        branch = acts.column(ActField.BRANCH);
        item = acts.column(ActField.ITEM);
        decrease = acts.column(ActField.DECREASE);
        family = acts.column(ActField.DECREASE_FAMILY);
        exposures = edition.codeList(CodeListKey.XRAY_EXPOSURE);
        readings = edition.codeList(CodeListKey.XRAY_READING);
        secondScan = secondScan(acts);
    }

    private int secondScan(MasterTable<ActField> acts) {
        int[] pointKind = acts.column(ActField.POINT_KIND);
        for (int row = 0; row < acts.size(); row++) {
            if (alpha[row] == Chapter.IMAGING && decrease[row] == 1 && pointKind[row] == PERCENT_OFF) {
                return acts.code(row);
            }
        }
        return NO_CODE;
    }

    /** Returns the code of ２回目以降減算（ＣＴ、ＭＲＩ）. */
    int secondScan() {
        return secondScan;
    }

    /** Returns whether a row is of the chapter of imaging. */
    boolean isImaging(int row) {
        return alpha[row] == Chapter.IMAGING;
    }

    /** Returns whether a row is a base of imaging. */
    boolean isBase(int row) {
        return alpha[row] == Chapter.IMAGING && noticeKind[row] < FIRST_ADD_ON;
    }

    /** Returns whether a row is a CT or MRI of which the second in the month is reduced (E200, E202). */
    boolean isScan(int row) {
        return isBase(row) && decrease[row] == 1 && family[row] == SCAN_FAMILY;
    }

    /** Returns whether a row counts as a CT or MRI before another one: PET-CT and PET-MRI do, though they are never reduced. */
    boolean countsAsScan(int row) {
        boolean combined = section[row] == TOMOGRAM && (branch[row] == PET_CT || branch[row] == PET_MRI);
        return isScan(row) || (isBase(row) && combined);
    }

    /** Returns the 区分番号 of a row of imaging. */
    int section(int row) {
        return section[row];
    }

    /** Returns whether a row is 造影剤注入手技 (E003). */
    boolean isContrastInjection(int row) {
        return isBase(row) && section[row] == INJECTION_OF_CONTRAST;
    }

    /** Returns whether a row is 造影剤注入手技 by drip (E003 1). */
    boolean isContrastDrip(int row) {
        return isContrastInjection(row) && item[row] == 1;
    }

    /** Returns whether a row is 基本的エックス線診断料 (E004). */
    boolean isBasic(int row) {
        return isBase(row) && section[row] == BASIC;
    }

    /** Returns the method of an X-ray that a row reads, 1 to 4, or {@link CodeList#ABSENT}. */
    int readingMethod(int code, int day) {
        return readings.valueOf(code, day);
    }

    /** Returns the method of an X-ray that a row takes, 1 to 4, or {@link CodeList#ABSENT}. */
    int exposureMethod(int code, int day) {
        return exposures.valueOf(code, day);
    }

    /** Returns the kind of image that a row takes: 1 to 4 by the method of an X-ray, 5 nuclear, 6 CT and MRI, else 0. */
    int imageKind(int row, int code, int day) {
        if (!isBase(row)) {
            return NO_IMAGE;
        }
        if (section[row] >= FIRST_NUCLEAR && section[row] <= TOMOGRAM) {
            return NUCLEAR;
        }
        if (section[row] >= FIRST_SCAN && section[row] <= LAST_SCAN && branch[row] == 0) {
            return SCAN;
        }
        return Math.max(NO_IMAGE, exposures.valueOf(code, day));
    }
}
