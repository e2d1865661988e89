package jp.santei.masters.official;

import java.io.IOException;
import java.io.InputStream;

/**
 * One text that may be a master (ファイルの中身): a file, or an entry of an archive.
 *
 * @param name file name without folders; for an archive "name.zip!entry.csv"
 * @param content how to open it
 */
record SourceEntry(String name, Content content) {
    /** Opens the bytes. */
    interface Content {
        /** Returns the bytes from the first; the caller closes. */
        InputStream open() throws IOException;
    }
}
