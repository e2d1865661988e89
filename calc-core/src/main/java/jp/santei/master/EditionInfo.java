package jp.santei.master;

import java.time.LocalDate;
import java.util.List;

/**
 * What identifies an edition (版) and where it came from.
 *
 * @param id short name, such as "2025-11"
 * @param publication day of its newest source (公表日)
 * @param sha256 SHA-256 of the normalised content, 64 hex digits
 * @param sources the files it was made of
 */
public record EditionInfo(String id, LocalDate publication, String sha256, List<Source> sources) {
    /** Copies the sources. */
    public EditionInfo {
        sources = List.copyOf(sources);
    }

    /**
     * One source file.
     *
     * @param name file name, without folders
     * @param size bytes of the file
     * @param sha256 SHA-256 of its bytes, 64 hex digits
     * @param rows rows read from it
     */
    public record Source(String name, long size, String sha256, int rows) {}
}
