package jp.santei.masters.official;

/**
 * A column of an official file (項目): its number and name.
 *
 * @param number 項番, from 1
 * @param official 項目名
 */
record LayoutColumn(int number, String official) {}
