package jp.santei.masters.history;

import java.time.LocalDate;
import jp.santei.masters.file.OfficialTable;

/**
 * How a file was folded (履歴への反映): as what, and how much of it.
 *
 * @param table id of its layout
 * @param source the file
 * @param kind what it was taken for
 * @param rows its rows
 * @param restatedBy publication of the later file that states the same changes anew; {@link LocalDate#MAX} = none
 */
public record FoldedFile(String table, OfficialTable.Source source, FileKind kind, int rows, LocalDate restatedBy) {}
