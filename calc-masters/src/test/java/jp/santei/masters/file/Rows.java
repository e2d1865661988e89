package jp.santei.masters.file;

import java.util.List;
import java.util.NoSuchElementException;

/** Finds rows of imports. */
final class Rows {
    private Rows() {}

    static OfficialTable table(FileImport read, String layout) {
        return read.tables().stream()
                .filter(table -> table.layout().id().equals(layout))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(layout));
    }

    /** Returns the rows whose key is the text. */
    static List<OfficialRow> of(FileImport read, String layout, String key) {
        return table(read, layout).rows().stream()
                .filter(row -> row.key().equals(key))
                .toList();
    }

    static OfficialRow one(FileImport read, String layout, String key) {
        List<OfficialRow> rows = of(read, layout, key);
        if (rows.size() != 1) {
            throw new NoSuchElementException(layout + " " + key + ": " + rows.size());
        }
        return rows.get(0);
    }

    static List<String> rules(FileImport read) {
        return read.problems().stream().map(Problem::rule).toList();
    }
}
