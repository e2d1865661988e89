package jp.santei.json;

import java.util.List;
import java.util.Map;

/** A JSON value as it was written; numbers keep their text, so nothing is rounded or expanded before it is checked. */
sealed interface Json {
    /** An object; the fields keep their order. */
    record Fields(Map<String, Json> values) implements Json {}

    /** An array. */
    record Elements(List<Json> values) implements Json {}

    /** A string. */
    record Text(String value) implements Json {}

    /** A number by its text. */
    record Digits(String text) implements Json {}

    /** A boolean. */
    record Flag(boolean value) implements Json {}

    /** The null literal. */
    enum Nothing implements Json {
        /** null. */
        NULL
    }

    /** Returns the JSON name of the type, for messages. */
    default String type() {
        if (this instanceof Fields) {
            return "object";
        } else if (this instanceof Elements) {
            return "array";
        } else if (this instanceof Text) {
            return "string";
        } else if (this instanceof Digits) {
            return "number";
        }
        return this instanceof Flag ? "boolean" : "null";
    }
}
