package jp.santei.masters.publish;

import java.time.LocalDate;
import java.util.List;
import jp.santei.masters.file.OfficialTable;
import jp.santei.masters.file.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What a package holds and what it was made of (目録).
 *
 * @param formatVersion version of the package format
 * @param id name of the package, such as "ika-2025-11"
 * @param publication 公表日: the newest date of its sources and errata
 * @param signed whether it carries a signature
 * @param sources the files it was made of, one a table, in the order of the tables
 * @param coverage what each kind of table covers, ordered by layout
 * @param acceptedErrors errors that were found at the import and accepted; empty = none was found
 * @param errata number of errata
 * @param contentSha256 SHA-256 of the normalised content, 64 hex digits
 */
public record Manifest(
        int formatVersion,
        String id,
        LocalDate publication,
        boolean signed,
        List<Source> sources,
        List<Coverage> coverage,
        List<Problem> acceptedErrors,
        int errata,
        String contentSha256) {
    /** Copies the lists. */
    public Manifest {
        sources = List.copyOf(sources);
        coverage = List.copyOf(coverage);
        acceptedErrors = List.copyOf(acceptedErrors);
    }

    Manifest withSignature() {
        return new Manifest(
                formatVersion, id, publication, true, sources, coverage, acceptedErrors, errata, contentSha256);
    }

    /**
     * One official file of the package (出所).
     *
     * @param table id of its layout
     * @param entry entry of the package that holds its rows
     * @param file the file as it was read
     * @param rows number of its rows
     */
    public record Source(String table, String entry, OfficialTable.Source file, int rows) {}

    /**
     * What the files of one layout cover (収載範囲).
     *
     * @param table id of the layout
     * @param files number of files
     * @param rows number of rows of all of them
     * @param from earliest first day of a row; null = no row states one
     * @param to latest last day of a row, {@link LocalDate#MAX} = open; null = no row states one
     */
    public record Coverage(
            String table,
            int files,
            int rows,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}
}
