package jp.santei.masters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import jp.santei.claim.Days;
import jp.santei.master.ActField;
import jp.santei.master.DrugField;
import jp.santei.master.Edition;
import jp.santei.master.MasterKind;
import jp.santei.master.MasterTable;
import jp.santei.masters.EditionImport.Reason;
import jp.santei.masters.EditionImport.Unused;
import jp.santei.masters.file.OfficialFiles;
import jp.santei.masters.publish.MasterPackage;
import jp.santei.masters.publish.PackageWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shapes in which official files come. */
class OfficialFormatTest {
    private static final int DAY = Days.of(2025, 11, 10);

    @TempDir
    Path folder;

    @Test
    void quotedEqualsUnquoted() throws IOException {
        Edition quoted = Editions.load(SampleFiles.write(folder, "a.csv", SampleFiles.quoted(SampleFiles.act())));
        Edition plain = Editions.load(SampleFiles.write(folder, "b.csv", SampleFiles.unquoted(SampleFiles.act())));
        assertThat(plain.info().sha256()).isEqualTo(quoted.info().sha256());
        assertThat(quoted.acts().value(quoted.acts().find(112007410, DAY))).isEqualTo(7500);
    }

    @Test
    void aPackageIsReadAsTheFilesItHolds() throws IOException {
        SampleFiles.write(folder, "s_20251104.csv", SampleFiles.quoted(SampleFiles.act()));
        SampleFiles.write(folder, "y_20251104.csv", SampleFiles.quoted(SampleFiles.drug(42)));
        Edition official = Editions.load(folder);
        Path published = folder.resolve("2025-11.zip");
        PackageWriter.write(MasterPackage.of("2025-11", OfficialFiles.read(List.of(folder)), List.of()), published);
        Edition fromPackage = Editions.load(published);
        assertThat(fromPackage.info()).isEqualTo(official.info());
        assertThat(fromPackage
                        .at(LocalDate.of(2025, 11, 10))
                        .act(112007410)
                        .orElseThrow()
                        .value())
                .isEqualTo(7500);
    }

    @Test
    void utf8EqualsWindows31J() throws IOException {
        String text = SampleFiles.quoted(SampleFiles.act());
        Edition windows = Editions.load(SampleFiles.write(folder, "a.csv", text));
        Path utf8 = Files.writeString(folder.resolve("b.csv"), text, StandardCharsets.UTF_8);
        Path marked = Files.writeString(folder.resolve("c.csv"), '\uFEFF' + text, StandardCharsets.UTF_8);
        assertThat(Editions.load(utf8).info().sha256()).isEqualTo(windows.info().sha256());
        assertThat(Editions.load(marked).info().sha256())
                .isEqualTo(windows.info().sha256());
        assertThat(windows.acts().name(0)).isEqualTo("再診料");
    }

    @Test
    void wholeFileEqualsItsUnquotedUtf8Copy() throws IOException {
        Path official = SharedFiles.path("masters/ika-2025-11/t_20251128.csv");
        String text = Files.readString(official, SampleFiles.WINDOWS_31J);
        Path copy = Files.writeString(folder.resolve("t_20251128.csv"), text.replace("\"", ""));
        Edition expected = Editions.load(official);
        assertThat(Editions.load(copy).info().sha256())
                .isEqualTo(expected.info().sha256());
        assertThat(expected.materials().size()).isEqualTo(1_364);
    }

    @Test
    void oneChangedValueChangesTheHash() throws IOException {
        String[] cells = SampleFiles.act();
        Edition before = Editions.load(SampleFiles.write(folder, "a.csv", SampleFiles.quoted(cells)));
        cells[11] = "76.00";
        Edition value = Editions.load(SampleFiles.write(folder, "a.csv", SampleFiles.quoted(cells)));
        cells[130] = "001";
        Edition flag = Editions.load(SampleFiles.write(folder, "a.csv", SampleFiles.quoted(cells)));
        assertThat(List.of(
                        before.info().sha256(),
                        value.info().sha256(),
                        flag.info().sha256()))
                .doesNotHaveDuplicates();
    }

    @Test
    void missingTrailingColumnsAreEmpty() throws IOException {
        String[] narrow = java.util.Arrays.copyOf(SampleFiles.act(), 131);
        Edition wide = Editions.load(SampleFiles.write(folder, "a.csv", SampleFiles.quoted(SampleFiles.act())));
        Edition cut = Editions.load(SampleFiles.write(folder, "b.csv", SampleFiles.quoted(narrow)));
        assertThat(cut.info().sha256()).isEqualTo(wide.info().sha256());
    }

