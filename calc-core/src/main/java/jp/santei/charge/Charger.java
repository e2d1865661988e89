package jp.santei.charge;

import java.util.Arrays;
import java.util.List;
import jp.santei.buffer.ChargeBuffer;
import jp.santei.buffer.ClaimBuffer;
import jp.santei.buffer.StatementBuffer;
import jp.santei.claim.PayerSet;
import jp.santei.master.Edition;
import jp.santei.master.LimitKind;
import jp.santei.master.LimitSide;
import jp.santei.master.Parameter;
import jp.santei.master.Parameters;
import jp.santei.rule.Area;
import jp.santei.rule.PublicFindings;
import jp.santei.rule.ResolveFindings;
import jp.santei.rule.Rule;
import org.jspecify.annotations.Nullable;

/**
 * The charge pass (患者負担): points of each settlement and payer set become what each payer and the patient pay.
 *
 * <pre>
 *   entries ─► points[settlement][part]
 *   share, reduction, limit of the claim
 *   settlement by settlement, in the order of their days:
 *       month to date ─► what the month comes to ─► window: what this settlement collects
 * </pre>
 *
 * <p>Before rounding cost = insurer + public payers + patient, exactly. Holds scratch space: one instance per thread.
 */
public final class Charger {
    static final Rule COST = Rule.of(
            "C-COST-001",
            Area.CHARGE,
            "費用は点数×10円",
            "the cost is ten yen a point",
            "診療報酬の算定方法（告示）本則",
            "/items/*/payers");
    static final Rule SHARE = Rule.of(
            "C-COST-002",
            Area.CHARGE,
            "一部負担金は費用×負担割合（1円単位、端数なし）",
            "the share is cost times tenths, exact to the yen",
            "健康保険法第74条");

    private static final long DATE_KEY = 1L << 40;

    private final ParameterPeriods parameters;
    private final ShareRule shareRule;
    private final PublicSchemes schemes;
    private final PublicPayers publicPayers;
    private final PublicLimit publicLimit;
    private final BirthdayMonth birthdayMonth;
    private final LimitsOfMonth limits;
    private final InsuranceLimit limit;
    private final LongTermDisease longTerm;
    private final BurdenReduction reduction;
    private final MonthToDate month;
    private final Window window;
    private final PayerClasses classes;
    private final ChargeExplanation explanation;
    private long[] points = new long[16 * Parts.COUNT];
    private int[] settlementOrder = new int[16];

    /** Makes the pass for an edition. */
    public Charger(Edition edition) {
        parameters = new ParameterPeriods(edition.parameters());
        shareRule = new ShareRule(parameters);
        schemes = new PublicSchemes(edition);
        publicPayers = new PublicPayers(edition, schemes);
        birthdayMonth = new BirthdayMonth(parameters);
        limits = new LimitsOfMonth(edition);
        limit = new InsuranceLimit(limits, parameters, schemes);
        longTerm = new LongTermDisease(parameters);
        reduction = new BurdenReduction(parameters);
        publicLimit = new PublicLimit(limits, schemes, limit, longTerm);
        month = new MonthToDate(parameters, limit, longTerm, reduction, schemes, publicLimit, publicPayers);
        window = new Window(month, new WindowBound(month, schemes, publicPayers));
        classes = new PayerClasses(month.parts(), reduction, schemes);
        explanation = new ChargeExplanation(month, limit, reduction, publicLimit, publicPayers, window);
    }

