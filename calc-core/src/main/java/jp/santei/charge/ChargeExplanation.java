package jp.santei.charge;

import jp.santei.buffer.ChargeBuffer;
import jp.santei.buffer.StatementBuffer;
import jp.santei.claim.PayerSet;
import jp.santei.master.LimitKind;
import jp.santei.rule.ChargeSteps;
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
    private final Window window;

    ChargeExplanation(MonthToDate month, InsuranceLimit limit, BurdenReduction reduction, Window window) {
        this.month = month;
        this.parts = month.parts();
        this.limit = limit;
        this.reduction = reduction;
        this.window = window;
    }

    /** Writes the steps of the parts as they stand at the end of the month. */
    void parts(StatementBuffer out, int share, long unit) {
        ChargeBuffer charge = out.charge();
        for (int i = 0; i < parts.size(); i++) {
            int part = parts.part(i);
            step(out, ChargeSteps.CLASS_COST, parts.cost(part), parts.points(part), unit);
            if ((part & PayerSet.INSURANCE_BIT) != 0) {
                step(out, ChargeSteps.CLASS_SHARE, Parts.yen(parts.unreduced(part)), parts.cost(part), share);
                reduction.explain(out, parts.unreduced(part), parts.burden(part));
            }
            if (part == DISEASE) {
                step(
                        out,
                        parts.limitKind(part) == null ? ChargeSteps.LONG_TERM_BELOW : ChargeSteps.LONG_TERM,
                        Parts.yen(parts.patient(part)),
                        Parts.yen(parts.burden(part)),
                        parts.allowed(part) / Parts.SEN);
            } else if (part == REST) {
                rest(out);
            }
            publicPayers(out, charge, part);
        }
    }

    private void rest(StatementBuffer out) {
        if (!limit.applies()) {
            return;
        }
        limit.explain(out, month.limitCost());
        long limitYen = limit.yen(month.limitCost());
        if (month.counted() > 0) {
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

    private static void publicPayers(StatementBuffer out, ChargeBuffer charge, int part) {
        for (int k = 0; k < charge.orderCount(); k++) {
            int p = charge.order(k);
            if ((part & (PayerSet.INSURANCE_BIT << (p + 1))) != 0) {
                step(
                        out,
                        ChargeSteps.PUBLIC_PAYS,
                        charge.classPublicPays(part, p),
                        p + 1,
                        charge.classPublicAfter(part, p));
            }
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
