package jp.santei.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** First years of the eras: 明治 1868, 大正 1912, 昭和 1926, 平成 1989, 令和 2019. */
class ReceiptDateTest {
    @ParameterizedTest
    @CsvSource({
        "1010101, 1868-01-01",
        "1450729, 1912-07-29",
        "2010730, 1912-07-30",
        "2151224, 1926-12-24",
        "3011225, 1926-12-25",
        "3640107, 1989-01-07",
        "4010108, 1989-01-08",
        "4310430, 2019-04-30",
        "5010501, 2019-05-01",
        "5060229, 2024-02-29",
        "20240229, 2024-02-29",
        "19451015, 1945-10-15"
    })
    void days(String text, LocalDate day) {
        assertThat(ReceiptDate.day(text)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({"42805, 2016-05", "43101, 2019-01", "43105, 2019-05", "50105, 2019-05", "202406, 2024-06"})
    void months(String text, YearMonth month) {
        assertThat(ReceiptDate.month(text)).isEqualTo(month);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "4280",
                "428055",
                "42805100",
                "4280532",
                "4280500",
                "4281301",
                "4280001",
                "4000101",
                "0280501",
                "6010101",
                "20230229",
                "20241301",
                "18670101",
                "2024-06-",
                "428050a",
                "４２８０５０１",
                "-280501"
            })
    void impossibleDays(String text) {
        assertThat(ReceiptDate.day(text)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "4280", "42800", "42813", "40005", "60105", "00105", "202413", "2024060", "4280 "})
    void impossibleMonths(String text) {
        assertThat(ReceiptDate.month(text)).isNull();
    }

    @Test
    void everyDayOfTwoErasIsReadAsItsWesternForm() {
        for (LocalDate day = LocalDate.of(1989, 1, 8); day.getYear() < 2026; day = day.plusDays(1)) {
            boolean reiwa = !day.isBefore(LocalDate.of(2019, 5, 1));
            int era = (reiwa ? 5_000_000 : 4_000_000) + (day.getYear() - (reiwa ? 2018 : 1988)) * 10_000;
            int monthDay = day.getMonthValue() * 100 + day.getDayOfMonth();
            assertThat(ReceiptDate.day(Integer.toString(era + monthDay))).isEqualTo(day);
            assertThat(ReceiptDate.day(Integer.toString(day.getYear() * 10_000 + monthDay)))
                    .isEqualTo(day);
        }
    }
}
