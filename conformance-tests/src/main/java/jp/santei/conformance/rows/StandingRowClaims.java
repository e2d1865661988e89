package jp.santei.conformance.rows;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import jp.santei.claim.Claim;
import jp.santei.master.ActField;
import jp.santei.master.Edition;
import jp.santei.master.MasterTable;

/**
 * Claims made of what rows of the acts ask for (算定の前提の行からの請求): the other receipt, kind of facility, number of beds and
 * insurance, each beside a claim in which the row may be billed.
 */
public final class StandingRowClaims {
    private static final int FIRST = 1;
    private static final int SECOND = 2;
    private static final int LAST_BEDS = 8;

    private final MasterTable<ActField> acts;

    private StandingRowClaims(Edition edition) {
        acts = edition.acts();
    }

    /** What a row asks for. */
    public enum Asked {
        /** 入外適用区分. */
        SETTING(ActField.SETTING, SECOND, "E-SET-101", "E-SET-201"),
        /** 病院・診療所区分. */
        KIND(ActField.FACILITY, SECOND, "E-KIND-101", "E-KIND-201"),
        /** 病床数区分. */
        BEDS(ActField.BEDS, LAST_BEDS, "E-BED-101", "E-BED-101"),
        /** 後期高齢者医療適用区分. */
        LATE_STAGE(ActField.LATE_STAGE, SECOND, "E-LATE-101", "E-LATE-201");

        private final ActField field;
        private final int most;
        private final String ofFirst;
        private final String ofOthers;

        Asked(ActField field, int most, String ofFirst, String ofOthers) {
            this.field = field;
            this.most = most;
            this.ofFirst = ofFirst;
            this.ofOthers = ofOthers;
        }
    }

    /** Returns the claims of an edition. */
    public static StandingRowClaims of(Edition edition) {
        return new StandingRowClaims(edition);
    }

    /** Returns the rows in force that ask for something. */
    public int[] rows(Asked asked) {
        int[] column = acts.column(asked.field);
        int day = Math.toIntExact(ActSituation.DAY.toEpochDay());
        return IntStream.range(0, acts.size())
                .filter(row -> acts.from(row) <= day && day <= acts.to(row))
                .filter(row -> column[row] > 0 && column[row] <= asked.most)
                .toArray();
    }

    /** Returns the claims of a row. */
    public RowCase at(Asked asked, int row) {
        int value = acts.column(asked.field)[row];
        String finding = value == FIRST ? asked.ofFirst : asked.ofOthers;
        Claim trigger = switch (asked) {
            case SETTING -> fitting(row).otherSetting().claim();
            case KIND -> fitting(row).otherKind().claim();
            case BEDS -> fitting(row).beds(ActSituation.Beds.outside(value)).claim();
            case LATE_STAGE -> fitting(row).otherInsurance().claim();
        };
        String code = Integer.toString(acts.code(row));
        return new RowCase(
                code + " " + asked.field.official() + " " + value,
                finding,
                Map.of("code", code),
                trigger,
                List.of(fitting(row).claim()));
    }

    private ActSituation fitting(int row) {
        return StandardRowClaims.withAllStandards(acts, row);
    }
}
