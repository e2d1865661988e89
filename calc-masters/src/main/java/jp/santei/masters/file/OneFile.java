package jp.santei.masters.file;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.santei.claim.Days;
import jp.santei.masters.MasterFormatError;
import jp.santei.masters.MasterFormatException;
import jp.santei.masters.MasterPlace;
import jp.santei.masters.layout.Layout;
import jp.santei.masters.table.DayText;
import org.jspecify.annotations.Nullable;

/** Reads one file, which may be an archive of several (1ファイルの読取): decode, split, recognise, parse, check. */
final class OneFile {
    private static final Pattern DATE = Pattern.compile("(?<![0-9])[0-9]{8}(?![0-9])");

    private final SourceFile file;
    private final ReadLimits limits;
    private final Set<String> layouts;
    private final List<OfficialTable> tables = new ArrayList<>();
    private final List<FileImport.Unused> unused = new ArrayList<>();
    private final ProblemList problems = new ProblemList();

    private OneFile(SourceFile file, ReadLimits limits, Set<String> layouts) {
        this.file = file;
        this.limits = limits;
        this.layouts = layouts;
    }

    /** Returns what a file holds of some layouts. */
    static FileImport read(Path path, ReadLimits limits, Set<String> layouts) {
        OneFile work = new OneFile(new SourceFile(path), limits, layouts);
        work.read();
        return new FileImport(work.tables, work.problems.problems(), work.unused);
    }

    private void read() {
        try {
            if (file.isArchive() || SourceFile.isText(file.name())) {
                for (SourceText text : file.texts(limits, problems, unused)) {
                    read(text);
                }
            } else if (!SourceFile.isWorkbook(file.name())) {
                unused.add(UnusedReasons.otherFile(file.name()));
            } else if (layouts.contains(WorkbookTables.LAYOUT)) {
                tables.addAll(WorkbookTables.of(file, DpcWorkbook.read(file.path(), limits)));
            } else {
                unused.add(UnusedReasons.workbook(file.name()));
            }
        } catch (MasterFormatException e) {
            problems.add(e);
        } catch (IOException e) {
            problems.error(
                    MasterFormatError.UNREADABLE,
                    MasterPlace.of(file.name()),
                    String.valueOf(e.getMessage()),
                    "読めるファイル",
                    "a readable file");
        }
    }

    private void read(SourceText source) throws IOException {
        if (!source.bytes().hasRemaining()) {
            problems.error(
                    MasterFormatError.EMPTY_FILE, MasterPlace.of(source.name()), "0", "1バイト以上", "at least one byte");
            return;
        }
        DecodedText text = TextDecoder.decode(source.bytes().array());
        List<CsvLine> lines = CsvLines.of(text);
        List<Layout> found = Recognizer.find(lines, source.simpleName());
        if (found.size() != 1) {
            unused.add(
                    found.isEmpty()
                            ? UnusedReasons.otherContent(source.name())
                            : UnusedReasons.undecided(source.name()));
        } else if (!layouts.contains(found.get(0).id())) {
            Layout layout = found.get(0);
            unused.add(UnusedReasons.unwanted(source.name(), layout.ja(), layout.en()));
        } else {
            read(source, text, lines, found.get(0));
        }
    }

    private void read(SourceText source, DecodedText text, List<CsvLine> lines, Layout layout) throws IOException {
        checkText(source.name(), text, layout);
        RowReader reader = new RowReader(layout, source.name(), problems);
        List<OfficialRow> rows = new ArrayList<>(lines.size());
        for (CsvLine line : withoutHeader(lines, layout)) {
            @Nullable OfficialRow row = reader.read(line);
            if (row != null) {
                rows.add(row);
            }
        }
        rows = new KeyCheck(layout, source.name(), problems).check(rows);
        ValueCheck.check(layout, source.name(), rows, problems);
        LocalDate publication = publication(file.name() + ' ' + source.simpleName(), layout, rows);
        tables.add(new OfficialTable(
                layout,
                new OfficialTable.Source(source.name(), file.size(), file.sha256(), publication, text.encoding()),
                rows));
    }

    private void checkText(String name, DecodedText text, Layout layout) {
        for (DecodedText.Damage damage : text.damages()) {
            problems.error(
                    MasterFormatError.ENCODING,
                    MasterPlace.of(name).atLine(damage.line()),
                    damage.bytes(),
                    "Windows-31J または UTF-8",
                    "Windows-31J or UTF-8");
        }
        if (text.encoding().startsWith("utf-8") && isPublished(layout)) {
            problems.warning(
                    ContentRule.ENCODING, MasterPlace.of(name), text.encoding(), "変換された写し", "a converted copy");
        }
        if (!CsvLines.isEnded(text)) {
            problems.warning(ContentRule.LINE_END, MasterPlace.of(name), "", "途中で切れたおそれ", "the file may be cut");
        }
    }

    /** Only the list of 施設基準 has no layout of its publisher: it may have a header, and any encoding. */
    private static boolean isPublished(Layout layout) {
        return layout.change() > 0;
    }

    private static List<CsvLine> withoutHeader(List<CsvLine> lines, Layout layout) {
        boolean header = !isPublished(layout)
                && !lines.isEmpty()
                && !layout.recognition().fits(lines.get(0).cells());
        return header ? lines.subList(1, lines.size()) : lines;
    }

    /** Returns the last date of a name, else the newest first day of the rows, else 1970-01-01. */
    private static LocalDate publication(String name, Layout layout, List<OfficialRow> rows) {
        return LocalDate.ofEpochDay(date(name)
                .orElseGet(() -> layout.from() == 0
                        ? 0
                        : rows.stream()
                                .mapToInt(row ->
                                        RowReader.day(row.cell(layout.from()), Integer.MIN_VALUE, Integer.MIN_VALUE))
                                .filter(day -> day > Integer.MIN_VALUE)
                                .max()
                                .orElse(0)));
    }

    private static OptionalInt date(String name) {
        OptionalInt date = OptionalInt.empty();
        Matcher matcher = DATE.matcher(name);
        while (matcher.find()) {
            int packed = Integer.parseInt(matcher.group());
            if (DayText.isDay(packed)) {
                date = OptionalInt.of(Days.ofPacked(packed));
            }
        }
        return date;
    }
}
