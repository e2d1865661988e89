package jp.santei.masters.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import jp.santei.claim.Days;
import jp.santei.master.Coverage;
import jp.santei.master.Edition;
import jp.santei.master.EditionDay;
import jp.santei.master.MasterKind;
import jp.santei.masters.EditionImport;
import jp.santei.masters.Editions;
import jp.santei.masters.SharedFiles;
import org.junit.jupiter.api.Test;

/** An edition made of the official full and differential files of 2022-02 to 2025-09. */
class HistoryEditionTest {
    private static final int FIRST_VISIT = 111000110;

    @Test
    void aBillOfThePastComesOutAsItDid() {
        EditionImport read = Editions.read(SharedFiles.path("masters/history"));
        Edition edition = read.edition();
        assertThat(points(edition, LocalDate.of(2023, 5, 1))).isEqualTo(28_800);
        assertThat(points(edition, LocalDate.of(2024, 6, 3))).isEqualTo(29_100);
        assertThat(edition.info().id()).isEqualTo("2025-09");
        assertThat(edition.info().publication()).isEqualTo(LocalDate.of(2025, 9, 1));
        assertThat(edition.coverage())
                .containsEntry(MasterKind.ACT, new Coverage(Days.of(2020, 4, 1), Days.of(2026, 5, 31)))
                .containsEntry(MasterKind.DRUG, new Coverage(Days.of(2024, 4, 1), Days.of(2025, 3, 31)))
                .containsEntry(MasterKind.MATERIAL, new Coverage(Days.of(2024, 6, 1), Days.of(2026, 5, 31)));
        EditionDay day = edition.at(LocalDate.of(2025, 4, 1));
        assertThat(day.covers(MasterKind.ACT)).isTrue();
        assertThat(day.covers(MasterKind.DRUG)).isFalse();
        assertThat(day.act(FIRST_VISIT)).hasValueSatisfying(code -> {
            assertThat(code.name()).isEqualTo("初診料");
            assertThat(code.from()).isEqualTo(LocalDate.of(2024, 6, 1));
            assertThat(code.to()).isNull();
        });
        assertThat(day.act(999999999)).isEmpty();
    }

    @Test
    void asKnownBeforeTheChangeWasPublished() {
        Edition edition = Editions.load(List.of(SharedFiles.path("masters/history")), LocalDate.of(2024, 2, 1));
        assertThat(points(edition, LocalDate.of(2024, 6, 3))).isEqualTo(28_800);
        assertThat(edition.info().publication()).isEqualTo(LocalDate.of(2024, 2, 1));
        assertThat(edition.drugs().size()).isZero();
        assertThat(edition.coverage().get(MasterKind.ACT))
                .isEqualTo(new Coverage(Days.of(2020, 4, 1), Days.of(2024, 5, 31)));
    }

    @Test
    void theOrderOfFilesAndTheLocaleDoNotCount() {
        Path folder = SharedFiles.path("masters/history");
        String expected = Editions.load(folder).info().sha256();
        List<Path> files = new ArrayList<>(materialsAndActs(folder));
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            Collections.shuffle(files, new Random(7));
            Edition one = Editions.load(files);
            Locale.setDefault(Locale.JAPAN);
            Collections.shuffle(files, new Random(8));
            Edition other = Editions.load(files);
            assertThat(other.info()).isEqualTo(one.info());
            assertThat(other.info().sha256()).isEqualTo(expected);
        } finally {
            Locale.setDefault(before);
        }
    }

    private static List<Path> materialsAndActs(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long points(Edition edition, LocalDate day) {
        return edition.at(day).act(FIRST_VISIT).orElseThrow().value();
    }
}
