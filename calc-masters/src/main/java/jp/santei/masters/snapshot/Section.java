package jp.santei.masters.snapshot;

/**
 * How one part of an edition is written and read back (版の一部の書き方と読み方). What {@link #write} wrote, {@link #read} returns.
 *
 * <p>Constants are written as their words, never as their positions: a reader of another build can tell what it does not
 * know.
 *
 * @param <T> the part
 */
interface Section<T> {
    /** Writes the part. */
    void write(T part, SectionOutput out);

    /**
     * Reads the part.
     *
     * @throws SnapshotException when the content is not of the format
     * @throws IllegalArgumentException when the values do not fit together
     */
    T read(SectionInput in);
}
