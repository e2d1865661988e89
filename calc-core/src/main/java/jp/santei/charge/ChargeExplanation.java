package jp.santei.charge;

import jp.santei.buffer.StatementBuffer;
import jp.santei.master.LimitKind;
import jp.santei.rule.ChargeSteps;
import jp.santei.rule.PublicSteps;
import jp.santei.rule.StepKind;
import org.jspecify.annotations.Nullable;

/** Writes the steps of a charge (患者負担の計算過程): costs, shares, limits, public payers, and each settlement. */
final class ChargeExplanation {
    private final MonthToDate month;
    private final Parts parts;
    private final Part rest;
    private final Part disease;
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
        rest = parts.rest();
        disease = parts.disease();
        this.limit = limit;
        this.reduction = reduction;
        this.publicLimit = publicLimit;
        this.publicPayers = publicPayers;
        this.window = window;
    }

    /** Writes the steps of the parts as they stand at the end of the month. */
    void parts(StatementBuffer out, int share, long unit, boolean namePayers) {
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.part(i);
            if (namePayers) {
                step(out, PublicSteps.CLASS, part.payers, 0, 0);
            }
            step(out, ChargeSteps.CLASS_COST, part.cost, part.points, unit);
            if (part.insured) {
                step(out, ChargeSteps.CLASS_SHARE, Parts.yen(part.unreduced), part.cost, share);
                reduction.explain(out, part.unreduced, part.burden);
            }
            if (!part.ofInsuranceAlone) {
                shared(out, part);
            } else if (part == rest) {
                rest(out);
            } else {
                disease(out);
            }
        }
    }

    private void shared(StatementBuffer out, Part part) {
        if (publicLimit.applies(part)) {
            publicLimit.explain(out, part, part.cost);
            step(out, PublicSteps.LIMITED, part.afterLimit, part.burden, part.burden - part.afterLimit);
        }
        publicPayers.explain(out, part, part.afterLimit);
    }

    private void disease(StatementBuffer out) {
        step(
                out,
                disease.limitKind == null ? ChargeSteps.LONG_TERM_BELOW : ChargeSteps.LONG_TERM,
                Parts.yen(disease.patient),
                Parts.yen(disease.burden),
                disease.allowed / Parts.SEN);
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
        limit.explainConsideration(out, rest.cost);
        @Nullable LimitKind reached = rest.limitKind;
        step(
                out,
                reached == null ? ChargeSteps.LIMIT_NOT_REACHED : ChargeSteps.LIMIT_REACHED,
                Parts.yen(rest.patient),
                Parts.yen(rest.burden),
                rest.allowed / Parts.SEN);
        long atWindow = rest.atWindow(rest.patient);
        if (rest.decided && atWindow != rest.patient) {
            step(out, ChargeSteps.CONSIDERATION_AT_WINDOW, Parts.yen(atWindow), rest.patient, 0);
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
