package jp.santei.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private static String shown(boolean terminal, long total) {
        StringWriter err = new StringWriter();
        Santei root = new Santei(
                InputStream.nullInputStream(),
                new PrintWriter(new StringWriter()),
                new PrintWriter(err),
                terminal,
                terminal);
        try (Progress progress = Progress.of(root, "work", total)) {
            progress.at(50, 1234);
        }
        return err.toString();
    }

    @Test
    void atATerminalABarIsShownAndRemoved() {
        assertThat(shown(true, 100))
                .contains("work [" + "#".repeat(15) + ".".repeat(15) + "] 50% 1,234")
                .endsWith("\r\u001b[K");
    }

    @Test
    void ofAnUnknownAmountOnlyTheCountIsShown() {
        assertThat(shown(true, 0)).contains("work 1,234").doesNotContain("%");
    }

    @Test
    void inAPipeNothingIsWritten() {
        assertThat(shown(false, 100)).isEmpty();
    }
}
