package jp.santei.masters;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import jp.santei.master.Edition;
import jp.santei.masters.embedded.EmbeddedEdition;
import jp.santei.masters.file.FileImport;
import jp.santei.masters.history.MasterHistory;
import jp.santei.masters.official.EditionRows;
import jp.santei.masters.official.OfficialImport;
import jp.santei.masters.snapshot.Snapshot;

/**
 * The editions (版): the one that comes with the library, and those read from official master files.
 *
 * <p>Thread-safe. The same files give the same edition with the same SHA-256 on any machine.
 */
public final class Editions {
    private Editions() {}

    /**
     * Returns the embedded edition (内蔵版): the common acts, drugs and materials, of two fee schedules.
     *
     * <p>It is read at the first call and kept. The values of the schedule in force from 2026-06 are not from an official
     * master: each row says how sure it is.
     */
    public static Edition embedded() {
        return Embedded.EDITION;
    }

    /**
     * Reads the official masters (公式マスター) of a folder, or one file of it.
     *
     * <p>Read are 医科診療行為, 医薬品 and 特定器材, recognised by what they contain, in Windows-31J or UTF-8, quoted or not,
     * zipped or not, up to 128 MiB unpacked. Other official files may lie beside them; the first error in one of the three
     * refuses. A master that is not there gives an empty table whose coverage holds no day.
     *
     * <p>A published package is read as the files it holds, its errata applied. A compiled edition ({@link Snapshot}) is the
     * edition it was made of; every method here that takes a path takes one, alone.
     *
     * <p>Several files of one master, full (全件) and differential (差分), are folded in the order of their publication: the
     * tables then hold all versions of a code, each with its period, so that a bill of the past comes out as it did.
     *
     * @throws MasterFormatException when a path is missing, holds no known master, or a file cannot be read
     * @throws jp.santei.masters.publish.PackageFormatException when a package is damaged
     * @throws jp.santei.masters.snapshot.SnapshotException when a compiled edition is damaged
     */
    public static Edition load(Path path) {
        return read(path).edition();
    }

    /**
     * Reads an edition as {@link #load(Path)} does and refuses every other than the one that is asked for (版の指定).
     *
     * @param sha256 SHA-256 of its content, 64 hex digits
     * @throws MasterFormatException with {@link MasterFormatError#OTHER_EDITION} when it is another, else as {@link
     *     #load(Path)} does
     */
    public static Edition load(Path path, String sha256) {
        return expect(load(path), sha256);
    }

    /**
     * Returns an edition if it is the one that is asked for.
     *
     * @param sha256 SHA-256 of its content, 64 hex digits
     * @throws MasterFormatException with {@link MasterFormatError#OTHER_EDITION} when it is another
     */
    public static Edition expect(Edition edition, String sha256) {
        String found = edition.info().sha256();
        if (!found.equals(sha256)) {
            throw MasterFormatException.of(
                    MasterFormatError.OTHER_EDITION,
                    MasterPlace.of(edition.info().id()),
                    found,
                    sha256,
                    sha256);
        }
        return edition;
    }

    /**
     * Reads the official masters (公式マスター) of several folders and files, as if they lay in one folder.
     *
     * @throws MasterFormatException when a path is missing, none holds a known master, or a file cannot be read
     */
    public static Edition load(List<Path> paths) {
        return load(paths, LocalDate.MAX);
    }

    /**
     * Reads the official masters (公式マスター) as they were known on a publication day (公表日時点の版): files published later
     * do not count.
     *
     * @param asOf the last publication day that counts
     * @throws MasterFormatException when a path is missing, none holds a known master of that time, or a file cannot be read
     */
    public static Edition load(List<Path> paths, LocalDate asOf) {
        return read(paths, asOf).edition();
    }

    /**
     * Reads the official masters (公式マスター) as {@link #load(List, LocalDate)} does, and tells which files were not used and
     * what they leave open.
     *
     * @param asOf the last publication day that counts; {@link LocalDate#MAX} = all
     * @throws MasterFormatException when a path is missing, none holds a known master of that time, or a file cannot be read
     */
    public static EditionImport read(List<Path> paths, LocalDate asOf) {
        if (paths.stream().noneMatch(Snapshot::recognises)) {
            return OfficialImport.read(paths, asOf);
        }
        if (paths.size() > 1) {
            throw MasterFormatException.of(
                    MasterFormatError.NOT_ALONE, place(paths), paths.size() + "", "1つのパス", "one path");
        }
        return new EditionImport(compiled(paths.get(0), asOf), List.of());
    }

    /**
     * Makes the edition of official files that were read (読み込んだファイルの版), such as those that were checked before.
     *
     * @throws MasterFormatException when they have errors, hold no known master, or a cell is not what an edition needs
     */
    public static Edition of(FileImport files) {
        return OfficialImport.of(files).edition();
    }

    /** Returns what an edition says of acts, drugs and materials as rows of the official layouts, see {@link EditionRows}. */
    public static MasterHistory history(Edition edition) {
        return EditionRows.history(edition);
    }

    /**
     * Reads the official masters (公式マスター) as {@link #load(Path)} does, and tells which files were not used.
     *
     * @throws MasterFormatException when a path is missing, holds no known master, or a file cannot be read
     */
    public static EditionImport read(Path path) {
        return read(List.of(path), LocalDate.MAX);
    }

    /** A compiled edition is what was known at its publication; it cannot go back before. */
    private static Edition compiled(Path path, LocalDate asOf) {
        Edition edition = Snapshot.read(path);
        LocalDate publication = edition.info().publication();
        if (publication.isAfter(asOf)) {
            throw MasterFormatException.of(
                    MasterFormatError.NO_MASTER,
                    place(List.of(path)),
                    publication.toString(),
                    asOf + "までの公表",
                    "published up to " + asOf);
        }
        return edition;
    }

    private static MasterPlace place(List<Path> paths) {
        return MasterPlace.of(String.join(
                ", ",
                paths.stream().map(path -> String.valueOf(path.getFileName())).toList()));
    }

    private static final class Embedded {
        static final Edition EDITION = EmbeddedEdition.load();
    }
}
