package jp.santei.json;

import java.util.Arrays;
import java.util.List;
import jp.santei.claim.FactKey;
import jp.santei.claim.Facts;
import jp.santei.claim.Segment;

/** The reading of facts under a closed list of keys ({@code context}, {@code attributes}). */
final class FactReading {
    private FactReading() {}

    /** Reads the facts in a field of an object; none when the field is absent. */
    static <K extends Enum<K> & FactKey> Facts<K> facts(Cursor parent, String name, Class<K> keys) {
        return parent.optional(name, Facts.none(), at -> facts(at, keys.getEnumConstants()));
    }

    private static <K extends Enum<K> & FactKey> Facts<K> facts(Cursor at, K[] keys) {
        at.fields(Arrays.stream(keys).map(FactKey::key).toList());
        Facts<K> facts = Facts.none();
        for (K key : keys) {
            Object value = at.optional(key.key(), c -> value(c, key.type()));
            if (value != null) {
                Facts<K> before = facts;
                facts = at.build(() -> before.with(key, value));
            }
        }
        return facts;
    }

    private static Object value(Cursor at, FactKey.Type type) {
        return switch (type) {
            case TEXT -> at.text();
            case WORD -> at.word();
            case NUMBER -> at.smallWhole();
            case FLAG -> at.flag();
            case SEGMENTS -> at.elements(FactReading::segment);
        };
    }

    private static final List<String> SEGMENT = List.of("class", "minutes");

    private static Segment segment(Cursor at) {
        at.fields(SEGMENT);
        String kind = at.required("class", Cursor::text);
        int minutes = at.required("minutes", Cursor::smallWhole);
        return at.build(() -> new Segment(kind, minutes));
    }
}
