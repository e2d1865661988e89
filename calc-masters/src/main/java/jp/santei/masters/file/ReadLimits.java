package jp.santei.masters.file;

/**
 * How much is unpacked at most (展開の制限), so that a small archive cannot fill the memory.
 *
 * @param textBytes most bytes of one text, unpacked; official files have less than ten million
 * @param archiveBytes most bytes of all texts of one archive together
 * @param ratio most unpacked bytes per packed byte, where a text has more than {@link #RATIO_FROM} bytes
 * @param entries most entries of an archive
 */
public record ReadLimits(long textBytes, long archiveBytes, int ratio, int entries) {
    /** Bytes up to which the ratio does not count: short repetitive texts pack well. */
    public static final long RATIO_FROM = 10L << 20;

    /** Returns the usual limits: 128 MiB a text, 512 MiB an archive, ratio 200, 1,000 entries. */
    public static ReadLimits standard() {
        return new ReadLimits(128L << 20, 512L << 20, 200, 1_000);
    }

    /** Returns these limits with another one for a text. */
    public ReadLimits withTextBytes(long newTextBytes) {
        return new ReadLimits(newTextBytes, archiveBytes, ratio, entries);
    }
}
