package jp.santei.masters.embedded;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.santei.master.FlagStatus;
import jp.santei.master.MasterField;
import jp.santei.master.MasterRow;
import jp.santei.master.ValueStatus;
import jp.santei.masters.MasterFormatError;
import jp.santei.masters.table.DayText;
import jp.santei.masters.table.Hundredths;
import jp.santei.masters.table.Tsv;
import jp.santei.masters.table.TsvRow;

/**
 * The rows of a master in the project's own format (内蔵版の行): one version of one code a line, flag columns that are not
 * zero as {@code NAME=int;NAME=int}, or {@code ^} when they are those of the row above.
 *
 * @param <F> flag columns
 */
final class EmbeddedRows<F extends Enum<F> & MasterField> {
    private static final List<String> HEADER =
            List.of("code", "from", "to", "value", "name", "valueStatus", "flagStatus", "flags");

    private static final String AS_ABOVE = "^";

    private final Class<F> type;
    private final Map<String, F> fields = new HashMap<>();
    private Map<F, Integer> above = Map.of();

    EmbeddedRows(Class<F> type) {
        this.type = type;
        for (F field : type.getEnumConstants()) {
            fields.put(field.name(), field);
        }
    }

    /** Returns the rows of a text. */
    List<MasterRow<F>> read(String file, String text) {
        List<MasterRow<F>> rows = new ArrayList<>();
        for (TsvRow row : Tsv.parse(file, text, HEADER)) {
            rows.add(row(row));
        }
        return rows;
    }

    /** Returns the text of rows, which are ordered. */
    String write(List<MasterRow<F>> rows) {
        StringBuilder text = new StringBuilder(String.join("\t", HEADER)).append('\n');
        Map<F, Integer> before = Map.of();
        for (MasterRow<F> row : rows) {
            text.append(row.code()).append('\t').append(DayText.of(row.from())).append('\t');
            text.append(DayText.of(row.to())).append('\t').append(Hundredths.text(row.value()));
            text.append('\t').append(row.name()).append('\t').append(row.valueStatus());
            text.append('\t').append(row.flagStatus()).append('\t');
            if (row.flags().equals(before)) {
                text.append(AS_ABOVE);
            } else {
                flagText(row.flags(), text);
            }
            text.append('\n');
            before = row.flags();
        }
        return text.toString();
    }

    /** Returns the flags of a cell. */
    Map<F, Integer> flags(TsvRow row, String column) {
        String text = row.text(column);
        if (text.equals(AS_ABOVE)) {
            return above;
        }
        Map<F, Integer> flags = new EnumMap<>(type);
        int begin = 0;
        while (begin < text.length()) {
            int end = text.indexOf(';', begin);
            end = end < 0 ? text.length() : end;
            int equals = text.indexOf('=', begin);
            F field = equals < 0 || equals > end ? null : fields.get(text.substring(begin, equals));
            if (field == null) {
                throw row.refused(MasterFormatError.VALUE, column, "項目名=整数", "NAME=int");
            }
            flags.put(field, Integer.parseInt(text, equals + 1, end, 10));
            begin = end + 1;
        }
        above = Map.copyOf(flags);
        return above;
    }

    private MasterRow<F> row(TsvRow row) {
        return new MasterRow<F>(
                row.number("code"),
                row.day("from"),
                row.day("to"),
                row.hundredths("value"),
                row.text("name"),
                ValueStatus.valueOf(row.text("valueStatus")),
                FlagStatus.valueOf(row.text("flagStatus")),
                flags(row, "flags"));
    }

    private void flagText(Map<F, Integer> flags, StringBuilder text) {
        String separator = "";
        for (F field : type.getEnumConstants()) {
            int value = flags.getOrDefault(field, 0);
            if (value != 0) {
                text.append(separator).append(field.name()).append('=').append(value);
                separator = ";";
            }
        }
    }
}
