package jp.santei.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jp.santei.claim.ClaimError;
import jp.santei.claim.ClaimException;
import jp.santei.rule.RuleSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleSetReaderTest {
    @Test
    void readsARuleSet() {
        RuleSet rules = RuleSetReader.read(
                "{\"ruleSet\":\"1\",\"name\":\"2次審査\",\"owner\":\"審査第2部\",\"off\":[\"E-CMT\"],\"on\":[\"E-CMT-101\"]}");
        assertThat(rules.name()).isEqualTo("2次審査");
        assertThat(rules.owner()).isEqualTo("審査第2部");
        assertThat(rules.off()).containsExactly("E-CMT");
        assertThat(rules.on()).containsExactly("E-CMT-101");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"ruleSet\":\"1\",\"name\":\"a\",\"owner\":\"b\",\"off\":[\"E-XYZ\"]} | VALUE | /off/0",
                "{\"ruleSet\":\"1\",\"name\":\"a\",\"owner\":\"b\",\"off\":[\"P-DRUG-001\"]} | VALUE | /off/0",
                "{\"ruleSet\":\"1\",\"name\":\"a\",\"owner\":\"b\",\"off\":[\"E-EXC\"],\"on\":[\"E-EXC\"]} | VALUE | /on/0",
                "{\"ruleSet\":\"1\",\"name\":\"a\"} | REQUIRED | /owner",
                "{\"ruleSet\":\"1\",\"name\":\"a\",\"owner\":\"b\",\"of\":[]} | UNKNOWN_FIELD | /of"
            })
    void refusesWhatIsNoRuleSet(String text, ClaimError error, String pointer) {
        assertThatExceptionOfType(ClaimException.class)
                .isThrownBy(() -> RuleSetReader.read(text))
                .satisfies(refused -> {
                    assertThat(refused.error()).isEqualTo(error);
                    assertThat(refused.pointer()).isEqualTo(pointer);
                });
    }
}
