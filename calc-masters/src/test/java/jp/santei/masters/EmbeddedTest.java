package jp.santei.masters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import jp.santei.claim.Days;
import jp.santei.master.ActField;
import jp.santei.master.CodeListKey;
import jp.santei.master.Coverage;
import jp.santei.master.Edition;
import jp.santei.master.FlagStatus;
import jp.santei.master.MasterKind;
import jp.santei.master.MasterTable;
import jp.santei.master.Parameter;
import jp.santei.master.ValueStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The embedded edition; points and prices are those of the official file of 2025-11 and of the published 2026-06 table. */
class EmbeddedTest {
    private static final int BEFORE = Days.of(2025, 11, 10);
    private static final int AFTER = Days.of(2026, 6, 10);

    private final Edition edition = Editions.embedded();

    @Test
    void isReadOnce() {
        assertThat(Editions.embedded()).isSameAs(edition);
    }

    @Test
    void holdsTheCommonCodes() {
        assertThat(codes(edition.acts(), BEFORE)).isGreaterThanOrEqualTo(1500);
        assertThat(codes(edition.acts(), AFTER)).isGreaterThanOrEqualTo(1500);
        assertThat(codes(edition.drugs(), BEFORE)).isGreaterThanOrEqualTo(400);
        assertThat(codes(edition.materials(), BEFORE)).isGreaterThanOrEqualTo(100);
    }

    @ParameterizedTest
    @CsvSource({
        // code, 2025-11 (official file), 2026-06 (published table)
        "112007410, 7500, 7600",
        "111000110, 29100, 29100",
        "180725710, 600, 1700",
        "120001210, 4200, 4200",
    })
    void holdsBothPeriods(int code, long before, long after) {
        MasterTable<ActField> acts = edition.acts();
        int old = acts.find(code, BEFORE);
        int next = acts.find(code, AFTER);
        assertThat(acts.value(old)).isEqualTo(before);
        assertThat(acts.valueStatus(old)).isEqualTo(ValueStatus.OFFICIAL);
        assertThat(acts.flagStatus(old)).isEqualTo(FlagStatus.OFFICIAL);
        assertThat(acts.value(next)).isEqualTo(after);
        assertThat(acts.valueStatus(next)).isEqualTo(ValueStatus.PUBLISHED);
        assertThat(acts.flagStatus(next)).isEqualTo(FlagStatus.CARRIED);
        assertThat(acts.column(ActField.COLUMN_OUT)[next]).isEqualTo(acts.column(ActField.COLUMN_OUT)[old]);
    }

    @Test
    void changesOnTheRevisionDay() {
        MasterTable<ActField> acts = edition.acts();
        assertThat(acts.value(acts.find(112007410, Days.of(2026, 5, 31)))).isEqualTo(7500);
        assertThat(acts.value(acts.find(112007410, Days.of(2026, 6, 1)))).isEqualTo(7600);
    }

    @Test
    void carriesWhatIsNotKnown() {
        MasterTable<ActField> acts = edition.acts();
        int row = acts.find(150268970, AFTER);
        assertThat(acts.value(row)).isEqualTo(5000);
        assertThat(acts.valueStatus(row)).isEqualTo(ValueStatus.CARRIED);
        assertThat(acts.flagStatus(row)).isEqualTo(FlagStatus.CARRIED);
    }

    @Test
    void changedStepsAreUnconfirmed() {
        MasterTable<ActField> acts = edition.acts();
        int changed = 0;
        for (int row = 1; row < acts.size(); row++) {
            if (acts.code(row) == acts.code(row - 1)
                    && acts.column(ActField.STEP)[row] == 1
                    && acts.value(row) != acts.value(row - 1)) {
                changed++;
                assertThat(acts.valueStatus(row)).as(acts.name(row)).isEqualTo(ValueStatus.UNCONFIRMED);
            }
        }
        assertThat(changed).isPositive();
    }

    @ParameterizedTest
    @CsvSource({"111704070, 1500, 110", "112709570, 200, 120", "180819910, 200, 800", "180820010, 200, 800"})
    void holdsTheNewActs(int code, long points, int column) {
        MasterTable<ActField> acts = edition.acts();
        int row = acts.find(code, AFTER);
        assertThat(acts.find(code, BEFORE)).isEqualTo(-2);
        assertThat(acts.value(row)).isEqualTo(points);
        assertThat(acts.flagStatus(row)).isEqualTo(FlagStatus.HAND);
        assertThat(acts.column(ActField.POINT_KIND)[row]).isEqualTo(3);
        assertThat(acts.column(ActField.COLUMN_OUT)[row]).isEqualTo(column);
    }

    @Test
    void endsTheActsThatTheNextScheduleReplaced() {
        assertThat(edition.acts().find(111703670, BEFORE)).isNotNegative();
        assertThat(edition.acts().find(111703670, AFTER)).isEqualTo(-2);
    }

    @Test
    void drugPricesAreCarriedFrom2026() {
        int day = Days.of(2026, 4, 1);
        int row = edition.drugs().find(610406079, day);
        assertThat(edition.drugs().value(row)).isEqualTo(1510);
        assertThat(edition.drugs().from(row)).isEqualTo(day);
        assertThat(edition.drugs().valueStatus(row)).isEqualTo(ValueStatus.CARRIED);
    }

    @Test
    void coversFromTheOfficialPeriodOn() {
        int schedule = Days.of(2024, 6, 1);
        assertThat(edition.coverage())
                .containsEntry(MasterKind.ACT, new Coverage(schedule, MasterTable.OPEN))
                .containsEntry(MasterKind.MATERIAL, new Coverage(schedule, MasterTable.OPEN))
                .containsEntry(MasterKind.DRUG, new Coverage(Days.of(2025, 4, 1), MasterTable.OPEN));
    }

    @Test
    void holdsTheOwnTables() {
        assertThat(edition.parameters().at(Parameter.DRUG_FREE_YEN, BEFORE)).isEqualTo(15);
        assertThat(edition.codeList(CodeListKey.SECTION_OF_COLUMN).valueOf(300, BEFORE))
                .isEqualTo(33);
        assertThat(edition.publicExpenses().schemes())
                .filteredOn(scheme -> scheme.scope().law() == 12)
                .singleElement()
                .satisfies(scheme -> assertThat(scheme.priority()).isEqualTo(270));
        assertThat(edition.publicExpenses().limits().rows()).isNotEmpty();
        assertThat(edition.publicExpenses().caps().rows()).isNotEmpty();
    }

    private static long codes(MasterTable<?> table, int day) {
        return IntStream.range(0, table.size())
                .filter(row -> table.from(row) <= day && day <= table.to(row))
                .map(table::code)
                .distinct()
                .count();
    }
}
