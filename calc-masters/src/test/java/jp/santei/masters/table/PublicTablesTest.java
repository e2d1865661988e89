package jp.santei.masters.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jp.santei.claim.SchemeIncome;
import jp.santei.master.AmountStatus;
import jp.santei.master.LimitSide;
import jp.santei.master.MasterTable;
import jp.santei.master.PublicCaps;
import jp.santei.master.PublicHighCost;
import jp.santei.master.PublicLimits;
import jp.santei.masters.MasterFormatError;
import jp.santei.masters.MasterFormatException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicTablesTest {
    private static final PublicLimits LIMITS = PublicLimitTable.load();
    private static final PublicCaps CAPS = PublicCapTable.load();
    private static final String LIMIT_HEADER =
            "kind\tside\tsetting\tfrom\tto\tbase\tpercent\tthreshold\tstatus\tsource\n";
    private static final String CAP_HEADER = "law\tincome\tcondition\tfrom\tto\tyen\tstatus\tsource\n";

    @ParameterizedTest
    @CsvSource({
        "GENERAL, UNDER_70, true, 2015-01-01, 80100, 267000, IN_FORCE",
        "GENERAL, UNDER_70, false, 2026-07-31, 80100, 267000, IN_FORCE",
        "GENERAL, UNDER_70, false, 2026-08-01, 85800, 286000, ANNOUNCED",
        "GENERAL, ELDER, true, 2017-07-31, 44400, 0, IN_FORCE",
        "GENERAL, ELDER, true, 2017-08-01, 57600, 0, IN_FORCE",
        "GENERAL, LATE_STAGE, true, 2026-08-01, 61500, 0, ANNOUNCED",
        "GENERAL, ELDER, false, 2017-07-31, 12000, 0, IN_FORCE",
        "GENERAL, LATE_STAGE, false, 2017-08-01, 14000, 0, IN_FORCE",
        "GENERAL, LATE_STAGE, false, 2018-07-31, 14000, 0, IN_FORCE",
        "GENERAL, ELDER, false, 2018-08-01, 18000, 0, IN_FORCE",
        "GENERAL, ELDER, false, 2026-08-01, 22000, 0, ANNOUNCED",
        "ASSISTANCE, UNDER_70, false, 2026-07-31, 35400, 0, IN_FORCE",
        "ASSISTANCE, UNDER_70, true, 2026-08-01, 36900, 0, ANNOUNCED",
        "ASSISTANCE, ELDER, true, 2015-01-01, 15000, 0, IN_FORCE",
        "ASSISTANCE, LATE_STAGE, true, 2026-08-01, 15700, 0, ANNOUNCED",
        "ASSISTANCE, ELDER, false, 2026-07-31, 8000, 0, IN_FORCE",
        "ASSISTANCE, ELDER, false, 2026-08-01, 8000, 0, ANNOUNCED"
    })
    void limitsAreThoseOfTheRuleBook(
            PublicHighCost kind,
            LimitSide side,
            boolean inpatient,
            String day,
            long base,
            long threshold,
            AmountStatus status) {
        PublicLimits.Row row = LIMITS.row(LIMITS.find(kind, side, inpatient, DayText.parse(day)));
        assertThat(row.base()).isEqualTo(base);
        assertThat(row.threshold()).isEqualTo(threshold);
        assertThat(row.percent()).isEqualTo(threshold == 0 ? 0 : 1);
        assertThat(row.status()).isEqualTo(status);
    }

    @Test
    void limitsHaveNoGapFromJanuary2015() {
        for (PublicHighCost kind : new PublicHighCost[] {PublicHighCost.GENERAL, PublicHighCost.ASSISTANCE}) {
            for (LimitSide side : LimitSide.values()) {
                for (boolean inpatient : new boolean[] {false, true}) {
                    assertThat(LIMITS.find(kind, side, inpatient, DayText.parse("2014-12-31")))
                            .isEqualTo(PublicLimits.NONE);
                    assertThat(LIMITS.find(kind, side, inpatient, DayText.parse("2015-01-01")))
                            .isNotEqualTo(PublicLimits.NONE);
                    assertThat(LIMITS.find(kind, side, inpatient, MasterTable.OPEN))
                            .isNotEqualTo(PublicLimits.NONE);
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "54, ASSISTANCE, NONE, 2025-11-01, 0",
        "54, LOW1, NONE, 2025-11-01, 2500",
        "54, LOW2, NONE, 2025-11-01, 5000",
        "54, MIDDLE1, NONE, 2025-11-01, 10000",
        "54, MIDDLE2, NONE, 2025-11-01, 20000",
        "54, UPPER, NONE, 2025-11-01, 30000",
        "54, MIDDLE1, HIGH_COST_LONG_TERM, 2025-11-01, 5000",
        "54, UPPER, HIGH_COST_LONG_TERM, 2025-11-01, 20000",
        "54, UPPER, VENTILATOR, 2025-11-01, 1000",
        "54, ASSISTANCE, VENTILATOR, 2025-11-01, 0",
        "52, LOW1, NONE, 2025-11-01, 1250",
        "52, LOW1, SEVERE, 2025-11-01, 1250",
        "52, MIDDLE2, NONE, 2025-11-01, 10000",
        "52, MIDDLE2, SEVERE, 2025-11-01, 5000",
        "52, UPPER, VENTILATOR, 2025-11-01, 500",
        "21, LOW2, NONE, 2025-11-01, 5000",
        "21, MIDDLE1, NONE, 2025-11-01, -1",
        "15, MIDDLE2, SEVERE_CONTINUING, 2025-11-01, 10000",
        "15, UPPER, NONE, 2025-11-01, -1",
        "15, UPPER, SEVERE_CONTINUING, 2027-03-31, 20000",
        "15, UPPER, SEVERE_CONTINUING, 2027-04-01, -1",
        "16, MIDDLE1, NONE, 2027-03-31, 5000",
        "16, MIDDLE1, NONE, 2027-04-01, -1",
        "38, UPPER, NONE, 2025-11-01, 20000",
        "54, UPPER, NONE, 2014-12-31, -1"
    })
    void capsAreThoseOfTheRuleBook(int law, SchemeIncome income, PublicCaps.Condition condition, String day, long yen) {
        assertThat(CAPS.find(law, income, condition.bit(), DayText.parse(day))).isEqualTo(yen);
    }

    @ParameterizedTest
    @CsvSource({
        "VALUE, kind, flat\tunder70\tany\t2026-08-01\topen\t85800\t1\t286000\tannounced\tx",
        "VALUE, side, general\tyoung\tany\t2026-08-01\topen\t85800\t1\t286000\tannounced\tx",
        "VALUE, setting, general\tunder70\thome\t2026-08-01\topen\t85800\t1\t286000\tannounced\tx",
        "NUMBER, base, general\tunder70\tany\t2026-08-01\topen\t-2\t1\t286000\tannounced\tx",
        "VALUE, status, general\tunder70\tany\t2026-08-01\topen\t85800\t1\t286000\tmaybe\tx",
        "VALUE, source, 'general\tunder70\tany\t2026-08-01\topen\t85800\t1\t286000\tannounced\t'",
        "PERIOD, '', general\tunder70\tany\t2026-08-01\topen\t85801\t1\t286000\tannounced\tx",
        "PERIOD, '', general\tunder70\tany\t2026-07-31\topen\t85800\t1\t286000\tannounced\tx",
        "PERIOD, '', disease\tunder70\tany\t2026-08-01\topen\t85800\t1\t286000\tannounced\tx"
    })
    void refusesALimit(MasterFormatError error, String column, String row) {
        String first = "general\tunder70\tany\t2015-01-01\t2026-07-31\t80100\t1\t267000\tin-force\tlaw\n";
        MasterFormatException e = catchThrowableOfType(
                MasterFormatException.class, () -> PublicLimitTable.parse("l.tsv", LIMIT_HEADER + first + row));
        assertThat(e.error()).isEqualTo(error);
        assertThat(e.place().column()).isEqualTo(column);
    }

    @ParameterizedTest
    @CsvSource({
        "NUMBER, law, x\tlow1\tnone\t2015-01-01\topen\t2500\tin-force\tx",
        "VALUE, income, 54\trich\tnone\t2015-01-01\topen\t2500\tin-force\tx",
        "VALUE, condition, 54\tlow1\tsome\t2015-01-01\topen\t2500\tin-force\tx",
        "DATE, to, 54\tlow1\tnone\t2015-01-01\tnever\t2500\tin-force\tx",
        "NUMBER, yen, 54\tlow1\tnone\t2015-01-01\topen\t-1\tin-force\tx",
        "PERIOD, '', 54\tlow1\tnone\t2015-01-02\t2015-01-01\t2500\tin-force\tx",
        "PERIOD, '', 54\tlow2\tnone\t2020-01-01\topen\t2500\tin-force\tx"
    })
    void refusesACap(MasterFormatError error, String column, String row) {
        String first = "54\tlow2\tnone\t2015-01-01\topen\t5000\tin-force\tlaw\n";
        MasterFormatException e = catchThrowableOfType(
                MasterFormatException.class, () -> PublicCapTable.parse("c.tsv", CAP_HEADER + first + row));
        assertThat(e.error()).isEqualTo(error);
        assertThat(e.place().column()).isEqualTo(column);
    }
}
