package jp.santei.masters.file;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import jp.santei.masters.file.DecodedText.Damage;

/**
 * Decodes an official file (文字コード): UTF-8 when its bytes are valid UTF-8, else Windows-31J, the encoding it is published
 * in; of two encodings that both fail, the one with fewer damaged lines.
 *
 * <p>Kanji in Windows-31J begin with bytes that no UTF-8 text can have there, so the test is safe. A byte order mark is
 * dropped.
 */
final class TextDecoder {
    static final Charset WINDOWS_31J = Charset.forName("windows-31j");

    private static final int SHOWN_BYTES = 4;
    private static final int BOM_BYTES = 3;

    private final byte[] bytes;
    private final List<Damage> damages = new ArrayList<>();
    private int countedTo;
    private int line = 1;

    private TextDecoder(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Returns the text of bytes; what is no character in the encoding becomes U+FFFD and is listed. */
    static DecodedText decode(byte[] bytes) {
        if (hasMark(bytes)) {
            return new TextDecoder(bytes).decode(BOM_BYTES, StandardCharsets.UTF_8, "utf-8-bom", false);
        }
        DecodedText utf8 = new TextDecoder(bytes).decode(0, StandardCharsets.UTF_8, "utf-8", true);
        if (utf8.damages().isEmpty()) {
            return isAscii(bytes) ? new DecodedText(utf8.chars(), "windows-31j", utf8.damages()) : utf8;
        }
        DecodedText windows = new TextDecoder(bytes).decode(0, WINDOWS_31J, "windows-31j", false);
        if (windows.damages().isEmpty()) {
            return windows;
        }
        DecodedText all = new TextDecoder(bytes).decode(0, StandardCharsets.UTF_8, "utf-8", false);
        return all.damages().size() < windows.damages().size() ? all : windows;
    }

    private DecodedText decode(int begin, Charset charset, String name, boolean onlyValid) {
        ByteBuffer in = ByteBuffer.wrap(bytes, begin, bytes.length - begin);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CoderResult result = decoder.decode(in, out, true);
        while (result.isError()) {
            damage(in.position());
            if (onlyValid) {
                break;
            }
            in.position(in.position() + result.length());
            out.put(DecodedText.REPLACEMENT);
            result = decoder.decode(in, out, true);
        }
        return new DecodedText(out.flip(), name, damages);
    }

    private void damage(int position) {
        for (; countedTo < position; countedTo++) {
            if (endsLine(countedTo)) {
                line++;
            }
        }
        if (damages.isEmpty() || damages.get(damages.size() - 1).line() != line) {
            int end = Math.min(bytes.length, position + SHOWN_BYTES);
            damages.add(new Damage(line, HexFormat.ofDelimiter(" ").formatHex(bytes, position, end)));
        }
    }

    private boolean endsLine(int i) {
        return bytes[i] == '\n' || (bytes[i] == '\r' && (i + 1 == bytes.length || bytes[i + 1] != '\n'));
    }

    private static boolean hasMark(byte[] bytes) {
        return bytes.length >= BOM_BYTES
                && bytes[0] == (byte) 0xEF
                && bytes[1] == (byte) 0xBB
                && bytes[2] == (byte) 0xBF;
    }

    private static boolean isAscii(byte[] bytes) {
        for (byte b : bytes) {
            if (b < 0) {
                return false;
            }
        }
        return true;
    }
}
