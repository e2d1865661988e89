package jp.santei.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.santei.claim.Days;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JapaneseHolidaysTest {
    /** As the Cabinet Office lists them (国民の祝日・休日). */
    @ParameterizedTest
    @CsvSource({
        "2006, 01-01 01-02 01-09 02-11 03-21 04-29 05-03 05-04 05-05 07-17 09-18 09-23 10-09 11-03 11-23 12-23",
        "2007, 01-01 01-08 02-11 02-12 03-21 04-29 04-30 05-03 05-04 05-05 07-16 09-17 09-23 09-24 10-08 11-03 11-23"
                + " 12-23 12-24",
        "2009, 01-01 01-12 02-11 03-20 04-29 05-03 05-04 05-05 05-06 07-20 09-21 09-22 09-23 10-12 11-03 11-23 12-23",
        "2019, 01-01 01-14 02-11 03-21 04-29 04-30 05-01 05-02 05-03 05-04 05-05 05-06 07-15 08-11 08-12 09-16 09-23"
                + " 10-14 10-22 11-03 11-04 11-23",
        "2020, 01-01 01-13 02-11 02-23 02-24 03-20 04-29 05-03 05-04 05-05 05-06 07-23 07-24 08-10 09-21 09-22 11-03"
                + " 11-23",
        "2021, 01-01 01-11 02-11 02-23 03-20 04-29 05-03 05-04 05-05 07-22 07-23 08-08 08-09 09-20 09-23 11-03 11-23",
        "2024, 01-01 01-08 02-11 02-12 02-23 03-20 04-29 05-03 05-04 05-05 05-06 07-15 08-11 08-12 09-16 09-22 09-23"
                + " 10-14 11-03 11-04 11-23",
        "2025, 01-01 01-13 02-11 02-23 02-24 03-20 04-29 05-03 05-04 05-05 05-06 07-21 08-11 09-15 09-23 10-13 11-03"
                + " 11-23 11-24",
        "2026, 01-01 01-12 02-11 02-23 03-20 04-29 05-03 05-04 05-05 05-06 07-20 08-11 09-21 09-22 09-23 10-12 11-03"
                + " 11-23",
        "2027, 01-01 01-11 02-11 02-23 03-21 03-22 04-29 05-03 05-04 05-05 07-19 08-11 09-20 09-23 10-11 11-03 11-23",
    })
    void theHolidaysOfAYear(int year, String expected) {
        List<String> found = new ArrayList<>();
        for (LocalDate day = LocalDate.of(year, 1, 1); day.getYear() == year; day = day.plusDays(1)) {
            if (JapaneseHolidays.isHoliday(Days.of(day))) {
                found.add(day.toString().substring(5));
            }
        }
        assertThat(String.join(" ", found)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-22, BETWEEN",
        "2026-05-06, SUBSTITUTE",
        "2019-04-30, BETWEEN",
        "2019-05-01, NATIONAL",
        "2019-10-22, NATIONAL",
        "1988-05-04, BETWEEN",
        "1973-04-30, SUBSTITUTE",
        "1959-04-10, SPECIAL",
        "1989-02-24, SPECIAL",
        "1990-11-12, SPECIAL",
        "1993-06-09, SPECIAL",
        "1948-09-23, NATIONAL",
        "1948-11-03, NATIONAL",
        // before the law, and before its amendments
        "1948-07-01, NONE",
        "1973-02-12, NONE",
        "1985-05-04, NONE",
        "1966-02-11, NONE",
        "1995-07-20, NONE",
        "2015-08-11, NONE",
        "2019-12-23, NONE",
        "2019-02-23, NONE",
        "2021-08-11, NONE",
        "2020-10-12, NONE",
    })
    void whyADayIsAHoliday(LocalDate day, Holiday why) {
        assertThat(JapaneseHolidays.holiday(Days.of(day))).isEqualTo(why);
    }

    @ParameterizedTest
    @CsvSource({
        "1949, 21, 23", "1960, 20, 23", "1979, 21, 24", "1980, 20, 23", "1992, 20, 23", "2000, 20, 23",
        "2012, 20, 22", "2023, 21, 23", "2024, 20, 22", "2025, 20, 23", "2026, 20, 23", "2027, 21, 23",
    })
    void theEquinoxes(int year, int ofMarch, int ofSeptember) {
        assertThat(JapaneseHolidays.vernalEquinox(year)).isEqualTo(ofMarch);
        assertThat(JapaneseHolidays.autumnalEquinox(year)).isEqualTo(ofSeptember);
    }

    @ParameterizedTest
    @ValueSource(ints = {1900, 1950, 2000, 2050, 2100, 2150})
    void theEquinoxesStayWithinThreeDays(int year) {
        assertThat(JapaneseHolidays.vernalEquinox(year)).isBetween(19, 22);
        assertThat(JapaneseHolidays.autumnalEquinox(year)).isBetween(21, 24);
    }

    /** Since 2007 a national holiday on a Sunday always gives another day off, and no two years have fewer than 15 days. */
    @Test
    void everyYearSince2007KeepsTheRules() {
        for (int year = 2007; year <= 2150; year++) {
            int days = 0;
            int onSundays = 0;
            int substitutes = 0;
            for (LocalDate day = LocalDate.of(year, 1, 1); day.getYear() == year; day = day.plusDays(1)) {
                Holiday why = JapaneseHolidays.holiday(Days.of(day));
                days += why == Holiday.NONE ? 0 : 1;
                onSundays += why == Holiday.NATIONAL && day.getDayOfWeek() == DayOfWeek.SUNDAY ? 1 : 0;
                substitutes += why == Holiday.SUBSTITUTE ? 1 : 0;
            }
            assertThat(substitutes).as("substitutes of " + year).isEqualTo(onSundays);
            assertThat(days).as("days of " + year).isBetween(15, 22);
        }
    }

    @Test
    void weekdaysAreThoseOfTheCalendar() {
        for (LocalDate day = LocalDate.of(1948, 1, 1); day.getYear() < 2032; day = day.plusDays(1)) {
            assertThat(JapaneseHolidays.weekday(Days.of(day)))
                    .isEqualTo(day.getDayOfWeek().ordinal());
        }
    }
}
