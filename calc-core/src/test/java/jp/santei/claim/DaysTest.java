package jp.santei.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class DaysTest {
    @Property
    void agreesWithTheCalendarOfTheJdk(@ForAll @IntRange(min = -200_000, max = 200_000) int day) {
        LocalDate date = LocalDate.ofEpochDay(day);
        int packed = date.getYear() * 10_000 + date.getMonthValue() * 100 + date.getDayOfMonth();
        assertThat(Days.packed(day)).isEqualTo(packed);
        assertThat(Days.ofPacked(packed)).isEqualTo(day);
    }

    @Test
    void bornOnTheLeapDayHasItsBirthdayOnTheFirstOfMarchInCommonYears() {
        assertThat(LocalDate.ofEpochDay(Days.birthday(20000229, 25))).isEqualTo("2025-03-01");
        assertThat(LocalDate.ofEpochDay(Days.birthday(20000229, 24))).isEqualTo("2024-02-29");
    }
}
