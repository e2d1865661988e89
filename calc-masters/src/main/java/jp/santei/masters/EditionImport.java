package jp.santei.masters;

import java.util.List;
import jp.santei.master.Edition;
import jp.santei.masters.file.Problem;

/**
 * What was made of a folder of official files (取込結果): the edition, and the files that were not used.
 *
 * @param edition the edition
 * @param unused files that hold nothing an edition carries, ordered by name
 * @param problems what several files of one master leave open, warnings only
 */
public record EditionImport(Edition edition, List<Unused> unused, List<Problem> problems) {
    /** Copies the lists. */
    public EditionImport {
        unused = List.copyOf(unused);
        problems = List.copyOf(problems);
    }

    /** Makes the result of files that leave nothing open. */
    public EditionImport(Edition edition, List<Unused> unused) {
        this(edition, unused, List.of());
    }

    /**
     * One file, or one entry of an archive, that was not used.
     *
     * @param name file name without folders; for an archive "name.zip!entry.csv"
     * @param reason why it was not used
     */
    public record Unused(String name, Reason reason) {}

    /** Why a file was not used. */
    public enum Reason {
        /** 病床機能（病棟）コード: the layout of 医科診療行為, but ward codes without points. */
        WARD_CODES,
        /** It is not one of 医科診療行為, 医薬品 or 特定器材: another official file, or none. */
        OTHER_CONTENT,
        /** Neither .csv, .txt nor .zip. */
        OTHER_FILE,
        /** Published after the day as of which an edition was asked for. */
        PUBLISHED_LATER
    }
}
