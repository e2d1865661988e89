package jp.santei.masters.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import jp.santei.eligibility.EligibilityTable;
import jp.santei.master.Edition;
import jp.santei.master.EditionInfo;
import jp.santei.masters.Editions;
import jp.santei.masters.MasterFormatException;
import jp.santei.masters.SharedFiles;
import jp.santei.masters.content.EditionContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was compiled is what is read: the same content, the same name, the same SHA-256. */
class SnapshotRoundTripTest {
    private static final long MOST_BYTES = 64_000_000;

    @TempDir
    Path folder;

    @Test
    void theEmbeddedEditionComesBack() {
        Edition edition = Editions.embedded();
        assertSame(Snapshot.read(Snapshots.NAME, Snapshot.bytes(edition)), edition);
    }

    @Test
    void theNationalEditionWithItsHistoryComesBack() throws IOException {
        Edition edition = Editions.load(List.of(
                SharedFiles.path("masters/history"),
                SharedFiles.path("masters/ika-2025-11"),
                SharedFiles.path("masters/denshi-ika-2025")));
        Path file = folder.resolve(Snapshots.NAME);
        Snapshot.write(edition, file);
        assertSame(Snapshot.verify(file), edition);
        assertSame(Editions.load(file), edition);
        assertThat(Files.size(file)).isLessThan(MOST_BYTES);
    }

    @Test
    void theSameEditionGivesTheSameBytes() {
        Edition edition = Snapshots.small(folder);
        assertThat(Snapshot.bytes(Snapshot.read(Snapshots.NAME, Snapshot.bytes(edition))))
                .isEqualTo(Snapshot.bytes(edition));
    }

    @Test
    void anEditionThatIsNotWhatItsHashSaysIsNotWritten() throws IOException {
        Edition small = Snapshots.small(folder);
        EditionInfo wrong = new EditionInfo("2025-11", LocalDate.of(2025, 11, 4), "0".repeat(64), List.of());
        Edition edition = EditionContent.of(small).edition(wrong);
        Path file = Files.writeString(folder.resolve(Snapshots.NAME), "old");
        assertThatThrownBy(() -> Snapshot.write(edition, file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(small.info().sha256());
        assertThat(file).hasContent("old");
    }

    @Test
    void oneIsToldByItsFirstBytesOrItsName() throws IOException {
        Edition edition = Snapshots.small(Files.createDirectory(folder.resolve("official")));
        Path named = folder.resolve(Snapshots.NAME);
        Snapshot.write(edition, named);
        Path renamed = Files.copy(named, folder.resolve("edition.bin"));
        Path other = Files.writeString(folder.resolve("other.csv"), "1,2,3");
        assertThat(List.of(named, renamed)).allMatch(Snapshot::recognises);
        assertThat(List.of(other, folder)).noneMatch(Snapshot::recognises);
        assertSame(Editions.load(renamed), edition);
    }

    @Test
    void itGoesWithNoOtherMastersAndNotBackInTime() {
        Path official = folder.resolve("s.csv");
        Edition edition = Snapshots.small(folder);
        Path file = folder.resolve(Snapshots.NAME);
        assertThat(file).satisfies(path -> Snapshot.write(edition, path));
        assertThatThrownBy(() -> Editions.load(List.of(file, official)))
                .isInstanceOf(MasterFormatException.class)
                .hasMessageStartingWith("MST-020 edition.santei, s.csv");
        LocalDate publication = edition.info().publication();
        assertThat(Editions.load(List.of(file), publication).info()).isEqualTo(edition.info());
        assertThatThrownBy(() -> Editions.load(List.of(file), publication.minusDays(1)))
                .isInstanceOf(MasterFormatException.class)
                .hasMessageStartingWith("MST-002 edition.santei");
    }

    @Test
    void anotherEditionThanTheOneAskedForIsRefused() throws IOException {
        Edition edition = Snapshots.small(folder);
        Path file = folder.resolve(Snapshots.NAME);
        Snapshot.write(edition, file);
        String sha256 = edition.info().sha256();
        assertSame(Editions.load(file, sha256), edition);
        assertThatThrownBy(() -> Editions.load(file, "1".repeat(64)))
                .isInstanceOf(MasterFormatException.class)
                .hasMessage("MST-019 2024-06: not the edition that was asked for: \"" + sha256.substring(0, 60)
                        + "…\" (expected: " + "1".repeat(64) + ")");
    }

    /** The hash covers everything that can change a statement; the rest is where it was read. */
    private static void assertSame(Edition read, Edition edition) {
        assertThat(read.info()).isEqualTo(edition.info());
        assertThat(EditionContent.of(read).sha256()).isEqualTo(edition.info().sha256());
        assertThat(read.eligibility().files()).isEqualTo(edition.eligibility().files());
        for (EligibilityTable kind : EligibilityTable.values()) {
            for (int row = 0; row < edition.eligibility().table(kind).size(); row++) {
                assertThat(read.eligibility().table(kind).origin(row))
                        .isEqualTo(edition.eligibility().table(kind).origin(row));
            }
        }
    }
}
