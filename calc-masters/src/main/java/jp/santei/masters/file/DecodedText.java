package jp.santei.masters.file;

import java.nio.CharBuffer;
import java.util.List;

/**
 * The characters of a file (復号した文字列).
 *
 * @param chars the characters, from the first of the array
 * @param encoding "windows-31j", "utf-8" or "utf-8-bom"
 * @param damages bytes that are no character, in order, one a line at most
 */
record DecodedText(CharBuffer chars, String encoding, List<Damage> damages) {
    /** What stands for bytes that are no character. */
    static final char REPLACEMENT = '\uFFFD';

    /**
     * Bytes that are no character.
     *
     * @param line line, from 1
     * @param bytes the bytes in hex
     */
    record Damage(int line, String bytes) {}
}
