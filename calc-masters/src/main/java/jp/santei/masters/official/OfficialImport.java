package jp.santei.masters.official;

import com.google.common.collect.Sets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
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
import jp.santei.masters.publish.Errata;
import jp.santei.masters.publish.MasterPackage;
import jp.santei.masters.publish.PackageReader;
import jp.santei.masters.table.SchedulePeriods;
import org.jspecify.annotations.Nullable;

/**
 * Makes an edition of the masters of folders (公式マスターの版の取込): of one file a master, or of a history of full and differential
 * files; the first error refuses it.
 */
public final class OfficialImport {
    private static final String WARD = "ward";
    private static final Set<String> MASTERS = Set.of("ika-act", "ika-drug", "ika-material", WARD);
    private static final Set<String> LAYOUTS =
            Sets.union(MASTERS, EligibilityTables.LAYOUTS).immutableCopy();

    private final FileImport files;
    private final LocalDate asOf;
    private final SchedulePeriods periods = SchedulePeriods.load();
    private final List<Problem> problems = new ArrayList<>();

    private OfficialImport(FileImport files, LocalDate asOf) {
        this.files = files;
        this.asOf = asOf;
    }

    /**
     * Reads a folder or one file.
     *
     * @throws MasterFormatException when it is missing, holds no known master, or a file cannot be read
     */
    public static EditionImport read(Path path) {
        return read(path, ReadLimits.standard());
    }

    /**
     * Reads folders and files, as far as they were published up to a day.
     *
     * @param asOf the last publication day that counts; {@link LocalDate#MAX} = all
     * @throws MasterFormatException when a path is missing, none holds a known master, or a file cannot be read
     */
    public static EditionImport read(List<Path> paths, LocalDate asOf) {
        return read(paths, asOf, ReadLimits.standard());
    }

    static EditionImport read(Path path, ReadLimits limits) {
        return read(List.of(path), LocalDate.MAX, limits);
    }

    private static EditionImport read(List<Path> paths, LocalDate asOf, ReadLimits limits) {
        return of(files(paths, limits), asOf, names(paths));
    }

    /**
     * Makes the edition of files that were read.
     *
     * @throws MasterFormatException when they have errors, hold no known master, or a cell is not what an edition needs
     */
    public static EditionImport of(FileImport files) {
        return of(files, LocalDate.MAX, String.join(", ", names(files)));
    }

    private static EditionImport of(FileImport files, LocalDate asOf, String name) {
        for (Problem problem : files.problems()) {
            if (problem.severity() == Problem.Severity.ERROR) {
                throw MasterFormatException.of(problem);
            }
        }
        OfficialImport work = new OfficialImport(files, asOf);
        OfficialEdition edition = new OfficialEdition(
                work.load(EngineMaster.acts()),
                work.load(EngineMaster.drugs()),
                work.load(EngineMaster.materials()),
                work.eligibility());
        if (edition.isEmpty()) {
            throw work.noMaster(name);
        }
        return new EditionImport(edition.edition(), work.unused(), work.problems);
    }

    /** Packages are read as the files they hold, their errata applied; everything else as official files. */
    private static FileImport files(List<Path> paths, ReadLimits limits) {
        List<Path> official =
                paths.stream().filter(path -> !PackageReader.recognises(path)).toList();
        FileImport read = OfficialFiles.read(official, LAYOUTS, limits);
        List<OfficialTable> tables = new ArrayList<>(read.tables());
        paths.stream().filter(PackageReader::recognises).forEach(path -> {
            MasterPackage published = PackageReader.standard().read(path);
            Errata.of(published.errata()).apply(published.tables()).tables().stream()
                    .filter(table -> LAYOUTS.contains(table.layout().id()))
                    .forEach(tables::add);
        });
        return new FileImport(tables, read.problems(), read.unused());
    }

    private static String names(List<Path> paths) {
        return paths.stream().map(path -> String.valueOf(path.getFileName())).collect(Collectors.joining(", "));
    }

    private MasterFormatException noMaster(String name) {
        return MasterFormatException.of(
                MasterFormatError.NO_MASTER,
                MasterPlace.of(name),
                String.join(", ", names(files)),
                "医科診療行為(S)、医薬品(Y)または特定器材(T)のファイル",
                "a file of 医科診療行為 (S), 医薬品 (Y) or 特定器材 (T)");
    }

    private <F extends Enum<F> & MasterField> @Nullable LoadedMaster<F> load(EngineMaster<F> master) {
        List<OfficialTable> tables = files.tables().stream()
                .filter(table -> table.layout().equals(master.layout()) && !isLater(table))
                .toList();
        if (tables.isEmpty()) {
            return null;
        }
        return tables.size() == 1
                ? LoadedMaster.of(EngineRows.of(master, tables.get(0)), periods)
                : new HistoryMaster<F>(master, periods, problems::addAll).load(tables);
    }

    private LoadedEligibility eligibility() {
        List<OfficialTable> known =
                files.tables().stream().filter(table -> !isLater(table)).toList();
        return new EligibilityTables(periods, problems::addAll).load(known);
    }

    private boolean isLater(OfficialTable table) {
        return table.source().publication().isAfter(asOf);
    }

    private List<Unused> unused() {
        List<Unused> unused = new ArrayList<>();
        files.unused().forEach(file -> unused.add(new Unused(file.name(), reason(file.name()))));
        files.tables().stream()
                .filter(table -> table.layout().id().equals(WARD))
                .forEach(table -> unused.add(new Unused(table.source().name(), Reason.WARD_CODES)));
        files.tables().stream()
                .filter(table -> !table.layout().id().equals(WARD) && isLater(table))
                .forEach(table -> unused.add(new Unused(table.source().name(), Reason.PUBLISHED_LATER)));
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
