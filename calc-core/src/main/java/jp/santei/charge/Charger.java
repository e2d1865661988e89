package jp.santei.charge;

import java.util.Arrays;
import java.util.List;
import jp.santei.buffer.ChargeBuffer;
import jp.santei.buffer.ClaimBuffer;
import jp.santei.buffer.StatementBuffer;
import jp.santei.claim.Days;
import jp.santei.claim.PayerSet;
import jp.santei.master.Edition;
import jp.santei.master.Parameter;
import jp.santei.master.Parameters;
import jp.santei.money.Rounding;
import jp.santei.rule.Area;
import jp.santei.rule.ChargeFindings;
import jp.santei.rule.ChargeSteps;
import jp.santei.rule.ResolveFindings;
import jp.santei.rule.Rule;
import jp.santei.rule.StepKind;

/**
 * The charge pass (患者負担): points of each settlement and payer set become what each payer and the patient pay.
 *
 * <pre>
 *   entries ─► points[settlement][payer set]
 *   settlement by settlement, in the order of their days:
 *       cost ─ insurer ─► share ─ public 1 ─ public 2 … ─► patient ─ window rounding ─► collected
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
    static final Rule PUBLIC = Rule.of(
            "C-PUB-001",
            Area.PUBLIC_EXPENSE,
            "全額公費（保険優先）は残りの患者負担から本人支払額を除いた全額を負担する",
            "a full-cover public expense pays what is left, less the patient's own amount",
            "生活保護法第15条; 公費負担者番号 法別12",
            "/publicExpenses/*/patientAmount");
    static final Rule WINDOW = Rule.of(
            "C-ROUND-001",
            Area.CHARGE,
            "割合による窓口負担は会計ごとに10円未満を四捨五入する",
            "a burden by share is rounded to ten yen at each settlement",
            "健康保険法第75条, 国民健康保険法第42条の2",
            "/items/*/settlement",
            "/items/*/date");
    static final Rule LIMIT_NOTICE = Rule.of(
            "C-LIMIT-001",
            Area.CHARGE,
            "限度額に達し得る負担は未完了として示す",
            "a burden that may reach a monthly limit is shown as incomplete",
            "健康保険法第115条",
            "/insurance/limitAtWindow");

    private static final long DATE_KEY = 1L << 40;
    private static final int TENTHS = 10;

    private final Parameters parameters;
    private final ShareRule shareRule;
    private final PublicOrder publicOrder;
    private final long[] amountLeft = new long[ClaimBuffer.MAX_PUBLIC];
    private long[] points = new long[16 * ChargeBuffer.MASKS];
    private int[] settlementOrder = new int[16];

    /** Makes the pass for an edition. */
    public Charger(Edition edition) {
        parameters = edition.parameters();
        shareRule = new ShareRule(edition.parameters());
        publicOrder = new PublicOrder(edition);
    }

    /** Returns the rules of this pass. */
    public static List<Rule> rules() {
        return List.of(
                ShareRule.BY_RULES, ShareRule.STATED, COST, SHARE, PublicOrder.RULE, PUBLIC, WINDOW, LIMIT_NOTICE);
    }

    /** Charges the priced entries of a claim; the charge stays uncomputed where a finding says why. */
    public void charge(ClaimBuffer in, StatementBuffer out) {
        int day = firstServiceDay(in);
        int share = in.insured() ? shareRule.share(in, out, day) : (int) ClaimBuffer.ABSENT;
        boolean shareKnown = !in.insured() || share != ShareRule.UNKNOWN;
        long unit = parameters.at(Parameter.YEN_PER_POINT, day);
        if (unit == Parameters.NONE) {
            out.finding(ResolveFindings.NO_PARAMETER, StatementBuffer.WHOLE_CLAIM, StatementBuffer.NO_LINE, day, 0, 0);
        }
        if (!publicOrder.order(in, out, day) || !shareKnown || unit == Parameters.NONE) {
            return;
        }
        int masks = collect(out);
        ChargeBuffer charge = out.charge();
        addClasses(masks, charge);
        for (int p = 0; p < in.publicCount(); p++) {
            amountLeft[p] = in.publicPatientAmount(p);
        }
        sortSettlements(charge);
        for (int i = 0; i < charge.settlementCount(); i++) {
            settle(out.charge(), settlementOrder[i], share, unit);
        }
        checkLimit(in, out, day);
        charge.computed(share);
        explain(out, share, unit);
    }

    private static int firstServiceDay(ClaimBuffer in) {
        int first = Integer.MAX_VALUE;
        for (int d = 0; d < in.dateCount(); d++) {
            first = Math.min(first, in.date(d));
        }
        return in.dateCount() == 0 ? in.firstDay() : first;
    }

    /** Sums the points by settlement and payer set; returns which payer sets occur, as bits. */
    private int collect(StatementBuffer out) {
        ChargeBuffer charge = out.charge();
        int masks = 0;
        for (int entry = 0; entry < out.entryCount(); entry++) {
            int mask = out.payers(entry);
            if (mask == 0 || out.dropped(entry)) {
                continue;
            }
            int day = out.date(entry);
            int stated = out.settlement(entry);
            int settlement = charge.settlement(stated == ClaimBuffer.ABSENT ? DATE_KEY + day : stated, day);
            int at = cell(settlement, mask, charge.settlementCount());
            points[at] = Math.addExact(points[at], Math.multiplyExact(out.points(entry), (long) out.times(entry)));
            masks |= 1 << mask;
            markDay(charge, mask, day);
        }
        return masks;
    }

    private int cell(int settlement, int mask, int settlements) {
        int needed = settlements * ChargeBuffer.MASKS;
        if (needed > points.length) {
            points = Arrays.copyOf(points, needed * 2);
            settlementOrder = Arrays.copyOf(settlementOrder, needed * 2 / ChargeBuffer.MASKS);
        }
        return settlement * ChargeBuffer.MASKS + mask;
    }

    private static void markDay(ChargeBuffer charge, int mask, int day) {
        int dayOfMonth = Days.packed(day) % 100 - 1;
        for (int payer = 0; payer <= ClaimBuffer.MAX_PUBLIC; payer++) {
            if ((mask & (PayerSet.INSURANCE_BIT << payer)) != 0) {
                charge.addDay(payer, dayOfMonth);
            }
        }
    }

    /** Payer sets with a public expense first, the insurance alone last, as the law computes them. */
    private static void addClasses(int masks, ChargeBuffer charge) {
        for (int mask = PayerSet.INSURANCE_BIT + 1; mask <= PayerSet.ALL; mask++) {
            if ((masks & (1 << mask)) != 0) {
                charge.addClass(mask);
            }
        }
        if ((masks & (1 << PayerSet.INSURANCE_BIT)) != 0) {
            charge.addClass(PayerSet.INSURANCE_BIT);
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

    private void settle(ChargeBuffer charge, int settlement, int share, long unit) {
        long byShare = 0;
        long exactAmounts = 0;
        for (int i = 0; i < charge.classCount(); i++) {
            int mask = charge.classOrder(i);
            int at = settlement * ChargeBuffer.MASKS + mask;
            long classPoints = points[at];
            points[at] = 0;
            long cost = Math.multiplyExact(classPoints, unit);
            boolean insured = (mask & PayerSet.INSURANCE_BIT) != 0;
            long shareYen = insured ? tenths(cost, share) : cost;
            long patient = payPublic(charge, mask, shareYen);
            charge.addToClass(mask, classPoints, cost, shareYen, patient);
            if (mask == PayerSet.INSURANCE_BIT) {
                byShare = Math.addExact(byShare, patient);
            } else {
                exactAmounts = Math.addExact(exactAmounts, patient);
            }
        }
        long rounded =
                byShare < 0 ? -Rounding.TEN_YEN_HALF_UP.apply(-byShare, 1) : Rounding.TEN_YEN_HALF_UP.apply(byShare, 1);
        charge.settle(settlement, Math.addExact(rounded, exactAmounts), byShare, rounded);
    }

    private static long tenths(long cost, int share) {
        if (cost % TENTHS != 0) {
            throw new IllegalStateException("cost is no multiple of ten yen: " + cost);
        }
        return Math.multiplyExact(cost / TENTHS, (long) share);
    }

    private long payPublic(ChargeBuffer charge, int mask, long shareYen) {
        long left = shareYen;
        for (int i = 0; i < charge.orderCount(); i++) {
            int p = charge.order(i);
            if ((mask & (PayerSet.INSURANCE_BIT << (p + 1))) != 0) {
                long after = Math.min(Math.max(left, 0), amountLeft[p]);
                amountLeft[p] -= after;
                charge.addPublic(mask, p, left - after, after);
                left = after;
            }
        }
        return left;
    }

    private void checkLimit(ClaimBuffer in, StatementBuffer out, int day) {
        if (!in.insured() || !in.limitAtWindow()) {
            return;
        }
        boolean elder = shareRule.isElder(in, day);
        boolean classKnown = in.incomeClass() != ClaimBuffer.IncomeClass.UNSTATED;
        if (!elder && !classKnown && in.publicCount() == 0) {
            return;
        }
        ChargeBuffer charge = out.charge();
        long burden = 0;
        for (int i = 0; i < charge.classCount(); i++) {
            int mask = charge.classOrder(i);
            if ((mask & PayerSet.INSURANCE_BIT) != 0) {
                burden = Math.addExact(burden, charge.classShare(mask));
            }
        }
        Parameter lowest = !elder
                ? Parameter.LOWEST_LIMIT_UNDER_70
                : in.inpatient() ? Parameter.LOWEST_LIMIT_ELDER_INPATIENT : Parameter.LOWEST_LIMIT_ELDER_OUTPATIENT;
        if (burden > Math.max(0, parameters.at(lowest, day))) {
            out.finding(
                    ChargeFindings.LIMIT_NOT_BUILT, StatementBuffer.WHOLE_CLAIM, StatementBuffer.NO_LINE, burden, 0, 0);
        }
    }

    private void explain(StatementBuffer out, int share, long unit) {
        if (!out.explaining()) {
            return;
        }
        ChargeBuffer charge = out.charge();
        for (int i = 0; i < charge.classCount(); i++) {
            int mask = charge.classOrder(i);
            long cost = charge.classCost(mask);
            step(out, ChargeSteps.CLASS_COST, cost, charge.classPoints(mask), unit);
            if ((mask & PayerSet.INSURANCE_BIT) != 0) {
                step(out, ChargeSteps.CLASS_SHARE, charge.classShare(mask), cost, share);
            }
            for (int k = 0; k < charge.orderCount(); k++) {
                int p = charge.order(k);
                if ((mask & (PayerSet.INSURANCE_BIT << (p + 1))) != 0) {
                    long pays = charge.classPublicPays(mask, p);
                    step(out, ChargeSteps.PUBLIC_PAYS, pays, p + 1, charge.classPublicAfter(mask, p));
                }
            }
        }
        explainWindow(out);
    }

    private void explainWindow(StatementBuffer out) {
        ChargeBuffer charge = out.charge();
        for (int i = 0; i < charge.settlementCount(); i++) {
            int settlement = settlementOrder[i];
            long exact = charge.settlementExact(settlement);
            if (exact != 0) {
                step(out, ChargeSteps.WINDOW, charge.settlementRounded(settlement), exact, 0);
            }
        }
    }

    private static void step(StatementBuffer out, StepKind kind, long a, long b, long c) {
        out.step(kind, StatementBuffer.WHOLE_CLAIM, StatementBuffer.NO_LINE, a, b, c);
    }
}
