package jp.santei.masters.publish;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jp.santei.masters.MasterPlace;
import jp.santei.masters.layout.Column;
import jp.santei.masters.layout.Layout;
import jp.santei.masters.layout.Recognition;
import org.jspecify.annotations.Nullable;

/**
 * A layout as an entry of a package (ファイルレイアウトのエントリ): all but how official files of it are recognised, which
 * matters to no reader of a package.
 */
final class LayoutJson {
    private LayoutJson() {}

    static byte[] write(Layout layout) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("id", layout.id()).put("ja", layout.ja()).put("en", layout.en());
        node.put("source", layout.source()).put("narrowest", layout.narrowest());
        node.put("change", layout.change()).put("from", layout.from()).put("to", layout.to());
        ArrayNode key = node.putArray("key");
        layout.key().forEach(key::add);
        ArrayNode columns = node.putArray("columns");
        layout.columns().forEach(column -> write(column, columns.addObject()));
        return CanonicalJson.write(node);
    }

    /**
     * Reads a layout; it recognises no file.
     *
     * @throws PackageFormatException when it is none
     */
    static Layout read(MasterPlace place, byte[] bytes) {
        JsonFields fields = JsonFields.parse(place, bytes);
        List<Column> columns =
                fields.objects("columns").stream().map(LayoutJson::column).toList();
        Layout layout;
        try {
            layout = new Layout(
                    fields.text("id"),
                    fields.text("ja"),
                    fields.text("en"),
                    fields.number("narrowest"),
                    new Recognition(List.of(), List.of(), ""),
                    fields.numbers("key"),
                    fields.number("change"),
                    fields.number("from"),
                    fields.number("to"),
                    fields.text("source"),
                    columns);
        } catch (IllegalArgumentException e) {
            throw JsonFields.refused(
                    fields.at("columns"), String.valueOf(e.getMessage()), "項番1からの項目", "columns numbered from 1");
        }
        checkNumbers(fields, layout);
        return layout;
    }

    private static void checkNumbers(JsonFields fields, Layout layout) {
        int width = layout.width();
        boolean isKeyWithin = layout.key().stream().allMatch(number -> number >= 1 && number <= width);
        boolean isRestWithin = Stream.of(layout.change(), layout.from(), layout.to())
                .allMatch(number -> number >= 0 && number <= width);
        if (width == 0 || !isKeyWithin || !isRestWithin) {
            String found = layout.key() + " " + layout.change() + " " + layout.from() + " " + layout.to();
            throw JsonFields.refused(fields.place(), found, "項番1〜" + width, "column numbers from 1 to " + width);
        }
    }

    private static void write(Column column, ObjectNode node) {
        node.put("number", column.number()).put("name", column.name());
        node.put("type", column.type().name()).put("bytes", column.bytes());
        node.put("meaning", column.meaning());
        node.put("since", day(column.since())).put("until", day(column.until()));
    }

    private static Column column(JsonFields fields) {
        return new Column(
                fields.number("number"),
                fields.text("name"),
                type(fields),
                fields.number("bytes"),
                fields.text("meaning"),
                fields.dayOrNull("since"),
                fields.dayOrNull("until"));
    }

    private static Column.Type type(JsonFields fields) {
        String text = fields.text("type");
        return Stream.of(Column.Type.values())
                .filter(type -> type.name().equals(text))
                .findFirst()
                .orElseThrow(() -> {
                    String expected = List.of(Column.Type.values()).toString();
                    return JsonFields.refused(fields.at("type"), text, expected, expected);
                });
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
