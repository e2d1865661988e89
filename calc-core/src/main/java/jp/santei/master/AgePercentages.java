package jp.santei.master;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The percentages of a chapter by age (通則年齢加算): operations, anaesthesia, physiological tests, imaging, radiotherapy.
 *
 * <p>A row belongs to the bases of its chapter that have the same 通則年齢; one for the very small belongs only to the
 * bases that allow it (極低出生体重児加算区分), and one with a 注加算コード only to bases of that code. Source:
 * 基本マスター仕様説明書 医科診療行為 項番38・40・47. Immutable and thread-safe.
 */
public final class AgePercentages {
    /** The age, and the weight where one is asked, fit. */
    public static final int FITS = 1;

    /** They do not. */
    public static final int DOES_NOT_FIT = 0;

    /** The claim does not say enough about the weight. */
    public static final int UNKNOWN = -1;

    private static final int PERCENT_ADDED = 5;
    private static final int NOTE = 7;

    private final int[] codes;
    private final int[] alpha;
    private final int[] sectionAge;
    private final int[] noticeKind;
    private final int[] lowWeight;
    private final int[] group;
    private final int[] lower;
    private final int[] upper;
    private final MasterTable<ActField> acts;
    private final CodeList weightBelow;

    /** Finds the rows of an edition. */
    public AgePercentages(Edition edition) {
        acts = edition.acts();
        alpha = acts.column(ActField.ALPHA);
        sectionAge = acts.column(ActField.SECTION_AGE);
        noticeKind = acts.column(ActField.NOTICE_KIND);
        lowWeight = acts.column(ActField.LOW_BIRTH_WEIGHT);
        group = acts.column(ActField.NOTE_GROUP);
        lower = acts.column(ActField.AGE_LOWER);
        upper = acts.column(ActField.AGE_UPPER);
        weightBelow = edition.codeList(CodeListKey.WEIGHT_BELOW);
        int[] pointKind = acts.column(ActField.POINT_KIND);
        codes = IntStream.range(0, acts.size())
                .filter(row -> pointKind[row] == PERCENT_ADDED && isAddOn(row))
                .map(acts::code)
                .distinct()
                .toArray();
        Arrays.sort(codes);
    }

    /** Returns the number of codes. */
    public int size() {
        return codes.length;
    }

    /** Returns code i, in ascending order. */
    public int code(int i) {
        return codes[i];
    }

    /** Returns whether a row is such an add-on itself. */
    public boolean isAddOn(int row) {
        return sectionAge[row] != 0 && noticeKind[row] >= NOTE;
    }

    /** Returns whether the row of an add-on belongs to a base. */
    public boolean belongs(int row, int base) {
        return sectionAge[base] == sectionAge[row]
                && noticeKind[base] < NOTE
                && alpha[base] == alpha[row]
                && (group[row] == 0 || group[row] == group[base])
                && lowWeight[row] <= lowWeight[base];
    }

    /** Returns whether a row asks for a weight. */
    public boolean asksWeight(int row, int day) {
        return weightBelow.contains(acts.code(row), day);
    }

    /**
     * Returns whether a person fits a row: {@link #FITS}, {@link #DOES_NOT_FIT} or {@link #UNKNOWN}.
     *
     * <p>未熟児 are told by the birth weight. 極低出生体重児 of operations are told by the weight at the operation: the birth
     * weight stands for it in the first 28 days; to the 90th day it says no, or nothing.
     *
     * @param born packed birth date
     * @param grams birth weight, negative = not stated
     * @param day epoch day
     */
    public int fit(int row, int born, int grams, int day) {
        int limit = weightBelow.valueOf(acts.code(row), day);
        if (limit == CodeList.ABSENT) {
            return Ages.within(lower[row], upper[row], born, day) ? FITS : DOES_NOT_FIT;
        }
        boolean atBirth = upper[row] != 0;
        int end = atBirth ? upper[row] : AgeBound.DAYS_90;
        if (!Ages.within(lower[row], end, born, day) || grams >= limit) {
            return DOES_NOT_FIT;
        }
        boolean told = grams >= 0 && (atBirth || Ages.within(0, AgeBound.DAYS_28, born, day));
        return told ? FITS : UNKNOWN;
    }
}
