package jp.santei.complete.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import jp.santei.claim.Days;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalTest {
    @ParameterizedTest
    @CsvSource({
        "2026-02-10, 1, 2026-03-10",
        "2025-12-31, 1, 2026-01-31",
        // no such date in the next month: the month ends with it
        "2026-01-31, 1, 2026-03-01",
        "2024-01-30, 1, 2024-03-01",
        "2024-01-29, 1, 2024-02-29",
        "2026-05-31, 1, 2026-07-01",
        "2025-11-15, 3, 2026-02-15",
    })
    void aMonthRunsFromDateToDate(LocalDate from, int months, LocalDate expected) {
        assertThat(Interval.monthsAfter(Days.of(from), months)).isEqualTo(Days.of(expected));
    }
}
