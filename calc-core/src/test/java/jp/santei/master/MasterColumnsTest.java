package jp.santei.master;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** A table takes ready columns over, and refuses those that are not in order. */
class MasterColumnsTest {
    @Test
    void aTableIsWhatItsColumnsSay() {
        MasterTable<DrugField> table = MasterTable.of(columns(610_000_001, 610_000_001, 620_000_002));
        assertThat(table.find(610_000_001, 5)).isZero();
        assertThat(table.find(610_000_001, 15)).isEqualTo(1);
        assertThat(table.find(620_000_002, 25)).isEqualTo(2);
        assertThat(table.find(610_000_001, 99)).isEqualTo(MasterTable.NOT_IN_FORCE);
        assertThat(table.find(630_000_000, 5)).isEqualTo(MasterTable.UNKNOWN);
        assertThat(table.name(2)).isEqualTo("row 2");
        assertThat(table.column(DrugField.FORM)).containsExactly(1, 1, 6);
        assertThat(table.column(DrugField.AMOUNT_KIND)).containsExactly(0, 0, 0);
    }

    @Test
    void rowsOutOfOrderAreRefused() {
        assertThatThrownBy(() -> MasterTable.of(columns(610_000_001, 620_000_002, 610_000_001)))
                .hasMessage("row 2, code 610000001: not in order");
        MasterColumns<DrugField> overlapping = columns(610_000_001, 610_000_001, 620_000_002);
        overlapping.to()[0] = 10;
        assertThatThrownBy(() -> MasterTable.of(overlapping))
                .hasMessage("code 610000001: two versions on epoch day 10");
        MasterColumns<DrugField> backwards = columns(610_000_001, 610_000_001, 620_000_002);
        backwards.to()[2] = 0;
        assertThatThrownBy(() -> MasterTable.of(backwards)).hasMessageContaining("not in order");
    }

    @Test
    void columnsOfOtherLengthsAreRefused() {
        MasterColumns<DrugField> columns = columns(610_000_001, 610_000_001, 620_000_002);
        assertThatThrownBy(() -> columns.flag(DrugField.FORM, new int[2])).hasMessage("column FORM: 2 rows");
        assertThatThrownBy(() -> columns.periods(new int[3], new int[4])).hasMessage("periods: 3 and 4 rows");
    }

    private static MasterColumns<DrugField> columns(int... codes) {
        MasterColumns<DrugField> columns = new MasterColumns<>(DrugField.class, codes.length);
        for (int row = 0; row < codes.length; row++) {
            columns.codes()[row] = codes[row];
            columns.from()[row] = row * 10;
            columns.to()[row] = row * 10 + 9;
        }
        return columns.names(row -> "row " + row).flag(DrugField.FORM, new int[] {1, 1, 6});
    }
}
