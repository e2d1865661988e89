package jp.santei.masters.publish;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** One entry of a package (エントリ): its name and its bytes. */
final class PackageEntry {
    private final String name;
    private final byte[] content;

    PackageEntry(String name, byte[] content) {
        this.name = name;
        this.content = content;
    }

    /** Returns the entry of an ASCII text. */
    static PackageEntry ascii(String name, String text) {
        return new PackageEntry(name, text.getBytes(StandardCharsets.US_ASCII));
    }

    String name() {
        return name;
    }

    byte[] content() {
        return content;
    }

    int size() {
        return content.length;
    }

    String sha256() {
        return Hashing.sha256().hashBytes(content).toString();
    }

    boolean hasContentOf(PackageEntry other) {
        return Arrays.equals(content, other.content);
    }
}
