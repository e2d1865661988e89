package jp.santei.masters.file;

import java.util.List;
import jp.santei.claim.Days;
import jp.santei.masters.MasterFormatError;
import jp.santei.masters.MasterPlace;
import jp.santei.masters.layout.Column;
import jp.santei.masters.layout.Layout;
import jp.santei.masters.layout.Recognition.CellPattern;
import jp.santei.masters.table.DayText;
import org.jspecify.annotations.Nullable;

/** Reads lines as rows of a layout (行の読取): every cell must be what its column declares. */
final class RowReader {
    private static final int OPEN_DATE = 99_999_999;
    private static final int DATE_DIGITS = 8;
    private static final int LONG_CODE = 9;

    private final Layout layout;
    private final MasterPlace file;
    private final ProblemList problems;

    RowReader(Layout layout, String file, ProblemList problems) {
        this.layout = layout;
        this.file = MasterPlace.of(file);
        this.problems = problems;
    }

    /** Returns the row of a line, or null when it cannot be read; the reason is then a problem. */
    @Nullable
    OfficialRow read(CsvLine line) {
        MasterPlace place = file.atLine(line.number());
        if (line.misquoted()) {
            problems.error(
                    MasterFormatError.QUOTE, place, line.cells().get(0), "行内で閉じる引用符", "quotes that close on the line");
            return null;
        }
        if (!checkWidth(line.cells(), place) || !checkMarks(line.cells(), place)) {
            return null;
        }
        problems.takeBroken();
        for (int i = 0; i < line.cells().size(); i++) {
            checkCell(layout.columns().get(i), line.cells().get(i), place);
        }
        return problems.takeBroken() || line.isDamaged() ? null : new OfficialRow(layout, line.number(), line.cells());
    }

    private boolean checkWidth(List<String> cells, MasterPlace place) {
        if (cells.size() < layout.narrowest()) {
            error(
                    MasterFormatError.COLUMNS,
                    place,
                    cells.size() + "",
                    layout.narrowest() + "列以上",
                    "at least " + layout.narrowest() + " columns");
            return false;
        }
        if (cells.size() > layout.width()) {
            error(
                    MasterFormatError.COLUMNS,
                    place,
                    cells.size() + "",
                    layout.width() + "列以下",
                    "at most " + layout.width() + " columns");
            return false;
        }
        return true;
    }

    private boolean checkMarks(List<String> cells, MasterPlace place) {
        for (CellPattern expected : layout.recognition().cells()) {
            String cell = cells.get(expected.column() - 1);
            if (!expected.pattern().matcher(cell).matches()) {
                String shape = expected.pattern().pattern();
                error(
                        MasterFormatError.VALUE,
                        place.atColumn(layout.column(expected.column()).name()),
                        cell,
                        shape,
                        shape);
                return false;
            }
        }
        return true;
    }

    private void checkCell(Column column, String text, MasterPlace place) {
        if (text.isEmpty()) {
            if (column.type() == Column.Type.CODE && layout.key().contains(column.number())) {
                error(MasterFormatError.VALUE, place.atColumn(column.name()), text, "コード", "a code");
            }
            return;
        }
        switch (column.type()) {
            case NUMBER -> {
                if (!isDigits(text)) {
                    error(MasterFormatError.NUMBER, place.atColumn(column.name()), text, "数字", "digits");
                }
            }
            case DECIMAL -> {
                if (!isDecimal(text)) {
                    error(MasterFormatError.NUMBER, place.atColumn(column.name()), text, "小数", "a decimal");
                }
            }
            case ALPHANUMERIC -> {
                if (!isHalfWidth(text)) {
                    error(
                            MasterFormatError.VALUE,
                            place.atColumn(column.name()),
                            text,
                            "半角の英数字",
                            "half-width letters and digits");
                }
            }
            case DATE -> {
                if (!isDate(text)) {
                    error(MasterFormatError.DATE, place.atColumn(column.name()), text, "yyyymmdd", "yyyymmdd");
                }
            }
            case CODE -> checkCode(column, text, place.atColumn(column.name()));
            case TEXT -> {
                // any text
            }
        }
    }

    private void checkCode(Column column, String text, MasterPlace place) {
        int digits = column.bytes();
        if (text.length() == digits && isHalfWidth(text) && text.indexOf('.') < 0 && text.indexOf('+') < 0) {
            return;
        }
        if (text.matches("[0-9.]+[Ee]\\+?[0-9]+")) {
            error(
                    MasterFormatError.DAMAGED_CODE,
                    place,
                    text,
                    digits + "桁のコード。表計算ソフトが指数に変えた値で、元のコードは戻せません",
                    "a code of " + digits + " digits; a spreadsheet made it an exponent, the code cannot be restored");
        } else if (digits < LONG_CODE && text.length() < digits && isDigits(text)) {
            error(
                    MasterFormatError.DAMAGED_CODE,
                    place,
                    text,
                    digits + "桁のコード。表計算ソフトで先頭の0が失われたと見られます",
                    "a code of " + digits + " digits; a spreadsheet seems to have dropped its leading zeros");
        } else {
            error(MasterFormatError.VALUE, place, text, digits + "桁のコード", "a code of " + digits + " digits");
        }
    }

    private void error(MasterFormatError error, MasterPlace place, String value, String ja, String en) {
        problems.error(error, place, value, ja, en);
    }

    /** Returns whether a text is a day, or says that there is none. */
    static boolean isDate(String text) {
        if (text.equals("0")) {
            return true;
        }
        if (text.length() != DATE_DIGITS || !isDigits(text)) {
            return false;
        }
        int packed = Integer.parseInt(text);
        return packed == 0 || packed == OPEN_DATE || DayText.isDay(packed);
    }

    /** Returns the epoch day of a date that is one, or another value when it says none. */
    static int day(String date, int none, int open) {
        if (date.isEmpty() || date.equals("0")) {
            return none;
        }
        int packed = Integer.parseInt(date);
        return packed == 0 ? none : packed == OPEN_DATE ? open : Days.ofPacked(packed);
    }

    static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static boolean isDecimal(String text) {
        int point = text.indexOf('.');
        return point < 0
                ? isDigits(text)
                : point > 0
                        && point < text.length() - 1
                        && isDigits(text.substring(0, point))
                        && isDigits(text.substring(point + 1));
    }

    private static boolean isHalfWidth(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '!' || c > '~') {
                return false;
            }
        }
        return true;
    }
}
