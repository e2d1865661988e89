package jp.santei.masters.official;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import jp.santei.master.MasterField;
import jp.santei.masters.EditionImport;
import jp.santei.masters.EditionImport.Reason;
import jp.santei.masters.EditionImport.Unused;
import jp.santei.masters.MasterFormatError;
import jp.santei.masters.MasterFormatException;
import jp.santei.masters.MasterPlace;
import jp.santei.masters.file.FileImport;
import jp.santei.masters.file.OfficialFiles;
import jp.santei.masters.file.OfficialTable;
import jp.santei.masters.file.Problem;
import jp.santei.masters.file.ReadLimits;
import org.jspecify.annotations.Nullable;

/** Makes an edition of the masters of a folder (公式マスターの版の取込): the first error refuses it. */
public final class OfficialImport {
    private static final String WARD = "ward";
    private static final Set<String> LAYOUTS = Set.of("ika-act", "ika-drug", "ika-material", WARD);

    private OfficialImport() {}

    /**
     * Reads a folder or one file.
     *
     * @throws MasterFormatException when it is missing, holds no known master, or a file cannot be read
     */
    public static EditionImport read(Path path) {
        return read(path, ReadLimits.standard());
    }

    static EditionImport read(Path path, ReadLimits limits) {
        FileImport files = OfficialFiles.read(List.of(path), LAYOUTS, limits);
        for (Problem problem : files.problems()) {
            if (problem.severity() == Problem.Severity.ERROR) {
                throw MasterFormatException.of(problem);
            }
        }
        @Nullable OfficialEdition edition = edition(files);
        if (edition == null) {
            throw MasterFormatException.of(
                    MasterFormatError.NO_MASTER,
                    MasterPlace.of(String.valueOf(path.getFileName())),
                    String.join(", ", names(files)),
                    "医科診療行為(S)、医薬品(Y)または特定器材(T)のファイル",
                    "a file of 医科診療行為 (S), 医薬品 (Y) or 特定器材 (T)");
        }
        return new EditionImport(edition.edition(), unused(files));
    }

    private static @Nullable OfficialEdition edition(FileImport files) {
        OfficialEdition edition = new OfficialEdition(
                only(files, EngineMaster.acts()),
                only(files, EngineMaster.drugs()),
                only(files, EngineMaster.materials()));
        return edition.isEmpty() ? null : edition;
    }

    private static <F extends Enum<F> & MasterField> @Nullable MasterFile<F> only(
            FileImport files, EngineMaster<F> master) {
        List<OfficialTable> tables = files.tables().stream()
                .filter(table -> table.layout().equals(master.layout()))
                .toList();
        if (tables.size() > 1) {
            throw MasterFormatException.of(
                    MasterFormatError.SEVERAL_FILES,
                    MasterPlace.of(tables.get(1).source().name()),
                    String.join(
                            ", ",
                            tables.stream().map(table -> table.source().name()).toList()),
                    master.kind().ja() + "の全件ファイル1つ",
                    "one full file of " + master.kind().ja());
        }
        return tables.isEmpty() ? null : EngineRows.of(master, tables.get(0));
    }

    private static List<Unused> unused(FileImport files) {
        List<Unused> unused = new ArrayList<>();
        files.unused().forEach(file -> unused.add(new Unused(file.name(), reason(file.name()))));
        files.tables().stream()
                .filter(table -> table.layout().id().equals(WARD))
                .forEach(table -> unused.add(new Unused(table.source().name(), Reason.WARD_CODES)));
        unused.sort(Comparator.comparing(Unused::name));
        return unused;
    }

    private static Reason reason(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".csv") || lower.endsWith(".txt") ? Reason.OTHER_CONTENT : Reason.OTHER_FILE;
    }

    private static Set<String> names(FileImport files) {
        Set<String> names = new TreeSet<>();
        files.unused().forEach(file -> names.add(file.name()));
        files.tables().forEach(table -> names.add(table.source().name()));
        return names;
    }
}
