package jp.santei.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/**
 * Where a command writes its result (出力先): standard output, or a file that appears only when it is complete.
 *
 * <p>Line ends are {@code \n} everywhere.
 */
final class Output implements AutoCloseable {
    private final @Nullable Path file;
    private final @Nullable Path part;
    private final Writer writer;
    private boolean written;

    private Output(@Nullable Path file, @Nullable Path part, Writer writer) {
        this.file = file;
        this.part = part;
        this.writer = writer;
    }

    static Output to(@Nullable Path file, PrintWriter standard) {
        if (file == null) {
            return new Output(null, null, standard);
        }
        try {
            Path folder = file.toAbsolutePath().getParent();
            Path part = Files.createTempFile(folder, "santei", ".part");
            return new Output(file, part, Files.newBufferedWriter(part, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new Refusal("出力先に書けません: " + file, "cannot write to " + file, e);
        }
    }

    void line(String text) {
        write(text);
        write("\n");
    }

    void write(String text) {
        try {
            writer.write(text);
            written = true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Completes the output: flushes standard output, or moves the finished file into place; nothing written, no file. */
    void complete() {
        try {
            writer.flush();
            if (file != null && part != null && written) {
                writer.close();
                Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new Refusal("出力先に書けません: " + file, "cannot write to " + file, e);
        }
    }

    /** Removes what was not completed. */
    @Override
    public void close() {
        if (part == null) {
            return;
        }
        try {
            writer.close();
            Files.deleteIfExists(part);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns a stack trace as text, for a report of a bug. */
    static String trace(Throwable bug) {
        StringWriter text = new StringWriter();
        bug.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
