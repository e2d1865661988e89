package jp.santei.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The claim of a how-to page gives the output that stands below it. */
class HowtoClaimTest {
    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"complete-claim.md", "public-expenses.md"})
    void theClaimGivesTheOutputOfThePage(String name) throws IOException {
        String page = Files.readString(Path.of("../docs/howto", name), StandardCharsets.UTF_8);
        Path claim = folder.resolve("claim.json");
        Files.writeString(claim, block(page, "```json\n(.*?)```"), StandardCharsets.UTF_8);
        Command command = Command.atTerminal("calc", claim.toString());
        assertThat(command.status()).isZero();
        String expected = block(page, "```\n\\$ \\./santei calc claim\\.json\n(.*?)```");
        assertThat(command.out()).endsWith(expected + "\n");
    }

    private static String block(String page, String pattern) {
        Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(page);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }
}
