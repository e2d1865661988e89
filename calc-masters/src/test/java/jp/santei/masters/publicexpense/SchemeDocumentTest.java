package jp.santei.masters.publicexpense;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SchemeDocumentTest {
    private static final Path ROOT = Path.of(System.getProperty("santei.root", ".."));

    @Test
    void thePageIsGenerated() throws IOException {
        assertThat(Files.readString(ROOT.resolve("docs/public-expense-national.md")))
                .as("regenerate: ./santei masters schemes --format markdown > docs/public-expense-national.md")
                .isEqualTo(SchemeDocument.markdown());
    }

    @Test
    void aRowIsSummedUpInALine() {
        assertThat(SchemeTable.load().stream().map(row -> SchemeDocument.summary(row.scheme())))
                .contains(
                        "法別 54, any, rate 20 %, cap expected, limit disease, meals designatedDisease",
                        "法別 12, any, full, cap none, limit assistance, alone, meals public",
                        "法別 28 受給者 9999996 `covidInpatient`, inpatient, upTo 20000, cap none, limit normal, meals patient",
                        "法別 28 受給者 9999996 `covidDrug`, any, cap 3000 / 6000 / 9000 (1 / 2 / 3割), cap none, limit normal,"
                                + " meals patient");
    }
}
