package jp.santei.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jp.santei.RuleCatalogue;
import jp.santei.json.Schemas;
import jp.santei.rule.FindingKind;
import jp.santei.rule.Rule;
import jp.santei.rule.StepKind;
import org.junit.jupiter.api.Test;

class CatalogueTest {
    private static final Path ROOT = Path.of(System.getProperty("santei.root", ".."));

    @Test
    void supportedDocumentIsGenerated() throws IOException {
        assertThat(Files.readString(ROOT.resolve("docs/supported.md")))
                .as("regenerate: ./santei rules --format markdown > docs/supported.md")
                .isEqualTo(SupportedDocument.markdown());
    }

    @Test
    void findingsDocumentIsGenerated() throws IOException {
        assertThat(Files.readString(ROOT.resolve("docs/findings.md")))
                .as("regenerate: ./santei findings --format markdown > docs/findings.md")
                .isEqualTo(FindingsDocument.markdown(""));
    }

    @Test
    void idsAreUnique() {
        List<String> rules = RuleCatalogue.rules().stream().map(Rule::id).toList();
        assertThat(rules).doesNotHaveDuplicates();
        assertThat(RuleCatalogue.findings().stream().map(FindingKind::id)).doesNotHaveDuplicates();
    }

    @Test
    void everyStepBelongsToARuleAndNamesItsValues() {
        for (StepKind kind : RuleCatalogue.steps()) {
            assertThat(RuleCatalogue.rule(kind.rule()).citation()).isNotBlank();
            kind.arguments()
                    .forEach(argument -> assertThat(kind.ja() + kind.en() + "{"
                                    + kind.arguments().get(0).name() + "}")
                            .contains("{" + argument.name() + "}"));
        }
    }

    @Test
    void whatARuleReadsIsAFieldOfTheContract() {
        List<String> fields = Schemas.claimFields();
        RuleCatalogue.rules().forEach(rule -> assertThat(fields).as(rule.id()).containsAll(rule.reads()));
    }

    @Test
    void rulesAndFindingsAreListedInBothLanguages() {
        assertThat(Command.piped("", "rules").out()).contains("P-DRUG-002", "五捨五超入", "未対応");
        assertThat(Command.piped("", "rules", "--lang", "en").out()).contains("Not supported yet");
        assertThat(Command.piped("", "findings", "--lang", "en").out()).contains("R-CODE-001");
    }
}
