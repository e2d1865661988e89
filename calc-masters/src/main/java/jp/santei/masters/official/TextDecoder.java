package jp.santei.masters.official;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import jp.santei.masters.MasterFormatError;
import jp.santei.masters.MasterFormatException;
import jp.santei.masters.MasterPlace;

/**
 * Decodes an official file (文字コード): UTF-8 when its bytes are valid UTF-8, else Windows-31J, the encoding it is published
 * in.
 *
 * <p>Kanji in Windows-31J begin with bytes that no UTF-8 text can have there, so the test is safe. A byte order mark is
 * dropped.
 */
final class TextDecoder {
    static final Charset WINDOWS_31J = Charset.forName("windows-31j");

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int SHOWN_BYTES = 4;

    private TextDecoder() {}

    /**
     * Returns the text of bytes.
     *
     * @param file name for messages
     * @throws MasterFormatException when the bytes are in neither encoding
     */
    static String decode(byte[] bytes, String file) {
        try {
            String text = strict(StandardCharsets.UTF_8)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            return decodeWindows(bytes, file);
        }
    }

    private static String decodeWindows(byte[] bytes, String file) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CharsetDecoder decoder = strict(WINDOWS_31J);
        CoderResult result = decoder.decode(in, out, true);
        if (!result.isError()) {
            result = decoder.flush(out);
        }
        if (result.isError()) {
            throw undecodable(bytes, in.position(), file);
        }
        return out.flip().toString();
    }

    private static CharsetDecoder strict(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    private static MasterFormatException undecodable(byte[] bytes, int position, String file) {
        int line = 1;
        for (int i = 0; i < position; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        int end = Math.min(bytes.length, position + SHOWN_BYTES);
        return MasterFormatException.of(
                MasterFormatError.ENCODING,
                MasterPlace.of(file).atLine(line),
                HexFormat.ofDelimiter(" ").formatHex(bytes, position, end),
                "Windows-31J または UTF-8",
                "Windows-31J or UTF-8");
    }
}
