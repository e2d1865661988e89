package jp.santei.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewCommandTest {
    private static final String RECEIPT = """
            IR,1,13,1,9999913,,サンプル,202512,00,
            RE,1,1112,202511,算定花子,2,19800101,,,,,,,K1
            HO,06132013,記号,1,1,%s
            SI,12,1,112007410,,75,1,,,,,,,,,1,,,,,,,,,,,,,,,,,,,,,,,,,,,
            GO,1,%s,99
            """;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aCorrectReceiptAgrees() throws IOException {
        Path file = Files.writeString(folder.resolve("a.UKE"), String.format(RECEIPT, 75, 75));
        Command command = Command.piped("", "review", file.toString());
        assertThat(command.out()).contains("1 件、一致 1");
        assertThat(command.status()).isZero();
    }

    @Test
    void aDifferenceIsListedWithItsReason() throws IOException {
        String wrong = String.format(RECEIPT, 73, 73).replace(",,75,1,", ",,73,1,");
        Path file = Files.writeString(folder.resolve("b.UKE"), wrong);
        Command command = Command.piped("", "review", file.toString(), "--lang", "en");
        assertThat(command.out()).contains("differ 1", "112007410", "price differs");
        assertThat(command.status()).isEqualTo(ExitStatus.FINDINGS);
    }

    @Test
    void aFileCutInsideARecordIsRefusedWithFileAndLine() throws IOException {
        String text = String.format(RECEIPT, 75, 75);
        Path file = Files.writeString(folder.resolve("c.UKE"), text.substring(0, text.indexOf("HO,") + 5));
        Command command = Command.piped("", "review", file.toString());
        assertThat(command.status()).isEqualTo(ExitStatus.REFUSED);
        assertThat(command.err().lines().toList()).hasSize(1).first().asString().contains("c.UKE");
    }

    @Test
    void aRefusedFileLeavesNoOutput() throws IOException {
        Path file = Files.writeString(folder.resolve("e.UKE"), "IR,1,13");
        Path out = folder.resolve("out.txt");
        Command command = Command.piped("", "review", file.toString(), "--out", out.toString());
        assertThat(command.status()).isEqualTo(ExitStatus.REFUSED);
        assertThat(out).doesNotExist();
    }

    @Test
    void jsonIsOneLineAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("d.UKE"), String.format(RECEIPT, 75, 75));
        Command command = Command.piped("", "review", file.toString(), file.toString(), "--format", "json");
        assertThat(command.out().lines().toList()).hasSize(2).allMatch(line -> line.startsWith("{\"review\":\"1\""));
    }
}
