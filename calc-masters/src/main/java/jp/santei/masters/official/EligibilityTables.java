package jp.santei.masters.official;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.santei.eligibility.DatedTable;
import jp.santei.eligibility.Eligibility;
import jp.santei.eligibility.EligibilityTable;
import jp.santei.eligibility.GroupField;
import jp.santei.eligibility.TableField;
import jp.santei.master.Coverage;
import jp.santei.master.EditionInfo;
import jp.santei.master.MasterKind;
import jp.santei.master.MasterTable;
import jp.santei.masters.file.OfficialTable;
import jp.santei.masters.file.Problem;
import jp.santei.masters.history.FoldedHistory;
import jp.santei.masters.history.HistoryFold;
import jp.santei.masters.history.RowVersion;
import jp.santei.masters.table.SchedulePeriods;
import org.jspecify.annotations.Nullable;

/**
 * Makes the tables of what may be billed of official files (算定可否の表の取込).
 *
 * <p>A table of the 電子点数表 is published whole: of several files the newest counts, for the schedule period it was published
 * in. A list without dates covers no day: it gives names only. Comments, diseases and modifiers come in full and differential files and
 * keep their history.
 */
final class EligibilityTables {
    private static final String ABOLISHED_DISEASES = "disease-abolished";
    private static final Set<EligibilityTable> WITH_HISTORY =
            Set.of(EligibilityTable.COMMENTS, EligibilityTable.DISEASES, EligibilityTable.MODIFIERS);

    private static final Coverage NEVER = new Coverage(0, -1);

    /** The ids of the layouts that are read. */
    static final Set<String> LAYOUTS = Stream.concat(
                    Arrays.stream(EligibilityTable.values()).map(EligibilityTable::layout),
                    Stream.of(ABOLISHED_DISEASES))
            .collect(Collectors.toUnmodifiableSet());

    private final SchedulePeriods periods;
    private final Consumer<List<Problem>> problems;
    private @Nullable OfficialTable groups;
    private final List<String> files = new ArrayList<>();
    private final Map<String, EditionInfo.Source> sources = new LinkedHashMap<>();

    EligibilityTables(SchedulePeriods periods, Consumer<List<Problem>> problems) {
        this.periods = periods;
        this.problems = problems;
    }

    /** Returns the tables of files of all kinds. */
    LoadedEligibility load(List<OfficialTable> all) {
        groups = all.stream()
                .filter(table -> isOf(EligibilityTable.GROUPS, table))
                .max(byPublication())
                .orElse(null);
        Map<EligibilityTable, DatedTable<?>> tables = new EnumMap<>(EligibilityTable.class);
        for (EligibilityTable kind : EligibilityTable.values()) {
            List<OfficialTable> its =
                    all.stream().filter(table -> isOf(kind, table)).toList();
            if (!its.isEmpty()) {
                tables.put(kind, table(kind, its));
            }
        }
        return new LoadedEligibility(Eligibility.of(tables, files), List.copyOf(sources.values()));
    }

