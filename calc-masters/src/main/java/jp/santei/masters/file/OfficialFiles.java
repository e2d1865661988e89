package jp.santei.masters.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.santei.masters.MasterFormatError;
import jp.santei.masters.MasterPlace;
import jp.santei.masters.layout.Layout;
import jp.santei.masters.layout.Layouts;

/**
 * Reads official files (公式ファイルの取込): folders, files and archives, of every declared layout.
 *
 * <p>A file is recognised by what it contains, and by its name only where content does not decide. Accepted are quoted and
 * unquoted cells, Windows-31J and UTF-8 with or without a byte order mark, and lines that end with CRLF, LF or CR. What is
 * wrong is a problem of the import and never an exception; the rows around it are still read. Files are read in parallel;
 * the same files give the same import on any machine. Thread-safe.
 */
public final class OfficialFiles {
    private OfficialFiles() {}

    /**
     * Reads all files of folders, and single files.
     *
     * @param paths folders, of which the files directly in them are read, and files
     */
    public static FileImport read(List<Path> paths) {
        return read(paths, allLayouts(), ReadLimits.standard());
    }

    /**
     * Reads files of some layouts; files of other layouts are recognised, but not used.
     *
     * @param paths folders, of which the files directly in them are read, and files
     * @param layouts ids of layouts
     * @param limits how much is unpacked at most
     */
    public static FileImport read(List<Path> paths, Set<String> layouts, ReadLimits limits) {
        List<FileImport> parts = new ArrayList<>();
        List<SourceFile> files = list(paths, parts);
        parts.addAll(files.parallelStream()
                .map(file -> OneFile.read(file.path(), limits, layouts))
                .toList());
        List<OfficialTable> tables = tables(parts);
        List<Problem> problems = parts.stream()
                .flatMap(part -> part.problems().stream())
                .collect(Collectors.toCollection(ArrayList::new));
        problems.addAll(new ReferenceCheck(tables).problems());
        problems.sort(Comparator.comparing((Problem problem) -> problem.place().file())
                .thenComparing(problem -> problem.place().line()));
        List<FileImport.Unused> unused = parts.stream()
                .flatMap(part -> part.unused().stream())
                .sorted(Comparator.comparing(FileImport.Unused::name))
                .toList();
        return new FileImport(tables, problems, unused);
    }

    private static List<SourceFile> list(List<Path> paths, List<FileImport> parts) {
        List<SourceFile> files = new ArrayList<>();
        for (Path path : paths) {
            String name = String.valueOf(path.getFileName());
            ProblemList problems = new ProblemList();
            try {
                List<SourceFile> found = SourceFile.list(path);
                files.addAll(found);
                if (found.isEmpty() && !java.nio.file.Files.isDirectory(path)) {
                    problems.error(
                            MasterFormatError.NOT_FOUND,
                            MasterPlace.of(name),
                            path.toString(),
                            "マスターファイルまたはそのフォルダ",
                            "a master file or a folder of them");
                }
            } catch (IOException e) {
                problems.error(
                        MasterFormatError.UNREADABLE,
                        MasterPlace.of(name),
                        String.valueOf(e.getMessage()),
                        "読めるフォルダ",
                        "a readable folder");
            }
            parts.add(new FileImport(List.of(), problems.problems(), List.of()));
        }
        return files;
    }

    private static List<OfficialTable> tables(List<FileImport> parts) {
        List<String> order = Layouts.all().stream().map(Layout::id).toList();
        return parts.stream()
                .flatMap(part -> part.tables().stream())
                .sorted(Comparator.comparing((OfficialTable table) ->
                                order.indexOf(table.layout().id()))
                        .thenComparing(table -> table.source().publication())
                        .thenComparing(table -> table.source().name()))
                .toList();
    }

    private static Set<String> allLayouts() {
        return Stream.concat(Layouts.all().stream().map(Layout::id), Stream.of(WorkbookTables.LAYOUT))
                .collect(Collectors.toUnmodifiableSet());
    }
}
