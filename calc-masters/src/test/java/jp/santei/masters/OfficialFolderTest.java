package jp.santei.masters;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import jp.santei.claim.Days;
import jp.santei.master.ActField;
import jp.santei.master.Coverage;
import jp.santei.master.DrugField;
import jp.santei.master.Edition;
import jp.santei.master.MasterKind;
import jp.santei.master.MasterTable;
import jp.santei.master.MaterialField;
import jp.santei.masters.EditionImport.Reason;
import jp.santei.masters.EditionImport.Unused;
import org.junit.jupiter.api.Test;

/** Reads the official files as they were published; expected values are those of the files. */
class OfficialFolderTest {
    private static final int DAY = Days.of(2025, 12, 1);

    @Test
    void readsAFolder() {
        Path folder = SharedFiles.path("masters/ika-2025-11");
        EditionImport read = Editions.read(folder);
        Edition edition = read.edition();
        assertThat(edition.acts().size()).isEqualTo(10_169);
        assertThat(edition.drugs().size()).isEqualTo(19_222);
        assertThat(edition.materials().size()).isEqualTo(1_364);
        assertThat(edition.info().id()).isEqualTo("2025-11");
        assertThat(edition.info().publication()).isEqualTo(LocalDate.of(2025, 11, 28));
        assertThat(edition.info().sources())
                .extracting(source -> source.name() + " " + source.rows())
                .containsExactly(
                        "s_20251104.zip 10169",
                        "y_20251111.zip 19222",
                        "t_20251128.csv 1364",
                        "ck_ALL_20250901.csv 14719",
                        "c_20250715.csv 3759",
                        "hb_20260101.txt 7965",
                        "b_20250601.zip 27567",
                        "z_20250601.zip 2375");
        assertThat(edition.coverage())
                .containsEntry(MasterKind.ACT, new Coverage(Days.of(2024, 6, 1), Days.of(2026, 5, 31)))
                .containsEntry(MasterKind.DRUG, new Coverage(Days.of(2025, 4, 1), Days.of(2026, 3, 31)))
                .containsEntry(MasterKind.MATERIAL, new Coverage(Days.of(2024, 6, 1), Days.of(2026, 5, 31)));
        assertThat(read.unused()).containsExactly(new Unused("k.csv", Reason.WARD_CODES));
        checkActs(edition.acts());
        checkDrugsAndMaterials(edition);
        assertThat(Editions.load(folder).info()).isEqualTo(edition.info());
    }

    private static void checkActs(MasterTable<ActField> acts) {
        int first = acts.find(111000110, DAY);
        assertThat(acts.name(first)).isEqualTo("初診料");
        assertThat(acts.value(first)).isEqualTo(29_100);
        assertThat(acts.column(ActField.COLUMN_OUT)[first]).isEqualTo(110);
        assertThat(acts.column(ActField.AGE_1_CODE)[first]).isEqualTo(111_000_370);
        assertThat(acts.from(first)).isEqualTo(Days.of(2024, 6, 1));
        assertThat(acts.to(first)).isEqualTo(MasterTable.OPEN);
        int percent = acts.find(170022290, DAY);
        assertThat(acts.column(ActField.POINT_KIND)[percent]).isEqualTo(6);
        assertThat(acts.value(percent)).isEqualTo(2_000);
        assertThat(acts.value(acts.find(150335910, DAY))).isEqualTo(2_360_000);
        assertThat(acts.find(190620003, DAY)).isEqualTo(-1);
        assertThat(acts.column(ActField.ALPHA)[acts.find(150335910, DAY)]).isEqualTo(20);
    }

    private static void checkDrugsAndMaterials(Edition edition) {
        MasterTable<DrugField> drugs = edition.drugs();
        int twin = drugs.find(670000167, DAY);
        assertThat(drugs.name(twin)).isEqualTo("ラシックス錠２０ｍｇ（選）");
        assertThat(drugs.value(twin)).isEqualTo(915);
        assertThat(drugs.column(DrugField.LONG_LISTED_RELATED)[twin]).isEqualTo(620_000_167);
        assertThat(drugs.column(DrugField.SELECTED_CARE)[twin]).isEqualTo(2);
        MasterTable<MaterialField> materials = edition.materials();
        int cobalt = materials.find(770080000, DAY);
        assertThat(materials.column(MaterialField.MATERIAL_KIND)[cobalt]).isEqualTo(4);
        assertThat(materials.value(materials.find(700010000, DAY))).isEqualTo(12_000);
    }

    @Test
    void readsAZippedFileOf40Columns() {
        Edition edition = Editions.load(SharedFiles.path("masters/history/y_ALL20240321.zip"));
        assertThat(edition.drugs().size()).isEqualTo(19_686);
        assertThat(edition.acts().size()).isZero();
        assertThat(edition.coverage().get(MasterKind.DRUG))
                .isEqualTo(new Coverage(Days.of(2024, 4, 1), Days.of(2025, 3, 31)));
        assertThat(edition.drugs().column(DrugField.SELECTED_CARE)).containsOnly(0);
    }

    @Test
    void aFilePublishedBeforeItsRevisionBelongsToTheRevision() {
        Edition edition = Editions.load(SharedFiles.path("masters/history/s_20240531.zip"));
        assertThat(edition.acts().size()).isEqualTo(10_133);
        assertThat(edition.coverage().get(MasterKind.ACT))
                .isEqualTo(new Coverage(Days.of(2024, 6, 1), Days.of(2026, 5, 31)));
    }
}
