package jp.santei.masters.official;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.santei.claim.Days;
import jp.santei.master.EditionInfo;
import jp.santei.master.MasterField;
import jp.santei.master.MasterRow;
import jp.santei.masters.MasterFormatError;
import jp.santei.masters.MasterFormatException;
import jp.santei.masters.MasterPlace;
import jp.santei.masters.table.DayText;

/** Reads one text as a master of a layout (マスターの読取): decode, split, parse, then check the keys. */
final class MasterFileReader {
    private static final Pattern DATE = Pattern.compile("(?<![0-9])[0-9]{8}(?![0-9])");

    private MasterFileReader() {}

    /**
     * Reads a text.
     *
     * @throws MasterFormatException when it is malformed, or versions of a code repeat or overlap
     */
    static <F extends Enum<F> & MasterField> MasterFile<F> read(MasterText text, MasterLayout<F> layout) {
        RowReader<F> reader = new RowReader<F>(layout, text.name());
        List<MasterRow<F>> rows = new ArrayList<>();
        Map<Long, Integer> lines = new HashMap<>();
        CsvText.forEach(text.text(), text.name(), record -> {
            int line = Math.toIntExact(record.getStartingLineNumber());
            MasterRow<F> row = reader.read(line, record.getFields());
            if (row != null) {
                Integer first = lines.putIfAbsent(key(row), line);
                if (first != null) {
                    throw duplicate(MasterPlace.of(text.name()).atLine(line), layout, row, first);
                }
                rows.add(row);
            }
        });
        checkPeriods(text.name(), layout, rows, lines);
        return new MasterFile<F>(
                layout, new EditionInfo.Source(text.file(), text.sha256(), rows.size()), text.published(), rows);
    }

    /** Returns the last date in a name as an epoch day. */
    static OptionalInt date(String name) {
        OptionalInt date = OptionalInt.empty();
        Matcher matcher = DATE.matcher(name);
        while (matcher.find()) {
            int packed = Integer.parseInt(matcher.group());
            if (DayText.isDay(packed)) {
                date = OptionalInt.of(Days.ofPacked(packed));
            }
        }
        return date;
    }

    private static long key(MasterRow<?> row) {
        return ((long) row.code() << Integer.SIZE) | (row.from() & 0xFFFF_FFFFL);
    }

    private static <F extends Enum<F> & MasterField> void checkPeriods(
            String name, MasterLayout<F> layout, List<MasterRow<F>> rows, Map<Long, Integer> lines) {
        List<MasterRow<F>> sorted = new ArrayList<>(rows);
        sorted.sort(Comparator.<MasterRow<F>>comparingInt(MasterRow::code).thenComparingInt(MasterRow::from));
        for (int i = 1; i < sorted.size(); i++) {
            MasterRow<F> before = sorted.get(i - 1);
            MasterRow<F> row = sorted.get(i);
            if (before.code() == row.code() && before.to() >= row.from()) {
                throw MasterFormatException.of(
                        MasterFormatError.PERIOD,
                        MasterPlace.of(name)
                                .atLine(lines.getOrDefault(key(row), 0))
                                .atColumn(layout.from().official()),
                        row.code() + " " + DayText.of(row.from()),
                        DayText.of(before.to()) + "より後",
                        "a day after " + DayText.of(before.to()));
            }
        }
    }

    private static MasterFormatException duplicate(
            MasterPlace line, MasterLayout<?> layout, MasterRow<?> row, int first) {
        return MasterFormatException.of(
                MasterFormatError.DUPLICATE_KEY,
                line.atColumn(layout.code().official()),
                row.code() + " " + DayText.of(row.from()),
                "コードと変更年月日ごとに1行（" + first + "行目と同じ）",
                "one row per code and first day; same as line " + first);
    }
}
