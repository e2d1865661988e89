package jp.santei.masters.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jp.santei.masters.MasterFormatError;
import jp.santei.masters.MasterFormatException;
import jp.santei.masters.SampleFiles;
import jp.santei.masters.SharedFiles;
import jp.santei.masters.publish.MasterPackage;
import jp.santei.masters.publish.PackageReader;
import jp.santei.masters.publish.PackageWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DpcWorkbookTest {
    private static final String RELATIONS =
            "<Relationships><Relationship Id=\"r1\" Target=\"worksheets/a.xml\"/></Relationships>";
    private static final String WORKBOOK = "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/"
            + "relationships\"><sheets><sheet name=\"S\" r:id=\"r1\"/></sheets></workbook>";

    @TempDir
    Path folder;

    /** Row counts of the rule book, and the header rows it names. */
    @Test
    void readsTheOfficialWorkbook() {
        DpcWorkbook book = DpcWorkbook.read(SharedFiles.path("masters/dpc-2026/dpc_denshi_2026.xlsx"));
        assertThat(rows(book, "１）")).isEqualTo(18 + 2);
        assertThat(rows(book, "２）")).isEqualTo(504 + 2);
        assertThat(rows(book, "３）")).isEqualTo(4 + 2);
        assertThat(rows(book, "４）")).isEqualTo(5_898 + 2);
        assertThat(rows(book, "５）")).isEqualTo(97 + 2);
        assertThat(rows(book, "６）")).isEqualTo(8_628 + 2);
        assertThat(rows(book, "７）")).isEqualTo(2_936 + 2);
        assertThat(rows(book, "８）")).isEqualTo(2_772 + 2);
        assertThat(rows(book, "９）")).isEqualTo(1_376 + 2);
        assertThat(rows(book, "10－2")).isEqualTo(104 + 3);
        assertThat(rows(book, "11）")).isEqualTo(3_267 + 4);
        assertThat(rows(book, "12）")).isEqualTo(9_248 + 2);
        assertThat(rows(book, "14）")).isEqualTo(153 + 2);
        DpcWorkbook.Sheet names = sheet(book, "２）");
        assertThat(names.cell(10, 2)).as("leading zeros stay").isEqualTo("0069");
    }

    @Test
    void itsSheetsAreTablesOfAnImport() {
        FileImport files = OfficialFiles.read(List.of(SharedFiles.path("masters/dpc-2026")));
        assertThat(files.unused()).isEmpty();
        assertThat(files.problems()).isEmpty();
        assertThat(files.tables()).hasSize(19);
        OfficialTable names = files.tables().stream()
                .filter(table -> table.source().name().contains("２）"))
                .findFirst()
                .orElseThrow();
        assertThat(names.rows()).hasSize(504 + 2);
        assertThat(names.rows().get(9).cell(3)).as("row 10, column B").isEqualTo("0069");
        assertThat(names.layout().column(3).name()).isEqualTo("列B");
    }

    @Test
    void sheetsOfAnImportSurviveAPackage() throws IOException {
        Path file = book(
                "<sst><si><t>あ</t></si></sst>",
                "<worksheet><sheetData><row r=\"1\"><c r=\"B1\" t=\"s\"><v>0</v></c></row></sheetData></worksheet>");
        MasterPackage made = MasterPackage.of("dpc", OfficialFiles.read(List.of(file)), List.of());
        assertThat(PackageReader.standard()
                        .read("dpc.zip", PackageWriter.bytes(made))
                        .tables())
                .isEqualTo(made.tables());
        assertThat(made.tables()).hasSize(1);
    }

    @Test
    void aBrokenWorkbookIsAProblemOfItsImport() throws IOException {
        Path file = Files.writeString(folder.resolve("x.xlsx"), "x");
        FileImport files = OfficialFiles.read(List.of(file));
        assertThat(files.problems())
                .hasSize(1)
                .first()
                .satisfies(problem -> assertThat(problem.rule()).isEqualTo(MasterFormatError.UNREADABLE.code()));
    }

    @Test
    void readsTextsNumbersAndGaps() throws IOException {
        Path file = book(
                "<sst><si><t>あ</t><rPh><t>ア</t></rPh></si><si><r><t>い</t></r><r><t>う</t></r></si></sst>",
                "<worksheet><sheetData><row r=\"2\"><c r=\"B2\" t=\"s\"><v>1</v></c><c r=\"C2\" t=\"s\"><v>0</v></c>"
                        + "<c r=\"AA2\"><f>1+1</f><v>007</v></c><c r=\"AB2\"/></row>"
                        + "<row r=\"3\"><c r=\"A3\" t=\"inlineStr\"><is><t>x</t></is></c></row></sheetData></worksheet>");
        DpcWorkbook.Sheet sheet = DpcWorkbook.read(file).sheet("S").orElseThrow();
        assertThat(sheet.rows()).hasSize(3);
        assertThat(sheet.rows().get(0)).isEmpty();
        assertThat(sheet.cell(2, 1)).isEmpty();
        assertThat(sheet.cell(2, 2)).isEqualTo("いう");
        assertThat(sheet.cell(2, 3)).isEqualTo("あ");
        assertThat(sheet.cell(2, 27)).isEqualTo("007");
        assertThat(sheet.rows().get(1)).hasSize(27);
        assertThat(sheet.rows().get(2)).containsExactly("x");
    }

    @Test
    void entitiesAreNotRead() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        Path file = book(
                "<!DOCTYPE sst [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]><sst><si><t>&e;</t></si></sst>",
                "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row></sheetData></worksheet>");
        assertThat(refused(file)).isEqualTo(MasterFormatError.UNREADABLE);
    }

    @Test
    void badWorkbooks() throws IOException {
        assertThat(refused(folder.resolve("nowhere.xlsx"))).isEqualTo(MasterFormatError.NOT_FOUND);
        assertThat(refused(Files.writeString(folder.resolve("x.xlsx"), "x"))).isEqualTo(MasterFormatError.UNREADABLE);
        assertThat(refused(book("<sst/>", "<worksheet><row r=\"999999999\"/></worksheet>")))
                .isEqualTo(MasterFormatError.UNREADABLE);
        assertThat(refused(
                        book("<sst/>", "<worksheet><row r=\"1\"><c r=\"A1\" t=\"s\"><v>7</v></c></row></worksheet>")))
                .isEqualTo(MasterFormatError.UNREADABLE);
        assertThat(refused(book("<sst/>", "<worksheet>" + " ".repeat(11 << 20) + "</worksheet>")))
                .isEqualTo(MasterFormatError.ARCHIVE_LIMIT);
    }

    private Path book(String texts, String sheet) throws IOException {
        return SampleFiles.zip(
                folder,
                "book.xlsx",
                List.of(
                        "xl/workbook.xml", WORKBOOK,
                        "xl/_rels/workbook.xml.rels", RELATIONS,
                        "xl/sharedStrings.xml", "<?xml version=\"1.0\" encoding=\"windows-31j\"?>" + texts,
                        "xl/worksheets/a.xml", sheet));
    }

    private static MasterFormatError refused(Path file) {
        return catchThrowableOfType(MasterFormatException.class, () -> DpcWorkbook.read(file))
                .error();
    }

    private static int rows(DpcWorkbook book, String title) {
        return sheet(book, title).rows().size();
    }

    private static DpcWorkbook.Sheet sheet(DpcWorkbook book, String title) {
        return book.sheets().stream()
                .filter(sheet -> sheet.name().startsWith(title))
                .findFirst()
                .orElseThrow();
    }
}
