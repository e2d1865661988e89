package jp.santei.masters.file;

import java.time.LocalDate;
import java.util.List;
import jp.santei.masters.layout.Layout;

/**
 * One official file that was read (公式ファイル): its layout, its source and all its rows.
 *
 * @param layout its layout
 * @param source where it came from
 * @param rows its rows that could be read, in the order of the file
 */
public record OfficialTable(Layout layout, Source source, List<OfficialRow> rows) {
    /** Copies the rows. */
    public OfficialTable {
        rows = List.copyOf(rows);
    }

    /**
     * Where a file came from (出所).
     *
     * @param name file name without folders; for an archive "name.zip!entry.csv"
     * @param size bytes of the file as it lies there
     * @param sha256 SHA-256 of those bytes, 64 hex digits
     * @param publication 公表日: the date in its name, else the newest date of its rows
     * @param encoding "windows-31j", "utf-8" or "utf-8-bom"
     */
    public record Source(String name, long size, String sha256, LocalDate publication, String encoding) {}
}
