package jp.santei.master;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * An edition on one date of service (診療日の版): which row of a code is in force, its value and its name.
 *
 * <p>A view; immutable and thread-safe.
 */
public final class EditionDay {
    private final Edition edition;
    private final LocalDate day;
    private final int epochDay;

    EditionDay(Edition edition, LocalDate day) {
        this.edition = edition;
        this.day = day;
        this.epochDay = Math.toIntExact(day.toEpochDay());
    }

    /** Returns the edition. */
    public Edition edition() {
        return edition;
    }

    /** Returns the date of service. */
    public LocalDate day() {
        return day;
    }

    /** Returns whether a master of the edition holds the rows in force on the day (有効期間). */
    public boolean covers(MasterKind kind) {
        Coverage coverage = edition.coverage().get(kind);
        return coverage != null && coverage.contains(epochDay);
    }

    /** Returns the act (診療行為) of a code; empty when it is not in force. */
    public Optional<CodeOnDay> act(int code) {
        return find(MasterKind.ACT, code);
    }

    /** Returns the drug (医薬品) of a code; empty when it is not in force. */
    public Optional<CodeOnDay> drug(int code) {
        return find(MasterKind.DRUG, code);
    }

    /** Returns the material (特定器材) of a code; empty when it is not in force. */
    public Optional<CodeOnDay> material(int code) {
        return find(MasterKind.MATERIAL, code);
    }

    /** Returns the row of a code in a master; empty when it is not in force. */
    public Optional<CodeOnDay> find(MasterKind kind, int code) {
        MasterTable<?> table = edition.table(kind);
        int row = table.find(code, epochDay);
        return row < 0 ? Optional.empty() : Optional.of(CodeOnDay.of(table, row));
    }

    /** Returns the codes of a master that are in force, in order. */
    public SortedSet<Integer> codes(MasterKind kind) {
        MasterTable<?> table = edition.table(kind);
        SortedSet<Integer> codes = new TreeSet<>();
        for (int row = 0; row < table.size(); row++) {
            if (table.from(row) <= epochDay && epochDay <= table.to(row)) {
                codes.add(table.code(row));
            }
        }
        return Collections.unmodifiableSortedSet(codes);
    }

    /**
     * A code on a day (診療日の1コード).
     *
     * @param code nine digits
     * @param row row number in the edition's table
     * @param value points × 100, a percentage × 100, or yen × 100
     * @param name 省略漢字名称
     * @param from first day of the row
     * @param to last day of the row; null = open
     */
    public record CodeOnDay(
            int code,
            int row,
            long value,
            String name,
            LocalDate from,
            @Nullable LocalDate to) {
        private static CodeOnDay of(MasterTable<?> table, int row) {
            return new CodeOnDay(
                    table.code(row),
                    row,
                    table.value(row),
                    table.name(row),
                    LocalDate.ofEpochDay(table.from(row)),
                    table.to(row) == MasterTable.OPEN ? null : LocalDate.ofEpochDay(table.to(row)));
        }
    }
}
