package jp.santei.complete;

import java.util.ArrayList;
import java.util.List;
import jp.santei.buffer.ClaimBuffer;
import jp.santei.buffer.LineKind;
import jp.santei.buffer.StatementBuffer;
import jp.santei.complete.draft.Draft;
import jp.santei.complete.draft.Month;
import jp.santei.complete.imaging.Imaging;
import jp.santei.complete.injection.Injections;
import jp.santei.complete.laboratory.Laboratory;
import jp.santei.complete.medication.Medication;
import jp.santei.complete.physiology.Physiology;
import jp.santei.complete.unit.Units;
import jp.santei.complete.visit.Visits;
import jp.santei.master.ActField;
import jp.santei.master.Chapter;
import jp.santei.master.Edition;
import jp.santei.resolve.Resolver;
import jp.santei.rule.Area;
import jp.santei.rule.CompleteFindings;
import jp.santei.rule.Rule;

/**
 * The complete pass (補完): adds, merges, reduces and refuses what the schedule says across the items of a claim.
 *
 * <pre>
 *   first        what cannot be billed goes, so that nothing is decided by it
 *   day by day   visits → imaging → medication → injections → physiological and laboratory tests
 *   then         each unit: what was added is checked too, age add-ons, limits of times
 * </pre>
 *
 * <p>Completing a completed claim changes nothing. Holds scratch space: one instance per thread.
 */
public final class Completer {
    static final Rule CHAPTERS = Rule.of(
            "A-CHAPTER-001",
            Area.POINTS,
            "補完が未対応の章の項目があれば示す",
            "items of chapters whose completion is not built are shown",
            "点数表 第2章",
            "/options/complete");

    private final Draft draft;
    private final int[] alpha;
    private final Visits visits;
    private final Medication medication;
    private final Injections injections;
    private final Physiology physiology;
    private final Laboratory laboratory;
    private final Imaging imaging;
    private final Units units;

    /** Makes the pass for an edition. */
    public Completer(Edition edition, Resolver resolver) {
        draft = new Draft(edition, resolver);
        alpha = edition.acts().column(ActField.ALPHA);
        visits = new Visits(edition, draft);
        medication = new Medication(edition, draft);
        injections = new Injections(edition, draft);
        physiology = new Physiology(edition, draft);
        laboratory = new Laboratory(edition, draft);
        imaging = new Imaging(edition, draft);
        units = new Units(edition, draft);
    }

    /** Returns the rules of this pass. */
    public static List<Rule> rules() {
        List<Rule> rules = new ArrayList<>();
        rules.add(CHAPTERS);
        rules.addAll(Visits.rules());
        rules.addAll(Medication.rules());
        rules.addAll(Injections.rules());
        rules.addAll(Physiology.rules());
        rules.addAll(Laboratory.rules());
        rules.addAll(Imaging.rules());
        rules.addAll(Units.rules());
        return rules;
    }

    /** Checks a claim that is not to be changed: what completion would refuse is found, and stays. */
    public void check(ClaimBuffer in, StatementBuffer out) {
        draft.begin(in, out);
        units.check();
    }

    /** Completes a claim whose entries are resolved. */
    public void complete(ClaimBuffer in, StatementBuffer out) {
        draft.begin(in, out);
        visits.begin();
        medication.begin();
        injections.begin();
        units.refuse();
        physiology.begin();
        laboratory.begin();
        imaging.begin();
        for (int day = in.firstDay(); day < in.firstDay() + Month.DAYS; day++) {
            if (draft.month().first(day) != Month.NONE) {
                visits.complete(day);
                imaging.complete(day);
                medication.complete(day);
                injections.complete(day);
                physiology.complete(day);
                laboratory.complete(day);
                imaging.settleContrast(day);
            }
        }
        units.complete();
        noticeChapters(out);
    }

    private void noticeChapters(StatementBuffer out) {
        int noticed = 0;
        for (int entry = 0; entry < out.entryCount(); entry++) {
            for (int line = out.lineStart(entry); line < out.lineEnd(entry); line++) {
                if (!out.dropped(entry) && out.lineKind(line) == LineKind.ACT) {
                    int letter = alpha[out.lineRow(line)];
                    int bit = 1 << (letter & 31);
                    if (!built(letter) && (noticed & bit) == 0) {
                        noticed |= bit;
                        out.finding(CompleteFindings.CHAPTER_NOT_BUILT, entry, line, out.lineCode(line), 0, 0);
                    }
                }
            }
        }
    }

    /** A 初診・再診, D 検査, E 画像診断, F 投薬, G 注射, O その他 (ベースアップ・物価対応料); numbers as {@link ActField#ALPHA} has them. */
    private static boolean built(int letter) {
        return letter == Chapter.CONSULTATION
                || letter == Chapter.LABORATORY
                || letter == Chapter.IMAGING
                || letter == Chapter.MEDICATION
                || letter == Chapter.INJECTION
                || letter == Chapter.OTHER;
    }
}
