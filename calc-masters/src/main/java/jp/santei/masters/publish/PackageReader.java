package jp.santei.masters.publish;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipFile;
import jp.santei.masters.MasterPlace;
import jp.santei.masters.layout.Layout;
import jp.santei.masters.layout.Layouts;
import org.jspecify.annotations.Nullable;

/**
 * Reads packages (パッケージの読込み), and refuses each that is not exactly what the writer makes of its content.
 *
 * <p>A signature is always verified with the key in the package, which shows that nothing was changed by accident; who
 * signed is known only when the reader is told which keys to trust. Immutable and thread-safe.
 */
public final class PackageReader {
    private final ImmutableMap<String, Layout> layouts;
    private final @Nullable ImmutableList<PublicKey> trusted;

    private PackageReader(ImmutableMap<String, Layout> layouts, @Nullable ImmutableList<PublicKey> trusted) {
        this.layouts = layouts;
        this.trusted = trusted;
    }

    /** Returns whether a path is a published package: an archive with a manifest. */
    public static boolean recognises(Path path) {
        if (!Files.isRegularFile(path)) {
            return false;
        }
        try (ZipFile zip = new ZipFile(path.toFile(), StandardCharsets.ISO_8859_1)) {
            return zip.getEntry(PackageContents.MANIFEST) != null;
        } catch (IOException e) {
            return false; // no archive: another reader says what it is
        }
    }

    /** Returns the reader that knows the declared layouts and reads packages signed by anybody, and unsigned ones. */
    public static PackageReader standard() {
        return of(Layouts.all());
    }

    /**
     * Makes a reader that reads packages signed by anybody, and unsigned ones.
     *
     * @param layouts known layouts, which stand for equal ones of a package; other layouts are read from the package
     */
    public static PackageReader of(Collection<Layout> layouts) {
        return new PackageReader(Maps.uniqueIndex(layouts, Layout::id), null);
    }

    /**
     * Returns a reader that reads only packages signed by one of these keys.
     *
     * @throws IllegalArgumentException when there is no key
     */
    public PackageReader trusting(Collection<? extends PublicKey> keys) {
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("keys: none to trust");
        }
        return new PackageReader(layouts, ImmutableList.copyOf(keys));
    }

    /**
     * Reads a file.
     *
     * @throws PackageFormatException when it is missing, no package, changed, or not signed by a trusted key
     */
    public MasterPackage read(Path file) {
        String name = String.valueOf(file.getFileName());
        MasterPlace place = MasterPlace.of(name);
        if (!Files.isRegularFile(file)) {
            throw PackageFormatException.of(
                    PackageFormatError.NOT_FOUND, place, file.toString(), "パッケージのファイル", "a package file");
        }
        try {
            long size = Files.size(file);
            if (size > StoredZip.SIZE_LIMIT) {
                throw StoredZip.tooLarge(name, size);
            }
            return read(name, Files.readAllBytes(file));
        } catch (IOException e) {
            throw PackageFormatException.unreadable(place, e);
        }
    }

    /**
     * Reads the bytes of a package.
     *
     * @param name file name for messages
     * @throws PackageFormatException when they are no package, changed, or not signed by a trusted key
     */
    public MasterPackage read(String name, byte[] bytes) {
        PackageEntries entries = PackageEntries.of(name, bytes);
        ManifestJson.Stated stated =
                ManifestJson.read(entries.place(PackageContents.MANIFEST), entries.content(PackageContents.MANIFEST));
        entries.checkHashes();
        Optional<PackageSignature> signature = entries.signature(stated.signed());
        checkTrusted(entries, signature);
        List<Erratum> errata =
                ErrataFile.parse(entries.place(PackageContents.ERRATA), entries.content(PackageContents.ERRATA));
        MasterPackage result = MasterPackage.of(
                stated.id(),
                new PackageTables(entries, layouts).read(stated.sources()),
                errata,
                stated.acceptedErrors(),
                signature.orElse(null));
        entries.checkNormal(result.hashedEntries());
        return result;
    }

    private void checkTrusted(PackageEntries entries, Optional<PackageSignature> signature) {
        if (trusted == null) {
            return;
        }
        if (signature.isEmpty()) {
            throw PackageFormatException.of(
                    PackageFormatError.UNSIGNED,
                    entries.place(PackageContents.SIGNATURE),
                    "",
                    "信頼された鍵による署名",
                    "a signature by a trusted key");
        }
        String key = signature.get().publicKey();
        if (trusted.stream().noneMatch(one -> SigningKeys.publicText(one).equals(key))) {
            String keys = String.join(
                    ", ", trusted.stream().map(SigningKeys::publicText).toList());
            throw PackageFormatException.of(
                    PackageFormatError.UNTRUSTED, entries.place(PackageContents.PUBLIC_KEY), key, keys, keys);
        }
    }
}
