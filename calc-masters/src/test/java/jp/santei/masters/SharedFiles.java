package jp.santei.masters;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Finds the official files that tests read; they are not part of the project. */
public final class SharedFiles {
    private SharedFiles() {}

    /** Returns a file or folder; without it the test is skipped, or fails where CI=true. */
    public static Path path(String name) {
        String root = System.getProperty("santei.shared", "");
        Path path = Path.of(root, name);
        boolean there = !root.isEmpty() && Files.exists(path);
        if (!there && "true".equals(System.getenv("CI"))) {
            fail("shared file is missing: " + path + " (system property santei.shared)");
        }
        assumeTrue(there, "skipped: shared file is missing: " + path + " (system property santei.shared)");
        return path;
    }
}
