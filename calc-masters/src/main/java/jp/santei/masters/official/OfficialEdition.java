package jp.santei.masters.official;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
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
import jp.santei.masters.table.SchedulePeriods;
import org.jspecify.annotations.Nullable;

/**
 * The edition of official files (公式マスターの版).
 *
 * @param acts 医科診療行為, if there
 * @param drugs 医薬品, if there
 * @param materials 特定器材, if there
 */
record OfficialEdition(
        @Nullable MasterFile<ActField> acts,
        @Nullable MasterFile<DrugField> drugs,
        @Nullable MasterFile<MaterialField> materials) {
    private static final Coverage NEVER = new Coverage(0, -1);
    private static final int MONTH_TEXT = 7;

    /** Returns the edition: named after the month of the acts' publication, or the newest file's without acts. */
    Edition edition() {
        SchedulePeriods periods = SchedulePeriods.load();
        Map<MasterKind, Coverage> coverage = new EnumMap<>(MasterKind.class);
        coverage.put(MasterKind.ACT, coverage(periods, acts));
        coverage.put(MasterKind.DRUG, coverage(periods, drugs));
        coverage.put(MasterKind.MATERIAL, coverage(periods, materials));
        EditionContent content = EditionContent.of(
                EditionContent.table(ActField.class, rows(acts)),
                EditionContent.table(DrugField.class, rows(drugs)),
                EditionContent.table(MaterialField.class, rows(materials)),
                coverage);
        LocalDate publication = LocalDate.ofEpochDay(
                files().mapToInt(MasterFile::publication).max().orElseThrow());
        LocalDate named = acts == null ? publication : LocalDate.ofEpochDay(acts.publication());
        String id = named.toString().substring(0, MONTH_TEXT);
        return content.edition(new EditionInfo(id, publication, content.sha256(), sources()));
    }

    /** Returns whether no master is there. */
    boolean isEmpty() {
        return acts == null && drugs == null && materials == null;
    }

    private Stream<MasterFile<?>> files() {
        return Stream.<@Nullable MasterFile<?>>of(acts, drugs, materials).filter(Objects::nonNull);
    }

    private List<EditionInfo.Source> sources() {
        List<EditionInfo.Source> sources = new ArrayList<>();
        files().forEach(file -> sources.add(file.source()));
        return sources;
    }

    private static <F extends Enum<F> & MasterField> List<MasterRow<F>> rows(@Nullable MasterFile<F> file) {
        return file == null ? List.of() : file.rows();
    }

    /**
     * A file is published up to some weeks before the revision it is for; then most of its rows begin on the revision day,
     * which is later than the publication.
     */
    private static Coverage coverage(SchedulePeriods periods, @Nullable MasterFile<?> file) {
        if (file == null) {
            return NEVER;
        }
        return periods.around(file.master().kind(), Math.max(file.publication(), usualStart(file)));
    }

    /** Returns the day on which most rows begin; of equally frequent days the latest. */
    private static int usualStart(MasterFile<?> file) {
        Map<Integer, Integer> counts = new HashMap<>();
        file.rows().forEach(row -> counts.merge(row.from(), 1, Integer::sum));
        int usual = EngineRows.UNKNOWN_START;
        int most = 0;
        for (Map.Entry<Integer, Integer> entry : counts.entrySet()) {
            int count = entry.getValue();
            if (count > most || (count == most && entry.getKey() > usual)) {
                usual = entry.getKey();
                most = count;
            }
        }
        return usual;
    }
}
