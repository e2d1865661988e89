package jp.santei.masters.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PackageDocumentTest {
    private static final Path DOCUMENT = Path.of("..", "docs", "package-format.md");

    @Test
    void theExampleOfTheDocumentIsWhatIsWritten() throws IOException {
        String document = Files.readString(DOCUMENT);
        for (PackageEntry entry : PackageSamples.entries(PackageSamples.example())) {
            String text = new String(entry.content(), StandardCharsets.UTF_8).replace("\t", "⇥");
            assertThat(document).contains("`" + entry.name() + "`").contains("```\n" + text + "```");
        }
        assertThat(document).contains(PackageSamples.RFC_PUBLIC);
    }

    @Test
    void everyRefusalIsInTheDocument() throws IOException {
        String document = Files.readString(DOCUMENT);
        for (PackageFormatError error : PackageFormatError.values()) {
            assertThat(document).contains("| " + error.code() + " | " + error.en() + " | " + error.ja() + " |");
        }
    }
}
