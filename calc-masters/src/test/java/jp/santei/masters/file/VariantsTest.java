package jp.santei.masters.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jp.santei.masters.SampleFiles;
import jp.santei.masters.SharedFiles;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However a file was converted, its rows read the same. */
class VariantsTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ika-2025-11/t_20251128.csv",
                "ika-2025-11/c_20250715.csv",
                "ika-2025-11/hb_20260101.txt",
                "denshi-ika-2025/03-4背反テーブル4.csv",
                "denshi-ika-2025/04入院基本料テーブル.csv",
                "denshi-shika-2025/04算定回数テーブル（歯科）.csv",
                "shika-2025-12/h-9_20240628.csv",
                "houmon-2024-08/r_20240823.csv",
                "chozai-2025-03/m20250307.csv",
            })
    void allVariantsReadEqual(String file) throws IOException {
        Path official = SharedFiles.path("masters/" + file);
        String name = String.valueOf(official.getFileName());
        String text = Files.readString(official, SampleFiles.WINDOWS_31J);
        List<OfficialRow> expected = rows(official);
        assertThat(rows(written(name, text.replace("\"", "").getBytes(SampleFiles.WINDOWS_31J))))
                .isEqualTo(expected);
        assertThat(rows(written(name, text.getBytes(StandardCharsets.UTF_8)))).isEqualTo(expected);
        assertThat(rows(written(name, ('\uFEFF' + text).getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(expected);
        assertThat(rows(written(name, text.replace("\r\n", "\r").getBytes(SampleFiles.WINDOWS_31J))))
                .isEqualTo(expected);
        assertThat(rows(written(name, text.replace("\r\n", "\n").getBytes(SampleFiles.WINDOWS_31J))))
                .isEqualTo(expected);
        assertThat(rows(written(name, text.replace("\",\"", "\" , \"").getBytes(SampleFiles.WINDOWS_31J))))
                .as("blanks around quoted cells are refused, never misread")
                .isEmpty();
        assertThat(rows(SampleFiles.zip(folder, "all.zip", List.of("in/" + name, text))))
                .isEqualTo(expected);
    }

    private Path written(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private static List<OfficialRow> rows(Path path) {
        return OfficialFiles.read(List.of(path)).tables().stream()
                .flatMap(table -> table.rows().stream())
                .toList();
    }
}
