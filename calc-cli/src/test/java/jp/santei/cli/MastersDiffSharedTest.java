package jp.santei.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** The counts of a difference of real files against counts made here from the raw lines. */
class MastersDiffSharedTest {
    private static final int CODE = 3;
    private static final int LAST_DAY = 88;

    /** 変更区分, 旧点数, 名称変更区分, 変更年月日, 公表順序番号. */
    private static final Set<Integer> IGNORED = Set.of(1, 57, 58, 59, 60, 87, 89);

    private int added;
    private int ended;
    private int changed;
    private int cells;

    @Test
    void countsAgreeWithTheRawLines() throws IOException {
        Path before = SharedMasters.path("history/s_20240531.zip");
        Path after = SharedMasters.path("ika-2025-11/s_20251104.zip");
        Command command = Command.piped("", "masters", "diff", before.toString(), after.toString(), "--format", "json");
        JsonNode table = new ObjectMapper().readTree(command.out()).at("/tables/0");
        count(rows(before), rows(after));
        assertThat(table.get("added").asInt()).isEqualTo(added);
        assertThat(table.get("ended").asInt()).isEqualTo(ended);
        assertThat(table.get("changed").asInt()).isEqualTo(changed);
        int reported = 0;
        for (JsonNode row : table.get("rows")) {
            reported += row.get("cells").size();
        }
        assertThat(reported).isEqualTo(cells);
        assertThat(added).isGreaterThan(30);
        assertThat(changed).isGreaterThan(100);
        assertThat(command.status()).isLessThanOrEqualTo(ExitStatus.FINDINGS);
    }

    private void count(Map<String, String[]> before, Map<String, String[]> after) {
        Set<String> codes = new TreeSet<>(before.keySet());
        codes.addAll(after.keySet());
        for (String code : codes) {
            String[] old = before.get(code);
            String[] now = after.get(code);
            if (old == null) {
                added++;
            } else if (now == null) {
                ended++;
            } else {
                count(old, now);
            }
        }
    }

    private void count(String[] old, String[] now) {
        int differing = differing(old, now);
        cells += differing;
        if (isOpen(old) != isOpen(now)) {
            added += isOpen(now) ? 1 : 0;
            ended += isOpen(now) ? 0 : 1;
        } else if (differing > 0) {
            changed++;
        }
    }

    private static boolean isOpen(String[] row) {
        return row[LAST_DAY - 1].equals("99999999");
    }

    private static int differing(String[] old, String[] now) {
        int count = 0;
        for (int number = 1; number <= now.length; number++) {
            if (!IGNORED.contains(number) && !value(old[number - 1]).equals(value(now[number - 1]))) {
                count++;
            }
        }
        return count;
    }

    /** 0, 00 and empty, 75.00 and 75 say the same. */
    private static String value(String text) {
        if (text.isEmpty()) {
            return "0";
        }
        return text.matches("[0-9]+(\\.[0-9]+)?")
                ? new BigDecimal(text).stripTrailingZeros().toPlainString()
                : text;
    }

    private static Map<String, String[]> rows(Path archive) throws IOException {
        Map<String, String[]> rows = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(archive))) {
            zip.getNextEntry();
            String text = new String(zip.readAllBytes(), Charset.forName("windows-31j"));
            for (String line : text.split("\r\n", -1)) {
                if (!line.isEmpty()) {
                    String[] cells = line.substring(1, line.length() - 1).split("\",\"", -1);
                    for (int i = 0; i < cells.length; i++) {
                        cells[i] = cells[i].strip();
                    }
                    rows.put(cells[CODE - 1], cells);
                }
            }
        }
        return rows;
    }
}
