package jp.santei.masters.publish;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.santei.masters.MasterPlace;
import jp.santei.masters.file.FileImport;
import jp.santei.masters.file.OfficialTable;
import jp.santei.masters.file.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A shared master as it is handed on (共有マスターのパッケージ): the rows of official files with all their columns, the errata
 * to them, and a manifest that says what is in it and where it came from.
 *
 * <p>The tables are as they were read: errata stand beside them, and {@link Errata#apply} makes the corrected tables. All
 * of the manifest but the name and the accepted errors follows from the tables and errata. Immutable and thread-safe.
 */
public final class MasterPackage {
    /** Version of the package format that is written here. */
    public static final int FORMAT_VERSION = 1;

    static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    static final Pattern LAYOUT_ID = Pattern.compile("[a-z0-9-]{1,64}");

    private static final Comparator<OfficialTable> ORDER = Comparator.<OfficialTable, String>comparing(
                    table -> table.layout().id())
            .thenComparing(table -> table.source().publication())
            .thenComparing(table -> table.source().name())
            .thenComparing(table -> table.source().sha256());

    private final Manifest manifest;
    private final List<OfficialTable> tables;
    private final List<Erratum> errata;
    private final @Nullable PackageSignature signature;

    private MasterPackage(
            Manifest manifest, List<OfficialTable> tables, List<Erratum> errata, @Nullable PackageSignature signature) {
        this.manifest = manifest;
        this.tables = tables;
        this.errata = errata;
        this.signature = signature;
    }

    /**
     * Makes the package of an import, unsigned. A file that was given twice is in it once.
     *
     * @param id name of the package: letters, digits, dot, hyphen and underscore
     * @param errata corrections in any order
     * @throws PackageFormatException when the import has errors or no table
     * @throws IllegalArgumentException when the name is not one, or an erratum's id occurs twice
     */
    public static MasterPackage of(String id, FileImport files, List<Erratum> errata) {
        List<Problem> errors = errors(files);
        if (!errors.isEmpty()) {
            Problem first = errors.get(0);
            throw PackageFormatException.of(
                    PackageFormatError.ERRORS_NOT_ACCEPTED,
                    first.place(),
                    first.rule() + " " + first.en(),
                    "エラーなし（エラー" + errors.size() + "件）",
                    "no error, or that they are accepted; errors: " + errors.size());
        }
        return of(id, files.tables(), errata, errors, null);
    }

    /**
     * Makes the package of an import like {@link #of}, even when the import has errors; the manifest states them.
     *
     * @throws PackageFormatException when the import has no table
     * @throws IllegalArgumentException when the name is not one, or an erratum's id occurs twice
     */
    public static MasterPackage acceptingErrors(String id, FileImport files, List<Erratum> errata) {
        return of(id, files.tables(), errata, errors(files), null);
    }

    static MasterPackage of(
            String id,
            List<OfficialTable> files,
            List<Erratum> errata,
            List<Problem> acceptedErrors,
            @Nullable PackageSignature signature) {
        checkName(ID, id);
        List<OfficialTable> tables = inOrder(files);
        if (tables.isEmpty()) {
            throw PackageFormatException.of(
                    PackageFormatError.NO_TABLE, MasterPlace.of(id), "0", "1つ以上の表", "at least one table");
        }
        PackageContents.layouts(tables).keySet().forEach(layout -> checkName(LAYOUT_ID, layout));
        List<Erratum> corrections = Errata.of(errata).list();
        Manifest manifest = new Manifest(
                FORMAT_VERSION,
                id,
                publication(tables, corrections),
                signature != null,
                sources(tables),
                Coverages.of(tables),
                acceptedErrors,
                corrections.size(),
                ContentHash.of(tables, corrections));
        return new MasterPackage(manifest, tables, corrections, signature);
    }

    /** Returns the package with a signature by these keys; another signature is replaced. */
    public MasterPackage signed(SigningKeys keys) {
        String publicKey = SigningKeys.publicText(keys.publicKey());
        Manifest signedManifest = manifest.withSignature();
        PackageEntry hashes =
                PackageContents.hashes(PackageContents.hashed(signedManifest, tables, errata, Optional.of(publicKey)));
        String value = Base64.getEncoder().encodeToString(keys.sign(hashes.content()));
        return new MasterPackage(signedManifest, tables, errata, new PackageSignature(publicKey, value));
    }

    /** Returns what is in it and where it came from. */
    public Manifest manifest() {
        return manifest;
    }

    /** Returns its tables, uncorrected, ordered by layout, publication and name. */
    public List<OfficialTable> tables() {
        return tables;
    }

    /** Returns its errata, ordered by date and id. */
    public List<Erratum> errata() {
        return errata;
    }

    /** Returns its signature; empty when it is unsigned. */
    public Optional<PackageSignature> signature() {
        return Optional.ofNullable(signature);
    }

    List<PackageEntry> hashedEntries() {
        return PackageContents.hashed(manifest, tables, errata, signature().map(PackageSignature::publicKey));
    }

    /** Returns whether the other package has the same manifest, tables, errata and signature. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MasterPackage that
                && manifest.equals(that.manifest)
                && tables.equals(that.tables)
                && errata.equals(that.errata)
                && Objects.equals(signature, that.signature);
    }

    /** Returns a hash of its manifest and signature. */
    @Override
    public int hashCode() {
        return Objects.hash(manifest, signature);
    }

    /** Returns its name, hash and whether it is signed. */
    @Override
    public String toString() {
        return "MasterPackage[" + manifest.id() + ", " + manifest.contentSha256() + ", "
                + (signature == null ? "unsigned" : "signed") + "]";
    }

    private static List<Problem> errors(FileImport files) {
        return files.problems().stream()
                .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                .toList();
    }

    private static List<OfficialTable> inOrder(List<OfficialTable> files) {
        record Identity(String layout, String name, String sha256) {}
        Set<Identity> seen = new HashSet<>();
        return files.stream()
                .sorted(ORDER)
                .filter(table -> seen.add(new Identity(
                        table.layout().id(),
                        table.source().name(),
                        table.source().sha256())))
                .collect(ImmutableList.toImmutableList());
    }

    private static LocalDate publication(List<OfficialTable> tables, List<Erratum> errata) {
        return Stream.concat(
                        tables.stream().map(table -> table.source().publication()),
                        errata.stream().map(Erratum::date))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static List<Manifest.Source> sources(List<OfficialTable> tables) {
        List<String> entries = PackageContents.tableEntries(tables);
        List<Manifest.Source> sources = new ArrayList<>();
        for (int i = 0; i < tables.size(); i++) {
            OfficialTable table = tables.get(i);
            sources.add(new Manifest.Source(
                    table.layout().id(),
                    entries.get(i),
                    table.source(),
                    table.rows().size()));
        }
        return sources;
    }

    private static void checkName(Pattern pattern, String name) {
        if (!pattern.matcher(name).matches()) {
            throw new IllegalArgumentException("name: \"" + name + "\" is not " + pattern);
        }
    }
}
