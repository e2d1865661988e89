package jp.santei.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever the units look like, mapping neither loses nor adds a point. */
class UnitSumPropertyTest {
    private record Row(String id, boolean begins, String code, String points, int count, List<Integer> days) {}

    @Provide
    Arbitrary<List<Row>> rows() {
        Arbitrary<String> codes = Arbitraries.of(
                "112007410", "112011010", "140000190", "199000210", "630010002", "620007853", "730840000");
        Arbitrary<String> points = Arbitraries.of("", "0", "1", "52", "75", "534");
        Arbitrary<List<Integer>> days =
                Arbitraries.integers().between(1, 30).list().uniqueElements().ofMaxSize(4);
        return Combinators.combine(
                        Arbitraries.of("SI", "IY", "TO", "CO"),
                        Arbitraries.of(true, false),
                        codes,
                        points,
                        Arbitraries.integers().between(0, 4),
                        days)
                .as(Row::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    @Property(tries = 500)
    void itemsAddUpToTheRecords(@ForAll("rows") List<Row> rows) {
        List<String> records = new ArrayList<>();
        long expected = 0;
        for (Row row : rows) {
            String section = row.begins() || records.isEmpty() ? "12" : "";
            records.add(text(row, section));
            if (!row.id().equals("CO") && !row.points().isEmpty()) {
                boolean off = row.code().equals("199000210") || row.code().equals("630010002");
                expected += (off ? -1 : 1) * Long.parseLong(row.points()) * row.count();
            }
        }
        Receipt receipt = SmallFile.create()
                .replace(6)
                .replace(5, records.toArray(String[]::new))
                .receipt();
        assertThat(receipt.unitPoints()).isEqualTo(expected);
        Mapping mapping = ReceiptMapper.of(TestEdition.SMALL).map(receipt);
        assertThat(mapping.problems()).isEmpty();
        assertThat(mapping.points()).isEqualTo(expected);
    }

    private static String text(Row row, String section) {
        int[] days = row.days().stream().mapToInt(Integer::intValue).toArray();
        return switch (row.id()) {
            case "SI" -> SmallFile.si(section, row.code(), row.points(), row.count(), days);
            case "IY" -> SmallFile.iy(section, row.code(), "1", row.points(), row.count(), days);
            case "TO" -> SmallFile.to(section, row.code(), "1", row.points(), "", row.count(), days);
            default -> "CO," + section + ",1,810000001,文";
        };
    }
}
