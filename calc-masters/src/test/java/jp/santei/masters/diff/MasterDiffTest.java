package jp.santei.masters.diff;

import static jp.santei.masters.diff.SmallMasters.ACTS;
import static jp.santei.masters.diff.SmallMasters.DRUGS;
import static jp.santei.masters.diff.SmallMasters.act;
import static jp.santei.masters.diff.SmallMasters.day;
import static jp.santei.masters.diff.SmallMasters.history;
import static jp.santei.masters.diff.SmallMasters.version;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.santei.masters.history.MasterHistory;
import org.junit.jupiter.api.Test;

class MasterDiffTest {
    private static final String OPEN = "99999999";

    private static TableDiff acts(MasterHistory before, MasterHistory after) {
        return MasterDiff.between(before, after).table("small-act").orElseThrow();
    }

    @Test
    void aCodeThatIsNewIsAddedFromItsFirstDay() {
        TableDiff table = acts(
                history(act("111", "一", "10", "0", "20240601", OPEN)),
                history(act("111", "一", "10", "0", "20240601", OPEN), act("112", "二", "5", "0", "20250401", OPEN)));
        assertThat(table.rows()).hasSize(1);
        RowDiff row = table.rows().get(0);
        assertThat(row.kind()).isEqualTo(RowDiff.Kind.ADDED);
        assertThat(row.key()).isEqualTo("112");
        assertThat(row.before()).isNull();
        assertThat(row.effective()).isEqualTo(day("20250401"));
        assertThat(RowLabel.of(row.shown().row())).isEqualTo("二");
        assertThat(table.unchanged()).isEqualTo(1);
    }

    @Test
    void aCodeThatIsGoneIsEndedOnTheDayThatItsFileStates() {
        TableDiff table = acts(
                history(
                        act("111", "一", "10", "0", "20240601", "20250331"),
                        act("112", "二", "5", "0", "20240601", OPEN)),
                history(act("113", "三", "5", "0", "20240601", OPEN)));
        assertThat(table.count(RowDiff.Kind.ENDED)).isEqualTo(2);
        assertThat(table.rows(RowDiff.Kind.ENDED))
                .extracting(RowDiff::effective)
                .containsExactly(day("20250331"), null);
    }

    @Test
    void aCodeThatGetsALastDayIsEndedToo() {
        RowDiff row = acts(
                        history(act("111", "一", "10", "0", "20240601", OPEN)),
                        history(act("111", "一", "10", "0", "20240601", "20260531")))
                .rows()
                .get(0);
        assertThat(row.kind()).isEqualTo(RowDiff.Kind.ENDED);
        assertThat(row.effective()).isEqualTo(day("20260531"));
        assertThat(row.cells()).extracting(CellDiff::after).containsExactly("20260531");
    }

    @Test
    void changedColumnsAreNamedWithBothTexts() {
        RowDiff row = acts(
                        history(act("111", "一", "10.00", "0", "20240601", OPEN)),
                        history(act("111", "壱", "12.00", "0", "20250401", OPEN)))
                .rows()
                .get(0);
        assertThat(row.kind()).isEqualTo(RowDiff.Kind.CHANGED);
        assertThat(row.effective()).isEqualTo(day("20250401"));
        assertThat(row.cells())
                .extracting(cell -> cell.column().name() + " " + cell.before() + "→" + cell.after())
                .containsExactly("省略漢字名称 一→壱", "点数 10.00→12.00");
    }

    @Test
    void mechanicsOfThePublicationAndSpellingAreCountedOnly() {
        MasterHistory before = history(version(ACTS, "3", "111", "一", "10.00", "", "7", "20240601", OPEN));
        MasterHistory after = history(version(ACTS, "0", "111", "一", "0010.0", "0", "7", "20250401", OPEN));
        TableDiff table = acts(before, after);
        assertThat(table.rows()).isEmpty();
        assertThat(table.unchanged()).isEqualTo(1);
        assertThat(table.ignored().rows()).isEqualTo(1);
        assertThat(table.ignored().cells()).containsOnlyKeys(1, 7);
        assertThat(table.ignored().respelled()).isEqualTo(2);
    }

    @Test
    void ignoredColumnsAreListedWithTheirReason() {
        IgnoredColumns columns =
                IgnoredColumns.standard().with(List.of(new IgnoredColumns.Entry("small-act", 6, "順", "order")));
        assertThat(columns.of(ACTS)).extracting(IgnoredColumns.Entry::number).containsExactly(1, 6, 7);
        assertThat(columns.of(DRUGS)).extracting(IgnoredColumns.Entry::number).containsExactly(1, 7);
        assertThat(IgnoredColumns.none().of(ACTS)).isEmpty();
        assertThat(columns.entry(ACTS, 6))
                .get()
                .extracting(IgnoredColumns.Entry::en)
                .isEqualTo("order");
        MasterHistory before = history(version(ACTS, "0", "111", "一", "10", "0", "7", "20240601", OPEN));
        MasterHistory after = history(version(ACTS, "0", "111", "一", "10", "0", "8", "20240601", OPEN));
        assertThat(MasterDiff.between(before, after, columns).isEmpty()).isTrue();
        assertThat(MasterDiff.between(before, after).isEmpty()).isFalse();
    }

    @Test
    void tablesOfOneSideOnlyAreNamedAndNotCompared() {
        MasterDiff diff = MasterDiff.between(
                history(act("111", "一", "10", "0", "20240601", OPEN)),
                history(version(DRUGS, "0", "611", "薬", "10", "0", "1", "20240601", OPEN)));
        assertThat(diff.tables()).isEmpty();
        assertThat(diff.onlyBefore()).containsExactly("small-act");
        assertThat(diff.onlyAfter()).containsExactly("small-drug");
        assertThat(diff.isEmpty()).isTrue();
    }

    @Test
    void twoDaysOfOneHistory() {
        MasterHistory history = history(
                act("111", "一", "10", "0", "20240601", "20250331"),
                act("111", "一", "12", "0", "20250401", OPEN),
                act("112", "二", "5", "0", "20250401", OPEN),
                act("113", "三", "5", "0", "20220401", "20240831"));
        TableDiff table = MasterDiff.between(history, day("20240701"), history, day("20250401"))
                .table("small-act")
                .orElseThrow();
        assertThat(table.rows())
                .extracting(row -> row.key() + " " + row.kind())
                .containsExactly("111 CHANGED", "112 ADDED", "113 ENDED");
        assertThat(table.rows().get(2).effective()).isEqualTo(day("20240831"));
    }
}
