package jp.santei.masters.history;

import java.time.LocalDate;

/**
 * One version of a row and how long it was believed (版と認識期間): the second time axis of a history.
 *
 * @param version the content and the days it applies to; {@link RowVersion#learnt} is the first publication that knew it
 * @param superseded 公表日 of the first publication that knew better; {@link LocalDate#MAX} = still believed
 */
public record KnownVersion(RowVersion version, LocalDate superseded) {
    /** Returns whether the version was believed as of a publication day. */
    public boolean knownOn(LocalDate publication) {
        return !version.learnt().isAfter(publication) && superseded.isAfter(publication);
    }

    /** Returns whether it is believed as of the newest publication. */
    public boolean isCurrent() {
        return superseded.equals(LocalDate.MAX);
    }
}
