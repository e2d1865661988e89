package jp.santei.masters.file;

import static jp.santei.masters.SampleFiles.act;
import static jp.santei.masters.SampleFiles.quoted;
import static jp.santei.masters.SampleFiles.unquoted;
import static jp.santei.masters.SampleFiles.write;
import static jp.santei.masters.SampleFiles.zip;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import jp.santei.masters.SampleFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is wrong with a file is a problem with its place; the rows around it are read. */
class BadFilesTest {
    private static final String MODIFIER =
            "\"0\",\"Z\",\"0001\",\"\",\"\",\"2\",\"右\",\"\",\"2\",\"ミギ\",\"\",\"0\",\"0\",\"\",\"\",\"99999999\",\"1\",\"A\",\"A2\"\r\n";

    @TempDir
    Path folder;

    @Test
    void missingPath() {
        FileImport read = read(folder.resolve("nowhere"));
        assertThat(Rows.rules(read)).containsExactly("MST-001");
        assertThat(read.hasErrors()).isTrue();
    }

    @Test
    void emptyFile() throws IOException {
        write(folder, "s.csv", "");
        write(folder, "t.csv", quoted(SampleFiles.material(38)));
        FileImport read = read(folder);
        assertThat(read.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo("MST-015");
            assertThat(problem.place().file()).isEqualTo("s.csv");
            assertThat(problem.ja()).contains("空");
        });
        assertThat(read.tables()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "12, 7x, MST-009, 新又は現点数",
        "36, 1.5, MST-009, 上限回数",
        "87, 20250229, MST-010, 変更年月日",
        "88, 2024060, MST-010, 廃止年月日",
        "2, Y, MST-012, マスター種別",
        "3, 11200741, MST-012, 診療行為コード",
        "3, 1.12007E+08, MST-018, 診療行為コード",
        "1, 55, MST-012, 変更区分",
    })
    void brokenCell(int column, String text, String rule, String name) throws IOException {
        String[] broken = act();
        broken[2] = "112007950";
        broken[column - 1] = text;
        String[] after = act();
        after[2] = "111000110";
        write(folder, "s.csv", quoted(act()), quoted(broken), quoted(after));
        FileImport read = read(folder);
        assertThat(read.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo(rule);
            assertThat(problem.severity()).isEqualTo(Problem.Severity.ERROR);
            assertThat(problem.place().line()).isEqualTo(2);
            assertThat(problem.place().column()).isEqualTo(name);
            assertThat(problem.value()).isEqualTo(text);
        });
        assertThat(Rows.table(read, "ika-act").rows())
                .extracting(OfficialRow::key)
                .containsExactly("112007410", "111000110");
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 130, 151})
    void wrongWidth(int width) throws IOException {
        write(folder, "s.csv", quoted(act()), quoted(Arrays.copyOf(act(), width)));
        FileImport read = read(folder);
        assertThat(Rows.rules(read)).containsExactly("MST-008");
        assertThat(read.problems().get(0).value()).isEqualTo(width + "");
        assertThat(Rows.table(read, "ika-act").rows()).hasSize(1);
    }

    @Test
    void everyRowTooNarrow() throws IOException {
        String[] narrow = Arrays.copyOf(act(), 130);
        write(folder, "s.csv", quoted(narrow), quoted(narrow));
        FileImport read = read(folder);
        assertThat(Rows.rules(read)).containsExactly("MST-008", "MST-008");
    }

    @Test
    void duplicateKey() throws IOException {
        String[] other = act();
        other[2] = "111000110";
        write(folder, "s.csv", quoted(act()), quoted(other), quoted(act()));
        FileImport read = read(folder);
        assertThat(read.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo("MST-011");
            assertThat(problem.place().line()).isEqualTo(3);
            assertThat(problem.value()).isEqualTo("112007410 2024-06-01");
            assertThat(problem.en()).contains("line 1");
        });
        assertThat(Rows.table(read, "ika-act").rows()).hasSize(2);
    }

    @Test
    void brokenQuotesTouchOneLineOnly() throws IOException {
        String[] after = act();
        after[2] = "111000110";
        write(folder, "s.csv", quoted(act()).replace("再診料\"", "再診料"), quoted(after));
        FileImport read = read(folder);
        assertThat(Rows.rules(read)).containsExactly("MST-007");
        assertThat(read.problems().get(0).place().line()).isEqualTo(1);
        assertThat(Rows.table(read, "ika-act").rows())
                .extracting(OfficialRow::key)
                .containsExactly("111000110");
    }

    @Test
    void undecodableBytesTouchOneLineOnly() throws IOException {
        byte[] first = quoted(act()).getBytes(SampleFiles.WINDOWS_31J);
        first[first.length - 4] = (byte) 0xFD;
        String[] after = act();
        after[2] = "111000110";
        byte[] second = quoted(after).getBytes(SampleFiles.WINDOWS_31J);
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        Files.write(folder.resolve("s.csv"), both);
        FileImport read = read(folder);
        assertThat(Rows.rules(read)).contains("MST-006");
        assertThat(read.problems()).allMatch(problem -> problem.place().line() == 1);
        assertThat(Rows.table(read, "ika-act").rows())
                .extracting(OfficialRow::key)
                .containsExactly("111000110");
    }

    @Test
    void lostZerosAreExplained() throws IOException {
        write(folder, "z.csv", MODIFIER, MODIFIER.replace("\"0001\"", "\"2\""));
        assertThat(read(folder).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo("MST-018");
            assertThat(problem.place().column()).isEqualTo("修飾語コード");
            assertThat(problem.en()).contains("leading zeros");
            assertThat(problem.ja()).contains("先頭の0");
        });
    }

    @Test
    void exponentsOfAWholeFileAreExplained() throws IOException {
        write(
                folder,
                "05.csv",
                unquoted(
                        "0",
                        "1.11E+08",
                        "初診料",
                        "159",
                        "初診時",
                        "1",
                        "0",
                        "0",
                        "0",
                        "0",
                        "0",
                        "0",
                        "20180401",
                        "99999999"));
        assertThat(read(folder).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo("MST-018");
            assertThat(problem.value()).isEqualTo("1.11E+08");
            assertThat(problem.en()).contains("exponent");
        });
    }

    @Test
    void archives() throws IOException {
        zip(folder, "a.zip", List.of("readme.pdf", "x"));
        zip(folder, "b.zip", List.of("../s.csv", quoted(act())));
        zip(folder, "c.zip", List.of("/etc/s.csv", quoted(act())));
        zip(folder, "d.zip", List.of("a\\..\\s.csv", quoted(act())));
        zip(folder, "e.zip", List.of("C:\\s.csv", quoted(act())));
        Files.write(folder.resolve("f.zip"), new byte[] {'P', 'K', 3, 4, 0});
        zip(folder, "g.zip", List.of("in..side/s.csv", quoted(act())));
        FileImport read = read(folder);
        assertThat(read.problems())
                .extracting(problem -> problem.place().file() + " " + problem.rule())
                .containsExactly(
                        "a.zip MST-003",
                        "b.zip MST-017",
                        "c.zip MST-017",
                        "d.zip MST-017",
                        "e.zip MST-017",
                        "f.zip MST-005");
        assertThat(read.tables()).extracting(table -> table.source().name()).containsExactly("g.zip!s.csv");
        assertThat(read.unused()).extracting(FileImport.Unused::name).containsExactly("a.zip!readme.pdf");
    }

    @Test
    void archivesBeyondTheLimits() throws IOException {
        Path bomb = zip(folder, "s.zip", List.of("s.csv", "0".repeat(11 << 20)));
        assertThat(Rows.rules(read(bomb))).containsExactly("MST-016");
        Path two = zip(folder, "t.zip", List.of("a.csv", quoted(act()), "b.csv", quoted(act())));
        assertThat(Rows.rules(read(two, new ReadLimits(1 << 20, 1 << 20, 200, 1))))
                .containsExactly("MST-016");
        assertThat(Rows.rules(read(two, new ReadLimits(100, 1 << 20, 200, 9)))).containsExactly("MST-004", "MST-004");
        assertThat(Rows.rules(read(two, new ReadLimits(1 << 20, 1_000, 200, 9))))
                .containsExactly("MST-016");
        assertThat(Rows.rules(read(two))).isEmpty();
    }

    @Test
    void contentThatDoesNotDecideNeedsAName() throws IOException {
        String row = unquoted("0", "111000110", "a", "113010370", "b", "1", "0", "0", "20120401", "99999999");
        write(folder, "x.csv", row);
        write(folder, "03-2 背反.csv", row);
        write(folder, "背反テーブル４.csv", row);
        write(folder, "note.csv", "only a note\r\n");
        FileImport read = read(folder);
        assertThat(read.tables())
                .extracting(table -> table.layout().id())
                .containsExactly("denshi-ika-03-2", "denshi-ika-03-4");
        assertThat(read.unused()).extracting(FileImport.Unused::name).containsExactly("note.csv", "x.csv");
        assertThat(read.unused().get(1).en()).contains("several tables");
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void utf8AndACutLastLineAreWarnings() throws IOException {
        Files.writeString(folder.resolve("z.csv"), MODIFIER.stripTrailing(), StandardCharsets.UTF_8);
        FileImport read = read(folder);
        assertThat(Rows.rules(read)).containsExactlyInAnyOrder("MSV-004", "MSV-005");
        assertThat(read.hasErrors()).isFalse();
        assertThat(read.tables())
                .singleElement()
                .satisfies(table -> assertThat(table.source().encoding()).isEqualTo("utf-8"));
    }

    private FileImport read(Path path) {
        return OfficialFiles.read(List.of(path));
    }

    private static FileImport read(Path path, ReadLimits limits) {
        return OfficialFiles.read(List.of(path), Set.of("ika-act"), limits);
    }
}
