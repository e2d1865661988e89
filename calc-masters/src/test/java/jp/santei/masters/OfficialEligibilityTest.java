package jp.santei.masters;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.santei.claim.Days;
import jp.santei.eligibility.CountField;
import jp.santei.eligibility.DatedTable;
import jp.santei.eligibility.DiseaseField;
import jp.santei.eligibility.Eligibility;
import jp.santei.eligibility.EligibilityTable;
import jp.santei.eligibility.ExclusionField;
import jp.santei.eligibility.GroupField;
import jp.santei.eligibility.GroupNumber;
import org.junit.jupiter.api.Test;

/** The official tables of what may be billed; counts and examples are those of masters-more.md §1, §5 and §7. */
class OfficialEligibilityTest {
    private static final int DAY = Days.of(2025, 12, 1);

    private static final Eligibility TABLES = Editions.load(
                    List.of(SharedFiles.path("masters/ika-2025-11"), SharedFiles.path("masters/denshi-ika-2025")))
            .eligibility();

    @Test
    void hasAllRows() {
        assertThat(TABLES.groups().size()).isEqualTo(10_178);
        assertThat(TABLES.exclusions(EligibilityTable.EXCLUSIONS_MONTH).size()).isEqualTo(21_918);
        assertThat(TABLES.exclusions(EligibilityTable.EXCLUSIONS_MOMENT).size()).isEqualTo(17_136);
        assertThat(TABLES.exclusions(EligibilityTable.EXCLUSIONS_WEEK).size()).isEqualTo(350);
        assertThat(TABLES.stayAddOns().size()).isEqualTo(6_084);
        assertThat(TABLES.counts().size()).isEqualTo(5_343);
        assertThat(TABLES.demands().size()).isEqualTo(14_719);
        assertThat(TABLES.comments().size()).isEqualTo(3_759);
        assertThat(TABLES.diseases().size()).isEqualTo(27_567 + 7_965 - 38);
        assertThat(TABLES.modifiers().size()).isEqualTo(2_375);
        assertThat(TABLES.bundles().isPresent()).isFalse();
        assertThat(TABLES.exclusions(EligibilityTable.EXCLUSIONS_DAY).isPresent())
                .isFalse();
    }

    @Test
    void readsColumns() {
        DatedTable<CountField> counts = TABLES.counts();
        int ward = counts.first(190_838_910) + 1; // the first row is that of a day
        assertThat(counts.column(CountField.UNIT)[ward]).isEqualTo(133);
        assertThat(counts.column(CountField.TIMES)[ward]).isEqualTo(40);
        DatedTable<ExclusionField> month = TABLES.exclusions(EligibilityTable.EXCLUSIONS_MONTH);
        assertThat(kept(month, 111_000_110, 113_010_370)).isEqualTo(1);
        DatedTable<ExclusionField> moment = TABLES.exclusions(EligibilityTable.EXCLUSIONS_MOMENT);
        assertThat(kept(moment, 111_000_110, 114_061_210)).isEqualTo(2);
        DatedTable<GroupField> groups = TABLES.groups();
        int lifestyle = groups.find(113_041_710, DAY);
        assertThat(groups.column(GroupField.BUNDLE_WINDOW_2)[lifestyle]).isEqualTo(1);
        assertThat(GroupNumber.text(groups.column(GroupField.BUNDLE_2)[lifestyle]))
                .isEqualTo("B001034");
        DatedTable<DiseaseField> diseases = TABLES.diseases();
        assertThat(java.util.Arrays.stream(diseases.column(DiseaseField.NOT_ALONE))
                        .sum())
                .isEqualTo(31);
    }

    @Test
    void coversThePeriodOfItsPublication() {
        for (EligibilityTable kind : List.of(
                EligibilityTable.GROUPS,
                EligibilityTable.EXCLUSIONS_MONTH,
                EligibilityTable.EXCLUSIONS_MOMENT,
                EligibilityTable.EXCLUSIONS_WEEK,
                EligibilityTable.COUNTS,
                EligibilityTable.DEMANDS,
                EligibilityTable.COMMENTS,
                EligibilityTable.DISEASES,
                EligibilityTable.MODIFIERS)) {
            assertThat(TABLES.table(kind).coveredFrom()).as(kind.ja()).isEqualTo(Days.of(2024, 6, 1));
            assertThat(TABLES.table(kind).coveredTo()).as(kind.ja()).isEqualTo(Days.of(2026, 5, 31));
        }
    }

    @Test
    void anOlderTableFillsWhatTheNewerSetLacks() {
        Eligibility both = Editions.load(List.of(
                        SharedFiles.path("masters/ika-2025-11"),
                        SharedFiles.path("masters/denshi-ika-2025"),
                        SharedFiles.path("masters/denshi-ika-2016")))
                .eligibility();
        DatedTable<ExclusionField> day = both.exclusions(EligibilityTable.EXCLUSIONS_DAY);
        assertThat(day.size()).isEqualTo(20_302);
        assertThat(day.covers(DAY)).isFalse();
        assertThat(both.groups().size()).isEqualTo(10_178);
        assertThat(both.place(day.origin(day.first(111_000_110)))).startsWith("03-1背反テーブル1.csv:");
    }

    @Test
    void foldsTheCommentsOfAHistory() {
        Eligibility history = Editions.load(List.of(SharedFiles.path("masters/history")), LocalDate.of(2025, 12, 1))
                .eligibility();
        assertThat(history.comments().find(820_000_244, Days.of(2024, 7, 1))).isNotNegative();
    }

    private static int kept(DatedTable<ExclusionField> table, int first, int second) {
        for (int row = table.first(first); row < table.size() && table.key(row) == first; row++) {
            if (table.column(ExclusionField.SECOND)[row] == second) {
                return table.column(ExclusionField.KEPT)[row];
            }
        }
        return 0;
    }
}
