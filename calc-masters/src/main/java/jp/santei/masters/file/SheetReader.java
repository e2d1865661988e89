package jp.santei.masters.file;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import jp.santei.masters.MasterFormatError;
import jp.santei.masters.MasterFormatException;
import jp.santei.masters.MasterPlace;
import org.jspecify.annotations.Nullable;

/** Reads the cells of one sheet of a workbook (シートの読取). */
final class SheetReader {
    private static final int MOST_ROWS = 1_048_576;
    private static final int MOST_COLUMNS = 16_384;

    private final XMLStreamReader reader;
    private final List<String> texts;
    private final MasterPlace place;
    private final List<List<String>> rows = new ArrayList<>();
    private List<String> cells = new ArrayList<>();

    SheetReader(XMLStreamReader reader, List<String> texts, MasterPlace place) {
        this.reader = reader;
        this.texts = texts;
        this.place = place;
    }

    /** Returns the shared texts, without the readings of their kanji. */
    static List<String> texts(XMLStreamReader reader) throws XMLStreamException {
        List<String> texts = new ArrayList<>();
        while (reader.hasNext()) {
            if (isStart(reader, reader.next(), "si")) {
                texts.add(text(reader, "si"));
            }
        }
        return texts;
    }

    /** Returns the rows of the sheet. */
    List<List<String>> rows() throws XMLStreamException {
        while (reader.hasNext()) {
            int event = reader.next();
            if (isStart(reader, event, "row")) {
                beginRow();
            } else if (isStart(reader, event, "c")) {
                cell();
            } else if (isEnd(reader, event, "row")) {
                rows.add(List.copyOf(cells));
            }
        }
        return rows;
    }

    private void beginRow() {
        cells = new ArrayList<>();
        @Nullable String number = reader.getAttributeValue(null, "r");
        int row = number == null ? rows.size() + 1 : number(number);
        if (row <= rows.size() || row > MOST_ROWS) {
            throw refused("row " + row);
        }
        while (rows.size() < row - 1) {
            rows.add(List.of());
        }
    }

    private void cell() throws XMLStreamException {
        @Nullable String reference = reader.getAttributeValue(null, "r");
        int column = reference == null ? cells.size() + 1 : column(reference);
        boolean shared = "s".equals(reader.getAttributeValue(null, "t"));
        String text = text(reader, "c");
        if (shared) {
            int index = number(text);
            if (index >= texts.size()) {
                throw refused("text " + text);
            }
            text = texts.get(index);
        }
        if (text.isEmpty()) {
            return;
        }
        if (column <= cells.size() || column > MOST_COLUMNS) {
            throw refused("cell " + reference);
        }
        while (cells.size() < column - 1) {
            cells.add("");
        }
        cells.add(text);
    }

    /** Returns the texts and values inside an element; a formula and the reading of kanji are no part of it. */
    private static String text(XMLStreamReader reader, String element) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int readings = 0;
        while (reader.hasNext()) {
            int event = reader.next();
            if (isEnd(reader, event, element)) {
                return text.toString();
            } else if (isStart(reader, event, "rPh")) {
                readings++;
            } else if (isEnd(reader, event, "rPh")) {
                readings--;
            } else if (readings == 0 && (isStart(reader, event, "t") || isStart(reader, event, "v"))) {
                text.append(reader.getElementText());
            }
        }
        return text.toString();
    }

    private static boolean isStart(XMLStreamReader reader, int event, String name) {
        return event == XMLStreamReader.START_ELEMENT && reader.getLocalName().equals(name);
    }

    private static boolean isEnd(XMLStreamReader reader, int event, String name) {
        return event == XMLStreamReader.END_ELEMENT && reader.getLocalName().equals(name);
    }

    private int column(String reference) {
        int column = 0;
        for (int i = 0; i < reference.length() && reference.charAt(i) > '9'; i++) {
            int letter = reference.charAt(i) - 'A' + 1;
            if (letter < 1 || letter > 26 || column > MOST_COLUMNS) {
                throw refused("cell " + reference);
            }
            column = column * 26 + letter;
        }
        return column;
    }

    private int number(String text) {
        if (text.isEmpty() || text.length() > 9 || !RowReader.isDigits(text)) {
            throw refused("number " + text);
        }
        return Integer.parseInt(text);
    }

    private MasterFormatException refused(String value) {
        return MasterFormatException.of(
                MasterFormatError.UNREADABLE,
                place,
                value,
                "xlsxの行と列の番号",
                "numbers of rows and columns of an xlsx file");
    }
}
