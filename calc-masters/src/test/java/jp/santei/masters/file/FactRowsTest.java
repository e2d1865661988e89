package jp.santei.masters.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.santei.masters.SharedFiles;
import org.junit.jupiter.api.Test;

/** What the published examples state of rows is what is read: facts/masters_examples.jsonl. */
class FactRowsTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** CK001-CK010: 条件区分, 入外区分 and 算定回数 of the pairs that the examples use. */
    @Test
    void commentRows() {
        FileImport read = read("ika-2025-11/ck_ALL_20250901.csv");
        assertThat(comment(read, "160076810", "830100162"))
                .containsExactly("1", "0337", "D239の2", "00", "01", "0", "0", "000", "10490800");
        assertThat(comment(read, "190030310", "850100084"))
                .containsExactly("1", "0131", "B007", "00", "03", "0", "0", "002", "10275200");
        assertThat(comment(read, "160000210", "820100129"))
                .containsExactly("1", "0234", "D", "02", "02", "0", "1", "000", "10454700");
        assertThat(comment(read, "111000110", "820100001"))
                .containsExactly("1", "0001", "A000", "01", "00", "1", "0", "000", "10000000");
        for (int i = 820_101_320; i <= 820_101_324; i++) {
            assertThat(comment(read, "819999999", i + "").subList(4, 5)).containsExactly("20");
        }
        assertThat(comment(read, "621384901", "830600130").subList(0, 5))
                .containsExactly("5", "0135", "医薬品", "01", "11");
        assertThat(comment(read, "621384901", "850600150").subList(0, 5))
                .containsExactly("5", "0135", "医薬品", "02", "11");
    }

    /** Counts of 条件区分 and of the pseudo codes, masters-more §1. */
    @Test
    void commentConditions() {
        FileImport read = read("ika-2025-11/ck_ALL_20250901.csv");
        assertThat(counts(read, "comment-related", 14))
                .isEqualTo(Map.of("00", 8_330, "01", 6_190, "02", 5, "03", 136, "10", 41, "11", 4, "20", 13));
        assertThat(counts(read, "comment-related", 2))
                .isEqualTo(Map.of("1", 9_359, "3", 1_958, "4", 301, "5", 2_956, "6", 101, "7", 44));
    }

    /** E001-E005: the rows of the electronic fee table that the examples use. */
    @Test
    void electronicFeeTable() {
        FileImport limits = read("denshi-ika-2025/05算定回数テーブル.csv");
        assertThat(Rows.table(limits, "denshi-ika-05").rows().stream()
                        .filter(row -> row.cell(2).equals("150423750"))
                        .map(row -> String.join(" ", row.cells().subList(3, 7))))
                .containsExactlyInAnyOrder("121 日 1 0", "141 一連 24 1", "144 ３月 24 1");
        assertThat(Rows.one(limits, "denshi-ika-05", "190838910 133").cell(6)).isEqualTo("40");
        assertThat(Rows.one(read("denshi-ika-2025/03-2背反テーブル2.csv"), "denshi-ika-03-2", "111000110 113010370")
                        .cell(6))
                .isEqualTo("1");
        assertThat(Rows.one(read("denshi-ika-2025/03-3背反テーブル3.csv"), "denshi-ika-03-3", "111000110 114061210")
                        .cell(6))
                .isEqualTo("2");
        OfficialRow week = Rows.one(read("denshi-ika-2025/03-4背反テーブル4.csv"), "denshi-ika-03-4", "111000110 113013910");
        assertThat(week.cells().subList(5, 7)).containsExactly("2", "1");
    }

    /** Both directions of each pair are there: 1 against 2, and 3 against 3. */
    @Test
    void pairsAreMirrored() {
        for (String file : List.of("03-2背反テーブル2.csv", "03-3背反テーブル3.csv", "03-4背反テーブル4.csv")) {
            FileImport read = read("denshi-ika-2025/" + file);
            Map<String, String> kinds = new TreeMap<>();
            OfficialTable table = read.tables().get(0);
            table.rows().forEach(row -> kinds.put(row.key(), row.cell(6)));
            Map<String, String> mirror = Map.of("1", "2", "2", "1", "3", "3");
            assertThat(table.rows())
                    .allMatch(row ->
                            mirror.getOrDefault(row.cell(6), "").equals(kinds.get(row.cell(4) + " " + row.cell(2))));
        }
    }

    /** Codes, names and amounts of M and R inputs are those of the rows. */
    @Test
    void inputsOfDispensingAndNursing() throws IOException {
        FileImport dispensing = read("chozai-2025-03/m20250307.csv");
        FileImport nursing = read("houmon-2024-08/r_20240823.csv");
        int[] checked = new int[2];
        for (String line : Files.readAllLines(SharedFiles.path("facts/masters_examples.jsonl"))) {
            JsonNode example = JSON.readTree(line);
            String id = example.path("id").asText();
            for (JsonNode input : example.path("inputs")) {
                if (id.startsWith("M") && input.has("code")) {
                    checked[0] += check(
                            id,
                            input,
                            Rows.one(dispensing, "dispensing", input.get("code").asText()),
                            5,
                            12);
                } else if (id.startsWith("R") && input.has("code")) {
                    checked[1] += check(
                            id,
                            input,
                            Rows.one(nursing, "nursing", input.get("code").asText()),
                            7,
                            16);
                }
            }
        }
        assertThat(checked[0]).isGreaterThan(20);
        assertThat(checked[1]).isGreaterThan(20);
    }

    private static int check(String id, JsonNode input, OfficialRow row, int name, int amount) {
        if (input.has("name") && !row.cells().contains(input.get("name").asText())) {
            fail(id + ": " + row.cell(name));
        }
        if (input.has("amount")) {
            assertThat(row.cell(amount)).as(id).isEqualTo(input.get("amount").asText());
        }
        return 1;
    }

    /** Decoded rows of masters-more §2, §3, §4 and §6. */
    @Test
    void decodedRows() {
        OfficialRow decoction = Rows.one(read("chozai-2025-03/m20250307.csv"), "dispensing", "420001410");
        assertThat(decoction.cells().subList(9, 17)).containsExactly("3", "1", "20000", "1", "008", "028", "1", "1000");
        assertThat(decoction.cell(20)).isEqualTo("4");
        assertThat(decoction.layout().column(49).name()).isEqualTo("処方箋受付回単位 上限回数");
        assertThat(decoction.cell(49)).isEqualTo("03");
        OfficialRow visit = Rows.one(read("houmon-2024-08/r_20240823.csv"), "nursing", "510000110");
        assertThat(visit.cell(16)).isEqualTo("5550.00");
        assertThat(visit.cells().subList(28, 33)).containsExactly("01", "02", "03", "08", "00");
        assertThat(visit.cell(48)).isEqualTo("A101");
        assertThat(visit.cells().subList(52, 55)).containsExactly("10", "11", "001");
        OfficialRow ward = Rows.one(read("ika-2025-11/k.csv"), "ward", "190620003");
        assertThat(ward.cell(5)).isEqualTo("急性期機能病棟０３");
        assertThat(ward.cell(66)).isEqualTo("0");
        OfficialRow exclusion = Rows.one(read("shika-2025-12/h-9_20240628.csv"), "dental-09", "302002610");
        assertThat(exclusion.cells().subList(9, 11)).containsExactly("0", "306001710");
    }

    /** Distributions of masters-more §3 and §6. */
    @Test
    void distributions() {
        FileImport nursing = read("houmon-2024-08/r4_20240823.csv");
        assertThat(counts(nursing, "nursing-04", 4)).isEqualTo(Map.of("0", 94, "1", 94, "2", 4_152));
        assertThat(counts(nursing, "nursing-04", 7)).isEqualTo(Map.of("1", 4_010, "2", 328, "3", 2));
        FileImport days = read("shika-2025-12/h-10_20240726.csv");
        assertThat(counts(days, "dental-10", 10)).isEqualTo(Map.of("1", 573, "2", 38, "3", 683, "4", 4));
        FileImport acts = read("shika-2025-12/h_20251201.csv");
        assertThat(counts(acts, "dental-act", 11))
                .isEqualTo(Map.of("3", 2_903, "6", 68, "5", 66, "1", 46, "8", 7, "4", 4, "7", 2));
    }

    private static List<String> comment(FileImport read, String code, String comment) {
        OfficialRow row = Rows.table(read, "comment-related").rows().stream()
                .filter(found -> found.cell(6).equals(code) && found.cell(9).equals(comment))
                .findFirst()
                .orElseThrow();
        return List.of(
                row.cell(2),
                row.cell(3),
                row.cell(4),
                row.cell(5),
                row.cell(14),
                row.cell(15),
                row.cell(16),
                row.cell(17),
                row.cell(18));
    }

    private static Map<String, Integer> counts(FileImport read, String layout, int column) {
        Map<String, Integer> counts = new TreeMap<>();
        Rows.table(read, layout).rows().forEach(row -> counts.merge(row.cell(column), 1, Integer::sum));
        return counts;
    }

    private static FileImport read(String file) {
        FileImport read = OfficialFiles.read(List.of(SharedFiles.path("masters/" + file)));
        assertThat(read.hasErrors()).isFalse();
        return read;
    }
}
