package jp.santei.receipt;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;

/**
 * Writes the records of a receipt file back (レセプト電算ファイルの出力): the bytes of what was read, to the last one.
 *
 * <p>Stateless and thread-safe.
 */
public final class ReceiptWriter {
    private ReceiptWriter() {}

    /** Returns the bytes of a file: fields, encoding, line ends and end-of-file marks as they were read. */
    public static byte[] bytes(ReceiptFile file) {
        Charset charset = file.encoding().charset();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(file.encoding().mark());
        for (RawRecord record : file.records()) {
            byte[] source = record.source();
            out.writeBytes(
                    source != null ? source : String.join(",", record.fields()).getBytes(charset));
            out.writeBytes(record.lineEnd().getBytes(charset));
        }
        out.writeBytes(file.tail().getBytes(charset));
        return out.toByteArray();
    }

    /**
     * Writes the bytes of a file; does not close the stream.
     *
     * @throws IOException when the stream does
     */
    public static void write(ReceiptFile file, OutputStream out) throws IOException {
        out.write(bytes(file));
    }
}
