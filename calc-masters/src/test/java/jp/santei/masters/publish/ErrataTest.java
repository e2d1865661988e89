package jp.santei.masters.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import jp.santei.masters.file.OfficialTable;
import jp.santei.masters.file.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErrataTest {
    private static final String HEADER = "id\tdate\ttable\tkey\tcolumn\told\tnew\treason\tsource\n";
    private static final List<OfficialTable> TABLES =
            List.of(PackageSamples.ACTS_2025, PackageSamples.ACTS_2024, PackageSamples.PAIRS_2025);

    @TempDir
    Path folder;

    @Test
    void theWrongTextIsCorrectedWhereItStandsAndNothingElse() {
        Errata.Corrected corrected = Errata.of(List.of(PackageSamples.ERRATUM)).apply(TABLES);

        assertThat(corrected.problems()).isEmpty();
        assertThat(corrected.tables().get(0)).isEqualTo(TABLES.get(0));
        assertThat(corrected.tables().get(1).rows().get(0).cells())
                .containsExactly("0", "111000110", "初診料", "20240601", "99999999", "", "");
        assertThat(corrected.tables().get(1).rows().get(1))
                .isEqualTo(TABLES.get(1).rows().get(1));
        assertThat(corrected.tables().get(1).source()).isEqualTo(TABLES.get(1).source());
        assertThat(corrected.tables().get(2)).isEqualTo(TABLES.get(2));
    }

    @Test
    void errataApplyByDateSoThatALaterOneCorrectsAnEarlierOne() {
        Erratum later = erratum("0", "2024-07-01", "test-act", "111000110", "3", "初診料", "初診料（訂正）");
        Errata errata = Errata.of(List.of(later, PackageSamples.ERRATUM));

        assertThat(errata.list()).containsExactly(PackageSamples.ERRATUM, later);
        assertThat(errata.apply(List.of(PackageSamples.ACTS_2024))
                        .tables()
                        .get(0)
                        .rows()
                        .get(0)
                        .cell(3))
                .isEqualTo("初診料（訂正）");
    }

    @Test
    void anErratumMayBeLimitedToOneFileAndNameASeveralColumnKey() {
        Errata.Corrected corrected = Errata.of(List.of(
                        erratum("a", "2025-01-01", "test-act/s_20240531.csv", "111000110", "1", "0", "3"),
                        erratum("b", "2025-01-01", "test-pair", "111000110 112007410", "コード2", "112007410", "9")))
                .apply(TABLES);

        assertThat(corrected.tables().get(0)).isEqualTo(TABLES.get(0));
        assertThat(corrected.tables().get(1).rows())
                .allSatisfy(row -> assertThat(row.cell(1)).isEqualTo("3"));
        assertThat(corrected.tables().get(2).rows().get(0).cell(2)).isEqualTo("9");
        assertThat(corrected.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.severity()).isEqualTo(Problem.Severity.WARNING))
                .satisfies(problem -> assertThat(problem.rule()).isEqualTo("ERR-005"));
    }

    @ParameterizedTest
    @CsvSource({
        "test-none,               111000110, 省略漢字名称, ERR-001, test-none, 0",
        "test-act/s_20200101.csv, 111000110, 省略漢字名称, ERR-001, test-act/s_20200101.csv, 0",
        "test-act,                111000110, 名称,       ERR-002, 名称, 0",
        "test-act,                111000110, 予備,       ERR-002, 予備, 0",
        "test-act,                111000110, 8,         ERR-002, 8, 0",
        "test-act,                999999999, 省略漢字名称, ERR-003, 999999999, 0",
        "test-act,                111000110, 省略漢字名称, ERR-004, 初診料, 1",
    })
    void anErratumThatDoesNotFitIsAnErrorAndChangesNothing(
            String table, String key, String column, String rule, String value, int line) {
        Errata.Corrected corrected = Errata.of(List.of(erratum("a", "2025-01-01", table, key, column, "再診料", "外来")))
                .apply(TABLES);

        assertThat(corrected.tables()).isEqualTo(TABLES);
        Problem problem = corrected.problems().get(0);
        assertThat(corrected.problems()).hasSize(1);
        assertThat(problem.severity()).isEqualTo(Problem.Severity.ERROR);
        assertThat(problem.rule()).isEqualTo(rule);
        assertThat(problem.value()).isEqualTo(value);
        assertThat(problem.place().line()).isEqualTo(line);
        assertThat(problem.en()).contains("\"再診料\" → \"外来\"");
        assertThat(problem.ja()).contains("\"再診料\" → \"外来\"");
    }

    @Test
    void aWrittenFileIsReadAgain() throws IOException {
        Erratum other = erratum("z", "2020-01-01", "t", "k\t\\\r\n", "c", "", "new");
        Path file = folder.resolve("errata.tsv");
        ErrataFile.write(List.of(PackageSamples.ERRATUM, other), file);
        assertThat(ErrataFile.read(file)).containsExactly(other, PackageSamples.ERRATUM);
    }

    @Test
    void aFileWrittenByHandMayHaveCommentsAndCrlf() throws IOException {
        Path file = write("\uFEFF# 正誤表\r\n\r\n" + HEADER.replace("\n", "\r\n")
                + "a\t2024-06-03\tt\tk\tc\told\tnew\treason\tsource\r\n# 終わり\r\n");
        assertThat(ErrataFile.read(file))
                .containsExactly(
                        new Erratum("a", LocalDate.of(2024, 6, 3), "t", "k", "c", "old", "new", "reason", "source"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a 2024-06-03 t k c old new reason|8|errata.tsv, line 2: ",
                "a 2024-06-31 t k c old new reason source|2024-06-31|errata.tsv, line 2, column date: ",
                "a 2024-06-03 t k c same same reason source|new: \"same\"|errata.tsv, line 2: ",
                "a 2024-06-03 t k c old new  source|reason: \"\"|errata.tsv, line 2: ",
                "あ 2024-06-03 t k c old new reason source|id: \"あ\"|errata.tsv, line 2: ",
            })
    void aLineThatIsNoErratumIsRefusedWithItsPlace(String line, String found, String place) throws IOException {
        Path file = write(HEADER + line.replace(' ', '\t') + "\n");
        PackageFormatException refused =
                catchThrowableOfType(PackageFormatException.class, () -> ErrataFile.read(file));
        assertThat(refused.error()).isEqualTo(PackageFormatError.ERRATUM);
        assertThat(refused.found()).isEqualTo(found);
        assertThat(refused.en()).startsWith(place);
    }

    @Test
    void aFileWithoutHeaderOrWithAnIdTwiceIsRefused() throws IOException {
        String line = "a\t2024-06-03\tt\tk\tc\told\tnew\treason\tsource\n";
        for (String text : List.of("", line, HEADER + line + line, HEADER.replace("old", "former"))) {
            Path file = write(text);
            assertThatThrownBy(() -> ErrataFile.read(file))
                    .isInstanceOf(PackageFormatException.class)
                    .hasMessageStartingWith("PKG-019 errata.tsv");
        }
        assertThatThrownBy(() -> Errata.of(List.of(PackageSamples.ERRATUM, PackageSamples.ERRATUM)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ErrataFile.read(folder.resolve("none.tsv")))
                .hasMessageStartingWith("PKG-001 none.tsv");
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("errata.tsv"), text);
    }

    private static Erratum erratum(
            String id, String date, String table, String key, String column, String old, String corrected) {
        return new Erratum(id, LocalDate.parse(date), table, key, column, old, corrected, "reason", "source");
    }
}
