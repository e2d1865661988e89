package jp.santei.masters.official;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import jp.santei.master.ActField;
import jp.santei.master.Coverage;
import jp.santei.master.DrugField;
import jp.santei.master.Edition;
import jp.santei.master.EditionInfo;
import jp.santei.master.MasterField;
import jp.santei.master.MasterKind;
import jp.santei.master.MasterRow;
import jp.santei.master.MaterialField;
import jp.santei.masters.content.EditionContent;
import org.jspecify.annotations.Nullable;

/**
 * The edition of official files (公式マスターの版).
 *
 * @param acts 医科診療行為, if there
 * @param drugs 医薬品, if there
 * @param materials 特定器材, if there
 * @param eligibility 電子点数表, comments, diseases, standards
 */
record OfficialEdition(
        @Nullable LoadedMaster<ActField> acts,
        @Nullable LoadedMaster<DrugField> drugs,
        @Nullable LoadedMaster<MaterialField> materials,
        LoadedEligibility eligibility) {
    private static final Coverage NEVER = new Coverage(0, -1);
    private static final int MONTH_TEXT = 7;

    /** Returns the edition: named after the month of the acts' publication, or the newest file's without acts. */
    Edition edition() {
        Map<MasterKind, Coverage> coverage = new EnumMap<>(MasterKind.class);
        coverage.put(MasterKind.ACT, coverage(acts));
        coverage.put(MasterKind.DRUG, coverage(drugs));
        coverage.put(MasterKind.MATERIAL, coverage(materials));
        EditionContent content = EditionContent.of(
                EditionContent.table(ActField.class, rows(acts)),
                EditionContent.table(DrugField.class, rows(drugs)),
                EditionContent.table(MaterialField.class, rows(materials)),
                coverage,
                eligibility.tables());
        LocalDate publication = LocalDate.ofEpochDay(
                masters().mapToInt(LoadedMaster::publication).max().orElseThrow());
        LocalDate named = acts == null ? publication : LocalDate.ofEpochDay(acts.publication());
        String id = named.toString().substring(0, MONTH_TEXT);
        return content.edition(new EditionInfo(id, publication, content.sha256(), sources()));
    }

    /** Returns whether there is no master at all. */
    boolean isEmpty() {
        return masters().findAny().isEmpty();
    }

    private Stream<LoadedMaster<?>> masters() {
        return Stream.<@Nullable LoadedMaster<?>>of(acts, drugs, materials).filter(Objects::nonNull);
    }

    private List<EditionInfo.Source> sources() {
        List<EditionInfo.Source> sources = new ArrayList<>();
        masters().forEach(master -> sources.addAll(master.sources()));
        sources.addAll(eligibility.sources());
        return sources;
    }

    private static <F extends Enum<F> & MasterField> List<MasterRow<F>> rows(@Nullable LoadedMaster<F> master) {
        return master == null ? List.of() : master.rows();
    }

    private static Coverage coverage(@Nullable LoadedMaster<?> master) {
        return master == null ? NEVER : master.coverage();
    }
}
