package jp.santei.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.santei.Calculator;
import jp.santei.claim.Claim;
import jp.santei.claim.Facility;
import jp.santei.claim.FacilityKind;
import jp.santei.claim.Insurance;
import jp.santei.claim.Item;
import jp.santei.claim.Line;
import jp.santei.claim.Patient;
import jp.santei.claim.Setting;
import jp.santei.claim.Sex;
import jp.santei.masters.Editions;
import jp.santei.statement.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The Java example of the READMEs compiles and runs. */
class ReadmeTest {
    private static final Path ROOT = Path.of(System.getProperty("santei.root", ".."));

    @Test
    void exampleRuns() {
        // spotless:off
        Calculator calculator = Calculator.of(Editions.embedded()); // or Editions.load(Path.of("masters/ika-2025-11"))
        Claim claim = Claim.builder()
                .month(YearMonth.of(2025, 11))
                .setting(Setting.OUTPATIENT)
                .facility(Facility.builder().prefecture("13").kind(FacilityKind.CLINIC).build())
                .patient(Patient.of(LocalDate.of(1968, 5, 14), Sex.FEMALE))
                .insurance(Insurance.builder().insurerNumber("06132013").build())
                .items(List.of(Item.of(LocalDate.of(2025, 11, 4), Line.of("112007410"))))
                .build();
        Statement statement = calculator.calculate(claim);
        List<Statement> batch = Stream.of(claim, claim).parallel().map(calculator::calculate).toList();
        // spotless:on
        assertThat(statement.points().total()).isEqualTo(75);
        assertThat(batch).containsExactly(statement, statement);
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.ja.md"})
    void exampleIsTheOneAbove(String readme) throws IOException {
        String source = Files.readString(ROOT.resolve("calc-cli/src/test/java/jp/santei/cli/ReadmeTest.java"));
        String code = source.substring(source.indexOf("// spotless:off") + 15, source.indexOf("// spotless:on"))
                .lines()
                .filter(line -> !line.isBlank())
                .map(line -> line.substring(8))
                .collect(Collectors.joining("\n"));
        assertThat(Files.readString(ROOT.resolve(readme))).contains(code);
    }
}
