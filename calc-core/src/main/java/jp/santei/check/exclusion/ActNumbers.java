package jp.santei.check.exclusion;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import jp.santei.eligibility.BundleField;
import jp.santei.eligibility.DatedTable;
import jp.santei.eligibility.Eligibility;
import jp.santei.eligibility.ExclusionField;
import jp.santei.master.ActField;
import jp.santei.master.Chapter;
import jp.santei.master.MasterTable;

/**
 * The acts that exclusions and bundles are about (背反・包括に載る診療行為), numbered from 0 in the order of their codes.
 *
 * <p>Immutable and thread-safe.
 */
final class ActNumbers {
    /** The number of an act that no table is about. */
    static final int NONE = -1;

    /** Chapters whose acts are of a visit as a whole: 基本診療料, 医学管理等, 在宅医療, 投薬. */
    private static final String OF_VISIT = "ABCF";

    private final int[] codes;
    private final boolean[] ofVisit;
    private final int[] ofRow;

    ActNumbers(Eligibility tables, MasterTable<ActField> acts) {
        TreeSet<Integer> all = new TreeSet<>();
        for (Window window : PairTable.WINDOWS) {
            DatedTable<ExclusionField> table = tables.exclusions(PairTable.kind(window));
            addAll(all, table.column(ExclusionField.SECOND));
            for (int row = 0; row < table.size(); row++) {
                all.add(table.key(row));
            }
        }
        if (tables.bundles().size() > 0) {
            addAll(all, tables.bundles().column(BundleField.CHILD));
            for (int row = 0; row < tables.groups().size(); row++) {
                if (BundleTable.opensBundle(tables.groups(), row)) {
                    all.add(tables.groups().key(row));
                }
            }
        }
        codes = all.stream().mapToInt(Integer::intValue).toArray();
        ofRow = new int[acts.size()];
        ofVisit = new boolean[codes.length];
        int[] alpha = acts.column(ActField.ALPHA);
        for (int row = 0; row < ofRow.length; row++) {
            ofRow[row] = of(acts.code(row));
            if (ofRow[row] != NONE) {
                ofVisit[ofRow[row]] = isVisitChapter(alpha[row]);
            }
        }
    }

    private static void addAll(Set<Integer> all, int[] column) {
        for (int code : column) {
            all.add(code);
        }
    }

    private static boolean isVisitChapter(int alpha) {
        return OF_VISIT.chars().anyMatch(letter -> Chapter.of((char) letter) == alpha);
    }

    /** Returns whether an act is of a visit as a whole, not done at a time within it. */
    boolean isOfVisit(int number) {
        return ofVisit[number];
    }

    /** Returns how many acts there are. */
    int size() {
        return codes.length;
    }

    /** Returns the number of a code, or {@link #NONE}. */
    int of(int code) {
        int number = Arrays.binarySearch(codes, code);
        return number < 0 ? NONE : number;
    }

    /** Returns the number of a row of the edition's acts, or {@link #NONE}. */
    int ofRow(int row) {
        return ofRow[row];
    }

    /** Returns the code of a number. */
    int code(int number) {
        return codes[number];
    }
}
