package jp.santei.receipt;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The real receipt files, which are not part of the project: {@code santei.shared}, else ../shared beside the root. */
final class SharedFiles {
    private SharedFiles() {}

    /** Returns the folder of the receipt files; without it the test is skipped, or fails where CI is set. */
    static Path receipts() {
        String root = System.getProperty("santei.root", "..");
        String shared = System.getProperty("santei.shared", root + "/../shared");
        Path folder = Path.of(shared, "receipts");
        boolean present = Files.isDirectory(folder);
        if (!present && "true".equals(System.getenv("CI"))) {
            fail("no receipt files: set -Dsantei.shared");
        }
        assumeTrue(present, "SKIPPED: no receipt files (set -Dsantei.shared to the folder that has receipts/)");
        return folder;
    }

    static byte[] bytes(String name) {
        try {
            return Files.readAllBytes(receipts().resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ReceiptFile read(String name) {
        return ReceiptReader.lenient().read(name, bytes(name));
    }

    /** Returns the names of the medical files of the clinic, sorted. */
    static List<String> clinic() {
        return all().stream()
                .filter(name -> name.startsWith("clinic-2018-2019/") && !name.contains("shika"))
                .toList();
    }

    /** Returns the names of all receipt files, sorted. */
    static List<String> all() {
        Path folder = receipts();
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(".csv") || name.endsWith(".UKE"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
