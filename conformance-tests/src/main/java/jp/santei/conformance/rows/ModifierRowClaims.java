package jp.santei.conformance.rows;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import jp.santei.claim.Claim;
import jp.santei.claim.Diagnosis;
import jp.santei.claim.Item;
import jp.santei.claim.Line;
import jp.santei.claim.Setting;
import jp.santei.eligibility.DatedTable;
import jp.santei.eligibility.ModifierField;
import jp.santei.master.Edition;

/** Claims made of the rows of 修飾語マスター: a disease with the next code that the master does not have, and with the modifier. */
public final class ModifierRowClaims {
    private static final String ASTHMA = "4939008";
    private static final int CODES = 10_000;

    private final DatedTable<ModifierField> rows;

    private ModifierRowClaims(Edition edition) {
        rows = edition.eligibility().modifiers();
    }

    /** Returns the claims of an edition. */
    public static ModifierRowClaims of(Edition edition) {
        return new ModifierRowClaims(edition);
    }

    /** Returns the rows that are in force in the month of the claims. */
    public int[] rows() {
        return IntStream.range(0, rows.size())
                .filter(row -> rows.holds(row, PlainClaim.day()))
                .toArray();
    }

    /** Returns the claims of a row. */
    public RowCase at(int row) {
        int unknown = rows.key(row);
        while (rows.first(unknown) >= 0) {
            unknown = (unknown + 1) % CODES;
        }
        return new RowCase(
                "修飾語 " + written(rows.key(row)),
                "E-DIS-104",
                Map.of("disease", ASTHMA),
                claim(unknown),
                List.of(claim(rows.key(row))));
    }

    private static Claim claim(int modifier) {
        Diagnosis asthma = new Diagnosis(ASTHMA, List.of(written(modifier)), null, null, false);
        return PlainClaim.of(Setting.OUTPATIENT, List.of(asthma), Item.of(PlainClaim.DAY, Line.of(PlainClaim.VISIT)));
    }

    private static String written(int modifier) {
        String digits = Integer.toString(modifier);
        return "0".repeat(4 - digits.length()) + digits;
    }
}
