package jp.santei.receipt;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The part of a unit that is priced together (一連のうち同じ算定日・負担区分の部分).
 *
 * <p>A unit is one part unless its records differ in payers, 回数 or days (meals do), or have a second sub-block of drugs
 * or of materials: each closes with its own points, so each was rounded on its own.
 */
final class UnitPart {
    private final String section;
    private final List<UnitLine> lines = new ArrayList<>();
    private final Set<RecordKind> closed = EnumSet.noneOf(RecordKind.class);
    private @Nullable UnitLine timed;

    private UnitPart(String section) {
        this.section = section;
    }

    /** Takes a unit apart; a unit of comments alone has no part, for it has neither day nor points. */
    static List<UnitPart> of(Unit unit) {
        List<UnitPart> parts = new ArrayList<>();
        if (unit.isComment()) {
            return parts;
        }
        UnitPart part = new UnitPart(unit.section());
        for (UnitLine line : unit.lines()) {
            if (!part.takes(line)) {
                parts.add(part);
                part = new UnitPart(unit.section());
            }
            part.add(line);
        }
        parts.add(part);
        return parts;
    }

    String section() {
        return section;
    }

    List<UnitLine> lines() {
        return lines;
    }

    /** Returns the first record that is no comment. */
    UnitLine head() {
        UnitLine head = timed;
        return head == null ? lines.get(0) : head;
    }

    /** Returns the points of one time. */
    long points() {
        return lines.stream().mapToLong(UnitLine::signedPoints).sum();
    }

    /**
     * Returns how often on which day of the month.
     *
     * <p>回数 decides, for the totals are made with it: where no day is recorded, all are on the 1st; where the days do not
     * add up to it, all are on the first recorded day.
     */
    SortedMap<Integer, Integer> days() {
        UnitLine head = head();
        if (head.dayTotal() == head.times() && !head.days().isEmpty()) {
            return head.days();
        }
        SortedMap<Integer, Integer> days = new TreeMap<>();
        if (head.times() > 0) {
            days.put(head.days().isEmpty() ? 1 : head.days().firstKey(), head.times());
        }
        return days;
    }

    private boolean takes(UnitLine line) {
        UnitLine head = timed;
        if (head == null || line.kind() == RecordKind.CO) {
            return true;
        }
        if (closed.contains(line.kind())) {
            return false;
        }
        boolean inherits = line.count() == null && line.days().isEmpty();
        return line.payers().equals(head.payers())
                && (inherits || (line.times() == head.times() && line.days().equals(head.days())));
    }

    private void add(UnitLine line) {
        lines.add(line);
        if (line.kind() == RecordKind.CO) {
            return;
        }
        if (timed == null) {
            timed = line;
        }
        if (line.points() != null && line.kind() != RecordKind.SI) {
            closed.add(line.kind());
        }
    }
}
