package jp.santei.masters.official;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.santei.claim.Days;
import jp.santei.master.FlagStatus;
import jp.santei.master.MasterField;
import jp.santei.master.MasterRow;
import jp.santei.master.ValueStatus;
import jp.santei.masters.MasterFormatError;
import jp.santei.masters.MasterFormatException;
import jp.santei.masters.MasterPlace;
import jp.santei.masters.file.OfficialRow;
import jp.santei.masters.file.OfficialTable;
import jp.santei.masters.table.DayText;

/** Makes rows of an edition from the rows of an official file (版の行). */
final class EngineRows<F extends Enum<F> & MasterField> {
    /** First day of rows that do not say it. */
    static final int UNKNOWN_START = Days.of(1900, 1, 1);

    private static final String ERASED = "1";
    private static final String ABOLISHED = "9";

    private final EngineMaster<F> master;
    private final F[] fields;
    private final MasterPlace file;

    private EngineRows(EngineMaster<F> master, String file) {
        this.master = master;
        this.fields = master.fields().getEnumConstants();
        this.file = MasterPlace.of(file);
    }

    /**
     * Returns the rows of a file without those that say that their code was an error (抹消).
     *
     * @throws MasterFormatException when a cell is not what an edition needs, or versions of a code overlap
     */
    static <F extends Enum<F> & MasterField> MasterFile<F> of(EngineMaster<F> master, OfficialTable table) {
        return new EngineRows<F>(master, table.source().name()).file(table);
    }

    /**
     * Returns one row.
     *
     * @param file name for messages
     * @throws MasterFormatException when a cell is not what an edition needs
     */
    static <F extends Enum<F> & MasterField> MasterRow<F> row(EngineMaster<F> master, String file, OfficialRow row) {
        return new EngineRows<F>(master, file).row(row);
    }

    private MasterFile<F> file(OfficialTable table) {
        List<MasterRow<F>> rows = new ArrayList<>(table.rows().size());
        Map<MasterRow<F>, Integer> lines = new HashMap<>();
        for (OfficialRow row : table.rows()) {
            if (!row.cell(master.layout().change()).equals(ERASED)) {
                MasterRow<F> made = row(row);
                rows.add(made);
                lines.put(made, row.line());
            }
        }
        checkPeriods(rows, lines);
        return new MasterFile<F>(master, table.source(), rows);
    }

    private MasterRow<F> row(OfficialRow row) {
        int to = cell(row, master.layout().to()).lastDay();
        return new MasterRow<F>(
                cell(row, EngineMaster.CODE).code(master.firstDigit()),
                from(row, to),
                to,
                value(row),
                row.cell(EngineMaster.NAME),
                ValueStatus.OFFICIAL,
                FlagStatus.OFFICIAL,
                flags(row));
    }

    /** A row of a differential file leaves empty what did not change: its value would read as 0. */
    private long value(OfficialRow row) {
        Cell cell = cell(row, EngineMaster.VALUE);
        if (cell.text().isEmpty()) {
            throw cell.refused(
                    MasterFormatError.VALUE,
                    "全件ファイルの値（差分ファイルの行は変わった項目だけを持ちます）",
                    "a value of a full file; a row of a differential file has changed columns only");
        }
        return cell.hundredths();
    }

    /**
     * The 変更年月日 of a 廃止 row may be the day after its last one: then the row does not say since when it was usable.
     */
    private int from(OfficialRow row, int to) {
        Cell cell = cell(row, master.layout().from());
        int from = cell.firstDay(UNKNOWN_START);
        if (from <= to) {
            return from;
        }
        if (row.cell(master.layout().change()).equals(ABOLISHED)) {
            return Math.min(UNKNOWN_START, to);
        }
        String last = master.layout().column(master.layout().to()).name();
        throw cell.refused(MasterFormatError.PERIOD, last + "以前の日", "a day not after " + last);
    }

    private Map<F, Integer> flags(OfficialRow row) {
        Map<F, Integer> flags = new EnumMap<>(master.fields());
        for (F field : fields) {
            String text = row.cell(field.column());
            if (!text.isEmpty() && !text.equals("0")) {
                int value = cell(row, field.column()).flag(field.kind());
                if (value != 0) {
                    flags.put(field, value);
                }
            }
        }
        return flags;
    }

    private Cell cell(OfficialRow row, int column) {
        return new Cell(
                file.atLine(row.line()).atColumn(master.layout().column(column).name()), row.cell(column));
    }

    private void checkPeriods(List<MasterRow<F>> rows, Map<MasterRow<F>, Integer> lines) {
        List<MasterRow<F>> sorted = new ArrayList<>(rows);
        sorted.sort(Comparator.<MasterRow<F>>comparingInt(MasterRow::code).thenComparingInt(MasterRow::from));
        for (int i = 1; i < sorted.size(); i++) {
            MasterRow<F> before = sorted.get(i - 1);
            MasterRow<F> row = sorted.get(i);
            if (before.code() == row.code() && before.to() >= row.from()) {
                throw MasterFormatException.of(
                        MasterFormatError.PERIOD,
                        file.atLine(lines.getOrDefault(row, 0))
                                .atColumn(master.layout()
                                        .column(master.layout().from())
                                        .name()),
                        row.code() + " " + DayText.of(row.from()),
                        DayText.of(before.to()) + "より後",
                        "a day after " + DayText.of(before.to()));
            }
        }
    }
}
