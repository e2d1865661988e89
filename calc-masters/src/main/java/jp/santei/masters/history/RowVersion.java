package jp.santei.masters.history;

import java.time.LocalDate;
import jp.santei.masters.file.OfficialRow;
import jp.santei.masters.file.OfficialTable;

/**
 * One version of one row (行の版): its content, the days it applies to, and the publication it was learnt from.
 *
 * @param key the row's key: the key columns joined by a blank
 * @param from 適用開始日, first day its content applies
 * @param to 適用終了日, last day; {@link LocalDate#MAX} = open
 * @param learnt 公表日 of the file that first stated this content and period
 * @param row the content, complete: where a differential file states changed columns only, the others are those before
 * @param source the file that stated the content (not its end, where a later file ended it)
 */
public record RowVersion(
        String key, LocalDate from, LocalDate to, LocalDate learnt, OfficialRow row, OfficialTable.Source source) {
    /** Returns whether the content applies on a day. */
    public boolean appliesOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
