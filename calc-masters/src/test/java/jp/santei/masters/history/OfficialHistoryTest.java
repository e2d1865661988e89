package jp.santei.masters.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.santei.masters.SharedFiles;
import jp.santei.masters.file.OfficialFiles;
import jp.santei.masters.file.OfficialTable;
import jp.santei.masters.file.ReadLimits;
import org.junit.jupiter.api.Test;

/** The official history of the acts: what differential files make of it is what the publisher made of it. */
class OfficialHistoryTest {
    private static final String ACTS = "ika-act";
    private static final String FIRST_VISIT = "111000110";

    @Test
    void theHistoryOfTheActs() {
        List<OfficialTable> files = files("masters/history");
        FoldedHistory folded = HistoryFold.fold(files);
        MasterHistory history = folded.history();
        assertThat(folded.problems()).isEmpty();
        assertThat(folded.files())
                .filteredOn(file -> file.kind() == FileKind.FULL)
                .extracting(file -> file.source().publication())
                .containsExactly(LocalDate.of(2022, 2, 18), LocalDate.of(2024, 5, 31));
        assertThat(folded.revisions().get(ACTS))
                .containsExactly(LocalDate.of(2020, 4, 1), LocalDate.of(2022, 4, 1), LocalDate.of(2024, 6, 1));
        assertThat(points(history, LocalDate.of(2023, 5, 1))).isEqualTo("288.00");
        assertThat(points(history, LocalDate.of(2024, 6, 3))).isEqualTo("291.00");
        assertThat(points(history.asOf(LocalDate.of(2024, 2, 1)), LocalDate.of(2024, 6, 3)))
                .isEqualTo("288.00");
        HistoryProperties.versionsDoNotOverlap(history);
        for (String day : List.of("2022-02-17", "2022-03-04", "2022-03-18", "2023-04-20", "2024-03-21", "2025-09-01")) {
            HistoryProperties.asOfIsTheFoldOfThePrefix(history, files, LocalDate.parse(day));
        }
        comparesWithTheFullFileOf202511(history);
        predictsTheFullFileOf202405(files);
    }

    private static void comparesWithTheFullFileOf202511(MasterHistory history) {
        OfficialTable full = files("masters/ika-2025-11").get(0);
        HistoryComparison comparison = HistoryCheck.compare(history, full, LocalDate.of(2025, 9, 1));
        assertThat(comparison.rows()).isEqualTo(10_169);
        assertThat(comparison.compared()).isEqualTo(10_168);
        assertThat(comparison.equalRows()).isEqualTo(10_157);
        assertThat(comparison.differentCells()).isEqualTo(20);
        assertThat(kinds(comparison))
                .containsExactlyInAnyOrder(DifferenceClass.NEW_LATER, DifferenceClass.NAME, DifferenceClass.FLAG);
        assertThat(comparison.count(DifferenceClass.NEW_LATER)).isEqualTo(1);
        assertThat(comparison.count(DifferenceClass.NAME)).isEqualTo(1);
        assertThat(comparison.count(DifferenceClass.FLAG)).isEqualTo(19);
    }

    /** No code, no points, no last day differs; the other classes are explained in docs/history-check.md. */
    private static void predictsTheFullFileOf202405(List<OfficialTable> files) {
        OfficialTable full = files.stream()
                .filter(file -> file.source().publication().equals(LocalDate.of(2024, 5, 31)))
                .findFirst()
                .orElseThrow();
        MasterHistory before =
                HistoryFold.fold(files, LocalDate.of(2024, 5, 30)).history();
        HistoryComparison comparison = HistoryCheck.compare(before, full, LocalDate.of(2024, 6, 1));
        assertThat(comparison.rows()).isEqualTo(10_133);
        assertThat(kinds(comparison))
                .containsExactlyInAnyOrder(
                        DifferenceClass.REDATED,
                        DifferenceClass.UNSTATED_VERSION,
                        DifferenceClass.OLD_VALUE,
                        DifferenceClass.EMPTY_HERE,
                        DifferenceClass.WRITING,
                        DifferenceClass.ORDER,
                        DifferenceClass.FLAG);
        assertThat(comparison.count(DifferenceClass.REDATED)).isEqualTo(5_138);
        assertThat(comparison.count(DifferenceClass.UNSTATED_VERSION)).isEqualTo(725);
    }

    private static List<DifferenceClass> kinds(HistoryComparison comparison) {
        return Stream.of(DifferenceClass.values())
                .filter(kind -> comparison.count(kind) > 0)
                .toList();
    }

    private static List<OfficialTable> files(String folder) {
        return OfficialFiles.read(List.of(SharedFiles.path(folder)), Set.of(ACTS), ReadLimits.standard())
                .tables();
    }

    private static String points(MasterHistory history, LocalDate day) {
        return history.at(ACTS, FIRST_VISIT, day).orElseThrow().row().cell(12);
    }
}
