package jp.santei.masters.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import jp.santei.master.ActField;
import jp.santei.master.DrugField;
import jp.santei.master.MasterField;
import jp.santei.master.MaterialField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LayoutsTest {
    private static final Path ROOT = Path.of(System.getProperty("santei.root", ".."));

    static List<Layout> layouts() {
        return Layouts.all();
    }

    @Test
    void columnDocumentIsGenerated() throws IOException {
        assertThat(Files.readString(ROOT.resolve("docs/columns.md")))
                .as("regenerate: write ColumnDocument.markdown() to docs/columns.md")
                .isEqualTo(ColumnDocument.markdown());
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void everyLayoutIsWhole(Layout layout) {
        assertThat(Layouts.of(layout.id())).isSameAs(layout);
        assertThat(layout.ja()).isNotEmpty();
        assertThat(layout.en()).isNotEmpty();
        assertThat(layout.source()).isNotEmpty();
        assertThat(layout.recognition().widths()).contains(layout.width()).contains(layout.narrowest());
        assertThat(layout.key()).isNotEmpty().allMatch(number -> number <= layout.width());
        assertThat(layout.columns()).allSatisfy(column -> {
            assertThat(column.name()).isNotEmpty();
            assertThat(column.type() == Column.Type.CODE && column.bytes() == 0)
                    .as("%s: length of a code", column.name())
                    .isFalse();
            assertThat(column.type() == Column.Type.DATE && column.bytes() != 8).isFalse();
        });
        if (layout.change() > 0) {
            assertThat(layout.column(layout.change()).name()).isEqualTo("変更区分");
            assertThat(layout.column(layout.from()).type()).isEqualTo(Column.Type.DATE);
            assertThat(layout.column(layout.to()).name()).isEqualTo("廃止年月日");
        }
    }

    /** The widths that the rule books state. */
    @ParameterizedTest
    @CsvSource({
        "ika-act, 131, 150",
        "ward, 131, 150",
        "ika-drug, 35, 42",
        "ika-material, 37, 38",
        "comment, 30, 30",
        "comment-related, 30, 30",
        "disease, 46, 46",
        "disease-abolished, 46, 46",
        "modifier, 19, 19",
        "denshi-ika-01, 27, 27",
        "denshi-ika-02, 7, 7",
        "denshi-ika-03-1, 10, 10",
        "denshi-ika-04, 8, 8",
        "denshi-ika-05, 14, 14",
        "facility-standard, 2, 2",
        "dental-act, 66, 66",
        "dental-02, 9, 9",
        "dental-03, 9, 9",
        "dental-04, 9, 9",
        "dental-05, 9, 9",
        "dental-06, 15, 15",
        "dental-07, 20, 20",
        "dental-08, 14, 14",
        "dental-09, 104, 104",
        "dental-10, 14, 14",
        "tooth, 7, 7",
        "denshi-shika-01, 25, 25",
        "denshi-shika-03-5, 12, 12",
        "denshi-shika-04, 12, 12",
        "nursing, 72, 72",
        "nursing-02, 8, 8",
        "nursing-03, 10, 10",
        "nursing-04, 13, 13",
        "nursing-05, 9, 9",
        "dispensing, 65, 65",
    })
    void widths(String id, int narrowest, int width) {
        assertThat(Layouts.of(id).narrowest()).isEqualTo(narrowest);
        assertThat(Layouts.of(id).width()).isEqualTo(width);
    }

    @Test
    void columnsOfAnEditionHaveTheDeclaredNames() {
        checkNames("ika-act", ActField.values());
        checkNames("ika-drug", DrugField.values());
        checkNames("ika-material", MaterialField.values());
    }

    private static void checkNames(String id, MasterField[] fields) {
        Layout layout = Layouts.of(id);
        assertThat(Arrays.stream(fields).map(MasterField::official))
                .containsExactlyElementsOf(Arrays.stream(fields)
                        .map(field -> layout.column(field.column()).name())
                        .toList());
    }

    @Test
    void codedValuesComeFromTheMeaning() {
        assertThat(Layouts.of("ika-act").column(11).values()).containsExactly("1", "3", "4", "5", "6", "7", "8");
        assertThat(Layouts.of("comment-related").column("条件区分").orElseThrow().values())
                .containsExactly("00", "01", "02", "03", "10", "11", "12", "13", "20");
        assertThat(Layouts.of("ika-act").column(5).values()).isEmpty();
    }

    @Test
    void unknownIdIsRefused() {
        assertThatThrownBy(() -> Layouts.of("x")).isInstanceOf(IllegalArgumentException.class);
    }
}
