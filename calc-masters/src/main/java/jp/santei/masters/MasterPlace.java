package jp.santei.masters;

import java.io.Serializable;

/**
 * A place in a master file (箇所): where something was read.
 *
 * @param file file name without folders; for an archive "name.zip!entry.csv"
 * @param line line number from 1; 0 for the whole file
 * @param column official column name (項目名) or a column of the project's own tables; empty for the whole line
 */
public record MasterPlace(String file, int line, String column) implements Serializable {
    /** Returns the place of a whole file. */
    public static MasterPlace of(String file) {
        return new MasterPlace(file, 0, "");
    }

    /** Returns a line of the same file. */
    public MasterPlace atLine(int newLine) {
        return new MasterPlace(file, newLine, "");
    }

    /** Returns a column of the same line. */
    public MasterPlace atColumn(String newColumn) {
        return new MasterPlace(file, line, newColumn);
    }

    /** Returns the place as "file, line 3, column 省略漢字名称". */
    @Override
    public String toString() {
        return file + (line > 0 ? ", line " + line : "") + (column.isEmpty() ? "" : ", column " + column);
    }

    /** Returns the place as "file 3行目 項目「省略漢字名称」". */
    public String ja() {
        return file + (line > 0 ? " " + line + "行目" : "") + (column.isEmpty() ? "" : " 項目「" + column + "」");
    }
}
