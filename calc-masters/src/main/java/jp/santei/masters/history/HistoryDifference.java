package jp.santei.masters.history;

/**
 * One difference between a history and a full file (相違).
 *
 * @param kind its class
 * @param key key of the row
 * @param column number of the column; 0 for a whole row
 * @param name 項目名; for a whole row its columns that differ, empty when that is not known
 * @param here what the history says: the cell, or the first day of the version
 * @param there what the full file says
 */
public record HistoryDifference(DifferenceClass kind, String key, int column, String name, String here, String there) {}
