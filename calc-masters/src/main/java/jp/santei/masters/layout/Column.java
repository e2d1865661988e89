package jp.santei.masters.layout;

import com.google.common.base.Splitter;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One declared column of an official file (項目).
 *
 * @param number 項番, from 1
 * @param name 項目名
 * @param type what its text is
 * @param bytes most bytes of its text in Windows-31J, 0 where the specification states none
 * @param meaning what it means, and its coded values as {@code value=meaning} where they are known
 * @param since first publication that has it; null = all
 * @param until last publication that has it; null = open
 */
public record Column(
        int number,
        String name,
        Type type,
        int bytes,
        String meaning,
        @Nullable LocalDate since,
        @Nullable LocalDate until) {
    private static final Splitter PARTS = Splitter.on("; ");
    private static final Pattern VALUE = Pattern.compile("([0-9A-Z]+)=.*");

    /** What the text of a column is. */
    public enum Type {
        /** 数字: digits, may be padded with zeros. */
        NUMBER,
        /** 小数: digits with a decimal point. */
        DECIMAL,
        /** 英数: half-width letters, digits and signs. */
        ALPHANUMERIC,
        /** 漢字・カナ: any text. */
        TEXT,
        /** 年月日: yyyymmdd; empty, 0 or 00000000 = none; 99999999 = open. */
        DATE,
        /** コード: digits, in some with letters, of a fixed length; zeros count. */
        CODE
    }

    /** Returns the values that the meaning lists, in its order; empty when the column is not coded. */
    public List<String> values() {
        return PARTS.splitToStream(meaning)
                .map(VALUE::matcher)
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1))
                .toList();
    }
}
