package jp.santei.charge;

import java.util.Arrays;
import java.util.List;
import jp.santei.buffer.ChargeBuffer;
import jp.santei.buffer.ClaimBuffer;
import jp.santei.buffer.StatementBuffer;
import jp.santei.claim.Days;
import jp.santei.claim.PayerSet;
import jp.santei.master.Edition;
import jp.santei.master.LimitSide;
import jp.santei.master.Parameter;
import jp.santei.master.Parameters;
import jp.santei.rule.Area;
import jp.santei.rule.ChargeFindings;
import jp.santei.rule.ResolveFindings;
import jp.santei.rule.Rule;

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
    static final Rule LIMIT_NOTICE = Rule.of(
            "C-LIMIT-001",
            Area.CHARGE,
            "公費併用の療養が限度額に達し得るときは未完了として示す",
            "a burden shared with a public expense that may reach a monthly limit is shown as incomplete",
            "健康保険法施行令第41条第6項から第8項まで",
            "/insurance/limitAtWindow");

    private static final long DATE_KEY = 1L << 40;

    private final Parameters parameters;
    private final ShareRule shareRule;
    private final PublicOrder publicOrder;
    private final BirthdayMonth birthdayMonth;
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
        parameters = edition.parameters();
        shareRule = new ShareRule(parameters);
        publicOrder = new PublicOrder(edition);
        birthdayMonth = new BirthdayMonth(parameters);
        limit = new InsuranceLimit(edition);
        longTerm = new LongTermDisease(parameters);
        reduction = new BurdenReduction(parameters);
        PublicPayers publicPayers = new PublicPayers();
        month = new MonthToDate(parameters, limit, longTerm, reduction, publicPayers);
        window = new Window(month);
        classes = new PayerClasses(month.parts(), reduction, publicPayers);
        explanation = new ChargeExplanation(month, limit, reduction, window);
    }

    /** Returns the rules of this pass. */
    public static List<Rule> rules() {
        return List.of(
                ShareRule.BY_RULES,
                ShareRule.STATED,
                BandRule.RULE,
                ShareRule.LATE_STAGE,
                COST,
                SHARE,
                BurdenReduction.RULE,
                PublicOrder.RULE,
                PublicPayers.RULE,
                LIMIT_NOTICE,
                InsuranceLimit.ROW,
                InsuranceLimit.FORMULA,
                InsuranceLimit.REPEATED,
                InsuranceLimit.OUTPATIENT,
                BirthdayMonth.RULE,
                InsuranceLimit.CONSIDERATION,
                LongTermDisease.RULE,
                MonthToDate.IN_KIND,
                MonthToDate.COMBINED,
                Window.OUTPATIENT,
                Window.INPATIENT,
                Window.EXACT,
                ReceiptNotes.RULE);
    }

    /** Charges the priced entries of a claim; the charge stays uncomputed where a finding says why. */
    public void charge(ClaimBuffer in, StatementBuffer out) {
        int day = firstServiceDay(in);
        int share = in.insured() ? shareRule.share(in, out, day) : (int) ClaimBuffer.ABSENT;
        boolean shareKnown = !in.insured() || share != ShareRule.UNKNOWN;
        long unit = parameters.at(Parameter.YEN_PER_POINT, day);
        if (unit == Parameters.NONE) {
            out.finding(ResolveFindings.NO_PARAMETER, day, 0, 0);
        }
        if (!publicOrder.order(in, out, day) || !shareKnown || unit == Parameters.NONE) {
            return;
        }
        int divisor = birthdayMonth.divisor(in);
        LimitSide side = shareRule.side(in, day);
        if (!limit.begin(in, out, side, share, divisor)) {
            return;
        }
        longTerm.begin(in, out, side, limit.band(), divisor, share != ShareRule.FULL);
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
        month.begin(in, charge, share, unit, divisor, occurring);
        month.compute();
        window.begin(in.inpatient());
        for (int i = 0; i < charge.settlementCount(); i++) {
            int settlement = settlementOrder[i];
            for (int k = 0; k < month.parts().size(); k++) {
                int part = month.parts().part(k);
                int at = settlement * Parts.COUNT + part;
                month.add(part, points[at]);
                points[at] = 0;
            }
            month.compute();
            charge.settle(settlement, window.settle());
        }
        classes.write(charge);
        ReceiptNotes.write(limit, longTerm, month, charge);
        charge.computed(share);
        if (out.explaining()) {
            explain(in, out, share, unit);
        }
    }

    private void explain(ClaimBuffer in, StatementBuffer out, int share, long unit) {
        ChargeBuffer charge = out.charge();
        explanation.parts(out, share, unit);
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
            int mask = out.payers(entry);
            if (mask == 0 || out.dropped(entry)) {
                continue;
            }
            int day = out.date(entry);
            int stated = out.settlement(entry);
            int settlement = charge.settlement(stated == ClaimBuffer.ABSENT ? DATE_KEY + day : stated, day);
            int part = part(in, out, entry, mask);
            int at = cell(settlement, part, charge.settlementCount());
            points[at] = Math.addExact(points[at], Math.multiplyExact(out.points(entry), (long) out.times(entry)));
            occurring |= 1L << part;
            markDay(charge, mask, day);
        }
        return occurring;
    }

    /** What the insurance alone pays under a certificate is a part of its own. */
    private int part(ClaimBuffer in, StatementBuffer out, int entry, int mask) {
        int item = out.item(entry);
        boolean ofDisease =
                mask == PayerSet.INSURANCE_BIT && longTerm.applies() && (item < 0 || !in.itemOtherDisease(item));
        return ofDisease ? mask | Parts.LONG_TERM : mask;
    }

    private int cell(int settlement, int part, int settlements) {
        int needed = settlements * Parts.COUNT;
        if (needed > points.length) {
            points = Arrays.copyOf(points, needed * 2);
            settlementOrder = Arrays.copyOf(settlementOrder, needed * 2 / Parts.COUNT);
        }
        return settlement * Parts.COUNT + part;
    }

    private static void markDay(ChargeBuffer charge, int mask, int day) {
        int dayOfMonth = Days.packed(day) % 100 - 1;
        for (int payer = 0; payer <= ClaimBuffer.MAX_PUBLIC; payer++) {
            if ((mask & (PayerSet.INSURANCE_BIT << payer)) != 0) {
                charge.addDay(payer, dayOfMonth);
            }
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
        long shared = 0;
        long alone = 0;
        for (int i = 0; i < charge.classCount(); i++) {
            int mask = charge.classOrder(i);
            if (mask == PayerSet.INSURANCE_BIT) {
                alone = charge.classShare(mask);
            } else if ((mask & PayerSet.INSURANCE_BIT) != 0) {
                shared = Math.addExact(shared, charge.classShare(mask));
            }
        }
        limit.report(out, month.limitReached(), alone);
        if (in.insurance().limitAtWindow() && shared > limit.lowest()) {
            out.finding(ChargeFindings.LIMIT_NOT_BUILT, shared, 0, 0);
        }
    }
}
