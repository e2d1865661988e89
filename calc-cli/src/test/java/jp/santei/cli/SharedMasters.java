package jp.santei.cli;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** The official files that tests read; they are not part of the project. */
final class SharedMasters {
    private SharedMasters() {}

    /** Returns a file or folder; without it the test is skipped, or fails where CI=true. */
    static Path path(String name) {
        Path path = Path.of(System.getProperty("santei.shared", "../../shared"), "masters", name);
        boolean there = Files.exists(path);
        if (!there && "true".equals(System.getenv("CI"))) {
            fail("shared file is missing: " + path + " (system property santei.shared)");
        }
        assumeTrue(there, "skipped: shared file is missing: " + path + " (system property santei.shared)");
        return path;
    }
}
