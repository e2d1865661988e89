package jp.santei.masters.snapshot;

import java.io.Serializable;

/**
 * A place in a compiled edition (箇所).
 *
 * @param file file name without folders
 * @param section name of the section; {@code header} for what stands before the first one
 * @param offset byte in the file, from 0
 */
public record SnapshotPlace(String file, String section, long offset) implements Serializable {
    static final String HEADER = "header";

    static SnapshotPlace header(String file, long offset) {
        return new SnapshotPlace(file, HEADER, offset);
    }

    /** Returns the place as "edition.santei, section acts, byte 4711". */
    @Override
    public String toString() {
        return file + ", section " + section + ", byte " + offset;
    }

    /** Returns the place as "edition.santei セクション「acts」 4711バイト目". */
    public String ja() {
        return file + " セクション「" + section + "」 " + offset + "バイト目";
    }
}
