package jp.santei.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import jp.santei.master.Edition;
import jp.santei.masters.Editions;
import jp.santei.masters.file.FileImport;
import jp.santei.masters.history.FoldedHistory;
import jp.santei.masters.history.HistoryFold;
import jp.santei.masters.history.MasterHistory;
import jp.santei.masters.layout.Layout;

/** Where the {@code masters} commands get masters from (マスターの入出力): official files, folders of them, published packages. */
@SuppressWarnings("DoNotCallSuggester")
final class MasterSources {
    private MasterSources() {}

    /** Reads official files and folders; problems of their content are in the result. */
    static FileImport read(List<Path> paths) {
        throw notYet();
    }

    /** Returns what files say over time, and what they leave open. */
    static FoldedHistory history(FileImport files) {
        return HistoryFold.fold(files.tables());
    }

    /** Returns what was known from publications up to a day. */
    static MasterHistory asOf(MasterHistory history, LocalDate publication) {
        return history.asOf(publication);
    }

    /** Returns whether a path is a published package. */
    static boolean isPackage(Path path) {
        return false;
    }

    /** Returns the history of a published package. */
    static FoldedHistory unpack(Path path) {
        throw notYet();
    }

    /** Writes a package that holds what files say. */
    static void publish(FileImport files, Path out) {
        throw notYet();
    }

    /** Returns the edition of a folder or file, for computing. */
    static Edition edition(Path path) {
        return Editions.load(path);
    }

    /** Returns the declared layouts. */
    static List<Layout> layouts() {
        throw notYet();
    }

    /** Returns the documentation of all columns. */
    static String columns() {
        throw notYet();
    }

    private static Refusal notYet() {
        return new Refusal("この操作はまだできません", "this is not built yet", null);
    }
}
