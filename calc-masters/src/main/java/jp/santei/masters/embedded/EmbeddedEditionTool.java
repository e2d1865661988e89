package jp.santei.masters.embedded;

import com.google.common.hash.Hashing;
import com.google.common.io.MoreFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.santei.master.ActField;
import jp.santei.master.Coverage;
import jp.santei.master.DrugField;
import jp.santei.master.Edition;
import jp.santei.master.EditionInfo;
import jp.santei.master.MasterField;
import jp.santei.master.MasterKind;
import jp.santei.master.MasterRow;
import jp.santei.master.MasterTable;
import jp.santei.master.MaterialField;
import jp.santei.masters.content.EditionContent;
import jp.santei.masters.official.OfficialImport;
import jp.santei.masters.table.DayText;
import jp.santei.masters.table.SchedulePeriods;
import jp.santei.masters.table.Tsv;

/**
 * Makes the files of the embedded edition (内蔵版の生成): selects rows of official masters, cuts them at the newest revision
 * days and continues them with the values published for the next period.
 */
public final class EmbeddedEditionTool {
    private static final List<String> MASTERS = List.of("ika-2025-11", "denshi-ika-2025");
    private static final String POINTS = "points_2026-06.tsv";
    private static final String PRICES = "materials_2026-06.tsv";
    private static final List<String> ENDED = List.of("code", "name", "source");
    private static final String ID = "embedded-2026-06";
    private static final String PUBLICATION = "2026-03-05";
    private static final Comparator<MasterRow<?>> ORDER =
            Comparator.<MasterRow<?>>comparingInt(MasterRow::code).thenComparingInt(MasterRow::from);

    private final Edition official;
    private final Path facts;
    private final Path selection;
    private final Path output;
    private final SchedulePeriods periods = SchedulePeriods.load();

    private EmbeddedEditionTool(Edition official, Path facts, Path selection, Path output) {
        this.official = official;
        this.facts = facts;
        this.selection = selection;
        this.output = output;
    }

    /**
     * Makes the files.
     *
     * @param args folder of the folders of official masters, folder of facts, folder of selections, output folder
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 4) {
            throw new IllegalArgumentException("expected: masters facts selection output");
        }
        run(Path.of(args[0]), Path.of(args[1]), Path.of(args[2]), Path.of(args[3]));
    }

    /** Makes the files; the same input gives the same bytes. */
    public static void run(Path masters, Path facts, Path selection, Path output) throws IOException {
        List<Path> folders = MASTERS.stream().map(masters::resolve).toList();
        Edition official = OfficialImport.read(folders, LocalDate.MAX).edition();
        new EmbeddedEditionTool(official, facts, selection, output).write();
    }

    private void write() throws IOException {
        Files.createDirectories(output);
        Map<Integer, NextValue> points =
                NextValues.points(facts.resolve(POINTS), DayText.of(periods.last(MasterKind.ACT)));
        Map<Integer, NextValue> prices =
                NextValues.prices(facts.resolve(PRICES), DayText.of(periods.last(MasterKind.MATERIAL)));
        MasterTable<ActField> acts = write(EmbeddedSource.ACTS, ActField.class, acts(points));
        MasterTable<DrugField> drugs = write(
                EmbeddedSource.DRUGS,
                DrugField.class,
                select(official.drugs(), "drugs.txt", MasterKind.DRUG, Map.of(), Set.of()));
        EmbeddedEligibility eligibility =
                new EmbeddedEligibility(official.eligibility(), codes(acts, drugs), standards(acts));
        Map<String, String> texts = eligibility.texts();
        for (Map.Entry<String, String> table : texts.entrySet()) {
            writeText(table.getKey(), table.getValue());
        }
        EditionContent content = EditionContent.of(
                acts,
                drugs,
                write(
                        EmbeddedSource.MATERIALS,
                        MaterialField.class,
                        select(official.materials(), "materials.txt", MasterKind.MATERIAL, prices, Set.of())),
                coverage(),
                EmbeddedEligibility.read(
                        eligibility.coverage(),
                        official.eligibility().files(),
                        file -> Objects.requireNonNull(texts.get(file))));
        writeText(EmbeddedSource.EDITION, editionText(content, eligibility, points.size(), prices.size()));
    }

