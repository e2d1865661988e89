package jp.santei.masters.diff;

import jp.santei.masters.layout.Column;

/**
 * One column of a row that differs (項目の差分).
 *
 * @param column the column
 * @param before its text before
 * @param after its text after
 */
public record CellDiff(Column column, String before, String after) {}
