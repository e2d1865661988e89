package jp.santei.masters.publish;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import jp.santei.masters.MasterPlace;

/** Texts as UTF-8 and back, strictly (文字コード): nothing is ever replaced by a question mark. */
final class Utf8 {
    private Utf8() {}

    /**
     * Returns the bytes of a text.
     *
     * @throws IllegalArgumentException when it holds half a surrogate pair
     */
    static byte[] encode(CharSequence text) {
        try {
            ByteBuffer bytes = StandardCharsets.UTF_8
                    .newEncoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .encode(CharBuffer.wrap(text));
            byte[] result = new byte[bytes.remaining()];
            bytes.get(result);
            return result;
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("text is no Unicode text: half a surrogate pair", e);
        }
    }

    /**
     * Returns the text of bytes.
     *
     * @throws PackageFormatException when they are not UTF-8
     */
    static String decode(MasterPlace place, byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw PackageFormatException.of(
                    PackageFormatError.ENCODING, place, String.valueOf(e.getMessage()), "UTF-8", "UTF-8");
        }
    }
}
