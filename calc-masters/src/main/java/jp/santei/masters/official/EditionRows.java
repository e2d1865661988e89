package jp.santei.masters.official;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.santei.claim.Days;
import jp.santei.master.Edition;
import jp.santei.master.MasterField;
import jp.santei.master.MasterTable;
import jp.santei.masters.file.OfficialRow;
import jp.santei.masters.file.OfficialTable;
import jp.santei.masters.history.MasterHistory;
import jp.santei.masters.history.RowVersion;
import jp.santei.masters.layout.Layout;

/**
 * The rows of an edition in the official layouts (版の行): to show and compare editions whose files are not at hand.
 *
 * <p>A row has the columns that the edition carries — code, name, value, dates, flags — and is empty elsewhere. A flag stands
 * as the number that the edition holds, which for ages and letters is not the text of the file; so compare editions with
 * editions.
 */
public final class EditionRows {
    private static final String OPEN = "99999999";
    private static final int DECIMALS = 2;

    private final Edition edition;

    private EditionRows(Edition edition) {
        this.edition = edition;
    }

    /** Returns all versions of all acts, drugs and materials, learnt at the edition's publication. */
    public static MasterHistory history(Edition edition) {
        EditionRows rows = new EditionRows(edition);
        Map<String, List<RowVersion>> tables = new TreeMap<>();
        rows.add(EngineMaster.acts(), edition.acts(), tables);
        rows.add(EngineMaster.drugs(), edition.drugs(), tables);
        rows.add(EngineMaster.materials(), edition.materials(), tables);
        return MasterHistory.of(tables);
    }

    private <F extends Enum<F> & MasterField> void add(
            EngineMaster<F> master, MasterTable<F> table, Map<String, List<RowVersion>> tables) {
        if (table.size() == 0) {
            return;
        }
        LocalDate learnt = edition.info().publication();
        OfficialTable.Source source =
                new OfficialTable.Source(edition.info().id(), 0, edition.info().sha256(), learnt, "");
        List<RowVersion> versions = new ArrayList<>(table.size());
        for (int row = 0; row < table.size(); row++) {
            OfficialRow official = row(master, table, row);
            versions.add(
                    new RowVersion(official.key(), day(table.from(row)), day(table.to(row)), learnt, official, source));
        }
        tables.put(master.layout().id(), versions);
    }

    private static <F extends Enum<F> & MasterField> OfficialRow row(
            EngineMaster<F> master, MasterTable<F> table, int row) {
        Layout layout = master.layout();
        List<String> cells = new ArrayList<>(Collections.nCopies(layout.width(), ""));
        cells.set(EngineMaster.CODE - 1, Integer.toString(table.code(row)));
        cells.set(EngineMaster.NAME - 1, table.name(row));
        cells.set(EngineMaster.VALUE - 1, hundredths(table.value(row)));
        cells.set(layout.from() - 1, text(table.from(row)));
        cells.set(layout.to() - 1, text(table.to(row)));
        for (F field : master.fields().getEnumConstants()) {
            cells.set(field.column() - 1, text(field, table.column(field)[row]));
        }
        return new OfficialRow(layout, row + 1, cells);
    }

    /** 0 is what an empty cell means. */
    private static String text(MasterField field, int value) {
        if (value == 0) {
            return "";
        }
        return field.kind() == MasterField.Kind.DECIMAL ? hundredths(value) : Integer.toString(value);
    }

    private static String hundredths(long value) {
        return BigDecimal.valueOf(value, DECIMALS).toPlainString();
    }

    private static LocalDate day(int day) {
        return day == MasterTable.OPEN ? LocalDate.MAX : LocalDate.ofEpochDay(day);
    }

    private static String text(int day) {
        return day == MasterTable.OPEN ? OPEN : Integer.toString(Days.packed(day));
    }
}
