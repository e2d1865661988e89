package jp.santei.complete.imaging;

import java.util.List;
import jp.santei.complete.draft.Draft;
import jp.santei.master.Edition;
import jp.santei.rule.Rule;

/**
 * The imaging of a day (画像診断).
 *
 * <pre>
 *   day         urgent imaging once; what 基本的エックス線診断料 includes
 *   ages        rows that have one for each age
 *   storage     電子画像管理加算 where the facility names it, once a series
 *   scans       of CTs, of MRIs at once the main one → the second of the month reduced
 *   X-rays      films of one series in one sum → the second method at half
 *   films       none beside 電子画像管理加算
 *   fees        judgements on the first day of the month → management with the first reading
 *   contrast    injections that a scan includes, or that exclude each other     (after the injections of the day)
 * </pre>
 */
public final class Imaging {
    private final Draft draft;
    private final DayRules day;
    private final AgeRows ageRows;
    private final Storage storage;
    private final Scans scans;
    private final XrayReadings xrays;
    private final Judgements judgements;
    private final Management management;
    private final Contrast contrast;

    /** Makes it for an edition. */
    public Imaging(Edition edition, Draft draft) {
        this.draft = draft;
        ImagingRows rows = new ImagingRows(edition);
        Series series = new Series(edition, draft);
        day = new DayRules(edition, draft, rows);
        ageRows = new AgeRows(edition, draft);
        storage = new Storage(edition, draft, rows);
        scans = new Scans(edition, draft, rows, series, storage);
        xrays = new XrayReadings(edition, draft, rows, series, storage);
        judgements = new Judgements(edition, draft, rows);
        management = new Management(edition, draft, rows, judgements);
        contrast = new Contrast(edition, draft, rows);
    }

    /** Returns the rules. */
    public static List<Rule> rules() {
        return List.of(
                DayRules.URGENT_ONCE,
                DayRules.URGENT_OR_EARLY,
                DayRules.BASIC,
                AgeRows.RULE,
                Storage.ADDED,
                Storage.ONCE,
                Storage.FILM,
                Scans.AT_ONCE,
                Scans.SECOND,
                Scans.ORDER,
                XrayReadings.SERIES,
                XrayReadings.SECOND_METHOD,
                XrayReadings.SITE_UNKNOWN,
                XrayReadings.ORDER,
                Judgements.ADDED,
                Judgements.ONCE,
                Judgements.OTHERS,
                Management.ADDED,
                Management.ONCE,
                Management.FIRST_READING,
                Contrast.INCLUDED,
                Contrast.DRIP,
                Contrast.MAIN,
                DayRules.FILMS);
    }

    /** Begins a claim. */
    public void begin() {
        scans.begin();
        judgements.begin();
        management.begin();
    }

    /** Completes a day (epoch day) that has entries. */
    public void complete(int onDay) {
        day.complete(onDay);
        ageRows.complete(onDay);
        storage.add(onDay);
        storage.once(onDay);
        scans.complete(onDay);
        xrays.complete(onDay);
        storage.dropFilms(onDay);
        judgements.complete(onDay);
        management.complete(onDay);
        if (draft.in().checking()) {
            day.check(onDay);
        }
    }

    /** Settles contrast media with the injections of a day, when those are complete. */
    public void settleContrast(int onDay) {
        contrast.complete(onDay);
    }
}