    /** Returns the rules of this pass. */
    public static List<Rule> rules() {
        return List.of(
                ShareRule.BY_RULES,
                ShareRule.STATED,
                BandRule.RULE,
                BandRule.OF_CERTIFICATE,
                ShareRule.LATE_STAGE,
                COST,
                SHARE,
                BurdenReduction.RULE,
                PublicPayers.FULL,
                PublicSchemes.ORDER,
                PublicSchemes.ROW,
                PublicSchemes.PUBLIC_FIRST,
                PublicPayers.RATE,
                PublicPayers.CAP,
                PublicPayers.UP_TO,
                PublicPayers.CAP_BY_CLASS,
                InsuranceLimit.ROW,
                InsuranceLimit.FORMULA,
                InsuranceLimit.REPEATED,
                InsuranceLimit.OUTPATIENT,
                BirthdayMonth.RULE,
                InsuranceLimit.CONSIDERATION,
                LongTermDisease.RULE,
                MonthToDate.IN_KIND,
                Combination.LONG_TERM,
                PublicLimit.GENERAL,
                PublicLimit.DISEASE,
                PublicLimit.ASSISTANCE,
                PublicLimit.NORMAL,
                Combination.PUBLIC,
                Window.OUTPATIENT,
                Window.INPATIENT,
                Window.EXACT,
                ReceiptNotes.RULE);
    }

    PublicSchemes schemes() {
        return schemes;
    }

    PublicPayers accounts() {
        return publicPayers;
    }

    /** Charges the priced entries of a claim; the charge stays uncomputed where a finding says why. */
    public void charge(ClaimBuffer in, StatementBuffer out) {
        int day = firstServiceDay(in);
        LimitSide side = in.insured() ? shareRule.side(in, day) : LimitSide.UNDER_70;
        int share = in.insured() ? shareRule.share(in, out, side, day) : (int) ClaimBuffer.ABSENT;
        boolean shareKnown = !in.insured() || share != ShareRule.UNKNOWN;
        long unit = parameters.at(Parameter.YEN_PER_POINT, day);
        if (unit == Parameters.NONE) {
            out.finding(ResolveFindings.NO_PARAMETER, day, 0, 0);
        }
        if (!schemes.begin(in, out, day) || !shareKnown || unit == Parameters.NONE) {
            return;
        }
        if (!publicPayers.begin(in, out, share, day)) {
            return;
        }
        int divisor = birthdayMonth.divisor(in);
        limits.turnTo(side, in.inpatient(), in.firstDay());
        if (!limit.begin(in, out, side, share, divisor)) {
            return;
        }
        longTerm.begin(in, out, side, limit.band(), divisor, share != ShareRule.FULL);
        publicLimit.begin(in, out, side, divisor, share != ShareRule.FULL);
        reduction.begin(in, out);
        settle(in, out, share, unit, divisor);
        report(in, out);
    }

    private static int firstServiceDay(ClaimBuffer in) {
        int first = Integer.MAX_VALUE;
        for (int d = 0; d < in.dateCount(); d++) {
            first = Math.min(first, in.date(d));
        }
        return in.dateCount() == 0 ? in.firstDay() : first;
    }

    private void settle(ClaimBuffer in, StatementBuffer out, int share, long unit, int divisor) {
        ChargeBuffer charge = out.charge();
        long occurring = collect(in, out);
        sortSettlements(charge);
        month.begin(in, share, unit, divisor, occurring);
        window.begin(in.inpatient());
        if (charge.settlementCount() == 0) {
            month.compute();
        }
        for (int i = 0; i < charge.settlementCount(); i++) {
            int settlement = settlementOrder[i];
            for (int k = 0; k < month.parts().size(); k++) {
                Part part = month.parts().part(k);
                int at = settlement * Parts.COUNT + part.key;
                part.points = Math.addExact(part.points, points[at]);
                points[at] = 0;
            }
            month.compute();
            charge.settle(settlement, window.settle());
        }
        classes.write(charge);
        publicPayers.writeCaps(charge);
        if (limit.elder() && in.inpatient()) {
            charge.markCut();
        }
        charge.refund(month.refund() / Parts.SEN);
        ReceiptNotes.write(limit, longTerm, month, charge);
        charge.computed(share);
        if (out.explaining()) {
            explain(in, out, share, unit);
        }
    }

