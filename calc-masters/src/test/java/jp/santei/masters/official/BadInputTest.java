package jp.santei.masters.official;

import static jp.santei.masters.SampleFiles.act;
import static jp.santei.masters.SampleFiles.quoted;
import static jp.santei.masters.SampleFiles.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import jp.santei.masters.Editions;
import jp.santei.masters.MasterFormatError;
import jp.santei.masters.MasterFormatException;
import jp.santei.masters.SampleFiles;
import jp.santei.masters.file.ReadLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every way in which a master is refused. */
class BadInputTest {
    @TempDir
    Path folder;

    @Test
    void missingPath() {
        assertThat(refused(folder.resolve("nowhere")).error()).isEqualTo(MasterFormatError.NOT_FOUND);
    }

    @Test
    void folderWithoutMasters() throws IOException {
        assertThat(refused(folder).error()).isEqualTo(MasterFormatError.NO_MASTER);
        write(folder, "c.csv", quoted("0", "C", "8", "10", "000001", "x"));
        write(folder, "notes.csv", "only a note\r\n");
        MasterFormatException e = refused(folder);
        assertThat(e.error()).isEqualTo(MasterFormatError.NO_MASTER);
        assertThat(e.value()).isEqualTo("c.csv, notes.csv");
    }

    @Test
    void emptyArchive() throws IOException {
        SampleFiles.zip(folder, "s.zip", List.of("readme.pdf", "x"));
        assertThat(refused(folder).error()).isEqualTo(MasterFormatError.EMPTY_ARCHIVE);
    }

    @Test
    void brokenArchive() throws IOException {
        Files.write(folder.resolve("s.zip"), new byte[] {'P', 'K', 3, 4, 0});
        MasterFormatException e = refused(folder);
        assertThat(e.error()).isEqualTo(MasterFormatError.UNREADABLE);
        assertThat(e.place().file()).isEqualTo("s.zip");
    }

    @Test
    void tooLargeUnpacked() throws IOException {
        String line = quoted(act());
        SampleFiles.zip(folder, "s.zip", List.of("s.csv", line.repeat(1000)));
        long limit = line.getBytes(SampleFiles.WINDOWS_31J).length * 1000L;
        MasterFormatException e =
                catchThrowableOfType(MasterFormatException.class, () -> OfficialImport.read(folder, most(limit - 1)));
        assertThat(e.error()).isEqualTo(MasterFormatError.TOO_LARGE);
        assertThat(e.place().file()).isEqualTo("s.zip!s.csv");
        assertThat(catchThrowableOfType(MasterFormatException.class, () -> OfficialImport.read(folder, most(limit)))
                        .error())
                .isEqualTo(MasterFormatError.DUPLICATE_KEY);
    }

    @Test
    void truncatedRow() throws IOException {
        write(folder, "s.csv", quoted(act()), quoted(Arrays.copyOf(act(), 130)));
        MasterFormatException e = refused(folder);
        assertThat(e.error()).isEqualTo(MasterFormatError.COLUMNS);
        assertThat(e.place().line()).isEqualTo(2);
        assertThat(e).hasMessage("MST-008 s.csv, line 2: missing columns: \"130\" (expected: at least 131 columns)");
        assertThat(e.ja()).isEqualTo("s.csv 2行目: 列が足りません: \"130\"（期待: 131列以上）");
    }

    @Test
    void unterminatedQuote() throws IOException {
        String line = quoted(act());
        write(folder, "s.csv", line.replace("再診料\"", "再診料"), line);
        MasterFormatException e = refused(folder);
        assertThat(e.error()).isEqualTo(MasterFormatError.QUOTE);
        assertThat(e.place().line()).isEqualTo(1);
    }

    @Test
    void unterminatedQuoteAtTheEnd() throws IOException {
        String line = quoted(act());
        write(folder, "s.csv", line.substring(0, line.length() - 3));
        assertThat(refused(folder).error()).isEqualTo(MasterFormatError.QUOTE);
    }

    @Test
    void textAfterAQuote() throws IOException {
        write(folder, "s.csv", quoted(act()).replace("\"再診料\"", "\"再\"診\"料\""));
        assertThat(refused(folder).error()).isEqualTo(MasterFormatError.QUOTE);
    }

    @Test
    void wrongEncoding() throws IOException {
        byte[] utf16 = quoted(act()).getBytes(SampleFiles.WINDOWS_31J);
        byte[] bytes = Arrays.copyOf(utf16, utf16.length + 3);
        bytes[utf16.length] = (byte) 0x81;
        bytes[utf16.length + 1] = (byte) 0x20;
        bytes[utf16.length + 2] = '\n';
        Files.write(folder.resolve("s.csv"), bytes);
        MasterFormatException e = refused(folder);
        assertThat(e.error()).isEqualTo(MasterFormatError.ENCODING);
        assertThat(e.place().line()).isEqualTo(2);
        assertThat(e.value()).startsWith("81");
    }

