package jp.santei.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesCommandTest {
    /** 初診料 and 血糖自己測定指導加算 in one month: 背反テーブル2, the first is billed (masters-more.md §5). */
    private static final String EXCLUDED =
            "{\"claim\":\"1\",\"id\":\"both\",\"month\":\"2025-11\",\"setting\":\"outpatient\","
                    + "\"feeTable\":\"medical\",\"facility\":{\"prefecture\":\"13\",\"kind\":\"clinic\"},"
                    + "\"patient\":{\"birthDate\":\"1970-06-10\",\"sex\":\"female\"},"
                    + "\"insurance\":{\"insurerNumber\":\"06132013\",\"relation\":\"self\"},"
                    + "\"items\":[{\"date\":\"2025-11-05\",\"lines\":[{\"code\":\"111000110\"}]},"
                    + "{\"date\":\"2025-11-20\",\"lines\":[{\"code\":\"113707110\"},{\"code\":\"113010370\"}]}]}";

    @TempDir
    private Path folder = Path.of("");

    private String rules = "";

    @BeforeEach
    void writeRules() throws IOException {
        Path file = folder.resolve("rules.json");
        Files.writeString(file, "{\"ruleSet\":\"1\",\"name\":\"quiet\",\"owner\":\"team\",\"off\":[\"E-EXC\"]}");
        rules = file.toString();
    }

    @Test
    void showsWhatTwoRuleSetsTreatOtherwise() {
        Command different = Command.piped("", "rules", "diff", "standard", rules, "--lang", "en");
        assertThat(different.status()).isEqualTo(1);
        assertThat(different.out())
                .contains("quiet (team)", "E-EXC-102", "on", "off")
                .doesNotContain("E-CMT-101");
        assertThat(Command.piped("", "rules", "diff", rules, rules).status()).isZero();
    }

    @Test
    void aCheckThatIsOffDoesNotSpeak() {
        assertThat(Command.piped(EXCLUDED, "calc", "--format", "json", "-").out())
                .contains("\"rule\":\"E-EXC-102\"");
        assertThat(Command.piped(EXCLUDED, "calc", "--format", "json", "--rules", rules, "-")
                        .out())
                .doesNotContain("E-EXC");
    }

    @Test
    void aNameThatMeansNoCheckIsRefused() throws IOException {
        Path wrong = folder.resolve("wrong.json");
        Files.writeString(wrong, "{\"ruleSet\":\"1\",\"name\":\"a\",\"owner\":\"b\",\"off\":[\"E-XYZ\"]}");
        Command refused = Command.piped(EXCLUDED, "calc", "--rules", wrong.toString(), "-");
        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.err()).contains("/off/0", "E-XYZ");
    }
}
