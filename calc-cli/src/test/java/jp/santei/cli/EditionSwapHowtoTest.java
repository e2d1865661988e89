package jp.santei.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.santei.Calculator;
import jp.santei.EditionHolder;
import jp.santei.Kernel;
import jp.santei.claim.Claim;
import jp.santei.json.ClaimReader;
import jp.santei.master.Edition;
import jp.santei.masters.Editions;
import jp.santei.masters.snapshot.Snapshot;
import jp.santei.statement.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The code of docs/howto/edition-swap.md compiles and runs. */
class EditionSwapHowtoTest {
    private static final Path ROOT = Path.of(System.getProperty("santei.root", ".."));

    @TempDir
    private Path folder = Path.of("");

    @Test
    void exampleRuns() throws IOException {
        Claim claim = ClaimReader.read(
                String.format(Locale.ROOT, ImpactTest.CLAIM, "1", String.format(Locale.ROOT, ImpactTest.VISIT, 4)));
        Path file = folder.resolve("edition.santei");
        Snapshot.write(dearer(), file);
        // spotless:off
        EditionHolder holder = EditionHolder.of(Editions.embedded());

        // a request: ask once, and stay with the answer
        Calculator calculator = holder.calculator();
        Statement before = calculator.calculate(claim);

        // the new edition: load it first, then put it into use at once
        Edition next = Editions.load(file);
        Edition former = holder.replace(next);

        // what was asked for before is still of the former edition; who asks now gets the next one
        Statement again = calculator.calculate(claim);
        Statement after = holder.calculator().calculate(claim);
        // spotless:on
        assertThat(former).isSameAs(Editions.embedded());
        assertThat(again).isEqualTo(before);
        assertThat(before.edition().sha256()).isEqualTo(former.info().sha256());
        assertThat(after.edition().sha256()).isEqualTo(next.info().sha256());
        assertThat(before.points().total()).isEqualTo(75);
        assertThat(after.points().total()).isEqualTo(80);
    }

    /** 再診料 at 80 points instead of 75. */
    private Edition dearer() throws IOException {
        Path official = folder.resolve("official");
        MasterFiles.write(
                official.resolve("s_20250601.csv"),
                MasterFiles.act("112007410", "再診料", "80.00", "20240601", MasterFiles.OPEN));
        return Editions.load(official);
    }

    @Test
    void aKernelIsMadeAnewForANewEdition() throws IOException {
        EditionHolder holder = EditionHolder.of(Editions.embedded());
        Edition mine = holder.edition();
        Kernel kernel = holder.kernel();
        Kernel first = kernel;
        holder.replace(dearer());
        // spotless:off
        if (holder.edition() != mine) {
            mine = holder.edition();
            kernel = Kernel.of(mine);
        }
        // spotless:on
        assertThat(kernel).isNotSameAs(first);
    }

    @Test
    void examplesAreThoseAbove() throws IOException {
        String source =
                Files.readString(ROOT.resolve("calc-cli/src/test/java/jp/santei/cli/EditionSwapHowtoTest.java"));
        String page = Files.readString(ROOT.resolve("docs/howto/edition-swap.md"));
        Matcher example = Pattern.compile("// spotless:off\n(.*?)\n *// spotless:on", Pattern.DOTALL)
                .matcher(source);
        int examples = 0;
        while (example.find()) {
            assertThat(page).contains(example.group(1).stripIndent().strip());
            examples++;
        }
        assertThat(examples).isEqualTo(2);
    }
}
