package jp.santei.masters.diff;

import java.time.LocalDate;
import java.util.List;
import jp.santei.masters.history.RowVersion;
import org.jspecify.annotations.Nullable;

/**
 * One row that differs (行の差分).
 *
 * @param key the row's key: the key columns joined by a blank
 * @param kind what became of it
 * @param before its content before, null when it was not there
 * @param after its content after, null when it is not there
 * @param cells the columns that differ, by number; empty when one side is not there
 */
public record RowDiff(
        String key,
        Kind kind,
        @Nullable RowVersion before,
        @Nullable RowVersion after,
        List<CellDiff> cells) {
    /** What became of a row. */
    public enum Kind {
        /** 新設: it was not there, or had a last day that is gone. */
        ADDED,
        /** 廃止: it is not there any more, or has got a last day. */
        ENDED,
        /** 変更: it is there as before, with other content. */
        CHANGED
    }

    /** Copies the cells and checks that there is a side. */
    public RowDiff {
        cells = List.copyOf(cells);
        if (before == null && after == null) {
            throw new IllegalArgumentException(key + ": neither before nor after");
        }
    }

    /** Returns the side that describes the row: after where it is there, else before. */
    public RowVersion shown() {
        RowVersion side = after == null ? before : after;
        if (side == null) {
            throw new IllegalStateException(key + ": neither before nor after");
        }
        return side;
    }

    /**
     * Returns from when the difference applies (適用日): the first day of the content after; of an ended row its last day,
     * null where no file states it.
     */
    public @Nullable LocalDate effective() {
        if (kind != Kind.ENDED) {
            return shown().from();
        }
        LocalDate last = shown().to();
        return last.equals(LocalDate.MAX) ? null : last;
    }
}
