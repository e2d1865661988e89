package jp.santei.conformance.rows;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import jp.santei.claim.Claim;
import jp.santei.claim.Facility;
import jp.santei.claim.FacilityKind;
import jp.santei.claim.Insurance;
import jp.santei.claim.Item;
import jp.santei.claim.Line;
import jp.santei.claim.Patient;
import jp.santei.claim.Setting;
import jp.santei.claim.Sex;
import jp.santei.eligibility.DatedTable;
import jp.santei.eligibility.GroupField;
import jp.santei.eligibility.StayAddOnField;
import jp.santei.master.Edition;
import jp.santei.master.MasterTable;
import org.jspecify.annotations.Nullable;

/**
 * Claims made of the rows of 入院基本料テーブル (入院基本料等加算の行からの請求).
 *
 * <pre>
 *   allowed     trigger: the add-on with a fee whose group lacks it           sibling: with a fee of the row's group
 *   exclusive   trigger: the add-on and another with the same 加算識別, one day  sibling: on two days
 * </pre>
 */
public final class StayRowClaims {
    private static final YearMonth MONTH = YearMonth.of(2025, 11);
    private static final LocalDate DAY = MONTH.atDay(12);
    private static final LocalDate OTHER = MONTH.atDay(13);

    private final Edition edition;
    private final DatedTable<StayAddOnField> rows;
    private final int[] addOns;
    private final int[] exclusive;

    /** A basic fee of each group that is in force. */
    private final Map<Integer, Integer> fees = new TreeMap<>();

    private StayRowClaims(Edition edition) {
        this.edition = edition;
        rows = edition.eligibility().stayAddOns();
        addOns = rows.column(StayAddOnField.ADD_ON);
        exclusive = rows.column(StayAddOnField.EXCLUSIVE);
        DatedTable<GroupField> groups = edition.eligibility().groups();
        for (int row = 0; row < groups.size(); row++) {
            int group = groups.column(GroupField.STAY_GROUP)[row];
            if (group != 0 && isInForce(groups.key(row))) {
                fees.putIfAbsent(group, groups.key(row));
            }
        }
    }

    /**
     * A row and claims of it.
     *
     * @param row file and line
     * @param group number of its group
     * @param addOn its add-on
     * @param finding id of the finding that the trigger gets and the sibling does not
     * @param trigger a claim that the row refuses
     * @param sibling a claim that it does not
     */
    public record Case(String row, int group, String addOn, String finding, Claim trigger, Claim sibling) {}

    /** Returns the claims of an edition. */
    public static StayRowClaims of(Edition edition) {
        return new StayRowClaims(edition);
    }

    /** Returns the rows whose add-on, and a fee of whose group, are in force in the month of the claims. */
    public int[] rows() {
        return IntStream.range(0, rows.size())
                .filter(row -> isInForce(addOns[row]) && fees.containsKey(rows.key(row)))
                .toArray();
    }

    /** Returns the claims of what a row allows; null when every group allows its add-on. */
    public @Nullable Case allowed(int row) {
        Integer fee = fees.get(rows.key(row));
        Integer lacking = fees.entrySet().stream()
                .filter(group -> !isAllowed(group.getKey(), addOns[row]))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
        if (fee == null || lacking == null) {
            return null;
        }
        return new Case(
                place(row),
                rows.key(row),
                Integer.toString(addOns[row]),
                "E-STY-101",
                claim(item(DAY, lacking, addOns[row])),
                claim(item(DAY, fee, addOns[row])));
    }

    /** Returns the claims of what a row excludes; null when no other add-on of its group has its number. */
    public @Nullable Case exclusive(int row) {
        Integer fee = fees.get(rows.key(row));
        int other = IntStream.range(0, rows.size())
                .filter(at -> at != row && rows.key(at) == rows.key(row) && exclusive[at] == exclusive[row])
                .filter(at -> isInForce(addOns[at]))
                .findFirst()
                .orElse(-1);
        if (fee == null || other < 0) {
            return null;
        }
        return new Case(
                place(row),
                rows.key(row),
                Integer.toString(addOns[row]),
                "E-STY-102",
                claim(item(DAY, fee, addOns[row], addOns[other])),
                claim(item(DAY, fee, addOns[row]), item(OTHER, fee, addOns[other])));
    }

    private boolean isAllowed(int group, int addOn) {
        return IntStream.range(0, rows.size()).anyMatch(row -> rows.key(row) == group && addOns[row] == addOn);
    }

    private boolean isInForce(int code) {
        MasterTable<?> acts = edition.acts();
        return acts.find(code, Math.toIntExact(DAY.toEpochDay())) >= 0;
    }

    private String place(int row) {
        return edition.eligibility().place(rows.origin(row));
    }

    private static Item item(LocalDate day, int... codes) {
        return Item.builder()
                .dates(List.of(day))
                .section("90")
                .lines(Arrays.stream(codes)
                        .mapToObj(code -> Line.of(Integer.toString(code)))
                        .toList())
                .build();
    }

    private static Claim claim(Item... items) {
        return Claim.builder()
                .month(MONTH)
                .setting(Setting.INPATIENT)
                .facility(Facility.builder()
                        .prefecture("13")
                        .kind(FacilityKind.HOSPITAL)
                        .build())
                .patient(Patient.of(LocalDate.of(1980, 6, 10), Sex.FEMALE))
                .insurance(Insurance.builder().insurerNumber("06132013").build())
                .items(List.of(items))
                .build();
    }
}
