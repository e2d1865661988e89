package jp.santei.conformance;

import static org.assertj.core.api.Assertions.fail;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** The official files beside the checkout: a test that needs them is skipped where they are absent, and fails in CI. */
final class SharedMasters {
    private static final Path SHARED = Path.of(System.getProperty("santei.shared", "../../shared"));

    private SharedMasters() {}

    static Path folder(String name) {
        return shared("masters/" + name);
    }

    static Path facts() {
        return shared("facts");
    }

    private static Path shared(String name) {
        Path folder = SHARED.resolve(name);
        if (!Files.isDirectory(folder)) {
            if ("true".equals(System.getenv("CI"))) {
                fail("CI needs the shared files: " + name);
            }
            Assumptions.abort("skipped: the shared files are absent: " + name);
        }
        return folder;
    }
}
