package jp.santei.masters.publish;

import com.google.common.base.Splitter;
import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.santei.masters.MasterPlace;

/** The entries of a package that is read, and what must hold of them before they are understood (エントリの検査). */
final class PackageEntries {
    private static final int HASH_LENGTH = 64;
    private static final String GAP = "  ";

    private final String file;
    private final Map<String, PackageEntry> byName = new LinkedHashMap<>();

    private PackageEntries(String file) {
        this.file = file;
    }

    static PackageEntries of(String file, byte[] bytes) {
        PackageEntries entries = new PackageEntries(file);
        for (PackageEntry entry : StoredZip.read(file, bytes)) {
            if (entries.byName.put(entry.name(), entry) != null) {
                throw entries.extra(entry.name());
            }
        }
        return entries;
    }

    MasterPlace place(String entry) {
        return MasterPlace.of(file + '!' + entry);
    }

    /**
     * Returns the bytes of an entry.
     *
     * @throws PackageFormatException when it is missing
     */
    byte[] content(String name) {
        return entry(name).content();
    }

    /** Checks that exactly the entries are there whose hashes are stated, and that these are right. */
    void checkHashes() {
        Map<String, String> stated = statedHashes();
        byName.keySet().forEach(name -> {
            if (!stated.containsKey(name)
                    && !name.equals(PackageContents.HASHES)
                    && !name.equals(PackageContents.SIGNATURE)) {
                throw extra(name);
            }
        });
        stated.forEach((name, hash) -> {
            String found = entry(name).sha256();
            if (!found.equals(hash)) {
                throw PackageFormatException.of(PackageFormatError.HASH, place(name), found, hash, hash);
            }
        });
    }

    /** Returns the signature, verified with the key in the package. */
    Optional<PackageSignature> signature(boolean signed) {
        if (!signed) {
            checkAbsent(PackageContents.PUBLIC_KEY);
            checkAbsent(PackageContents.SIGNATURE);
            return Optional.empty();
        }
        String keyText = line(PackageContents.PUBLIC_KEY);
        PublicKey key = SigningKeys.parsePublic(place(PackageContents.PUBLIC_KEY), keyText);
        String value = line(PackageContents.SIGNATURE);
        if (!SigningKeys.isSignedBy(key, content(PackageContents.HASHES), signatureBytes(value))) {
            throw wrongSignature(value);
        }
        return Optional.of(new PackageSignature(SigningKeys.publicText(key), value));
    }

    /** Checks that the entries are what the writer makes of the package that was read from them. */
    void checkNormal(List<PackageEntry> hashed) {
        List<PackageEntry> expected = new ArrayList<>(hashed);
        expected.add(PackageContents.hashes(hashed));
        List<String> names =
                new ArrayList<>(expected.stream().map(PackageEntry::name).toList());
        if (byName.containsKey(PackageContents.SIGNATURE)) {
            names.add(PackageContents.SIGNATURE);
        }
        checkNames(names);
        expected.forEach(entry -> checkSame(entry, entry(entry.name())));
    }

    private void checkNames(List<String> expected) {
        expected.forEach(this::entry);
        byName.keySet().forEach(name -> {
            if (!expected.contains(name)) {
                throw extra(name);
            }
        });
        List<String> found = List.copyOf(byName.keySet());
        if (!found.equals(expected)) {
            String order = String.join(", ", expected);
            throw PackageFormatException.of(
                    PackageFormatError.NOT_NORMAL, MasterPlace.of(file), String.join(", ", found), order, order);
        }
    }

    private void checkSame(PackageEntry expected, PackageEntry found) {
        int at = Arrays.mismatch(found.content(), expected.content());
        if (at < 0) {
            return;
        }
        int line = 1;
        for (int i = 0; i < at; i++) {
            line += found.content()[i] == '\n' ? 1 : 0;
        }
        MasterPlace place = place(found.name()).atLine(line);
        String expectedLine = lineAt(expected.content(), at);
        throw PackageFormatException.of(
                PackageFormatError.NOT_NORMAL, place, lineAt(found.content(), at), expectedLine, expectedLine);
    }

    private Map<String, String> statedHashes() {
        MasterPlace place = place(PackageContents.HASHES);
        Map<String, String> hashes = new LinkedHashMap<>();
        int line = 0;
        String all = Utf8.decode(place, content(PackageContents.HASHES));
        for (String text : Splitter.on('\n').omitEmptyStrings().split(all)) {
            line++;
            if (text.length() <= HASH_LENGTH + GAP.length() || !text.startsWith(GAP, HASH_LENGTH)) {
                throw JsonFields.refused(
                        place.atLine(line), text, "SHA-256、空白2つ、エントリ名", "SHA-256, two blanks, entry name");
            }
            hashes.put(text.substring(HASH_LENGTH + GAP.length()), text.substring(0, HASH_LENGTH));
        }
        return hashes;
    }

    private byte[] signatureBytes(String value) {
        try {
            byte[] bytes = Base64.getDecoder().decode(value);
            if (Base64.getEncoder().encodeToString(bytes).equals(value)) {
                return bytes;
            }
        } catch (IllegalArgumentException e) {
            // refused below
        }
        throw wrongSignature(value);
    }

    /** Returns the text of an entry that is one line. */
    private String line(String name) {
        String text = Utf8.decode(place(name), content(name));
        if (!text.endsWith("\n")) {
            throw JsonFields.refused(place(name), text, "改行で終わる1行", "one line that ends with a line feed");
        }
        return text.substring(0, text.length() - 1);
    }

    private void checkAbsent(String name) {
        if (byName.containsKey(name)) {
            throw extra(name);
        }
    }

    private PackageEntry entry(String name) {
        PackageEntry entry = byName.get(name);
        if (entry == null) {
            throw PackageFormatException.of(PackageFormatError.ENTRY_MISSING, place(name), "", name, name);
        }
        return entry;
    }

    private PackageFormatException extra(String name) {
        return PackageFormatException.of(PackageFormatError.ENTRY_EXTRA, place(name), name, "なし", "none");
    }

    private PackageFormatException wrongSignature(String found) {
        return PackageFormatException.of(
                PackageFormatError.SIGNATURE,
                place(PackageContents.SIGNATURE),
                found,
                PackageContents.PUBLIC_KEY + " の鍵による " + PackageContents.HASHES + " のEd25519署名のBase64",
                "Base64 of the Ed25519 signature of " + PackageContents.HASHES + " by the key of "
                        + PackageContents.PUBLIC_KEY);
    }

    private static String lineAt(byte[] content, int at) {
        int begin = at;
        while (begin > 0 && content[begin - 1] != '\n') {
            begin--;
        }
        int end = at;
        while (end < content.length && content[end] != '\n') {
            end++;
        }
        return new String(content, begin, end - begin, StandardCharsets.UTF_8);
    }
}
