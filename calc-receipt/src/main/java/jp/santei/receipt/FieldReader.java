package jp.santei.receipt;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads fields of records as numbers, dates and words (項目の読取); each refusal names file, line and field. */
final class FieldReader {
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,10}");
    private static final Pattern DECIMAL = Pattern.compile("[0-9]{0,12}(\\.[0-9]{0,10})?");
    private static final Phrase WHOLE_NUMBER = new Phrase("0以上の整数", "a whole number of 0 or more");
    private static final Phrase DECIMAL_NUMBER = new Phrase("0以上の数値", "a decimal number of 0 or more");
    private static final int MAX_COUNT = 10_000;

    private final String file;

    FieldReader(String file) {
        this.file = file;
    }

    String required(RawRecord record, Field field) {
        String text = record.text(field);
        if (text.isEmpty()) {
            throw refused(ReceiptError.REQUIRED, record, field, "", Phrase.of(field.ja()));
        }
        return text;
    }

    @Nullable
    String optional(RawRecord record, Field field) {
        String text = record.text(field);
        return text.isEmpty() ? null : text;
    }

    String matching(RawRecord record, Field field, Pattern pattern, Phrase expected) {
        String text = required(record, field);
        if (!pattern.matcher(text).matches()) {
            throw refused(ReceiptError.VALUE, record, field, text, expected);
        }
        return text;
    }

    @Nullable
    Long number(RawRecord record, Field field) {
        return number(record, field, field.position());
    }

    long requiredNumber(RawRecord record, Field field) {
        required(record, field);
        Long value = number(record, field);
        return value == null ? 0 : value;
    }

    /** Reads a small count: 回数, 日数, 病床数, percent. */
    @Nullable
    Integer count(RawRecord record, Field field) {
        return count(record, field, field.position());
    }

    @Nullable
    Integer count(RawRecord record, Field field, int position) {
        Long value = number(record, field, position);
        if (value == null) {
            return null;
        }
        if (value > MAX_COUNT) {
            throw refused(ReceiptError.VALUE, record, field, Long.toString(value), Phrase.of("0…" + MAX_COUNT));
        }
        return Math.toIntExact(value);
    }

    @Nullable
    BigDecimal decimal(RawRecord record, Field field) {
        String text = record.text(field);
        if (text.isEmpty()) {
            return null;
        }
        if (text.equals(".") || !DECIMAL.matcher(text).matches()) {
            throw refused(ReceiptError.NUMBER, record, field, text, DECIMAL_NUMBER);
        }
        return new BigDecimal(text);
    }

    YearMonth month(RawRecord record, Field field) {
        String text = required(record, field);
        YearMonth month = ReceiptDate.month(text);
        if (month == null) {
            throw refused(ReceiptError.DATE, record, field, text, Phrase.of("GYYMM, YYYYMM"));
        }
        return month;
    }

    LocalDate day(RawRecord record, Field field) {
        required(record, field);
        LocalDate day = optionalDay(record, field);
        return day == null ? LocalDate.EPOCH : day;
    }

    @Nullable
    LocalDate optionalDay(RawRecord record, Field field) {
        String text = record.text(field);
        if (text.isEmpty()) {
            return null;
        }
        LocalDate day = ReceiptDate.day(text);
        if (day == null) {
            throw refused(ReceiptError.DATE, record, field, text, Phrase.of("GYYMMDD, YYYYMMDD"));
        }
        return day;
    }

    private @Nullable Long number(RawRecord record, Field field, int position) {
        String text = record.at(position);
        if (text.isEmpty()) {
            return null;
        }
        if (!WHOLE.matcher(text).matches()) {
            throw refused(ReceiptError.NUMBER, record, field, text, WHOLE_NUMBER);
        }
        return Long.parseLong(text);
    }

    ReceiptFormatException refused(
            ReceiptError error, RawRecord record, @Nullable Field field, String value, Phrase expected) {
        return new ReceiptFormatException(
                error, file, record.line(), field == null ? null : field.ja(), value, expected);
    }
}
