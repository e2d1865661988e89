package jp.santei.masters.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import jp.santei.masters.layout.Layout;
import jp.santei.masters.layout.Layouts;
import org.junit.jupiter.api.Test;

/** The list of ignored columns against the declared layouts. */
class IgnoredColumnsTest {
    private static final List<String> NAMES = List.of("変更区分", "旧点数", "旧金額", "名称変更区分", "公表順序番号", "変更情報");

    @Test
    void everyListedColumnIsOneOfThePublicationsMechanics() {
        for (Layout layout : Layouts.all()) {
            for (IgnoredColumns.Entry entry : IgnoredColumns.standard().of(layout)) {
                String name = layout.column(entry.number()).name();
                assertThat(entry.number() == layout.from()
                                || entry.number() == layout.change()
                                || NAMES.stream().anyMatch(name::contains))
                        .as("%s %s %s", layout.id(), entry.number(), name)
                        .isTrue();
            }
        }
    }

    @Test
    void noSuchColumnIsForgotten() {
        for (Layout layout : Layouts.all()) {
            Stream<Integer> expected = layout.columns().stream()
                    .filter(column -> NAMES.stream()
                            .skip(1)
                            .anyMatch(name -> column.name().contains(name)))
                    .map(column -> column.number());
            assertThat(IgnoredColumns.standard().of(layout))
                    .as(layout.id())
                    .extracting(IgnoredColumns.Entry::number)
                    .containsAll(expected.toList());
        }
    }

    @Test
    void everyListedLayoutIsDeclared() {
        assertThat(IgnoredColumns.standard().layouts())
                .isSubsetOf(Layouts.all().stream().map(Layout::id).toList());
    }
}
