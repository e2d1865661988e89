package jp.santei.masters.file;

import java.util.List;

/**
 * What the files of one or more folders hold (取込結果).
 *
 * @param tables the files that were recognised, ordered by layout, publication and name
 * @param problems what is wrong with them, ordered by file and line
 * @param unused names of files that are no known official file, with the reason
 */
public record FileImport(List<OfficialTable> tables, List<Problem> problems, List<Unused> unused) {
    /** Copies the lists. */
    public FileImport {
        tables = List.copyOf(tables);
        problems = List.copyOf(problems);
        unused = List.copyOf(unused);
    }

    /** Returns whether a problem is an error. */
    public boolean hasErrors() {
        return problems.stream().anyMatch(problem -> problem.severity() == Problem.Severity.ERROR);
    }

    /**
     * A file that was not used.
     *
     * @param name its name
     * @param ja why, in Japanese
     * @param en why, in English
     */
    public record Unused(String name, String ja, String en) {}
}
