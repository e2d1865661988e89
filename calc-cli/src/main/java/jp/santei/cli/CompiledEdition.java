package jp.santei.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import jp.santei.masters.Editions;
import jp.santei.masters.file.FileImport;
import jp.santei.masters.file.Problem;
import jp.santei.masters.publish.PackageReader;
import jp.santei.masters.snapshot.Snapshot;

/**
 * A compiled edition that is to be made (コンパイル済みの版の作成).
 *
 * @param paths official files, folders and packages
 * @param file where it goes
 */
record CompiledEdition(List<Path> paths, Path file) {
    /** Returns whether a file to be written is one, by its name. */
    static boolean isOne(Path file) {
        return String.valueOf(file.getFileName()).endsWith(Snapshot.SUFFIX);
    }

    /** Reads all files, with everything that is wrong with them. */
    FileImport read(MastersRun run) {
        List<Path> packages = paths.stream().filter(PackageReader::recognises).toList();
        List<Path> official =
                paths.stream().filter(path -> !packages.contains(path)).toList();
        return MasterSources.unpacked(run.read(official), packages);
    }

    /**
     * Writes the edition.
     *
     * @param errorsAccepted whether rows that could not be read are left out
     */
    void write(FileImport files, boolean errorsAccepted) {
        List<Problem> problems = errorsAccepted ? List.of() : files.problems();
        try {
            Snapshot.write(Editions.of(new FileImport(files.tables(), problems, files.unused())), file);
        } catch (IOException e) {
            throw new Refusal("出力先に書けません: " + file, "cannot write to " + file, e);
        }
    }
}