    @ParameterizedTest
    @ValueSource(ints = {35, 40, 42})
    void readsDrugFilesOfAllWidths(int columns) throws IOException {
        Edition edition =
                Editions.load(SampleFiles.write(folder, "y.csv", SampleFiles.quoted(SampleFiles.drug(columns))));
        MasterTable<DrugField> drugs = edition.drugs();
        assertThat(drugs.value(drugs.find(620098801, DAY))).isEqualTo(1040);
        assertThat(drugs.column(DrugField.FORM)).containsExactly(1);
        assertThat(drugs.column(DrugField.HIV)).containsExactly(0);
    }

    @ParameterizedTest
    @ValueSource(ints = {37, 38})
    void readsMaterialFilesOfBothWidths(int columns) throws IOException {
        Edition edition =
                Editions.load(SampleFiles.write(folder, "t.csv", SampleFiles.quoted(SampleFiles.material(columns))));
        assertThat(edition.materials().find(770080000, DAY)).isZero();
    }

    @Test
    void picksTheTextsOfAnArchive() throws IOException {
        SampleFiles.zip(
                folder,
                "all_20251104.ZIP",
                List.of(
                        "readme.pdf", "x",
                        "in/y_20251111.csv", SampleFiles.quoted(SampleFiles.drug(42)),
                        "in/s_20251104.csv", SampleFiles.quoted(SampleFiles.act())));
        Edition edition = Editions.load(folder);
        assertThat(edition.acts().size()).isEqualTo(1);
        assertThat(edition.drugs().size()).isEqualTo(1);
        assertThat(edition.info().id()).isEqualTo("2025-11");
        assertThat(edition.info().publication()).isEqualTo(LocalDate.of(2025, 11, 11));
    }

    @Test
    void aFileWithoutADateIsAsNewAsItsNewestRow() throws IOException {
        Edition edition = Editions.load(SampleFiles.write(folder, "a.csv", SampleFiles.quoted(SampleFiles.act())));
        assertThat(edition.info().publication()).isEqualTo(LocalDate.of(2024, 6, 1));
    }

    @Test
    void wardCodesAreNoActs() throws IOException {
        String[] ward = SampleFiles.act();
        ward[2] = "190620003";
        SampleFiles.write(folder, "anything.csv", SampleFiles.quoted(ward));
        SampleFiles.write(folder, "s.csv", SampleFiles.quoted(SampleFiles.act()), SampleFiles.quoted(ward));
        SampleFiles.write(folder, "notes.md", "x");
        EditionImport read = Editions.read(folder);
        assertThat(read.edition().acts().size()).isEqualTo(2);
        assertThat(read.unused())
                .containsExactly(
                        new Unused("anything.csv", Reason.WARD_CODES), new Unused("notes.md", Reason.OTHER_FILE));
    }

    @Test
    void erasedRowsAreLeftOutAndAbolishedOnesEnd() throws IOException {
        String[] erased = SampleFiles.act();
        erased[0] = "1";
        erased[2] = "112007950";
        String[] abolished = SampleFiles.act();
        abolished[0] = "9";
        abolished[86] = "20260601";
        abolished[87] = "20260531";
        Edition edition = Editions.load(
                SampleFiles.write(folder, "s_20260529.csv", SampleFiles.quoted(erased), SampleFiles.quoted(abolished)));
        MasterTable<ActField> acts = edition.acts();
        assertThat(acts.size()).isEqualTo(1);
        assertThat(acts.find(112007410, Days.of(2026, 5, 31))).isZero();
        assertThat(acts.find(112007410, Days.of(2026, 6, 1))).isEqualTo(-2);
        assertThat(acts.from(0)).isEqualTo(Days.of(1900, 1, 1));
    }

    @Test
    void emptyDatesAreOpen() throws IOException {
        String[] cells = SampleFiles.act();
        cells[86] = "";
        cells[87] = "00000000";
        Edition edition = Editions.load(SampleFiles.write(folder, "s_20251104.csv", SampleFiles.quoted(cells)));
        assertThat(edition.acts().from(0)).isEqualTo(Days.of(1900, 1, 1));
        assertThat(edition.acts().to(0)).isEqualTo(MasterTable.OPEN);
        assertThat(edition.coverage().get(MasterKind.DRUG))
                .satisfies(days -> assertThat(days.contains(DAY)).isFalse());
    }

    @Test
    void orderOfRowsDoesNotCount() throws IOException {
        String[] other = SampleFiles.act();
        other[2] = "112007950";
        String a = SampleFiles.quoted(SampleFiles.act());
        String b = SampleFiles.quoted(other);
        assertThat(Editions.load(SampleFiles.write(folder, "s.csv", a, b))
                        .info()
                        .sha256())
                .isEqualTo(Editions.load(SampleFiles.write(folder, "s.csv", b, a))
                        .info()
                        .sha256());
    }
}
