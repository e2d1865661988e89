package jp.santei.masters.file;

import static jp.santei.masters.SampleFiles.act;
import static jp.santei.masters.SampleFiles.quoted;
import static jp.santei.masters.SampleFiles.write;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import jp.santei.masters.SharedFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checks of content: warnings that keep the row. */
class ContentChecksTest {
    @TempDir
    Path folder;

    @Test
    void overlappingPeriods() throws IOException {
        String[] later = act();
        later[86] = "20250401";
        write(folder, "s.csv", quoted(act()), quoted(later));
        FileImport read = OfficialFiles.read(List.of(folder));
        assertThat(read.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo("MSV-001");
            assertThat(problem.severity()).isEqualTo(Problem.Severity.WARNING);
            assertThat(problem.place().line()).isEqualTo(2);
        });
        assertThat(Rows.of(read, "ika-act", "112007410")).hasSize(2);
    }

    @Test
    void periodsOneAfterTheOtherAreFine() throws IOException {
        String[] before = act();
        before[87] = "20250331";
        String[] later = act();
        later[86] = "20250401";
        write(folder, "s.csv", quoted(before), quoted(later));
        assertThat(OfficialFiles.read(List.of(folder)).problems()).isEmpty();
    }

    @Test
    void periodThatEndsBeforeItBegins() throws IOException {
        String[] cells = act();
        cells[87] = "20240531";
        String[] abolished = act();
        abolished[0] = "9";
        abolished[2] = "111000110";
        abolished[87] = "20240531";
        write(folder, "s.csv", quoted(cells), quoted(abolished));
        FileImport read = OfficialFiles.read(List.of(folder));
        assertThat(Rows.rules(read)).containsExactly("MSV-006");
        assertThat(read.problems().get(0).place().line()).isEqualTo(1);
    }

    @Test
    void unknownValuesAreKept() throws IOException {
        String[] cells = act();
        cells[10] = "2";
        write(folder, "s.csv", quoted(cells));
        FileImport read = OfficialFiles.read(List.of(folder));
        assertThat(read.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo("MSV-003");
            assertThat(problem.place().column()).isEqualTo("点数識別");
            assertThat(problem.value()).isEqualTo("2");
        });
        assertThat(Rows.one(read, "ika-act", "112007410").cell(11)).isEqualTo("2");
    }

    @Test
    void referencesAreCheckedAgainstAFullFileOnly() throws IOException {
        String[] cells = act();
        cells[101] = "111000370";
        cells[37] = "1234";
        cells[38] = "1";
        write(folder, "s.csv", quoted(cells));
        write(
                folder,
                "02.csv",
                quoted("0", "A000001", "112007410", "再診料", "0", "20240601", "99999999"),
                quoted("0", "A000001", "199000110", "x", "1", "20240601", "99999999"));
        FileImport full = OfficialFiles.read(List.of(folder));
        assertThat(full.problems())
                .extracting(problem -> problem.rule() + " " + problem.place().column() + " " + problem.value())
                .containsExactly(
                        "MSV-002 診療行為コード 199000110", "MSV-002 年齢加算① 注加算診療行為コード 111000370", "MSV-007 注加算コード 1234");
        cells[0] = "5";
        write(folder, "s.csv", quoted(cells));
        assertThat(OfficialFiles.read(List.of(folder)).problems()).isEmpty();
    }

    /** The bundled acts have no official file here: rows by its published layout. */
    @Test
    void bundledActs() throws IOException {
        write(folder, "02包括テーブル.csv", quoted("0", "A000001", "112007410", "再診料", "1", "20240601", "99999999"));
        FileImport read = OfficialFiles.read(List.of(folder));
        assertThat(read.problems()).isEmpty();
        OfficialRow row = Rows.one(read, "denshi-ika-02", "A000001 112007410");
        assertThat(row.layout().column(5).name()).isEqualTo("特例条件");
        assertThat(row.cell(5)).isEqualTo("1");
    }

    /** masters-more §1, §5, §7: what is missing in the real files. */
    @Test
    void realFilesHaveTheKnownGaps() {
        FileImport read = OfficialFiles.read(
                List.of(SharedFiles.path("masters/ika-2025-11"), SharedFiles.path("masters/denshi-ika-2025")));
        assertThat(missing(read, "ck_ALL_20250901.csv", "診療（調剤）行為コード")).hasSize(47);
        assertThat(missing(read, "ck_ALL_20250901.csv", "コメントコード")).isEmpty();
        assertThat(missing(read, "01補助マスターテーブル.csv", "診療行為コード")).hasSize(9);
        assertThat(read.problems()).allMatch(problem -> problem.rule().equals("MSV-002"));
        long moved = Rows.table(read, "disease-abolished").rows().stream()
                .filter(row -> missing(read, "hb_20260101.txt", "移行先コード").contains(row.cell(4)))
                .count();
        assertThat(moved).isEqualTo(24);
    }

    /** masters-more §6.2: unit 9 is in the file but not in the list, on ten rows. */
    @Test
    void unknownBundleUnitOfTheDentalTable() {
        FileImport read =
                OfficialFiles.read(List.of(SharedFiles.path("masters/denshi-shika-2025/01補助マスターテーブル（歯科）.csv")));
        assertThat(read.problems())
                .extracting(problem -> problem.place().column() + " " + problem.value() + " " + problem.en())
                .containsExactlyInAnyOrder(
                        "包括単位① 9 value not in the list of the column: 9 (2 rows)",
                        "包括単位② 9 value not in the list of the column: 9 (8 rows)");
    }

    private static List<String> missing(FileImport read, String file, String column) {
        return read.problems().stream()
                .filter(problem -> problem.rule().equals("MSV-002")
                        && problem.place().file().equals(file)
                        && problem.place().column().equals(column))
                .map(Problem::value)
                .toList();
    }
}
