package jp.santei.check.standing;

import java.util.List;
import jp.santei.buffer.ClaimBuffer;
import jp.santei.buffer.LineKind;
import jp.santei.buffer.StatementBuffer;
import jp.santei.check.Billed;
import jp.santei.check.Report;
import jp.santei.master.ActField;
import jp.santei.master.Chapter;
import jp.santei.master.Edition;
import jp.santei.master.StandardGroups;
import jp.santei.rule.Rule;

/**
 * Whether a facility may bill an act for a patient in a setting at all (算定の前提).
 *
 * <pre>
 *   premises     receipt, hospital or clinic, beds, insurance
 *   standards    notified on the day, one of each group
 *   reductions   points that are less without a standard
 * </pre>
 *
 * <p>Ages are looked at with the units ({@code U-AGE-001}), because completion chooses rows by age. Most rows ask for nothing.
 */
public final class Standing {
    private static final int NOTHING = 0;
    private static final int PREMISES = 1;
    private static final int STANDARDS = 2;
    private static final int REDUCTIONS = 4;

    private final Billed billed;
    private final int[] alpha;
    private final NotifiedStandards notified;
    private final Premises premises;
    private final Standards standards;
    private final Reductions reductions;

    /** What a row asks for: a sum of the constants above. */
    private final byte[] asks;

    /** Makes it for an edition. */
    public Standing(Edition edition, Report report, Billed billed) {
        this.billed = billed;
        alpha = edition.acts().column(ActField.ALPHA);
        StandardGroups groups = new StandardGroups(edition.acts());
        notified = new NotifiedStandards(edition.acts(), groups);
        premises = new Premises(edition, report, billed);
        standards = new Standards(edition, report, billed, notified, groups);
        reductions = new Reductions(edition, report, billed, notified, standards);
        asks = new byte[edition.acts().size()];
        for (int row = 0; row < asks.length; row++) {
            int asked = premises.asks(row) ? PREMISES : 0;
            asked += standards.asks(row) ? STANDARDS : 0;
            asked += reductions.asks(row) ? REDUCTIONS : 0;
            asks[row] = (byte) asked;
        }
    }

    /** Returns the rules. */
    public static List<Rule> rules() {
        return List.of(
                Premises.SETTING,
                Premises.KIND,
                Premises.BEDS,
                Premises.LATE_STAGE,
                Standards.NOTIFIED,
                Standards.STATED,
                Reductions.RULE);
    }

    /** Takes out what is not billed in any case, before the claim is completed; rows that completion may yet choose stay. */
    public void refuse(ClaimBuffer in, StatementBuffer out) {
        check(in, out, true);
    }

    /** Checks the acts of a claim. */
    public void check(ClaimBuffer in, StatementBuffer out) {
        check(in, out, false);
    }

    private void check(ClaimBuffer in, StatementBuffer out, boolean early) {
        premises.begin(in);
        notified.begin(in.facility());
        for (int i = 0; i < billed.size(); i++) {
            int row = billed.row(i);
            int asked = early && Chapter.isChosen(alpha[row]) ? NOTHING : asks[row];
            if ((asked & PREMISES) != 0) {
                premises.check(i, early);
            }
            if ((asked & STANDARDS) != 0 && stands(i, out)) {
                standards.check(i, early);
            }
            if ((asked & REDUCTIONS) != 0 && !early && stands(i, out)) {
                reductions.check(i, out);
            }
        }
    }

    private boolean stands(int i, StatementBuffer out) {
        return out.lineKind(billed.line(i)) == LineKind.ACT;
    }
}
