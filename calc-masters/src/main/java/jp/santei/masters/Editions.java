package jp.santei.masters;

import java.nio.file.Path;
import jp.santei.master.Edition;
import jp.santei.masters.embedded.EmbeddedEdition;
import jp.santei.masters.official.OfficialImport;

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
     * zipped or not; one full file each, up to 128 MiB unpacked. Other official files may lie beside them; the first error
     * in one of the three refuses. A master that is not there gives an empty table whose coverage holds no day.
     *
     * @throws MasterFormatException when a path is missing, holds no known master, or a file cannot be read
     */
    public static Edition load(Path path) {
        return read(path).edition();
    }

    /**
     * Reads the official masters (公式マスター) as {@link #load} does, and tells which files were not used.
     *
     * @throws MasterFormatException when a path is missing, holds no known master, or a file cannot be read
     */
    public static EditionImport read(Path path) {
        return OfficialImport.read(path);
    }

    private static final class Embedded {
        static final Edition EDITION = EmbeddedEdition.load();
    }
}
