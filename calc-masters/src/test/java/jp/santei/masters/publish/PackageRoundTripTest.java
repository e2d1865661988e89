package jp.santei.masters.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.hash.Hashing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import jp.santei.masters.file.FileImport;
import jp.santei.masters.file.OfficialTable;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PackageRoundTripTest {
    /** Of the signed sample; another value on another runtime or after a change means that the format has changed. */
    private static final String PINNED = "60f9ce8ff35ddf2b3efdddcf614a5d6f8f997762004a5f9bd99738637fa9a571";

    static Stream<MasterPackage> samples() {
        return Stream.of(
                PackageSamples.unsigned(),
                PackageSamples.signed(),
                MasterPackage.acceptingErrors("a", PackageSamples.files(PackageSamples.ERROR), List.of()),
                MasterPackage.of("b", files(List.of(PackageSamples.ACTS_2025)), List.of())
                        .signed(SigningKeys.make()),
                MasterPackage.of(
                        "c",
                        files(List.of(PackageSamples.table(PackageSamples.PAIRS, "空.csv", LocalDate.EPOCH))),
                        List.of()));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whatIsWrittenIsReadAgain(MasterPackage original, @TempDir Path folder) throws IOException {
        Path file = folder.resolve("original.zip");
        PackageWriter.write(original, file);
        MasterPackage read = PackageSamples.reader().read(file);

        assertThat(read).isEqualTo(original).hasSameHashCodeAs(original);
        assertThat(PackageWriter.bytes(read)).isEqualTo(Files.readAllBytes(file));
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aReaderThatKnowsNoLayoutReadsTheSame(MasterPackage original) {
        byte[] bytes = PackageWriter.bytes(original);
        MasterPackage read = PackageReader.of(List.of()).read("x.zip", bytes);

        assertThat(PackageWriter.bytes(read)).isEqualTo(bytes);
        assertThat(read.manifest()).isEqualTo(original.manifest());
        assertThat(read.tables().get(0).layout().columns())
                .isEqualTo(original.tables().get(0).layout().columns());
    }

    @Property(tries = 200)
    void anyTextSurvives(@ForAll List<String> cells, @ForAll boolean signed) {
        List<String> row = new ArrayList<>(cells);
        row.replaceAll(cell -> new String(cell.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
        OfficialTable table =
                PackageSamples.table(PackageSamples.ACTS, "x.csv", LocalDate.EPOCH, row, List.of("0"), row);
        MasterPackage original = MasterPackage.of("x", files(List.of(table)), List.of());
        original = signed ? original.signed(PackageSamples.rfcKeys()) : original;

        byte[] bytes = PackageWriter.bytes(original);
        MasterPackage read = PackageSamples.reader().read("x.zip", bytes);
        assertThat(read).isEqualTo(original);
        assertThat(PackageWriter.bytes(read)).isEqualTo(bytes);
    }

    @Test
    void halfACharacterIsRefusedAndNotReplaced() {
        OfficialTable table =
                PackageSamples.table(PackageSamples.PAIRS, "x.csv", LocalDate.EPOCH, List.of("1", "\uD842"));
        assertThatThrownBy(() -> MasterPackage.of("x", files(List.of(table)), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theBytesAreTheSameInAnyLocaleAndZone() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : List.of("ja-JP-u-ca-japanese", "tr-TR", "ar-EG-u-nu-arab", "th-TH-u-nu-thai")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone(tag.startsWith("ja") ? "Asia/Tokyo" : "America/St_Johns"));
                assertThat(sha256(PackageSamples.signed())).isEqualTo(PINNED);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void theOrderInWhichFilesAndErrataAreGivenDoesNotCount() {
        List<OfficialTable> tables = new ArrayList<>(PackageSamples.files().tables());
        Erratum second = new Erratum("b", LocalDate.EPOCH, "test-act", "1", "2", "x", "y", "r", "s");
        List<Erratum> errata = new ArrayList<>(List.of(PackageSamples.ERRATUM, second));
        MasterPackage expected = MasterPackage.of("x", files(tables), errata);
        Random random = new Random(7);
        for (int i = 0; i < 10; i++) {
            Collections.shuffle(tables, random);
            Collections.shuffle(errata, random);
            assertThat(MasterPackage.of("x", files(tables), errata)).isEqualTo(expected);
        }
        assertThat(expected.errata()).containsExactly(second, PackageSamples.ERRATUM);
    }

    @Test
    void aFileGivenTwiceIsThereOnceAndTwoFilesOfOneNameAreBothThere() {
        OfficialTable one = PackageSamples.ACTS_2024;
        OfficialTable other = PackageSamples.table(
                PackageSamples.ACTS, one.source().name(), one.source().publication(), List.of("0", "1"));
        MasterPackage original = MasterPackage.of("x", files(List.of(one, other, one)), List.of());

        assertThat(original.tables()).hasSize(2);
        assertThat(original.manifest().sources())
                .extracting(Manifest.Source::entry)
                .containsExactly("tables/test-act/s_20240531.csv.tsv", "tables/test-act/s_20240531.csv~2.tsv");
        assertThat(PackageSamples.reader().read("x.zip", PackageWriter.bytes(original)))
                .isEqualTo(original);
    }

    @Test
    void anyZipReaderReadsItAndTheEntriesAreThoseOfTheFormat(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("x.zip");
        PackageWriter.write(PackageSamples.signed(), file);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            assertThat(zip.stream().map(ZipEntry::getName))
                    .containsExactly(
                            "manifest.json",
                            "layouts/test-act.json",
                            "layouts/test-pair.json",
                            "tables/test-act/s_20240531.csv.tsv",
                            "tables/test-act/s_20251104.zip!s.csv.tsv",
                            "tables/test-pair/03-2%20背反（歯科）%20100%25.csv.tsv",
                            "errata.tsv",
                            "public-key.txt",
                            "hashes.txt",
                            "signature");
            assertThat(text(zip, "tables/test-act/s_20251104.zip!s.csv.tsv"))
                    .isEqualTo("line\t1:変更区分\t2:診療行為コード\t3:省略漢字名称\t4:変更年月日\t5:廃止年月日\t6:予備\t7:予備\n"
                            + "1\t0\t111000110\t初診料\t20240601\t99999999\t\t\n"
                            + "3\t3\t112007410\t再診\\t料\\\\n\\r\\n(\"外来\")\t20240601\t20260531\t\t末\n"
                            + "5\t9\t113000000\t𠮷野家・〜－ \u0085\u2028\u0001\t20100401\t20120331\t0\t\n");
            assertThat(text(zip, "errata.tsv")).isEqualTo("""
                            id\tdate\ttable\tkey\tcolumn\told\tnew\treason\tsource
                            2024-001\t2024-06-03\ttest-act\t111000110\t省略漢字名称\t初診科\t初診料\t誤字\\t1件\t訂正通知 2024-06-03
                            """);
            assertThat(text(zip, "manifest.json"))
                    .startsWith("{\n  \"acceptedErrors\": [],\n  \"contentSha256\": \"")
                    .contains("""
                              "coverage": [
                                {
                                  "files": 2,
                                  "from": "2010-04-01",
                                  "rows": 5,
                                  "table": "test-act",
                                  "to": "open"
                                },
                                {
                                  "files": 1,
                                  "from": null,
                                  "rows": 2,
                                  "table": "test-pair",
                                  "to": null
                                }
                              ],
                              "errata": 1,
                              "formatVersion": 1,
                              "id": "test-2025-11",
                              "publication": "2025-11-04",
                              "signature": "Ed25519",
                            """);
        }
    }

    @Test
    void errorsOfTheImportAreRefusedUnlessAcceptedAndThenStated() {
        FileImport files = PackageSamples.files(PackageSamples.WARNING, PackageSamples.ERROR);
        PackageFormatException refused =
                catchThrowableOfType(PackageFormatException.class, () -> MasterPackage.of("x", files, List.of()));

        assertThat(refused.error()).isEqualTo(PackageFormatError.ERRORS_NOT_ACCEPTED);
        assertThat(refused).hasMessageContaining("PKG-015 s_20240531.csv, line 3, column 変更年月日");
        assertThat(MasterPackage.acceptingErrors("x", files, List.of())
                        .manifest()
                        .acceptedErrors())
                .containsExactly(PackageSamples.ERROR);
    }

    @Test
    void aPackageNeedsATableAndAName() {
        PackageFormatException refused = catchThrowableOfType(
                PackageFormatException.class, () -> MasterPackage.of("x", files(List.of()), List.of()));
        assertThat(refused.error()).isEqualTo(PackageFormatError.NO_TABLE);
        assertThatThrownBy(() -> MasterPackage.of("../x", PackageSamples.files(), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("../x");
    }

    private static FileImport files(List<OfficialTable> tables) {
        return new FileImport(tables, List.of(), List.of());
    }

    private static String sha256(MasterPackage masterPackage) {
        return Hashing.sha256().hashBytes(PackageWriter.bytes(masterPackage)).toString();
    }

    private static String text(ZipFile zip, String entry) throws IOException {
        try (var in = zip.getInputStream(zip.getEntry(entry))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