    private static boolean isOf(EligibilityTable kind, OfficialTable table) {
        String layout = table.layout().id();
        return layout.equals(kind.layout()) || (kind == EligibilityTable.DISEASES && layout.equals(ABOLISHED_DISEASES));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private DatedTable<?> table(EligibilityTable kind, List<OfficialTable> tables) {
        return typed(kind, (Class) kind.fields(), tables);
    }

    private <F extends Enum<F> & TableField> DatedTable<F> typed(
            EligibilityTable kind, Class<F> fields, List<OfficialTable> tables) {
        OfficialTable newest = tables.stream().max(byPublication()).orElseThrow();
        DatedRows<F> rows = new DatedRows<>(kind, fields);
        if (WITH_HISTORY.contains(kind)) {
            List<List<OfficialTable>> lists = new ArrayList<>(tables.stream()
                    .collect(Collectors.groupingBy(table -> table.layout().id(), TreeMap::new, Collectors.toList()))
                    .values());
            lists.sort(Comparator.comparing(its -> Collections.max(its, byPublication()), byPublication()));
            for (int i = lists.size() - 1; i >= 0; i--) {
                addVersions(rows, lists.get(i));
                rows.close();
            }
            Coverage days = covered(tables);
            return rows.table(days.from(), days.to());
        }
        int file = file(newest);
        newest.rows().forEach(row -> rows.add(newest.source().name(), file, row));
        if (newest.layout().from() == 0) {
            return rows.table(NEVER.from(), NEVER.to());
        }
        Coverage days = periods.around(MasterKind.ACT, epochDay(publication(kind, newest)));
        return rows.table(days.from(), days.to());
    }

    /** A full file has what is in force in the schedule period it is published in, no more what ended before. */
    private Coverage covered(List<OfficialTable> tables) {
        int from =
                tables.stream().mapToInt(table -> periodOf(table).from()).min().orElse(NEVER.from());
        int to = tables.stream().mapToInt(table -> periodOf(table).to()).max().orElse(NEVER.to());
        return new Coverage(from, to);
    }

    private Coverage periodOf(OfficialTable table) {
        return periods.around(MasterKind.ACT, epochDay(table.source().publication()));
    }

    /**
     * A table may have no row that began in the period it is published for. It is of the same publication as the 補助マスター
     * when exactly those codes are in it that the 補助マスター says are.
     */
    private LocalDate publication(EligibilityTable kind, OfficialTable table) {
        LocalDate own = table.source().publication();
        int flag = groupFlag(kind);
        if (groups == null || flag == 0 || groups.source().publication().isBefore(own)) {
            return own;
        }
        Set<String> flagged = groups.rows().stream()
                .filter(row -> row.cell(flag).equals("1"))
                .map(row -> row.cell(EligibilityTable.GROUPS.key()))
                .collect(Collectors.toSet());
        Set<String> codes =
                table.rows().stream().map(row -> row.cell(kind.key())).collect(Collectors.toSet());
        return flagged.equals(codes) ? groups.source().publication() : own;
    }

    private static int groupFlag(EligibilityTable kind) {
        return switch (kind) {
            case EXCLUSIONS_DAY -> GroupField.EXCLUDES_DAY.column();
            case EXCLUSIONS_MONTH -> GroupField.EXCLUDES_MONTH.column();
            case EXCLUSIONS_MOMENT -> GroupField.EXCLUDES_MOMENT.column();
            case EXCLUSIONS_WEEK -> GroupField.EXCLUDES_WEEK.column();
            default -> 0;
        };
    }

    private <F extends Enum<F> & TableField> void addVersions(DatedRows<F> rows, List<OfficialTable> tables) {
        if (tables.size() == 1) {
            OfficialTable only = tables.get(0);
            int file = file(only);
            only.rows().forEach(row -> rows.add(only.source().name(), file, row));
            return;
        }
        FoldedHistory folded = HistoryFold.fold(tables);
        problems.accept(folded.problems());
        Map<String, Integer> numbers = new LinkedHashMap<>();
        tables.stream()
                .sorted(byPublication())
                .forEach(table -> numbers.put(table.source().name(), file(table)));
        String layout = tables.get(0).layout().id();
        for (String key : folded.history().keys(layout)) {
            for (RowVersion version : folded.history().versions(layout, key)) {
                String name = version.source().name();
                rows.add(name, numbers.getOrDefault(name, 0), version.row(), day(version.from()), day(version.to()));
            }
        }
    }

    private int file(OfficialTable table) {
        OfficialTable.Source source = table.source();
        int entry = source.name().indexOf('!');
        String name = entry < 0 ? source.name() : source.name().substring(0, entry);
        sources.putIfAbsent(
                name,
                new EditionInfo.Source(
                        name, source.size(), source.sha256(), table.rows().size()));
        files.add(source.name());
        return files.size() - 1;
    }

    private static Comparator<OfficialTable> byPublication() {
        return Comparator.<OfficialTable, LocalDate>comparing(
                        table -> table.source().publication())
                .thenComparing(table -> table.source().name());
    }

    private static int day(LocalDate day) {
        return day.equals(LocalDate.MAX) ? MasterTable.OPEN : epochDay(day);
    }

    private static int epochDay(LocalDate day) {
        return Math.toIntExact(day.toEpochDay());
    }
}
