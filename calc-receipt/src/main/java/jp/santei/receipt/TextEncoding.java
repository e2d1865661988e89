package jp.santei.receipt;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The encodings of receipt files (文字コード): the official one and those that receipt computers also write. */
public enum TextEncoding {
    /** Windows-31J (シフトJIS with the vendor characters): the official one. */
    WINDOWS_31J(Charset.forName("windows-31j"), new byte[0]),
    /** UTF-8. */
    UTF_8(StandardCharsets.UTF_8, new byte[0]),
    /** UTF-8 with a byte order mark. */
    UTF_8_BOM(StandardCharsets.UTF_8, new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});

    private final Charset charset;
    private final byte[] mark;

    TextEncoding(Charset charset, byte[] mark) {
        this.charset = charset;
        this.mark = mark;
    }

    /** Returns the character set. */
    public Charset charset() {
        return charset;
    }

    /** Returns the bytes before the first record. */
    byte[] mark() {
        return mark.clone();
    }
}