    private void explain(ClaimBuffer in, StatementBuffer out, int share, long unit) {
        ChargeBuffer charge = out.charge();
        publicPayers.explainAccounts(out, in.publicExpenses());
        explanation.parts(out, share, unit, in.publicExpenses().count() > 0);
        for (int i = 0; i < charge.settlementCount(); i++) {
            int settlement = settlementOrder[i];
            explanation.settlement(
                    out, i, charge.settlementPays(settlement), charge.settlementDate(settlement), in.inpatient());
        }
    }

    /** Sums the points by settlement and part; returns which parts occur, as bits. */
    private long collect(ClaimBuffer in, StatementBuffer out) {
        ChargeBuffer charge = out.charge();
        long occurring = 0;
        for (int entry = 0; entry < out.entryCount(); entry++) {
            if (out.payers(entry) == 0 || out.dropped(entry)) {
                continue;
            }
            int mask = effective(in, out, entry);
            int day = out.date(entry);
            int stated = out.settlement(entry);
            int settlement = charge.settlement(stated == ClaimBuffer.ABSENT ? DATE_KEY + day : stated, day);
            int key = key(in, out, entry, mask);
            int at = cell(settlement, key, charge.settlementCount());
            points[at] = Math.addExact(points[at], Math.multiplyExact(out.points(entry), (long) out.times(entry)));
            occurring |= 1L << key;
            markDay(charge, mask, day - in.firstDay());
        }
        return occurring;
    }

    private int effective(ClaimBuffer in, StatementBuffer out, int entry) {
        int stated = out.payers(entry);
        int mask = schemes.effective(stated);
        if (mask != stated) {
            out.payers(entry, mask);
            int p = Integer.numberOfTrailingZeros(mask) - 1;
            out.finding(
                    PublicFindings.PUBLIC_FIRST_ALONE,
                    entry,
                    StatementBuffer.NO_LINE,
                    in.publicExpenses().law(p),
                    0,
                    0);
        }
        return mask;
    }

    /** What the insurance pays under a certificate is a part of its own. */
    private int key(ClaimBuffer in, StatementBuffer out, int entry, int mask) {
        int item = out.item(entry);
        boolean ofDisease =
                (mask & PayerSet.INSURANCE_BIT) != 0 && longTerm.applies() && (item < 0 || !in.itemOtherDisease(item));
        return ofDisease ? mask | Parts.LONG_TERM : mask;
    }

    private int cell(int settlement, int key, int settlements) {
        int needed = settlements * Parts.COUNT;
        if (needed > points.length) {
            points = Arrays.copyOf(points, needed * 2);
            settlementOrder = Arrays.copyOf(settlementOrder, needed * 2 / Parts.COUNT);
        }
        return settlement * Parts.COUNT + key;
    }

    private static void markDay(ChargeBuffer charge, int mask, int dayOfMonth) {
        for (int left = mask; left != 0; left &= left - 1) {
            charge.addDay(Integer.numberOfTrailingZeros(left), dayOfMonth);
        }
    }

    private void sortSettlements(ChargeBuffer charge) {
        for (int i = 0; i < charge.settlementCount(); i++) {
            int place = i;
            while (place > 0 && charge.settlementDate(settlementOrder[place - 1]) > charge.settlementDate(i)) {
                settlementOrder[place] = settlementOrder[place - 1];
                place--;
            }
            settlementOrder[place] = i;
        }
    }

    private void report(ClaimBuffer in, StatementBuffer out) {
        if (!in.insured()) {
            return;
        }
        ChargeBuffer charge = out.charge();
        limit.report(out, month.limitReached(), charge.classBurden(PayerSet.INSURANCE_BIT));
        for (int i = 0; i < month.parts().size(); i++) {
            Part part = month.parts().part(i);
            @Nullable LimitKind reached = part.limitKind;
            if (reached != null) {
                publicLimit.report(out, part, reached);
            }
        }
        if (month.refund() >= Parts.SEN) {
            out.finding(PublicFindings.REFUND, month.refund() / Parts.SEN, 0, 0);
        }
    }
}
