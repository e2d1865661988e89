package jp.santei.check.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import jp.santei.buffer.ClaimBuffer;
import jp.santei.claim.Days;
import jp.santei.eligibility.CountUnit;
import jp.santei.master.MasterTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {
    /** 2025-11-30 is a Sunday, 2025-12-06 a Saturday. */
    @ParameterizedTest
    @CsvSource({
        "DAY, 2025-12-01, 2025-12-01, 2025-12-01",
        "FIRST_VISIT, 2025-12-01, 2025-12-01, 2025-12-01",
        "WEEK, 2025-12-01, 2025-11-30, 2025-12-06",
        "WEEK, 2025-12-06, 2025-11-30, 2025-12-06",
        "WEEK, 2025-12-07, 2025-12-07, 2025-12-13",
        "TWO_WEEKS, 2025-12-07, 2025-11-30, 2025-12-13",
        "MONTH, 2025-12-31, 2025-12-01, 2025-12-31",
        "TWO_MONTHS, 2026-01-10, 2025-12-01, 2026-01-31",
        "THREE_MONTHS, 2026-02-10, 2025-12-01, 2026-02-28",
        "TWELVE_MONTHS, 2025-12-10, 2025-01-01, 2025-12-31",
        "TWO_YEARS, 2025-12-10, 2024-01-01, 2025-12-31",
        "FIVE_YEARS, 2025-12-10, 2021-01-01, 2025-12-31",
        "FISCAL_YEAR, 2025-04-01, 2025-04-01, 2025-04-30",
        "FISCAL_YEAR, 2026-03-31, 2025-04-01, 2026-03-31",
        "PREGNANCY, 2025-12-10, 2025-02-01, 2025-12-31",
    })
    void windows(CountUnit unit, LocalDate day, LocalDate from, LocalDate to) {
        Span span = begun(day, new ClaimBuffer());
        span.of(unit, Days.of(day));
        assertThat(LocalDate.ofEpochDay(span.from())).isEqualTo(from);
        assertThat(LocalDate.ofEpochDay(span.to())).isEqualTo(to);
    }

    @Test
    void aStayBeginsWithItsAdmissionAndIsCountedFromAnEarlierDay() {
        LocalDate day = LocalDate.of(2025, 12, 10);
        ClaimBuffer claim = new ClaimBuffer();
        Span span = begun(day, claim);
        claim.stays().addStay(Days.of(2025, 12, 8), MasterTable.OPEN, false, 0).countedFrom(Days.of(2025, 11, 2));
        span.of(CountUnit.STAY, Days.of(day));
        assertThat(span.from()).isEqualTo(Days.of(2025, 12, 8));
        assertThat(span.to()).isEqualTo(Days.of(2025, 12, 31));
        assertThat(span.toCountFrom(Days.of(day))).isTrue();
        assertThat(span.from()).isEqualTo(Days.of(2025, 11, 2));
    }

    @Test
    void aStayOfTheHistoryIsKnownToo() {
        LocalDate day = LocalDate.of(2025, 12, 3);
        ClaimBuffer claim = new ClaimBuffer();
        Span span = begun(day, claim);
        assertThat(span.knowsStay(Days.of(day))).isFalse();
        claim.history().addAdmission(Days.of(2025, 11, 20), Days.of(2025, 12, 4));
        assertThat(span.knowsStay(Days.of(day))).isTrue();
        assertThat(span.knowsStay(Days.of(2025, 12, 5))).isFalse();
        span.of(CountUnit.STAY, Days.of(day));
        assertThat(span.from()).isEqualTo(Days.of(2025, 11, 20));
        assertThat(span.to()).isEqualTo(Days.of(2025, 12, 4));
    }

    private static Span begun(LocalDate day, ClaimBuffer claim) {
        claim.begin(Days.of(day.withDayOfMonth(1)), false, 19791215);
        Span span = new Span();
        span.begin(claim);
        return span;
    }
}
