package jp.santei.masters.file;

import java.nio.ByteBuffer;

/**
 * The bytes of one text that may be an official file (ファイルの中身): a file, or an entry of an archive.
 *
 * @param name file name without folders; for an archive "name.zip!entry.csv"
 * @param simpleName its own name without folders
 * @param bytes the bytes
 */
record SourceText(String name, String simpleName, ByteBuffer bytes) {}