    @Test
    void brokenUtf8IsNotTakenForIt() throws IOException {
        byte[] bytes = quoted(act()).getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 4] = (byte) 0xFF;
        Files.write(folder.resolve("s.csv"), bytes);
        assertThat(refused(folder).error()).isEqualTo(MasterFormatError.ENCODING);
    }

    @ParameterizedTest
    @CsvSource({
        "12, 7x, NUMBER, 新又は現点数",
        "12, 75.005, NUMBER, 新又は現点数",
        "12, -, NUMBER, 新又は現点数",
        "12, '', VALUE, 新又は現点数",
        "11, 3.5, NUMBER, 点数識別",
        "36, 99999999999, NUMBER, 上限回数",
        "41, ZZ, VALUE, 下限年齢",
        "85, ｱ, VALUE, コード表用番号（アルファベット部）",
        "87, 20240631, DATE, 変更年月日",
        "87, 2024, DATE, 変更年月日",
        "88, x, DATE, 廃止年月日",
        "3, 612007410, VALUE, 診療行為コード",
        "3, 11200741, VALUE, 診療行為コード",
        "88, 20240531, PERIOD, 変更年月日",
    })
    void unreadableCell(int column, String text, MasterFormatError error, String official) throws IOException {
        String[] cells = act();
        cells[2] = "112007950";
        cells[column - 1] = text;
        write(folder, "s.csv", quoted(act()), quoted(cells));
        MasterFormatException e = refused(folder);
        assertThat(e.error()).isEqualTo(error);
        assertThat(e.place().line()).isEqualTo(2);
        assertThat(e.place().column()).isEqualTo(official);
        assertThat(e).hasMessageNotContaining("\n");
        assertThat(e.ja()).contains("2行目").contains(official);
    }

    @Test
    void rowOfAnotherMaster() throws IOException {
        write(folder, "s.csv", quoted(act()), quoted(Arrays.copyOf(SampleFiles.drug(42), 150)));
        MasterFormatException e = refused(folder);
        assertThat(e.error()).isEqualTo(MasterFormatError.VALUE);
        assertThat(e.place().column()).isEqualTo("マスター種別");
    }

    @Test
    void duplicateKey() throws IOException {
        write(folder, "s.csv", quoted(act()), quoted(act()));
        MasterFormatException e = refused(folder);
        assertThat(e.error()).isEqualTo(MasterFormatError.DUPLICATE_KEY);
        assertThat(e.value()).isEqualTo("112007410 2024-06-01");
        assertThat(e.place().line()).isEqualTo(2);
    }

    @Test
    void overlappingVersions() throws IOException {
        String[] later = act();
        later[86] = "20250401";
        write(folder, "s.csv", quoted(later), quoted(act()));
        MasterFormatException e = refused(folder);
        assertThat(e.error()).isEqualTo(MasterFormatError.PERIOD);
        assertThat(e.place().line()).isEqualTo(1);
    }

    @Test
    void severalFullFilesOfAPublication() throws IOException {
        String[] other = act();
        other[11] = "76.00";
        write(folder, "s_20251104.csv", quoted(act()));
        write(folder, "s_all_20251104.csv", quoted(other));
        MasterFormatException e = refused(folder);
        assertThat(e.error()).isEqualTo(MasterFormatError.SEVERAL_FILES);
        assertThat(e.value()).isEqualTo("s_20251104.csv, s_all_20251104.csv");
        write(folder, "s_all_20251104.csv", quoted(act()));
        assertThat(Editions.load(folder).acts().size()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"2,112007x10,VALUE", "86,20251301,DATE", "1,Y,VALUE"})
    void aDifferentialFile(int column, String text, MasterFormatError expected) throws IOException {
        String[] bad = act();
        bad[0] = "5";
        bad[column] = text;
        write(folder, "s_20251003.csv", quoted(act()));
        write(folder, "s_20251104.csv", quoted(act()).replaceFirst("S", "S"), quoted(bad));
        assertThat(refused(folder).error()).isEqualTo(expected);
    }

    private static ReadLimits most(long textBytes) {
        return ReadLimits.standard().withTextBytes(textBytes);
    }

    private static MasterFormatException refused(Path path) {
        return catchThrowableOfType(MasterFormatException.class, () -> Editions.load(path));
    }
}
