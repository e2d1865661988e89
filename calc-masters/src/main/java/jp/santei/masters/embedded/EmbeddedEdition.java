package jp.santei.masters.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import jp.santei.master.Edition;
import jp.santei.masters.snapshot.Snapshot;

/** The embedded edition (内蔵版): a compiled edition that lies beside this class; the build made it ({@link EmbeddedCompiler}). */
public final class EmbeddedEdition {
    static final String FILE = "embedded.santei";

    private EmbeddedEdition() {}

    /** Reads the edition that comes with the library. */
    public static Edition load() {
        try (InputStream in = EmbeddedEdition.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + FILE + ": it is made by the Maven build");
            }
            return Snapshot.read(FILE, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
