package jp.santei.cli;

import java.nio.file.Path;
import jp.santei.masters.file.FileImport;
import jp.santei.masters.file.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What became of files that were read (取込の結果).
 *
 * @param files what they hold
 * @param accepted whether errors were accepted
 * @param written the package, null when none was written
 */
record ImportResult(
        FileImport files, boolean accepted, @Nullable Path written) {
    boolean refused() {
        return files.tables().isEmpty() || (files.hasErrors() && !accepted);
    }

    int status() {
        if (refused()) {
            return ExitStatus.REFUSED;
        }
        return files.hasErrors() ? ExitStatus.FINDINGS : ExitStatus.OK;
    }

    long rows() {
        return files.tables().stream().mapToLong(table -> table.rows().size()).sum();
    }

    long count(Problem.Severity severity) {
        return files.problems().stream()
                .filter(problem -> problem.severity() == severity)
                .count();
    }
}
