package jp.santei.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import jp.santei.Calculator;
import jp.santei.claim.Claim;
import jp.santei.claim.Item;
import jp.santei.masters.Editions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the checks say of all real receipts, with the full masters of 2025-11: no false alarm. */
class RealChecksTest {
    private static final YearMonth COVERED = YearMonth.of(2025, 11);
    private static Calculator calculator = Calculator.of(TestEdition.EMPTY);

    @BeforeAll
    static void load() {
        Path masters = SharedFiles.receipts().resolveSibling("masters");
        calculator = Calculator.of(
                Editions.load(List.of(masters.resolve("ika-2025-11"), masters.resolve("denshi-ika-2025"))));
    }

    /**
     * Receipt 1 of sample_202406.UKE bills 120005610 twice and 113001810 three times in a month (limits 1 and 2), and 120005610
     * beside 120005710, of which a month has one. 112708970 stands in an item of its own in a file made for 2026; it is a
     * 注加算. Four diseases of the clinic start days after the only visit of the month. The receipts of 2024-06 bill
     * 特定疾患療養管理料 and 特定疾患処方管理加算 for diseases that are none of theirs since that month; 高血圧症 is one.
     */
    @Test
    void receiptsAsTheyAre() {
        assertThat(counts(claim -> claim))
                .containsExactly(
                        Map.entry("E-CNT-101", 2),
                        Map.entry("E-DIS-105", 4),
                        Map.entry("E-DIS-106", 7),
                        Map.entry("E-EXC-202", 1),
                        Map.entry("E-GRM-101", 1),
                        Map.entry("E-TAB-101", 2));
    }

    /**
     * The same receipts in a month that the tables cover. They are older than the coded comments, which are missing; those that
     * they have are written as the master asks. The patients did not choose their long-listed drugs, without a reason.
     * Whether the endoscopies and X-rays of one day were at the same moment (E-EXC-303) no receipt tells. E-BED-301, E-STD-102
     * and E-TAB-101 are information: beds and standards are not on a receipt, the exclusions of a day are not published here.
     */
    @Test
    void receiptsInAMonthThatTheTablesCover() {
        assertThat(counts(RealChecksTest::moved))
                .containsExactly(
                        Map.entry("E-BED-301", 3),
                        Map.entry("E-CMT-101", 9),
                        Map.entry("E-CMT-104", 76),
                        Map.entry("E-CNT-101", 2),
                        Map.entry("E-DIS-106", 7),
                        Map.entry("E-DIS-201", 3),
                        Map.entry("E-EXC-202", 1),
                        Map.entry("E-EXC-303", 4),
                        Map.entry("E-GRM-101", 1),
                        Map.entry("E-STD-102", 9),
                        Map.entry("E-TAB-101", 28));
    }

    private static Map<String, Integer> counts(UnaryOperator<Claim> change) {
        Map<String, Integer> counts = new TreeMap<>();
        claims().map(change)
                .flatMap(claim -> calculator.calculate(claim).findings().stream())
                .filter(one -> one.rule().matches("E-.*"))
                .forEach(one -> counts.merge(one.rule(), 1, Integer::sum));
        return counts;
    }

    private static Stream<Claim> claims() {
        ReceiptMapper mapper = ReceiptMapper.of(calculator.edition());
        return SharedFiles.all().stream()
                .flatMap(name -> SharedFiles.read(name).receipts().stream())
                .map(receipt -> mapper.map(receipt).claim())
                .filter(Objects::nonNull);
    }

    private static Claim moved(Claim claim) {
        List<Item> items = claim.items().stream().map(RealChecksTest::moved).toList();
        return Claim.builder()
                .id(claim.id())
                .month(COVERED)
                .setting(claim.setting())
                .facility(claim.facility())
                .patient(claim.patient())
                .diagnoses(claim.diagnoses())
                .insurance(claim.insurance())
                .items(items)
                .build();
    }

    private static Item moved(Item item) {
        List<LocalDate> dates = item.dates().stream()
                .map(date -> COVERED.atDay(Math.min(COVERED.lengthOfMonth(), date.getDayOfMonth())))
                .distinct()
                .toList();
        return Item.builder()
                .dates(dates)
                .count(item.count())
                .section(item.section())
                .lines(item.lines())
                .build();
    }
}
