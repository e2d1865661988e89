package jp.santei.price;

import java.util.ArrayList;
import java.util.List;
import jp.santei.buffer.ActUnits;
import jp.santei.buffer.ClaimBuffer;
import jp.santei.buffer.LineKind;
import jp.santei.buffer.StatementBuffer;
import jp.santei.buffer.Trial;
import jp.santei.master.Edition;
import jp.santei.rule.Area;
import jp.santei.rule.PointFindings;
import jp.santei.rule.PointSteps;
import jp.santei.rule.Rule;

/**
 * The price pass (点数計算): the points of every entry, priced as the unit it is given as.
 *
 * <pre>
 *   item  base note note % │ base │ drug drug │ material    lines in the order of the receipt
 *         └─ ActUnit ─────┘ └ ActUnit ┘└ DrugBlock ┘└ MaterialBlock ┘
 *   points = Σ of the blocks, each a whole number of points
 * </pre>
 *
 * <p>Nothing is added, merged or dropped across items here: that is the complete pass. Holds scratch space: one instance per thread.
 */
public final class Pricer {
    static final Rule TOTAL = Rule.of(
            "P-TOTAL-001",
            Area.POINTS,
            "一連の点数に回数を乗じて合計する",
            "the points of a unit times its count",
            "記録条件仕様 点数・回数",
            "/items/*/count",
            "/items/*/lines");

    /** Beyond this an entry is refused, so that no sum over the largest claim the format allows can overflow. */
    private static final long MAX_ENTRY_POINTS = 1_000_000_000_000L;

    private final ActUnits actUnits;
    private final Trial trial = new Trial();
    private final TestBundle bundles;
    private final BirthWeightNotice weights;
    private final TestNotice tests;
    private final ActUnit unit;
    private final DrugBlock drugs;
    private final MaterialBlock materials;
    private final DrugReductions reductions;
    private final SelectedCare selectedCare;

    /** Makes the pass for an edition. */
    public Pricer(Edition edition) {
        actUnits = new ActUnits(edition);
        bundles = new TestBundle(edition);
        weights = new BirthWeightNotice(edition);
        tests = new TestNotice(edition);
        unit = new ActUnit(edition, bundles);
        drugs = new DrugBlock(edition);
        materials = new MaterialBlock(edition);
        reductions = new DrugReductions(edition);
        selectedCare = new SelectedCare(edition);
    }

    /** Returns the rules of this pass. */
    public static List<Rule> rules() {
        List<Rule> rules = new ArrayList<>(TestBundle.rules());
        rules.addAll(TestNotice.rules());
        rules.addAll(List.of(
                ActUnit.LOAD,
                ActUnit.BASE,
                ActUnit.TYPED,
                ActUnit.MINUS,
                StepPoints.RULE,
                ActUnit.ADD_ON,
                ActUnit.PERCENT_ADDED,
                ActUnit.PERCENT_OFF,
                ActUnit.ROUNDING,
                ImagingNotes.HOME,
                ImagingNotes.AGE_BASE,
                TOTAL,
                DrugBlock.YEN,
                DrugBlock.POINTS,
                DrugBlock.MINIMUM,
                MaterialBlock.YEN,
                MaterialBlock.POINTS,
                MaterialBlock.FACTOR,
                MaterialBlock.OXYGEN,
                MaterialBlock.LIMITED,
                DrugReductions.RULE,
                PatchExcess.RULE,
                SelectedCare.RULE));
        return rules;
    }

    /** Prices the resolved entries of a claim; what a reduction of drugs takes off follows when all others are priced. */
    public void price(ClaimBuffer in, StatementBuffer out) {
        bundles.begin(in);
        reductions.begin(in, out);
        boolean waiting = false;
        for (int entry = 0; entry < out.entryCount(); entry++) {
            if (!out.dropped(entry)) {
                if (reductions.waits(entry)) {
                    waiting = true;
                } else {
                    price(in, out, entry);
                }
            }
        }
        for (int entry = 0; waiting && entry < out.entryCount(); entry++) {
            if (!out.dropped(entry) && reductions.waits(entry)) {
                computeReductions(out, entry);
                price(in, out, entry);
            }
        }
    }

    private void computeReductions(StatementBuffer out, int entry) {
        try {
            reductions.compute(entry);
        } catch (ArithmeticException tooLarge) {
            out.finding(PointFindings.TOO_LARGE, entry, StatementBuffer.NO_LINE, 0, 0, 0);
        }
    }

    private void price(ClaimBuffer in, StatementBuffer out, int entry) {
        bundles.begin(in, out, entry);
        try {
            out.points(entry, points(in, out, entry));
            selectedCare.charge(in, out, entry);
        } catch (ArithmeticException tooLarge) {
            out.finding(PointFindings.TOO_LARGE, entry, StatementBuffer.NO_LINE, 0, 0, 0);
        }
    }

    /**
     * Returns the points × 回数 of an entry, were it without the acts of a code and their add-ons. It stays as it is, and
     * nothing is told.
     *
     * @param code the code, 0 = the entry as it is
     */
    public long without(ClaimBuffer in, StatementBuffer out, int entry, int code) {
        trial.begin(out, entry);
        try {
            for (int line = out.lineStart(entry); line < out.lineEnd(entry); line++) {
                if (out.lineKind(line) == LineKind.ACT && out.lineCode(line) == code) {
                    actUnits.takeOut(out, entry, line);
                }
            }
            if (out.dropped(entry)) {
                return 0;
            }
            bundles.beginAlone(in, out, entry);
            return Math.multiplyExact(points(in, out, entry), (long) out.times(entry));
        } catch (ArithmeticException tooLarge) {
            return 0;
        } finally {
            trial.end();
        }
    }

    private long points(ClaimBuffer in, StatementBuffer out, int entry) {
        int from = out.lineStart(entry);
        int to = out.lineEnd(entry);
        long points = 0;
        int begin = from;
        for (int line = from + 1; line <= to; line++) {
            if (line == to || beginsUnit(out, line)) {
                long ofUnit = unit.price(out, entry, begin, line);
                if (in.completing()) {
                    weights.check(in, out, entry, begin, line, ofUnit, unit);
                    tests.check(in, out, entry, begin, line, ofUnit, unit);
                }
                points = Math.addExact(points, ofUnit);
                begin = line;
            }
        }
        long drugPoints = drugs.price(out, entry, from, to);
        reductions.keep(entry, drugPoints);
        points = Math.addExact(points, drugPoints);
        points = Math.addExact(points, materials.price(out, entry, from, to));
        int times = out.times(entry);
        long total = Math.multiplyExact(points, (long) times);
        if (Math.absExact(total) > MAX_ENTRY_POINTS) {
            throw new ArithmeticException("points of an entry: " + total);
        }
        if (out.explaining()) {
            out.step(PointSteps.ITEM_TOTAL, entry, StatementBuffer.NO_LINE, total, points, times);
        }
        return points;
    }

    private boolean beginsUnit(StatementBuffer out, int line) {
        return out.lineKind(line) == LineKind.ACT && unit.begins(out.lineRow(line));
    }
}
