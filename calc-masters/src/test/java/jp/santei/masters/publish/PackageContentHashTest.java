package jp.santei.masters.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.hash.Hashing;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import jp.santei.masters.file.OfficialRow;
import jp.santei.masters.file.OfficialTable;
import org.junit.jupiter.api.Test;

class PackageContentHashTest {
    private static final OfficialTable TABLE = PackageSamples.ACTS_2024;

    @Test
    void theInputIsThatOfTheDocument() {
        OfficialTable table = PackageSamples.table(
                PackageSamples.PAIRS, "x.csv", LocalDate.of(2025, 4, 1), List.of("1", "あ"), List.of("", ""));
        Input digest = new Input().text("santei-table-1").text("test-pair").text("2025-04-01");
        digest.number(2).number(2).text("1").text("あ").number(0);
        Input content = new Input().text("santei-content-1").number(1).text(digest.sha256());
        content.number(1).text("2024-06-03").text("test-act").text("111000110");
        content.text("省略漢字名称").text("初診科").text("初診料");

        assertThat(ContentHash.of(List.of(table), List.of(PackageSamples.ERRATUM)))
                .isEqualTo(content.sha256());
    }

    @Test
    void namesArchivesEncodingsLineNumbersAndOrderDoNotCount() {
        OfficialTable.Source other = new OfficialTable.Source(
                "all.zip!s.txt", 1, "00", TABLE.source().publication(), "utf-8-bom");
        List<OfficialRow> rows = TABLE.rows().stream()
                .map(row -> new OfficialRow(row.layout(), row.line() + 10, row.cells()))
                .toList();
        OfficialTable same = new OfficialTable(TABLE.layout(), other, rows);

        String expected = hash(TABLE, PackageSamples.PAIRS_2025);
        assertThat(hash(PackageSamples.PAIRS_2025, same)).isEqualTo(expected);
        assertThat(hash(PackageSamples.PAIRS_2025, same, TABLE)).isEqualTo(expected);
    }

    @Test
    void everythingThatCanChangeAResultCounts() {
        LocalDate day = LocalDate.of(2025, 4, 1);
        List<String> hashes = List.of(
                hash(pairs(day, List.of("12", "3"))),
                hash(pairs(day, List.of("1", "23"))),
                hash(pairs(day, List.of("123"))),
                hash(pairs(day, List.of("", "123"))),
                hash(pairs(day, List.of("12", "3"), List.of("", ""))),
                hash(pairs(day.plusDays(1), List.of("12", "3"))),
                hash(pairs(day, List.of("12", "3")), pairs(day)),
                ContentHash.of(List.of(pairs(day, List.of("12", "3"))), List.of(PackageSamples.ERRATUM)));
        assertThat(hashes).doesNotHaveDuplicates();
    }

    private static OfficialTable pairs(LocalDate publication, List<?>... rows) {
        return PackageSamples.table(PackageSamples.PAIRS, "x.csv", publication, rows);
    }

    private static String hash(OfficialTable... tables) {
        return ContentHash.of(List.of(tables), List.of());
    }

    private static final class Input {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        Input number(int number) {
            bytes.writeBytes(ByteBuffer.allocate(Integer.BYTES)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .putInt(number)
                    .array());
            return this;
        }

        Input text(String text) {
            byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
            number(utf8.length);
            bytes.writeBytes(utf8);
            return this;
        }

        String sha256() {
            return Hashing.sha256().hashBytes(bytes.toByteArray()).toString();
        }
    }
}