    private static Set<Integer> codes(MasterTable<?> acts, MasterTable<?> drugs) {
        Set<Integer> codes = new HashSet<>();
        Stream.of(acts, drugs)
                .forEach(table ->
                        IntStream.range(0, table.size()).map(table::code).forEach(codes::add));
        return codes;
    }

    private static Set<Integer> standards(MasterTable<ActField> acts) {
        return EnumSet.range(ActField.STANDARD_1, ActField.STANDARD_10).stream()
                .flatMapToInt(field -> Arrays.stream(acts.column(field)))
                .boxed()
                .collect(Collectors.toSet());
    }

    private List<MasterRow<ActField>> acts(Map<Integer, NextValue> points) {
        List<MasterRow<ActField>> acts =
                new ArrayList<>(select(official.acts(), "acts.txt", MasterKind.ACT, points, ended()));
        Path byHand = selection.resolve("hand-acts.tsv");
        acts.addAll(HandActs.read(byHand, official.acts(), periods.last(MasterKind.ACT), points));
        return acts;
    }

    /** Each table is covered from the official file's period on: the next one is continued here. */
    private Map<MasterKind, Coverage> coverage() {
        Map<MasterKind, Coverage> coverage = new EnumMap<>(MasterKind.class);
        official.coverage().forEach((kind, days) -> coverage.put(kind, new Coverage(days.from(), MasterTable.OPEN)));
        return coverage;
    }

    private <F extends Enum<F> & MasterField> List<MasterRow<F>> select(
            MasterTable<F> table, String rules, MasterKind kind, Map<Integer, NextValue> next, Set<Integer> ended) {
        Selection<F> selected = Selection.read(selection.resolve(rules), table.fields());
        List<MasterRow<F>> rows = selected.select(Periods.rows(table));
        return Periods.split(rows, periods.last(kind), next, ended);
    }

    private Set<Integer> ended() {
        return Tsv.file(selection.resolve("ended-acts.tsv"), ENDED).stream()
                .map(row -> row.number("code"))
                .collect(Collectors.toSet());
    }

    private <F extends Enum<F> & MasterField> MasterTable<F> write(
            String file, Class<F> fields, List<MasterRow<F>> rows) throws IOException {
        List<MasterRow<F>> sorted = new ArrayList<>(rows);
        sorted.sort(ORDER);
        writeText(file, new EmbeddedRows<F>(fields).write(sorted));
        return EditionContent.table(fields, sorted);
    }

    private String editionText(EditionContent content, EmbeddedEligibility eligibility, int points, int prices)
            throws IOException {
        StringBuilder text = new StringBuilder(String.join("\t", EmbeddedSource.HEADER)).append('\n');
        line(text, "id", "", ID, "", "");
        line(text, "publication", "", PUBLICATION, "", "");
        content.coverage().forEach((kind, days) -> line(text, "coverage", kind.en(), DayText.of(days.from()), "", ""));
        eligibility
                .coverage()
                .forEach((kind, days) -> line(text, "table", kind.layout(), EmbeddedSource.covered(days), "", ""));
        official.eligibility().files().forEach(file -> line(text, "file", file, "", "", ""));
        for (EditionInfo.Source source : official.info().sources()) {
            line(text, "source", source.name(), source.sha256(), source.rows() + "", source.size() + "");
        }
        factsLine(text, POINTS, points);
        factsLine(text, PRICES, prices);
        return text.toString();
    }

    private void factsLine(StringBuilder text, String name, int rows) throws IOException {
        Path file = facts.resolve(name);
        line(text, "source", name, sha256(file), rows + "", Files.size(file) + "");
    }

    private static void line(StringBuilder text, String item, String name, String value, String rows, String size) {
        text.append(String.join("\t", item, name, value, rows, size)).append('\n');
    }

    private void writeText(String file, String text) throws IOException {
        Files.writeString(output.resolve(file), text, StandardCharsets.UTF_8);
    }

    private static String sha256(Path file) throws IOException {
        return MoreFiles.asByteSource(file).hash(Hashing.sha256()).toString();
    }
}
