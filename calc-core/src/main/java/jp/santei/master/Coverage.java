package jp.santei.master;

/**
 * The days for which a table of an edition holds the rows in force (有効期間).
 *
 * @param from first day, epoch day
 * @param to last day, epoch day; {@link MasterTable#OPEN} when open
 */
public record Coverage(int from, int to) {
    /** Returns whether a day is covered. */
    public boolean contains(int day) {
        return from <= day && day <= to;
    }
}
