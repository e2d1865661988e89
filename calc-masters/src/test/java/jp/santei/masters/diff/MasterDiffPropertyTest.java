package jp.santei.masters.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.santei.masters.history.MasterHistory;
import jp.santei.masters.history.RowVersion;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of differences. */
class MasterDiffPropertyTest {
    @Provide
    Arbitrary<MasterHistory> histories() {
        Arbitrary<String> codes = Arbitraries.of("111", "112", "113", "114", "115");
        Arbitrary<String> points = Arbitraries.of("10.00", "010", "12.50", "0");
        Arbitrary<String> flags = Arbitraries.of("", "0", "00", "1");
        Arbitrary<String> last = Arbitraries.of("99999999", "20250331", "20260531");
        Arbitrary<RowVersion> versions = Combinators.combine(
                        Arbitraries.of("0", "3", "5"), codes, Arbitraries.of("一", "二"), points, flags, last)
                .as((change, code, name, value, flag, to) ->
                        SmallMasters.version(SmallMasters.ACTS, change, code, name, value, flag, "1", "20240601", to));
        return versions.list().ofMinSize(1).ofMaxSize(12).map(MasterDiffPropertyTest::onePerKey);
    }

    private static MasterHistory onePerKey(List<RowVersion> versions) {
        Map<String, RowVersion> rows = new LinkedHashMap<>();
        versions.forEach(version -> rows.put(version.key(), version));
        return SmallMasters.history(List.copyOf(rows.values()));
    }

    @Property
    void nothingDiffersFromItself(@ForAll("histories") MasterHistory history) {
        assertThat(MasterDiff.between(history, history, IgnoredColumns.none()).isEmpty())
                .isTrue();
    }

    @Property
    void backwardsAddedAndEndedBeforeAndAfterAreExchanged(
            @ForAll("histories") MasterHistory a, @ForAll("histories") MasterHistory b) {
        TableDiff forth = MasterDiff.between(a, b).tables().get(0);
        TableDiff back = MasterDiff.between(b, a).tables().get(0);
        assertThat(back.rows().stream().map(MasterDiffPropertyTest::backwards).toList())
                .isEqualTo(forth.rows());
        assertThat(back.unchanged()).isEqualTo(forth.unchanged());
        assertThat(back.ignored()).isEqualTo(forth.ignored());
    }

    @Property
    void everyRowIsCountedOnce(@ForAll("histories") MasterHistory a, @ForAll("histories") MasterHistory b) {
        TableDiff table = MasterDiff.between(a, b).tables().get(0);
        java.util.SortedSet<String> keys = a.keys("small-act");
        keys.addAll(b.keys("small-act"));
        assertThat(table.rows().size() + table.unchanged()).isEqualTo(keys.size());
        assertThat(table.rows()).extracting(RowDiff::key).isSorted();
    }

    private static RowDiff backwards(RowDiff row) {
        RowDiff.Kind kind = switch (row.kind()) {
            case ADDED -> RowDiff.Kind.ENDED;
            case ENDED -> RowDiff.Kind.ADDED;
            case CHANGED -> RowDiff.Kind.CHANGED;
        };
        List<CellDiff> cells = row.cells().stream()
                .map(cell -> new CellDiff(cell.column(), cell.after(), cell.before()))
                .toList();
        return new RowDiff(row.key(), kind, row.after(), row.before(), cells);
    }
}
