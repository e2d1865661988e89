package jp.santei.receipt;

import java.util.List;

/**
 * One billing unit of a receipt (一連): the records from one that states the 診療識別 to the next that does.
 *
 * @param section 診療識別, two digits
 * @param lines its records in the order of the file, at least one
 */
public record Unit(String section, List<UnitLine> lines) {
    /** 食事療養・生活療養: its points field holds yen. */
    private static final String MEALS = "97";

    /** Copies the records. */
    public Unit {
        lines = List.copyOf(lines);
    }

    /** Returns the line of its first record. */
    public int line() {
        return lines.get(0).line();
    }

    /** Returns whether its amounts are yen and no part of the points (食事・生活療養). */
    public boolean isYen() {
        return section.equals(MEALS);
    }

    /** Returns whether it holds comments alone. */
    public boolean isComment() {
        return lines.stream().allMatch(line -> line.kind() == RecordKind.CO);
    }

    /** Returns Σ 点数 of one time; yen where {@link #isYen}. */
    public long points() {
        return lines.stream().mapToLong(UnitLine::signedPoints).sum();
    }

    /** Returns Σ 点数 × 回数; yen where {@link #isYen}. */
    public long total() {
        return lines.stream().mapToLong(UnitLine::totalPoints).sum();
    }
}
