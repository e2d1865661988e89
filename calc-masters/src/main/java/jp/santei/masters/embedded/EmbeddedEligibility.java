package jp.santei.masters.embedded;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntPredicate;
import jp.santei.eligibility.DatedTable;
import jp.santei.eligibility.DemandField;
import jp.santei.eligibility.DiseaseField;
import jp.santei.eligibility.Eligibility;
import jp.santei.eligibility.EligibilityTable;
import jp.santei.eligibility.ExclusionField;
import jp.santei.eligibility.StayAddOnField;
import jp.santei.eligibility.TableField;
import jp.santei.master.Coverage;

/**
 * Selects the rows of what may be billed that concern the embedded codes (内蔵版の算定可否): both acts of an exclusion, the comments
 * that a code asks for, the diseases that a fee depends on.
 */
final class EmbeddedEligibility {
    /** Codes that stand for no act in particular in コメント関連テーブル: 特定不能, 選定療養対象医薬品. */
    private static final Set<Integer> ANY_CODE = Set.of(199_999_999, 819_999_999);

    private final Eligibility official;
    private final Set<Integer> codes;
    private final Set<Integer> standards;
    private final Set<Integer> comments = new HashSet<>();

    /**
     * Selects for codes.
     *
     * @param codes acts and drugs of the embedded edition
     * @param standards numbers of the facility standards that they name
     */
    EmbeddedEligibility(Eligibility official, Set<Integer> codes, Set<Integer> standards) {
        this.official = official;
        this.codes = codes;
        this.standards = standards;
        DatedTable<DemandField> demands = official.demands();
        for (int row = 0; row < demands.size(); row++) {
            if (isKnown(demands.key(row))) {
                comments.add(demands.column(DemandField.COMMENT)[row]);
            }
        }
    }

    /** Returns the texts of the tables, by their file names. */
    Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        for (EligibilityTable kind : EligibilityTable.values()) {
            if (official.table(kind).isPresent()) {
                texts.put(fileName(kind), text(official.table(kind), selected(kind)));
            }
        }
        return texts;
    }

    /**
     * Returns the days that the embedded rows of each table cover: none where not all codes that occur are embedded. Of the
     * diseases those are embedded that something depends on or that were abolished of late, and a disease that is not there
     * is known to be another.
     */
    Map<EligibilityTable, Coverage> coverage() {
        Map<EligibilityTable, Coverage> days = new EnumMap<>(EligibilityTable.class);
        for (EligibilityTable kind : EligibilityTable.values()) {
            DatedTable<?> table = official.table(kind);
            boolean partial = kind == EligibilityTable.COMMENTS;
            if (table.isPresent()) {
                days.put(kind, partial ? new Coverage(0, -1) : new Coverage(table.coveredFrom(), table.coveredTo()));
            }
        }
        return days;
    }

    /** Reads tables of their texts. */
    static Eligibility read(
            Map<EligibilityTable, Coverage> coverage, List<String> files, Function<String, String> textOf) {
        Map<EligibilityTable, DatedTable<?>> tables = new EnumMap<>(EligibilityTable.class);
        coverage.forEach((kind, days) -> tables.put(kind, read(kind, days, textOf.apply(fileName(kind)))));
        return Eligibility.of(tables, files);
    }

    /** Returns the file name of a table. */
    static String fileName(EligibilityTable kind) {
        return kind.layout() + ".tsv";
    }

    private boolean isKnown(int code) {
        return codes.contains(code) || ANY_CODE.contains(code);
    }

    /** Of an exclusion, which stands in both directions, one is enough. */
    private IntPredicate selected(EligibilityTable kind) {
        return switch (kind) {
            case GROUPS, COUNTS -> row -> codes.contains(official.table(kind).key(row));
            case BUNDLES -> row -> false;
            case EXCLUSIONS_DAY, EXCLUSIONS_MONTH, EXCLUSIONS_MOMENT, EXCLUSIONS_WEEK -> {
                DatedTable<ExclusionField> table = official.exclusions(kind);
                int[] second = table.column(ExclusionField.SECOND);
                yield row ->
                        table.key(row) < second[row] && codes.contains(table.key(row)) && codes.contains(second[row]);
            }
            case STAY_ADD_ONS -> {
                int[] addOn = official.stayAddOns().column(StayAddOnField.ADD_ON);
                yield row -> codes.contains(addOn[row]);
            }
            case DEMANDS -> row -> isKnown(official.demands().key(row));
            case COMMENTS -> row -> comments.contains(official.comments().key(row));
            case DISEASES -> row -> isFlagged(row) || isAbolishedOfLate(row);
            case MODIFIERS -> row -> true;
            case STANDARDS -> row -> standards.contains(official.standards().key(row));
        };
    }

    private boolean isFlagged(int row) {
        DatedTable<DiseaseField> table = official.diseases();
        return (table.column(DiseaseField.NOT_ALONE)[row]
                        | table.column(DiseaseField.NOT_INSURED)[row]
                        | table.column(DiseaseField.MANAGED)[row]
                        | table.column(DiseaseField.INTRACTABLE)[row])
                != 0;
    }

    private boolean isAbolishedOfLate(int row) {
        DatedTable<DiseaseField> table = official.diseases();
        return table.to(row) != DatedTable.OPEN && table.to(row) >= table.coveredFrom();
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static String text(DatedTable<?> table, IntPredicate selected) {
        return new EmbeddedTable(table.fields()).write(table, selected);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static DatedTable<?> read(EligibilityTable kind, Coverage days, String text) {
        Class<? extends TableField> fields = Objects.requireNonNull((Class) kind.fields());
        return new EmbeddedTable(fields).read(fileName(kind), text, days.from(), days.to());
    }
}
