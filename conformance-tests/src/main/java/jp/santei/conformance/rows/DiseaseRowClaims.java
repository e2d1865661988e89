package jp.santei.conformance.rows;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import jp.santei.claim.Claim;
import jp.santei.claim.Diagnosis;
import jp.santei.claim.Item;
import jp.santei.claim.Line;
import jp.santei.claim.Setting;
import jp.santei.eligibility.DatedTable;
import jp.santei.eligibility.DiseaseField;
import jp.santei.master.ActField;
import jp.santei.master.Edition;
import jp.santei.master.MasterTable;

/**
 * Claims made of the rows of 傷病名マスター that say more than a name.
 *
 * <pre>
 *   単独使用禁止     the disease alone                           with a modifier
 *   保険請求外       the disease alone                           beside another
 *   廃止            the month after its last day               the month of its last day
 *   特定疾患等・難病  a fee of the class, the disease suspected     the disease
 * </pre>
 */
public final class DiseaseRowClaims {
    private static final String PART_OF_BODY = "1003";
    private static final String SUSPECTED = "8002";
    private static final String ASTHMA = "4939008";
    private static final int FIRST_YEAR = 1990;

    private final Edition edition;
    private final DatedTable<DiseaseField> rows;

    /** Class of a disease → an act for it. */
    private final Map<Integer, String> fees = new TreeMap<>();

    private DiseaseRowClaims(Edition edition) {
        this.edition = edition;
        rows = edition.eligibility().diseases();
        MasterTable<ActField> acts = edition.acts();
        for (int row = 0; row < acts.size(); row++) {
            int wanted = acts.column(ActField.DISEASE)[row];
            if (wanted != 0 && acts.from(row) <= PlainClaim.day() && PlainClaim.day() <= acts.to(row)) {
                fees.putIfAbsent(wanted, Integer.toString(acts.code(row)));
            }
        }
    }

    /** Returns the claims of an edition. */
    public static DiseaseRowClaims of(Edition edition) {
        return new DiseaseRowClaims(edition);
    }

    /** Returns the rows that say more than a name. */
    public int[] rows() {
        return IntStream.range(0, rows.size()).filter(row -> !at(row).isEmpty()).toArray();
    }

    /** Returns the claims of a row, one case for each thing that it says. */
    public List<RowCase> at(int row) {
        if (rows.to(row) < PlainClaim.MONTH.atDay(1).toEpochDay()) {
            return abolished(row);
        }
        List<RowCase> cases = new ArrayList<>();
        if (rows.holds(row, PlainClaim.day())) {
            if (value(DiseaseField.NOT_ALONE, row) != 0) {
                cases.add(new RowCase(
                        code(row) + " 単独使用禁止",
                        "E-DIS-102",
                        attributes(row),
                        claim(List.of(disease(row))),
                        List.of(claim(List.of(disease(row, PART_OF_BODY))))));
            }
            if (value(DiseaseField.NOT_INSURED, row) != 0) {
                cases.add(new RowCase(
                        code(row) + " 保険請求外",
                        "E-DIS-103",
                        attributes(row),
                        claim(List.of(disease(row))),
                        List.of(claim(List.of(disease(row), disease(ASTHMA))))));
            }
            addFee(row, value(DiseaseField.MANAGED, row), cases);
            addFee(row, value(DiseaseField.INTRACTABLE, row), cases);
        }
        return cases;
    }

    /** Class 8 is for the fees of 5 and of 7. */
    private void addFee(int row, int diseaseClass, List<RowCase> cases) {
        for (int wanted : diseaseClass == 8 ? new int[] {5, 7} : new int[] {diseaseClass}) {
            String fee = fees.get(wanted);
            if (fee != null) {
                cases.add(new RowCase(
                        code(row) + " 区分 " + wanted,
                        "E-DIS-106",
                        Map.of("code", fee, "class", Integer.toString(wanted)),
                        claim(fee, List.of(disease(row, SUSPECTED))),
                        List.of(claim(fee, List.of(disease(row))))));
            }
        }
    }

    private List<RowCase> abolished(int row) {
        LocalDate last = LocalDate.ofEpochDay(rows.to(row));
        boolean newest = row + 1 == rows.size() || rows.key(row + 1) != rows.key(row);
        if (!newest || last.getYear() < FIRST_YEAR) {
            return List.of();
        }
        LocalDate next = last.plusMonths(1).withDayOfMonth(1);
        return List.of(new RowCase(
                code(row) + " …" + last,
                value(DiseaseField.SUCCESSOR, row) == 0 ? "E-DIS-301" : "E-DIS-201",
                attributes(row),
                claim(next, PlainClaim.VISIT, List.of(disease(row))),
                List.of(claim(last, PlainClaim.VISIT, List.of(disease(row))))));
    }

    private Map<String, String> attributes(int row) {
        return Map.of("disease", code(row), "row", edition.eligibility().place(rows.origin(row)));
    }

    private int value(DiseaseField field, int row) {
        return rows.column(field)[row];
    }

    private String code(int row) {
        String digits = Integer.toString(rows.key(row));
        return "0".repeat(7 - digits.length()) + digits;
    }

    private Diagnosis disease(int row, String... modifiers) {
        return new Diagnosis(code(row), List.of(modifiers), null, null, false);
    }

    private static Diagnosis disease(String code) {
        return new Diagnosis(code, List.of(), null, null, false);
    }

    private static Claim claim(List<Diagnosis> diagnoses) {
        return claim(PlainClaim.VISIT, diagnoses);
    }

    private static Claim claim(String act, List<Diagnosis> diagnoses) {
        return claim(PlainClaim.DAY, act, diagnoses);
    }

    private static Claim claim(LocalDate day, String act, List<Diagnosis> diagnoses) {
        return PlainClaim.of(YearMonth.from(day), Setting.OUTPATIENT, diagnoses, Item.of(day, Line.of(act)));
    }
}
