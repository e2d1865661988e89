package jp.santei.masters.official;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import jp.santei.masters.MasterFormatError;
import jp.santei.masters.MasterFormatException;
import jp.santei.masters.MasterPlace;

/** The records of a CSV text (CSV): one a line, quoted or not. */
final class CsvText {
    private CsvText() {}

    /**
     * Gives every record to a consumer, in order.
     *
     * @param file name for messages
     * @throws MasterFormatException when a quote is not closed on its line, or is followed by text
     */
    static void forEach(String text, String file, Consumer<CsvRecord> consumer) {
        checkQuotes(text, file);
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            for (CsvRecord record : reader) {
                consumer.accept(record);
            }
        } catch (CsvParseException e) {
            throw MasterFormatException.of(
                    MasterFormatError.QUOTE,
                    MasterPlace.of(file),
                    String.valueOf(e.getMessage()),
                    "\"…\" で囲んだ項目、または引用符なし",
                    "fields in \"…\", or without quotes");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Official fields hold no line break, so the quotes of a line come in pairs. */
    private static void checkQuotes(String text, String file) {
        int line = 1;
        int begin = 0;
        boolean open = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                open = !open;
            } else if (c == '\n') {
                if (open) {
                    throw unclosed(text.substring(begin, i), file, line);
                }
                line++;
                begin = i + 1;
            }
        }
        if (open) {
            throw unclosed(text.substring(begin), file, line);
        }
    }

    private static MasterFormatException unclosed(String content, String file, int line) {
        return MasterFormatException.of(
                MasterFormatError.QUOTE,
                MasterPlace.of(file).atLine(line),
                content,
                "行内で閉じる引用符",
                "quotes that close on the line");
    }
}
