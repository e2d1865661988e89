package jp.santei.masters.publish;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jp.santei.masters.storage.AtomicFile;

/**
 * Writes packages (パッケージの書出し). The bytes follow from the package alone: the same package gives the same bytes
 * everywhere.
 */
public final class PackageWriter {
    private PackageWriter() {}

    /**
     * Writes a package to a file, which is there whole or not at all; an old one is replaced.
     *
     * @throws PackageFormatException when the package is larger than one that can be read
     */
    public static void write(MasterPackage masterPackage, Path file) throws IOException {
        List<PackageEntry> entries = entries(masterPackage);
        String name = String.valueOf(file.getFileName());
        AtomicFile.write(file, out -> StoredZip.write(name, entries, out));
    }

    /**
     * Returns the bytes of a package.
     *
     * @throws PackageFormatException when the package is larger than one that can be read
     */
    public static byte[] bytes(MasterPackage masterPackage) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            StoredZip.write(masterPackage.manifest().id(), entries(masterPackage), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static List<PackageEntry> entries(MasterPackage masterPackage) {
        List<PackageEntry> entries = new ArrayList<>(masterPackage.hashedEntries());
        entries.add(PackageContents.hashes(entries));
        masterPackage.signature().ifPresent(signature -> entries.add(PackageContents.signature(signature)));
        return entries;
    }
}
