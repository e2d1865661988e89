package jp.santei.masters.embedded;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.santei.eligibility.EligibilityTable;
import jp.santei.master.ActField;
import jp.santei.master.Coverage;
import jp.santei.master.DrugField;
import jp.santei.master.Edition;
import jp.santei.master.EditionInfo;
import jp.santei.master.MasterField;
import jp.santei.master.MasterKind;
import jp.santei.master.MasterTable;
import jp.santei.master.MaterialField;
import jp.santei.masters.MasterFormatError;
import jp.santei.masters.MasterFormatException;
import jp.santei.masters.MasterPlace;
import jp.santei.masters.content.EditionContent;
import jp.santei.masters.table.DayText;
import jp.santei.masters.table.Tsv;
import jp.santei.masters.table.TsvRow;

/**
 * The files that the embedded edition is made of (内蔵版の元): tables of the project's own format, to be read and compared by
 * people. The build compiles them ({@link EmbeddedCompiler}).
 */
final class EmbeddedSource {
    static final String EDITION = "edition.tsv";
    static final String ACTS = "acts.tsv";
    static final String DRUGS = "drugs.tsv";
    static final String MATERIALS = "materials.tsv";
    static final List<String> HEADER = List.of("item", "name", "value", "rows", "size");

    private static final String PERIOD = "…";

    private EmbeddedSource() {}

    /**
     * Reads the files of a folder.
     *
     * @throws MasterFormatException when a file is missing or malformed
     */
    static Edition read(Path folder) {
        Map<MasterKind, Coverage> coverage = new EnumMap<>(MasterKind.class);
        List<EditionInfo.Source> sources = new ArrayList<>();
        Map<EligibilityTable, Coverage> tables = new EnumMap<>(EligibilityTable.class);
        List<String> files = new ArrayList<>();
        Map<String, TsvRow> items = new HashMap<>();
        for (TsvRow row : Tsv.file(folder.resolve(EDITION), HEADER)) {
            switch (row.text("item")) {
                case "coverage" ->
                    coverage.put(
                            row.constant("name", MasterKind.values(), MasterKind::en),
                            new Coverage(row.day("value"), MasterTable.OPEN));
                case "table" ->
                    tables.put(
                            row.constant("name", EligibilityTable.values(), EligibilityTable::layout),
                            covered(row.text("value")));
                case "file" -> files.add(row.required("name"));
                case "source" ->
                    sources.add(new EditionInfo.Source(
                            row.required("name"), row.number("size"), row.required("value"), row.number("rows")));
                default -> items.put(row.text("item"), row);
            }
        }
        EditionContent content = EditionContent.of(
                table(ActField.class, folder.resolve(ACTS)),
                table(DrugField.class, folder.resolve(DRUGS)),
                table(MaterialField.class, folder.resolve(MATERIALS)),
                coverage,
                EmbeddedEligibility.read(tables, files, file -> Tsv.text(folder.resolve(file))));
        return content.edition(new EditionInfo(
                item(items, "id").required("value"),
                LocalDate.ofEpochDay(item(items, "publication").day("value")),
                content.sha256(),
                sources));
    }

    /** Returns the text of the days that a table covers: none, or the first and the last. */
    static String covered(Coverage days) {
        return days.from() > days.to() ? "" : DayText.of(days.from()) + PERIOD + DayText.of(days.to());
    }

    private static Coverage covered(String text) {
        int at = text.indexOf(PERIOD);
        return at < 0
                ? new Coverage(0, -1)
                : new Coverage(
                        DayText.parse(text.substring(0, at)), DayText.parse(text.substring(at + PERIOD.length())));
    }

    private static TsvRow item(Map<String, TsvRow> items, String item) {
        TsvRow row = items.get(item);
        if (row == null) {
            throw MasterFormatException.of(MasterFormatError.VALUE, MasterPlace.of(EDITION), "", item, item);
        }
        return row;
    }

    private static <F extends Enum<F> & MasterField> MasterTable<F> table(Class<F> fields, Path file) {
        String name = String.valueOf(file.getFileName());
        return EditionContent.table(fields, new EmbeddedRows<F>(fields).read(name, Tsv.text(file)));
    }
}
