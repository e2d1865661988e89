package jp.santei.masters.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.santei.claim.Days;
import jp.santei.master.DrugField;
import jp.santei.master.Edition;
import jp.santei.masters.Editions;
import jp.santei.masters.SharedFiles;
import jp.santei.masters.content.EditionContent;
import jp.santei.masters.table.CodeListTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedEditionToolTest {
    private static final Path MODULE = Path.of(System.getProperty("santei.root", ".."), "calc-masters");
    private static final Pattern CODE = Pattern.compile("(?<![0-9])[167][0-9]{8}(?![0-9])");

    @TempDir
    Path folder;

    @Test
    void committedFilesAreWhatTheToolMakes() throws IOException {
        EmbeddedEditionTool.run(
                SharedFiles.path("masters"), SharedFiles.path("facts"), MODULE.resolve("src/main/selection"), folder);
        Path committed = MODULE.resolve("src/main/edition");
        for (String file : List.of("acts.tsv", "drugs.tsv", "materials.tsv", "edition.tsv")) {
            assertThat(folder.resolve(file)).hasSameBinaryContentAs(committed.resolve(file));
        }
    }

    @Test
    void theBuildCompiledTheCommittedFiles() {
        Edition source = EmbeddedSource.read(MODULE.resolve("src/main/edition"));
        assertThat(Editions.embedded().info()).isEqualTo(source.info());
    }

    @Test
    void theHashIsThatOfTheContent() {
        Edition edition = Editions.embedded();
        EditionContent content = new EditionContent(
                edition.acts(),
                edition.drugs(),
                edition.materials(),
                edition.coverage(),
                edition.parameters(),
                CodeListTable.load(),
                edition.publicExpenses(),
                edition.limits(),
                edition.meals(),
                edition.eligibility());
        assertThat(content.sha256()).isEqualTo(edition.info().sha256());
    }

    @Test
    void holdsEveryCodeThatTheExamplesUse() throws IOException {
        Edition official = Editions.load(SharedFiles.path("masters/ika-2025-11"));
        Edition embedded = Editions.embedded();
        Set<Integer> codes = codes(SharedFiles.path("facts/points_examples.jsonl"), StandardCharsets.UTF_8);
        try (Stream<Path> receipts = Files.list(SharedFiles.path("receipts/synthetic"))) {
            for (Path receipt : receipts.toList()) {
                codes.addAll(codes(receipt, StandardCharsets.ISO_8859_1));
            }
        }
        int day = Days.of(2025, 12, 1);
        assertThat(codes).hasSizeGreaterThan(100).allSatisfy(code -> {
            assertThat(embedded.acts().find(code, day) >= 0)
                    .isEqualTo(official.acts().find(code, day) >= 0);
            assertThat(embedded.drugs().find(code, day) >= 0)
                    .isEqualTo(official.drugs().find(code, day) >= 0);
            assertThat(embedded.materials().find(code, day) >= 0)
                    .isEqualTo(official.materials().find(code, day) >= 0);
        });
    }

    @Test
    void aRuleThatSelectsNothingIsAMistake() throws IOException {
        Path rules = Files.writeString(folder.resolve("drugs.txt"), "# none\nNAME=ない薬 FORM=1\n");
        Selection<DrugField> selection = Selection.read(rules, DrugField.class);
        assertThatThrownBy(
                        () -> selection.select(Periods.rows(Editions.embedded().drugs())))
                .hasMessage("rule holds for no row: NAME=ない薬 FORM=1");
    }

    private static Set<Integer> codes(Path file, java.nio.charset.Charset charset) throws IOException {
        Set<Integer> codes = new TreeSet<>();
        Matcher matcher = CODE.matcher(Files.readString(file, charset));
        while (matcher.find()) {
            codes.add(Integer.parseInt(matcher.group()));
        }
        return codes;
    }
}
