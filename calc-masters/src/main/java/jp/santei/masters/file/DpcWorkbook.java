package jp.santei.masters.file;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import jp.santei.masters.MasterFormatException;

/**
 * The workbook of the 診断群分類 (DPC) 電子点数表 as tables of text (DPC電子点数表): no cell is interpreted.
 *
 * @param name file name without folders
 * @param sheets its sheets, in the order of the workbook
 */
public record DpcWorkbook(String name, List<Sheet> sheets) {
    /** Copies the list. */
    public DpcWorkbook {
        sheets = List.copyOf(sheets);
    }

    /**
     * Reads a workbook (xlsx) within the usual limits; external entities are never read.
     *
     * @throws MasterFormatException when it is missing, no workbook, or beyond the limits
     */
    public static DpcWorkbook read(Path path) {
        return read(path, ReadLimits.standard());
    }

    /**
     * Reads a workbook (xlsx).
     *
     * @param limits how much is unpacked at most
     * @throws MasterFormatException when it is missing, no workbook, or beyond the limits
     */
    public static DpcWorkbook read(Path path, ReadLimits limits) {
        return new WorkbookReader(path, limits).read();
    }

    /** Returns the sheet with a name. */
    public Optional<Sheet> sheet(String sheetName) {
        return sheets.stream().filter(sheet -> sheet.name().equals(sheetName)).findFirst();
    }

    /**
     * One sheet (シート).
     *
     * @param name its name
     * @param rows its rows, row 1 first; each with its cells, column A first, up to its last cell that has a text
     */
    public record Sheet(String name, List<List<String>> rows) {
        /** Copies the list. */
        public Sheet {
            rows = List.copyOf(rows);
        }

        /** Returns the text of a cell, numbered from 1; empty where there is none. */
        public String cell(int row, int column) {
            if (row > rows.size() || column > rows.get(row - 1).size()) {
                return "";
            }
            return rows.get(row - 1).get(column - 1);
        }
    }
}
