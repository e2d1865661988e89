package jp.santei.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.santei.master.Edition;
import jp.santei.masters.Editions;
import jp.santei.masters.file.FileImport;
import jp.santei.masters.file.OfficialFiles;
import jp.santei.masters.file.OfficialTable;
import jp.santei.masters.history.FoldedHistory;
import jp.santei.masters.history.HistoryFold;
import jp.santei.masters.history.MasterHistory;
import jp.santei.masters.layout.ColumnDocument;
import jp.santei.masters.layout.Layout;
import jp.santei.masters.layout.Layouts;
import jp.santei.masters.publish.Errata;
import jp.santei.masters.publish.MasterPackage;
import jp.santei.masters.publish.PackageReader;

/** Where the {@code masters} commands get masters from (マスターの入出力): official files, folders of them, published packages. */
final class MasterSources {
    private MasterSources() {}

    /** Reads official files and folders; problems of their content are in the result. */
    static FileImport read(List<Path> paths) {
        return OfficialFiles.read(paths);
    }

    /** Returns what files say over time, and what they leave open. */
    static FoldedHistory history(FileImport files) {
        return HistoryFold.fold(files.tables());
    }

    /** Returns what was known from publications up to a day. */
    static MasterHistory asOf(MasterHistory history, LocalDate publication) {
        return history.asOf(publication);
    }

    /** Returns the history of a published package, with its errata applied. */
    static FoldedHistory unpack(Path path) {
        MasterPackage read = PackageReader.of(Layouts.all()).read(path);
        return HistoryFold.fold(Errata.of(read.errata()).apply(read.tables()).tables());
    }

    /** Returns official files, and those that packages hold with their errata applied. */
    static FileImport unpacked(FileImport files, List<Path> packages) {
        List<OfficialTable> tables = new ArrayList<>(files.tables());
        for (Path path : packages) {
            MasterPackage read = PackageReader.of(Layouts.all()).read(path);
            tables.addAll(Errata.of(read.errata()).apply(read.tables()).tables());
        }
        return new FileImport(tables, files.problems(), files.unused());
    }

    /** Returns what an edition says of its masters, in the columns that it carries. */
    static MasterHistory ofEdition(Path path) {
        return Editions.history(Editions.load(path));
    }

    /** Returns the edition of a folder, file or package, or a compiled one, for computing. */
    static Edition edition(Path path) {
        return Editions.load(path);
    }

    /** Returns the declared layouts. */
    static List<Layout> layouts() {
        return Layouts.all();
    }

    /** Returns the documentation of all columns. */
    static String columns() {
        return ColumnDocument.markdown();
    }
}
