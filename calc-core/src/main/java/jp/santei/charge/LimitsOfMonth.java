package jp.santei.charge;

import jp.santei.claim.IncomeBand;
import jp.santei.master.Edition;
import jp.santei.master.HighCostLimits;
import jp.santei.master.LimitSide;
import jp.santei.master.PublicHighCost;
import jp.santei.master.PublicLimits;
import org.jspecify.annotations.Nullable;

/**
 * The limits that hold in one month for a side and a setting (当月の限度額表): looked up once, until another month is asked for.
 *
 * <p>Holds the tables at hand: one instance per thread.
 */
final class LimitsOfMonth {
    private static final int SIDES = LimitSide.values().length;
    private static final IncomeBand[] BANDS = IncomeBand.values();
    private static final PublicHighCost[] KINDS = PublicHighCost.values();

    private final HighCostLimits limits;
    private final PublicLimits publicLimits;
    private final Table[] outpatient = new Table[SIDES];
    private final Table[] inpatient = new Table[SIDES];
    private Table atHand;

    LimitsOfMonth(Edition edition) {
        limits = edition.limits();
        publicLimits = edition.publicExpenses().limits();
        for (LimitSide side : LimitSide.values()) {
            outpatient[side.ordinal()] = new Table();
            inpatient[side.ordinal()] = new Table();
        }
        atHand = outpatient[0];
    }

    /** Turns to the limits of a month, given by its first day. */
    void turnTo(LimitSide side, boolean isInpatient, int month) {
        atHand = (isInpatient ? inpatient : outpatient)[side.ordinal()];
        if (atHand.month != month) {
            atHand.fill(limits, publicLimits, side, isInpatient, month);
        }
    }

    /** Returns whether any band has a limit. */
    boolean areKnown() {
        return atHand.lowest != Long.MAX_VALUE;
    }

    /** Returns the lowest amount that any band has, in yen. */
    long lowest() {
        return atHand.lowest;
    }

    /** Returns the row of a band, or null where the month has none. */
    HighCostLimits.@Nullable Row of(IncomeBand band) {
        return atHand.ofBand[band.ordinal()];
    }

    /** Returns the row of the 配慮措置 of a band, or null where the month has none. */
    HighCostLimits.@Nullable Row considerationOf(IncomeBand band) {
        return atHand.considerationOfBand[band.ordinal()];
    }

    /** Returns the row of care under a public expense whatever the income, or null where the month has none. */
    PublicLimits.@Nullable Row of(PublicHighCost kind) {
        return atHand.ofKind[kind.ordinal()];
    }

    /** The limits of one side and setting. */
    private static final class Table {
        private int month = Integer.MIN_VALUE;
        private long lowest = Long.MAX_VALUE;
        private final HighCostLimits.@Nullable Row[] ofBand = new HighCostLimits.Row[BANDS.length];
        private final HighCostLimits.@Nullable Row[] considerationOfBand = new HighCostLimits.Row[BANDS.length];
        private final PublicLimits.@Nullable Row[] ofKind = new PublicLimits.Row[KINDS.length];

        void fill(HighCostLimits limits, PublicLimits publicLimits, LimitSide side, boolean inpatient, int ofMonth) {
            month = ofMonth;
            lowest = limits.lowest(side, inpatient, month);
            for (IncomeBand band : BANDS) {
                ofBand[band.ordinal()] = row(limits, limits.find(side, inpatient, band, month));
                considerationOfBand[band.ordinal()] =
                        row(limits, limits.findConsideration(side, inpatient, band, month));
            }
            for (PublicHighCost kind : KINDS) {
                int found = publicLimits.find(kind, side, inpatient, month);
                ofKind[kind.ordinal()] = found == PublicLimits.NONE ? null : publicLimits.row(found);
            }
        }

        private static HighCostLimits.@Nullable Row row(HighCostLimits limits, int position) {
            return position == HighCostLimits.NONE ? null : limits.row(position);
        }
    }
}
