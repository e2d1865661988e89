package jp.santei.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jp.santei.master.Edition;
import jp.santei.masters.Editions;

/** The edition that a benchmark of masters uses (計測に使う版). */
final class Masters {
    private static final List<String> FOLDERS = List.of("history", "ika-2025-11", "denshi-ika-2025");

    private Masters() {}

    /** Returns the national edition with its history of the shared folder; the embedded one where that is not there. */
    static Edition largest(String shared) {
        List<Path> folders =
                FOLDERS.stream().map(Path.of(shared, "masters")::resolve).toList();
        return folders.stream().allMatch(Files::isDirectory) ? Editions.load(folders) : Editions.embedded();
    }
}
