package jp.santei.masters.diff;

import jp.santei.masters.file.OfficialRow;
import jp.santei.masters.layout.Column;

/** The name of a row for people (行の名称): its first text column that is a name and is not empty. */
public final class RowLabel {
    private static final String NAME = "名称";

    private RowLabel() {}

    /** Returns the name of a row, empty when its layout has none. */
    public static String of(OfficialRow row) {
        return row.layout().columns().stream()
                .filter(column -> column.type() == Column.Type.TEXT)
                .filter(column -> column.name().contains(NAME))
                .map(column -> row.cell(column.number()))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }
}
