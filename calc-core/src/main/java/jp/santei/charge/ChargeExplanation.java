package jp.santei.charge;

import jp.santei.buffer.StatementBuffer;
import jp.santei.claim.PayerSet;
import jp.santei.master.LimitKind;
import jp.santei.rule.ChargeSteps;
import jp.santei.rule.PublicSteps;
import jp.santei.rule.StepKind;
import org.jspecify.annotations.Nullable;

/** Writes the steps of a charge (患者負担の計算過程): costs, shares, limits, public payers, and each settlement. */
final class ChargeExplanation {
    private static final int REST = Parts.REST;
    private static final int DISEASE = Parts.DISEASE;

    private final MonthToDate month;
    private final Parts parts;
    private final InsuranceLimit limit;
    private final BurdenReduction reduction;
    private final PublicLimit publicLimit;
    private final PublicPayers publicPayers;
    private final Window window;

    ChargeExplanation(
            MonthToDate month,
            InsuranceLimit limit,
            BurdenReduction reduction,
            PublicLimit publicLimit,
            PublicPayers publicPayers,
            Window window) {
        this.month = month;
        this.parts = month.parts();
        this.limit = limit;
        this.reduction = reduction;
        this.publicLimit = publicLimit;
        this.publicPayers = publicPayers;
        this.window = window;
    }

    /** Writes the steps of the parts as they stand at the end of the month. */
    void parts(StatementBuffer out, int share, long unit, boolean namePayers) {
        for (int i = 0; i < parts.size(); i++) {
            int part = parts.part(i);
            int mask = part & ~Parts.LONG_TERM;
            if (namePayers) {
                step(out, PublicSteps.CLASS, mask, 0, 0);
            }
            step(out, ChargeSteps.CLASS_COST, parts.cost(part), parts.points(part), unit);
            if ((part & PayerSet.INSURANCE_BIT) != 0) {
                step(out, ChargeSteps.CLASS_SHARE, Parts.yen(parts.unreduced(part)), parts.cost(part), share);
                reduction.explain(out, parts.unreduced(part), parts.burden(part));
            }
            if (mask != PayerSet.INSURANCE_BIT) {
                shared(out, part);
            } else if (part == REST) {
                rest(out);
            } else {
                disease(out);
            }
        }
    }

    private void shared(StatementBuffer out, int part) {
        if (publicLimit.applies(part)) {
            publicLimit.explain(out, part, parts.cost(part));
            step(
                    out,
                    PublicSteps.LIMITED,
                    parts.afterLimit(part),
                    parts.burden(part),
                    parts.burden(part) - parts.afterLimit(part));
        }
        publicPayers.explain(out, parts, part, parts.afterLimit(part));
    }

    private void disease(StatementBuffer out) {
        step(
                out,
                parts.limitKind(DISEASE) == null ? ChargeSteps.LONG_TERM_BELOW : ChargeSteps.LONG_TERM,
                Parts.yen(parts.patient(DISEASE)),
                Parts.yen(parts.burden(DISEASE)),
                parts.allowed(DISEASE) / Parts.SEN);
    }

    private void rest(StatementBuffer out) {
        if (!limit.applies()) {
            return;
        }
        limit.explain(out, month.limitCost());
        long limitYen = limit.yen(month.limitCost());
        if (month.combinesPublic()) {
            step(
                    out,
                    PublicSteps.COMBINED,
                    Math.max(0, Math.multiplyExact(limitYen, (long) Parts.SEN) - month.counted()),
                    limitYen,
                    month.counted());
        } else if (month.counted() > 0) {
            long counted = month.counted() / Parts.SEN;
            step(out, ChargeSteps.COMBINED, Math.max(0, limitYen - counted), limitYen, counted);
        }
        limit.explainConsideration(out, parts.cost(REST));
        @Nullable LimitKind reached = parts.limitKind(REST);
        step(
                out,
                reached == null ? ChargeSteps.LIMIT_NOT_REACHED : ChargeSteps.LIMIT_REACHED,
                Parts.yen(parts.patient(REST)),
                Parts.yen(parts.burden(REST)),
                parts.allowed(REST) / Parts.SEN);
        long atWindow = parts.atWindow(REST, parts.patient(REST));
        if (parts.decided(REST) && atWindow != parts.patient(REST)) {
            step(out, ChargeSteps.CONSIDERATION_AT_WINDOW, Parts.yen(atWindow), parts.patient(REST), 0);
        }
    }

    /** Writes the step of settlement n in order, which collects yen on a day. */
    void settlement(StatementBuffer out, int n, long yen, int day, boolean inpatient) {
        if (!window.byShare(n)) {
            if (yen != 0 || window.target(n) != 0) {
                step(out, ChargeSteps.WINDOW_EXACT, yen, day, window.target(n), window.target(n) - yen);
            }
        } else if (inpatient) {
            out.step(
                    ChargeSteps.WINDOW_CUMULATIVE,
                    yen,
                    day,
                    window.exact(n),
                    window.target(n),
                    window.target(n) - yen,
                    0);
        } else if (window.exact(n) != 0) {
            step(out, ChargeSteps.WINDOW, yen, window.exact(n), day);
        }
    }

    private static void step(StatementBuffer out, StepKind kind, long a, long b, long c) {
        out.step(kind, a, b, c, 0, 0, 0);
    }

    private static void step(StatementBuffer out, StepKind kind, long a, long b, long c, long d) {
        out.step(kind, a, b, c, d, 0, 0);
    }
}
