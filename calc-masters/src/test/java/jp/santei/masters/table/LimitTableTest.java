package jp.santei.masters.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jp.santei.claim.Days;
import jp.santei.claim.IncomeBand;
import jp.santei.claim.Keyword;
import jp.santei.master.AmountStatus;
import jp.santei.master.HighCostLimits;
import jp.santei.master.LimitSide;
import jp.santei.master.MasterTable;
import jp.santei.masters.MasterFormatError;
import jp.santei.masters.MasterFormatException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LimitTableTest {
    private static final HighCostLimits LIMITS = LimitTable.load();
    private static final String HEADER = "side\tsetting\tband\tkind\tfrom\tto\tbase\tpercent\tthreshold\trepeated\tnote"
            + "\trepeatedNote\tstatus\tsource\n";
    private static final String FIRST =
            "under70\tany\tu\tmonthly\t2015-01-01\t2026-07-31\t80100\t1\t267000\t44400\t28\t33\tin-force\tlaw\n";

    @ParameterizedTest
    @CsvSource({
        "UNDER_70, false, a, 2015-01-01, 252600, 842000, 140100, IN_FORCE",
        "UNDER_70, true, u, 2026-07-31, 80100, 267000, 44400, IN_FORCE",
        "UNDER_70, true, u, 2026-08-01, 85800, 286000, 44400, ANNOUNCED",
        "UNDER_70, true, k13, 2027-08-01, 342000, 1140000, 140100, PLANNED",
        "UNDER_70, true, k02, 2027-08-01, 61500, 0, 34500, PLANNED",
        "ELDER, false, active3, 2017-07-31, 44400, 0, -1, IN_FORCE",
        "ELDER, false, active3, 2017-08-01, 57600, 0, -1, IN_FORCE",
        "ELDER, true, active3, 2018-07-31, 80100, 267000, 44400, IN_FORCE",
        "ELDER, false, active3, 2018-08-01, 252600, 842000, 140100, IN_FORCE",
        "ELDER, true, general, 2017-07-31, 44400, 0, -1, IN_FORCE",
        "ELDER, true, general, 2017-08-01, 57600, 0, 44400, IN_FORCE",
        "LATE_STAGE, false, general2, 2022-10-01, 18000, 0, -1, IN_FORCE",
        "LATE_STAGE, false, low2, 2026-08-01, 11000, 0, -1, ANNOUNCED",
        "LATE_STAGE, true, low2, 2026-08-01, 25700, 0, 24600, ANNOUNCED",
        "LATE_STAGE, true, low1, 2026-08-01, 15700, 0, -1, ANNOUNCED"
    })
    void amountsAreThoseOfTheRuleBook(
            LimitSide side,
            boolean inpatient,
            String band,
            String day,
            long base,
            long threshold,
            long repeated,
            AmountStatus status) {
        int found = LIMITS.find(side, inpatient, Keyword.of(IncomeBand.class, band), DayText.parse(day));
        HighCostLimits.Row row = LIMITS.row(found);
        assertThat(row.base()).isEqualTo(base);
        assertThat(row.threshold()).isEqualTo(threshold);
        assertThat(row.repeated()).isEqualTo(repeated);
        assertThat(row.status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "UNDER_70, general, 2025-11-01",
        "ELDER, general2, 2025-11-01",
        "LATE_STAGE, general2, 2022-09-30",
        "UNDER_70, u, 2014-12-31",
        "UNDER_70, k01, 2027-07-31"
    })
    void bandsThatADayDoesNotHave(LimitSide side, String band, String day) {
        assertThat(LIMITS.find(side, false, Keyword.of(IncomeBand.class, band), DayText.parse(day)))
                .isEqualTo(HighCostLimits.NONE);
    }

    @Test
    void theConsiderationMeasureEndsInSeptember2025() {
        assertThat(consideration(Days.of(2022, 9, 30))).isEqualTo(HighCostLimits.NONE);
        assertThat(LIMITS.row(consideration(Days.of(2022, 10, 1))).base()).isEqualTo(6_000);
        assertThat(consideration(Days.of(2025, 9, 30))).isNotEqualTo(HighCostLimits.NONE);
        assertThat(consideration(Days.of(2025, 10, 1))).isEqualTo(HighCostLimits.NONE);
    }

    @ParameterizedTest
    @EnumSource(LimitSide.class)
    void everySideHasItsFirstMonthInJanuary2015(LimitSide side) {
        assertThat(LIMITS.covers(side, false, Days.of(2014, 12, 31))).isFalse();
        assertThat(LIMITS.covers(side, true, Days.of(2015, 1, 1))).isTrue();
        assertThat(LIMITS.covers(side, false, Days.of(2030, 1, 1))).isTrue();
    }

    @Test
    void thresholdsAreWhereThreeTenthsMeetTheBase() {
        assertThat(LIMITS.rows())
                .filteredOn(row -> row.percent() == 1)
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.threshold() * 3).isEqualTo(row.base() * 10));
    }

    @Test
    void onlyTheConsiderationMeasureEndsWithoutANextRow() {
        assertThat(LIMITS.rows())
                .filteredOn(row -> row.to() != MasterTable.OPEN
                        && LIMITS.find(row.side(), row.inpatient(), row.band(), row.to() + 1) == HighCostLimits.NONE)
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "PERIOD, '', under70\tany\tu\tmonthly\t2026-09-01\topen\t85800\t1\t286000\t44400\t28\t33\tannounced\tx",
        "PERIOD, '', under70\tany\tu\tmonthly\t2026-07-31\topen\t85800\t1\t286000\t44400\t28\t33\tannounced\tx",
        "PERIOD, '', under70\tany\tu\tmonthly\t2026-08-01\topen\t85801\t1\t286000\t44400\t28\t33\tannounced\tx",
        "VALUE, status, under70\tany\tu\tmonthly\t2026-08-01\topen\t85800\t1\t286000\t44400\t28\t33\tmaybe\tx",
        "VALUE, band, under70\tany\tw\tmonthly\t2026-08-01\topen\t85800\t1\t286000\t44400\t28\t33\tannounced\tx",
        "VALUE, source, 'under70\tany\tu\tmonthly\t2026-08-01\topen\t85800\t1\t286000\t44400\t28\t33\tannounced\t'"
    })
    void refusesARow(MasterFormatError error, String column, String row) {
        MasterFormatException e = catchThrowableOfType(
                MasterFormatException.class, () -> LimitTable.parse("l.tsv", HEADER + FIRST + row));
        assertThat(e.error()).isEqualTo(error);
        assertThat(e.place().column()).isEqualTo(column);
    }

    private static int consideration(int day) {
        return LIMITS.findConsideration(LimitSide.LATE_STAGE, false, IncomeBand.GENERAL2, day);
    }
}
