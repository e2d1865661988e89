package jp.santei.masters.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.santei.masters.SharedFiles;
import jp.santei.masters.layout.Layout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every official file reads without an error, with the rows and columns that the rule books count. */
class SharedFormatsTest {
    @ParameterizedTest
    @CsvSource({
        "ika-2025-11, ika-act, s_20251104.zip!s_20251104.csv, 10169, 150",
        "ika-2025-11, ika-drug, y_20251111.zip!y_20251111.csv, 19222, 42",
        "ika-2025-11, ika-material, t_20251128.csv, 1364, 38",
        "ika-2025-11, comment, c_20250715.csv, 3759, 30",
        "ika-2025-11, comment-related, ck_ALL_20250901.csv, 14719, 30",
        "ika-2025-11, disease, b_20250601.zip!b_20250601.txt, 27567, 46",
        "ika-2025-11, disease-abolished, hb_20260101.txt, 7965, 46",
        "ika-2025-11, modifier, z_20250601.zip!z_20250601.txt, 2375, 19",
        "ika-2025-11, ward, k.csv, 200, 150",
        "denshi-ika-2025, denshi-ika-01, 01補助マスターテーブル.csv, 10178, 27",
        "denshi-ika-2025, denshi-ika-03-2, 03-2背反テーブル2.csv, 21918, 10",
        "denshi-ika-2025, denshi-ika-03-3, 03-3背反テーブル3.csv, 17136, 10",
        "denshi-ika-2025, denshi-ika-03-4, 03-4背反テーブル4.csv, 350, 10",
        "denshi-ika-2025, denshi-ika-04, 04入院基本料テーブル.csv, 6084, 8",
        "denshi-ika-2025, denshi-ika-05, 05算定回数テーブル.csv, 5343, 14",
        "denshi-ika-2025, facility-standard, 施設基準コード_2022.csv, 1092, 2",
        "denshi-ika-2016, denshi-ika-01, 01補助マスターテーブル.csv, 7169, 27",
        "denshi-ika-2016, denshi-ika-03-1, 03-1背反テーブル1.csv, 20302, 10",
        "denshi-ika-2016, denshi-ika-03-2, 03-2背反テーブル2.csv, 14934, 10",
        "denshi-ika-2016, denshi-ika-03-3, 03-3背反テーブル3.csv, 9320, 10",
        "denshi-ika-2016, denshi-ika-03-4, 03-4背反テーブル4.csv, 202, 10",
        "denshi-ika-2016, denshi-ika-04, 04入院基本料テーブル.csv, 3864, 8",
        "denshi-ika-2016, denshi-ika-05, 05算定回数テーブル.csv, 2543, 14",
        "denshi-ika-2016, facility-standard, 施設基準.csv, 626, 2",
        "shika-2025-12, dental-act, h_20251201.csv, 3096, 66",
        "shika-2025-12, dental-02, h-2_20240628.csv, 390, 9",
        "shika-2025-12, dental-03, h-3_20250901.csv, 2901, 9",
        "shika-2025-12, dental-04, h-4_20250307.csv, 1470, 9",
        "shika-2025-12, dental-05, h-5_20251201.csv, 226, 9",
        "shika-2025-12, dental-06, h-6_20250307.csv, 474, 15",
        "shika-2025-12, dental-07, h-7_20251201.csv, 128, 20",
        "shika-2025-12, dental-08, h-8_20240531.csv, 150, 14",
        "shika-2025-12, dental-09, h-9_20240628.csv, 25, 104",
        "shika-2025-12, dental-10, h-10_20240726.csv, 1298, 14",
        "shika-2025-12, tooth, f_20111003.csv, 915, 7",
        "denshi-shika-2025, denshi-shika-01, 01補助マスターテーブル（歯科）.csv, 8253, 25",
        "denshi-shika-2025, denshi-shika-03-1, 03-1背反テーブル1（歯科）.csv, 9212, 12",
        "denshi-shika-2025, denshi-shika-03-2, 03-2背反テーブル2（歯科）.csv, 1576, 12",
        "denshi-shika-2025, denshi-shika-03-3, 03-3背反テーブル3（歯科）.csv, 3804, 12",
        "denshi-shika-2025, denshi-shika-03-4, 03-4背反テーブル4（歯科）.csv, 30, 12",
        "denshi-shika-2025, denshi-shika-03-5, 03-5背反テーブル5（歯科）.csv, 80, 12",
        "denshi-shika-2025, denshi-shika-04, 04算定回数テーブル（歯科）.csv, 2896, 12",
        "houmon-2024-08, nursing, r_20240823.csv, 208, 72",
        "houmon-2024-08, nursing-02, r2_20240823.csv, 107, 8",
        "houmon-2024-08, nursing-03, r3_20240823.csv, 266, 10",
        "houmon-2024-08, nursing-04, r4_20240823.csv, 4340, 13",
        "houmon-2024-08, nursing-05, r5_20240823.csv, 105, 9",
        "chozai-2025-03, dispensing, m20250307.csv, 241, 65",
    })
    void readsAllRows(String folder, String layout, String name, int rows, int columns) {
        String file = name.indexOf('!') < 0 ? name : name.substring(0, name.indexOf('!'));
        FileImport read = OfficialFiles.read(List.of(SharedFiles.path("masters/" + folder + "/" + file)));
        assertThat(read.problems().stream().filter(problem -> problem.severity() == Problem.Severity.ERROR))
                .isEmpty();
        assertThat(read.unused()).isEmpty();
        assertThat(read.tables()).singleElement().satisfies(table -> {
            assertThat(table.layout().id()).isEqualTo(layout);
            assertThat(table.source().name()).isEqualTo(name);
            assertThat(table.rows()).hasSize(rows);
            assertThat(table.layout().width()).isEqualTo(columns);
        });
    }

    @Test
    void readsAFolderInOneOrder() {
        FileImport read = OfficialFiles.read(
                List.of(SharedFiles.path("masters/denshi-ika-2025"), SharedFiles.path("masters/ika-2025-11")));
        assertThat(read.hasErrors()).isFalse();
        assertThat(read.tables())
                .extracting(OfficialTable::layout)
                .extracting(Layout::id)
                .containsExactly(
                        "ward",
                        "ika-act",
                        "ika-drug",
                        "ika-material",
                        "comment",
                        "comment-related",
                        "disease-abolished",
                        "disease",
                        "modifier",
                        "denshi-ika-01",
                        "denshi-ika-03-2",
                        "denshi-ika-03-3",
                        "denshi-ika-03-4",
                        "denshi-ika-04",
                        "denshi-ika-05",
                        "facility-standard");
    }
}
