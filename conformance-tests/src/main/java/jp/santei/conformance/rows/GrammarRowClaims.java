package jp.santei.conformance.rows;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import jp.santei.master.ActField;
import jp.santei.master.Edition;
import jp.santei.master.MasterTable;

/** Claims made of the add-ons of the acts (告示等識別区分（１）7・9の行からの請求): alone in an item, before a base, and behind it. */
public final class GrammarRowClaims {
    private static final int NOTE = 7;

    private final MasterTable<ActField> acts;
    private final int[] kind;
    private final int[] group;

    private GrammarRowClaims(Edition edition) {
        acts = edition.acts();
        kind = acts.column(ActField.NOTICE_KIND);
        group = acts.column(ActField.NOTE_GROUP);
    }

    /** Returns the claims of an edition. */
    public static GrammarRowClaims of(Edition edition) {
        return new GrammarRowClaims(edition);
    }

    /** Returns the add-ons in force. */
    public int[] rows() {
        return inForce().filter(row -> kind[row] >= NOTE).toArray();
    }

    /** Returns the claims of an add-on. */
    public List<RowCase> at(int row) {
        String code = Integer.toString(acts.code(row));
        int base = acts.code(baseOf(row));
        return List.of(
                new RowCase(
                        code + " without a base",
                        "E-GRM-101",
                        Map.of("code", code),
                        fitting(row).claim(),
                        List.of(fitting(row).after(base).claim())),
                new RowCase(
                        code + " before its base",
                        "E-GRM-102",
                        Map.of("code", code, "base", Integer.toString(base)),
                        fitting(row).and(base).claim(),
                        List.of(fitting(row).after(base).claim())));
    }

    /** A base of the add-on's 注加算コード, or any of its chapter. */
    private int baseOf(int row) {
        int[] alpha = acts.column(ActField.ALPHA);
        int same = group[row] != 0 ? first(inForce().filter(one -> group[one] == group[row])) : -1;
        return same >= 0 ? same : first(inForce().filter(one -> alpha[one] == alpha[row]));
    }

    private int first(IntStream rows) {
        return rows.filter(row -> kind[row] < NOTE).findFirst().orElse(-1);
    }

    private IntStream inForce() {
        int day = Math.toIntExact(ActSituation.DAY.toEpochDay());
        return IntStream.range(0, acts.size()).filter(row -> acts.from(row) <= day && day <= acts.to(row));
    }

    private ActSituation fitting(int row) {
        return StandardRowClaims.withAllStandards(acts, row);
    }
}
