package jp.santei.receipt;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Groups the records of a receipt into units (一連) as they come. */
final class UnitReader {
    private static final Pattern SECTION = Pattern.compile("[0-9]{2}");
    private static final Phrase FIRST_SECTION = new Phrase("一連の先頭の診療識別", "the section in the first record of a unit");
    private static final int COMMENTS = 3;
    private static final int DAYS = 31;

    private final FieldReader reader;
    private final YearMonth month;
    private final List<ReceiptWarning> warnings;
    private final List<Unit> units = new ArrayList<>();
    private final List<UnitLine> lines = new ArrayList<>();
    private String section = "";

    UnitReader(FieldReader reader, YearMonth month, List<ReceiptWarning> warnings) {
        this.reader = reader;
        this.month = month;
        this.warnings = warnings;
    }

    void add(RawRecord record, RecordKind kind) {
        if (!record.text(Field.UNIT_SECTION).isEmpty()) {
            String next = reader.matching(record, Field.UNIT_SECTION, SECTION, Phrase.digits(2));
            close();
            section = next;
        } else if (section.isEmpty()) {
            throw reader.refused(ReceiptError.REQUIRED, record, Field.UNIT_SECTION, "", FIRST_SECTION);
        }
        lines.add(line(record, kind));
    }

    List<Unit> units() {
        close();
        return units;
    }

    private void close() {
        if (!lines.isEmpty()) {
            units.add(new Unit(section, lines));
            lines.clear();
        }
    }

    private UnitLine line(RawRecord record, RecordKind kind) {
        String payers = record.text(Field.UNIT_PAYERS);
        String code = reader.required(record, Field.UNIT_CODE);
        if (kind == RecordKind.CO) {
            String text = reader.optional(record, Field.CO_TEXT);
            return new UnitLine(
                    record.line(), kind, payers, code, null, null, null, null, text, List.of(), new TreeMap<>());
        }
        boolean material = kind == RecordKind.TO;
        UnitLine line = new UnitLine(
                record.line(),
                kind,
                payers,
                code,
                reader.decimal(record, Field.LINE_QUANTITY),
                reader.number(record, Field.LINE_POINTS),
                reader.count(record, Field.LINE_COUNT),
                material ? reader.decimal(record, Field.TO_PRICE) : null,
                material ? reader.optional(record, Field.TO_NAME) : null,
                comments(record, material ? Field.TO_COMMENTS : Field.LINE_COMMENTS),
                days(record, material ? Field.TO_DAYS : Field.LINE_DAYS));
        checkDays(line);
        return line;
    }

    private static List<LineComment> comments(RawRecord record, Field first) {
        List<LineComment> comments = new ArrayList<>();
        for (int i = 0; i < COMMENTS; i++) {
            String code = record.at(first.position() + 2 * i);
            if (!code.isEmpty()) {
                comments.add(new LineComment(code, record.at(first.position() + 2 * i + 1)));
            }
        }
        return comments;
    }

    private SortedMap<Integer, Integer> days(RawRecord record, Field first) {
        SortedMap<Integer, Integer> days = new TreeMap<>();
        for (int day = 1; day <= DAYS; day++) {
            Integer times = reader.count(record, first, first.position() + day - 1);
            if (times != null && times > 0) {
                if (!month.isValidDay(day)) {
                    throw reader.refused(
                            ReceiptError.DATE,
                            record,
                            first,
                            Integer.toString(day),
                            Phrase.of("1…" + month.lengthOfMonth()));
                }
                days.put(day, times);
            }
        }
        return days;
    }

    private void checkDays(UnitLine line) {
        @Nullable Integer count = line.count();
        if (count != null && !line.days().isEmpty() && line.dayTotal() != count) {
            warnings.add(new ReceiptWarning(
                    ReceiptWarning.Kind.DAYS, line.line(), Integer.toString(line.dayTotal()), Integer.toString(count)));
        }
    }
}
