package jp.santei.receipt;

import java.time.LocalDate;
import java.util.List;

/**
 * One item of a mapped claim and the records it was made of (変換後の一連).
 *
 * @param item position of the item in the claim
 * @param section 診療識別
 * @param dates days of service, ascending
 * @param count 回数 on each of them
 * @param lines records, in the order of the file
 * @param points claimed points of one time; yen where the section is 97
 */
public record MappedItem(
        int item, String section, List<LocalDate> dates, int count, List<UnitLine> lines, long points) {
    /** Copies the lists. */
    public MappedItem {
        dates = List.copyOf(dates);
        lines = List.copyOf(lines);
    }

    /** Returns whether its amounts are yen (食事・生活療養). */
    public boolean isYen() {
        return section.equals("97");
    }

    /** Returns the claimed points of all days and times. */
    public long total() {
        return Math.multiplyExact(points, Math.multiplyExact((long) count, (long) dates.size()));
    }
}
