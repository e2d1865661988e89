package jp.santei.masters.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.santei.masters.MasterFormatError;
import jp.santei.masters.MasterPlace;
import jp.santei.masters.layout.Layout;
import jp.santei.masters.table.DayText;
import org.jspecify.annotations.Nullable;

/** Checks that a key has one row per first day, and that the periods of its rows do not overlap (キーと期間の検証). */
final class KeyCheck {
    private static final String ERASED = "1";
    private static final String ABOLISHED = "9";
    private static final int NONE = Integer.MIN_VALUE;
    private static final int OPEN = Integer.MAX_VALUE;

    private final Layout layout;
    private final MasterPlace file;
    private final ProblemList problems;
    private final Map<String, Object> rows = new HashMap<>();

    KeyCheck(Layout layout, String file, ProblemList problems) {
        this.layout = layout;
        this.file = MasterPlace.of(file);
        this.problems = problems;
    }

    /** Returns the rows without those that repeat a key and first day. */
    List<OfficialRow> check(List<OfficialRow> all) {
        List<OfficialRow> kept = new ArrayList<>(all.size());
        for (OfficialRow row : all) {
            if (isErased(row) || isNew(row)) {
                kept.add(row);
            }
        }
        return kept;
    }

    private boolean isErased(OfficialRow row) {
        return layout.change() > 0 && row.cell(layout.change()).equals(ERASED);
    }

    /** Most keys have one row; a list is made for the others only. */
    private boolean isNew(OfficialRow row) {
        checkPeriod(row);
        @Nullable Object before = rows.putIfAbsent(row.key(), row);
        if (before == null) {
            return true;
        }
        List<OfficialRow> versions = new ArrayList<>();
        if (before instanceof Versions known) {
            versions.addAll(known.rows());
        } else {
            versions.add((OfficialRow) before);
        }
        for (OfficialRow version : versions) {
            if (from(version) == from(row)) {
                duplicate(row, version);
                return false;
            }
        }
        versions.forEach(version -> checkOverlap(version, row));
        versions.add(row);
        rows.put(row.key(), new Versions(versions));
        return true;
    }

    private void duplicate(OfficialRow row, OfficialRow first) {
        String day = from(row) == NONE ? "" : " " + DayText.of(from(row));
        problems.error(
                MasterFormatError.DUPLICATE_KEY,
                place(row, layout.key().get(0)),
                row.key() + day,
                "キーと開始日ごとに1行（" + first.line() + "行目と同じ）",
                "one row per key and first day; same as line " + first.line());
    }

    private void checkPeriod(OfficialRow row) {
        if (layout.from() > 0
                && to(row) < from(row)
                && !row.cell(layout.change()).equals(ABOLISHED)) {
            problems.warning(
                    ContentRule.PERIOD,
                    place(row, layout.from()),
                    row.cell(layout.from()),
                    layout.column(layout.to()).name() + " " + row.cell(layout.to()),
                    layout.column(layout.to()).name() + " " + row.cell(layout.to()));
        }
    }

    private void checkOverlap(OfficialRow one, OfficialRow other) {
        if (layout.from() > 0 && from(one) <= to(other) && from(other) <= to(one)) {
            problems.warning(
                    ContentRule.OVERLAP,
                    place(other, layout.from()),
                    other.key(),
                    one.line() + "行目と",
                    "with line " + one.line());
        }
    }

    private int from(OfficialRow row) {
        return layout.from() == 0 ? NONE : RowReader.day(row.cell(layout.from()), NONE, OPEN);
    }

    private int to(OfficialRow row) {
        return layout.to() == 0 ? OPEN : RowReader.day(row.cell(layout.to()), OPEN, OPEN);
    }

    private MasterPlace place(OfficialRow row, int column) {
        return file.atLine(row.line()).atColumn(layout.column(column).name());
    }

    /** Several rows of one key. */
    private record Versions(List<OfficialRow> rows) {}
}
