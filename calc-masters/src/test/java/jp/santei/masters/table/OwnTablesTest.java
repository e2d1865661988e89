package jp.santei.masters.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import jp.santei.claim.Days;
import jp.santei.master.CodeList;
import jp.santei.master.CodeListKey;
import jp.santei.master.Coverage;
import jp.santei.master.MasterKind;
import jp.santei.master.MasterTable;
import jp.santei.master.Parameter;
import jp.santei.master.Parameters;
import jp.santei.masters.MasterFormatError;
import jp.santei.masters.MasterFormatException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OwnTablesTest {
    private static final String PARAMETERS = "key\tfrom\tto\tvalue\tunit\tstatus\tsource\n";

    @ParameterizedTest
    @EnumSource
    void everyParameterHasGapFreePeriodsWithoutEnd(Parameter parameter) {
        List<Parameters.Row> rows = ParameterTable.load().rows().stream()
                .filter(row -> row.parameter() == parameter)
                .toList();
        assertThat(rows).isNotEmpty();
        for (int i = 1; i < rows.size(); i++) {
            assertThat(rows.get(i).from()).isEqualTo(rows.get(i - 1).to() + 1);
        }
        assertThat(rows.get(rows.size() - 1).to()).isEqualTo(MasterTable.OPEN);
        assertThat(rows).allSatisfy(row -> assertThat(row.source()).isNotBlank());
    }

    @ParameterizedTest
    @CsvSource({
        "DRUG_FREE_YEN, 2025-11-10, 15",
        "MATERIAL_IRIDIUM_YEN_PER_POINT, 2025-11-10, 50",
        "MATERIAL_COBALT_YEN_PER_POINT, 2025-11-10, 1000",
        "ONE_KIND_YEN, 2025-11-10, 205",
        "MANY_KINDS, 2025-11-10, 7",
        "TEMPORARY_DAYS, 2025-11-10, 14",
        "CHRONIC_SUPPLY_DAYS, 2025-11-10, 28",
        "LONG_SUPPLY_DAYS, 2025-11-10, 30",
        "PATCH_SHEETS, 2022-03-31, 70",
        "PATCH_SHEETS, 2022-04-01, 63",
        "SELECTED_CARE_TAX, 2024-10-01, 10",
        "SHARE_PRESCHOOL, 2025-11-10, 2",
        "SHARE_GENERAL, 2025-11-10, 3",
        "ELDER_TRANSITIONAL_BORN_TO, 2018-04-01, 19440401",
        "SHARE_LATE_STAGE_GENERAL2, 2022-10-01, 2",
        "DISABILITY_AGE, 2025-11-10, 65",
        "LIMIT_COMBINED_FROM, 2025-11-10, 21000",
        "LIMIT_LONG_TERM, 2025-11-10, 10000",
        "LIMIT_USE_PLANNED, 2027-08-01, 0",
        "REDUCTION_AFTER_LIMIT, 2025-11-10, 0",
    })
    void valuesAreThoseOfTheRuleBook(Parameter parameter, String day, long value) {
        assertThat(ParameterTable.load().at(parameter, DayText.parse(day))).isEqualTo(value);
    }

    @Test
    void theClassGeneral2BeginsInOctober2022() {
        assertThat(ParameterTable.load().at(Parameter.SHARE_LATE_STAGE_GENERAL2, Days.of(2022, 9, 30)))
                .isEqualTo(Parameters.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "630010002, 2025-11-10, 10",
        "630010005, 2025-11-10, 20",
        "630010006, 2022-03-31, 40",
        "630010006, 2022-04-01, 60"
    })
    void reductionsOfDrugsAreThoseOfTheRuleBook(int code, String day, int percent) {
        CodeList list = CodeList.of(CodeListTable.load().getOrDefault(CodeListKey.DRUG_REDUCTION_PERCENT, List.of()));
        assertThat(list.valueOf(code, DayText.parse(day))).isEqualTo(percent);
    }

    @ParameterizedTest
    @CsvSource({"110, 11", "125, 12", "300, 33", "311, 31", "502, 50", "903, 90", "920, 92", "975, 97"})
    void sectionsAreThoseOfTheRuleBook(int column, int section) {
        Map<CodeListKey, List<CodeList.Entry>> lists = CodeListTable.load();
        assertThat(lists).containsOnlyKeys(CodeListKey.values());
        CodeList list = CodeList.of(lists.getOrDefault(CodeListKey.SECTION_OF_COLUMN, List.of()));
        assertThat(list.valueOf(column, Days.of(2025, 11, 10))).isEqualTo(section);
        assertThat(list.valueOf(0, Days.of(2025, 11, 10))).isEqualTo(CodeList.ABSENT);
    }

    @Test
    void periodsEndOnTheDayBeforeTheNext() {
        SchedulePeriods periods = SchedulePeriods.load();
        assertThat(periods.around(MasterKind.ACT, Days.of(2026, 5, 31)))
                .isEqualTo(new Coverage(Days.of(2024, 6, 1), Days.of(2026, 5, 31)));
        assertThat(periods.around(MasterKind.MATERIAL, Days.of(2026, 6, 1)))
                .isEqualTo(new Coverage(Days.of(2026, 6, 1), MasterTable.OPEN));
        assertThat(periods.around(MasterKind.DRUG, Days.of(2025, 11, 11)))
                .isEqualTo(new Coverage(Days.of(2025, 4, 1), Days.of(2026, 3, 31)));
        assertThat(periods.around(MasterKind.DRUG, Days.of(2000, 1, 1)).to()).isEqualTo(Days.of(2016, 3, 31));
    }

    @ParameterizedTest
    @CsvSource({
        "VALUE, key, no.such\t2008-04-01\topen\t15\tyen\tin-force\tx",
        "DATE, from, drug.free-yen\t2008-04-31\topen\t15\tyen\tin-force\tx",
        "NUMBER, value, drug.free-yen\t2008-04-01\topen\t-15\tyen\tin-force\tx",
        "VALUE, status, drug.free-yen\t2008-04-01\topen\t15\tyen\tmaybe\tx",
        "VALUE, source, 'drug.free-yen\t2008-04-01\topen\t15\tyen\tin-force\t'",
        "COLUMNS, '', drug.free-yen\t2008-04-01",
        "PERIOD, '', drug.free-yen\t2008-04-01\topen\t15\tyen\tin-force\tx",
    })
    void refusesAParameterRow(MasterFormatError error, String column, String row) {
        MasterFormatException e = refused(() -> ParameterTable.parse("p.tsv", PARAMETERS + row));
        assertThat(e.error()).isEqualTo(error);
        assertThat(e.place().column()).isEqualTo(column);
    }

    @Test
    void refusesAnotherHeader() {
        assertThat(refused(() -> ParameterTable.parse("p.tsv", "key\tvalue\n")).error())
                .isEqualTo(MasterFormatError.COLUMNS);
        assertThat(refused(() -> ParameterTable.parse("p.tsv", "# nothing\n")).error())
                .isEqualTo(MasterFormatError.COLUMNS);
    }

    @Test
    void refusesOverlappingCodes() {
        String header = "list\tcode\tvalue\tfrom\tto\tsource\n";
        String row = "section-of-column\t110\t11\t2016-04-01\topen\tx\n";
        assertThat(refused(() -> CodeListTable.parse("c.tsv", header + row + row))
                        .error())
                .isEqualTo(MasterFormatError.PERIOD);
    }

    private static MasterFormatException refused(ThrowingCallable call) {
        return catchThrowableOfType(MasterFormatException.class, call);
    }
}
