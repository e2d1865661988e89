package jp.santei.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
import jp.santei.json.LedgerReader;
import jp.santei.json.LedgerWriter;
import jp.santei.ledger.CashDesk;
import jp.santei.ledger.LedgerError;
import jp.santei.ledger.LedgerEvent;
import jp.santei.ledger.LedgerResult;
import jp.santei.masters.Editions;
import org.junit.jupiter.api.Test;

/** The code of docs/howto/month-ledger.md compiles and runs. */
class MonthLedgerHowtoTest {
    private static final Path ROOT = Path.of(System.getProperty("santei.root", ".."));

    @Test
    void exampleRuns() {
        // spotless:off
        CashDesk desk = CashDesk.of(Calculator.of(Editions.embedded()));
        LedgerResult first = desk.apply(null, LedgerEvent.add("4-1", visit(4, "112007410")));
        String stored = LedgerWriter.write(first.ledger()); // what you store
        LedgerResult second = desk.apply(LedgerReader.read(stored), LedgerEvent.add("18-1", visit(18, "112007410")));
        LedgerResult corrected = desk.apply(second.ledger(), LedgerEvent.correct("4-1", visit(4, "111000110")));
        LedgerResult cancelled = desk.apply(corrected.ledger(), LedgerEvent.cancel("18-1"));
        LedgerResult closed = desk.apply(cancelled.ledger(), LedgerEvent.close());
        // spotless:on
        assertThat(List.of(first, second, corrected, cancelled, closed))
                .extracting(LedgerResult::collect)
                .containsExactly(230L, 230L, 640L, -230L, 0L);
        assertThat(closed.ledger().collected()).isEqualTo(870);
    }

    // spotless:off
    private static Claim visit(int day, String code) {
        return Claim.builder()
                .month(YearMonth.of(2025, 11))
                .setting(Setting.OUTPATIENT)
                .facility(Facility.builder().prefecture("13").kind(FacilityKind.CLINIC).build())
                .patient(Patient.of(LocalDate.of(1968, 5, 14), Sex.FEMALE))
                .insurance(Insurance.builder().insurerNumber("06132013").build())
                .items(List.of(Item.of(LocalDate.of(2025, 11, day), Line.of(code))))
                .build();
    }
    // spotless:on

    @Test
    void examplesAreThoseAbove() throws IOException {
        String source =
                Files.readString(ROOT.resolve("calc-cli/src/test/java/jp/santei/cli/MonthLedgerHowtoTest.java"));
        String page = page();
        Matcher example = Pattern.compile("// spotless:off\n(.*?)\n *// spotless:on", Pattern.DOTALL)
                .matcher(source);
        int examples = 0;
        while (example.find()) {
            assertThat(page).contains(example.group(1).stripIndent().strip());
            examples++;
        }
        assertThat(examples).isEqualTo(2);
    }

    @Test
    void everyRefusalIsExplained() throws IOException {
        String page = page();
        for (LedgerError error : LedgerError.values()) {
            assertThat(page).contains("| " + error.code() + " |");
        }
    }

    private static String page() throws IOException {
        return Files.readString(ROOT.resolve("docs/howto/month-ledger.md"));
    }
}
