package jp.santei.receipt;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads electronic receipt files (レセプト電算ファイル, UKE).
 *
 * <p>Windows-31J and UTF-8 are told apart, with or without a byte order mark; lines end with CR LF or LF; dates are in
 * eras or western years. Records that are not used are kept, unknown ones counted.
 *
 * <p>Immutable and thread-safe.
 */
public final class ReceiptReader {
    private static final ReceiptReader STRICT = new ReceiptReader(true);
    private static final ReceiptReader LENIENT = new ReceiptReader(false);

    private final boolean totalRequired;

    private ReceiptReader(boolean totalRequired) {
        this.totalRequired = totalRequired;
    }

    /** Returns the reader of claim files: a file without its total record (GO) is refused, for it may be cut. */
    public static ReceiptReader strict() {
        return STRICT;
    }

    /** Returns the reader that also takes files without GO: what the review body returns (増減点・返戻) has none. */
    public static ReceiptReader lenient() {
        return LENIENT;
    }

    /**
     * Reads a file; its name is the last part of the path.
     *
     * @throws IOException when the file cannot be read
     * @throws ReceiptFormatException when it is no well-formed receipt file
     */
    public ReceiptFile read(Path path) throws IOException {
        Path name = path.getFileName();
        return read(name == null ? path.toString() : name.toString(), Files.readAllBytes(path));
    }

    /**
     * Reads the bytes of a file.
     *
     * @param name name for messages
     * @throws ReceiptFormatException when they are no well-formed receipt file
     */
    public ReceiptFile read(String name, byte[] bytes) {
        if (bytes.length == 0) {
            throw new ReceiptFormatException(ReceiptError.EMPTY, name, 0, null, "", Phrase.of("IR"));
        }
        return new FileAssembler(name, new TextDecoder(name, bytes).text(), totalRequired).assemble();
    }
}
