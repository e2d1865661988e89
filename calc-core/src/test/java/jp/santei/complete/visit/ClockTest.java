package jp.santei.complete.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import jp.santei.TestEdition;
import jp.santei.claim.Days;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClockTest {
    private static final Clock CLOCK = new Clock(new TestEdition().build());

    /** 2025-11-10 is a Monday, -15 a Saturday, -16 a Sunday, -24 a substitute holiday. */
    @ParameterizedTest
    @CsvSource({
        "2025-11-10, 05:59, 4, 6",
        "2025-11-10, 06:00, 1, 6",
        "2025-11-10, 07:59, 1, 6",
        "2025-11-10, 08:00, 0, 0",
        "2025-11-10, 17:59, 0, 0",
        "2025-11-10, 18:00, 1, 6",
        "2025-11-10, 21:59, 1, 6",
        "2025-11-10, 22:00, 4, 6",
        "2025-11-15, 11:59, 0, 0",
        "2025-11-15, 12:00, 1, 6",
        "2025-11-16, 10:00, 2, 6",
        "2025-11-16, 22:00, 4, 6",
        "2025-11-24, 10:00, 2, 6",
        "2025-12-28, 10:00, 2, 6",
        "2025-12-29, 10:00, 2, 6",
        "2025-12-26, 10:00, 0, 0",
        "2026-01-02, 10:00, 2, 6",
        "2026-01-05, 10:00, 0, 0",
    })
    void theClassOfAClinicOutsideAndInsideItsHours(LocalDate day, LocalTime time, int outside, int inside) {
        int minute = time.getHour() * 60 + time.getMinute();
        assertThat(CLOCK.classAt(Days.of(day), minute, false, true, false)).isEqualTo(outside);
        assertThat(CLOCK.classAt(Days.of(day), minute, true, true, false)).isEqualTo(inside);
        assertThat(CLOCK.classAt(Days.of(day), minute, true, true, true)).isEqualTo(Clock.REGULAR);
    }

    @ParameterizedTest
    @CsvSource({"2025-12-28, true", "2025-12-29, true", "2025-12-31, true", "2026-01-01, true", "2026-01-03, true"})
    void restDays(LocalDate day, boolean rest) {
        assertThat(CLOCK.isRestDay(Days.of(day))).isEqualTo(rest);
    }

    @ParameterizedTest
    @CsvSource({"2026-12-28", "2024-01-04", "2025-11-25"})
    void workDays(LocalDate day) {
        assertThat(CLOCK.isRestDay(Days.of(day))).isFalse();
    }

    @Test
    void aWeekdayOnWhichTheFacilityNeverOpensIsAfterHours() {
        int monday = Days.of(2025, 11, 10);
        assertThat(CLOCK.classAt(monday, 600, false, false, false)).isEqualTo(Clock.AFTER_HOURS);
    }
}
