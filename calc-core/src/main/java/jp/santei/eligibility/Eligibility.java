package jp.santei.eligibility;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Everything an edition says about what may be billed (算定可否の版): one {@link DatedTable} for each {@link EligibilityTable}.
 *
 * <p>A table that the edition lacks is absent: it has no rows and covers no day. Immutable and thread-safe.
 */
public final class Eligibility {
    private final Map<EligibilityTable, DatedTable<?>> tables;
    private final List<String> files;

    private Eligibility(Map<EligibilityTable, DatedTable<?>> tables, List<String> files) {
        this.tables = tables;
        this.files = files;
    }

    /** Returns an edition's tables that has none. */
    public static Eligibility none() {
        return of(Map.of(), List.of());
    }

    /**
     * Returns the tables of an edition; those that are not there are absent.
     *
     * @param files names of the files that the origins of rows refer to
     * @throws IllegalArgumentException when a table has columns of another
     */
    public static Eligibility of(Map<EligibilityTable, DatedTable<?>> tables, List<String> files) {
        EnumMap<EligibilityTable, DatedTable<?>> all = new EnumMap<>(EligibilityTable.class);
        for (EligibilityTable kind : EligibilityTable.values()) {
            DatedTable<?> table = tables.get(kind);
            if (table != null && !table.fields().equals(kind.fields())) {
                throw new IllegalArgumentException(kind + ": " + table.fields());
            }
            all.put(kind, table == null ? absent(kind) : table);
        }
        return new Eligibility(Collections.unmodifiableMap(all), List.copyOf(files));
    }

    /** Returns the table of a kind. */
    public DatedTable<?> table(EligibilityTable kind) {
        DatedTable<?> table = tables.get(kind);
        if (table == null) {
            throw new IllegalArgumentException("table: " + kind);
        }
        return table;
    }

    /** Returns 補助マスター. */
    public DatedTable<GroupField> groups() {
        return typed(EligibilityTable.GROUPS);
    }

    /** Returns 包括テーブル. */
    public DatedTable<BundleField> bundles() {
        return typed(EligibilityTable.BUNDLES);
    }

    /**
     * Returns one of the 背反テーブル: {@link EligibilityTable#EXCLUSIONS_DAY}, MONTH, MOMENT or WEEK.
     *
     * @throws IllegalArgumentException when the kind is another
     */
    public DatedTable<ExclusionField> exclusions(EligibilityTable window) {
        if (!window.fields().equals(ExclusionField.class)) {
            throw new IllegalArgumentException("window: " + window);
        }
        return typed(window);
    }

    /** Returns 入院基本料テーブル. */
    public DatedTable<StayAddOnField> stayAddOns() {
        return typed(EligibilityTable.STAY_ADD_ONS);
    }

    /** Returns 算定回数テーブル. */
    public DatedTable<CountField> counts() {
        return typed(EligibilityTable.COUNTS);
    }

    /** Returns コメント関連テーブル. */
    public DatedTable<DemandField> demands() {
        return typed(EligibilityTable.DEMANDS);
    }

    /** Returns コメントマスター. */
    public DatedTable<CommentField> comments() {
        return typed(EligibilityTable.COMMENTS);
    }

    /** Returns 傷病名マスター. */
    public DatedTable<DiseaseField> diseases() {
        return typed(EligibilityTable.DISEASES);
    }

    /** Returns 修飾語マスター. */
    public DatedTable<ModifierField> modifiers() {
        return typed(EligibilityTable.MODIFIERS);
    }

    /** Returns 施設基準コード一覧. */
    public DatedTable<StandardField> standards() {
        return typed(EligibilityTable.STANDARDS);
    }

    /** Returns the names of the files that the origins of rows refer to. */
    public List<String> files() {
        return files;
    }

    /** Returns an origin as a text: file and line. */
    public String place(int origin) {
        return files.get(DatedTable.originFile(origin)) + ":" + DatedTable.originLine(origin);
    }

    /** {@link #of} made sure that the columns are those of the kind. */
    @SuppressWarnings("unchecked")
    private <F extends Enum<F> & TableField> DatedTable<F> typed(EligibilityTable kind) {
        return (DatedTable<F>) table(kind);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static DatedTable<?> absent(EligibilityTable kind) {
        return DatedTable.absent((Class) kind.fields());
    }
}
