package jp.santei.masters.file;

import org.jspecify.annotations.Nullable;

/** Shares equal short texts of one file, so that its many equal cells are one string. */
final class TextPool {
    private static final int SIZE = 1 << 14;
    private static final int LONGEST = 40;

    private final @Nullable String[] strings = new @Nullable String[SIZE];

    /** Returns the string of characters. */
    String string(char[] chars, int begin, int end) {
        int length = end - begin;
        if (length == 0) {
            return "";
        }
        if (length > LONGEST) {
            return new String(chars, begin, length);
        }
        int hash = 0;
        for (int i = begin; i < end; i++) {
            hash = 31 * hash + chars[i];
        }
        int slot = (hash ^ (hash >>> 15)) & (SIZE - 1);
        @Nullable String known = strings[slot];
        if (known != null && equal(known, chars, begin, length)) {
            return known;
        }
        String made = new String(chars, begin, length);
        strings[slot] = made;
        return made;
    }

    private static boolean equal(String known, char[] chars, int begin, int length) {
        if (known.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (known.charAt(i) != chars[begin + i]) {
                return false;
            }
        }
        return true;
    }
}
