package jp.santei.charge;

import java.util.Arrays;
import jp.santei.buffer.ChargeBuffer;
import jp.santei.buffer.ClaimBuffer;
import jp.santei.buffer.PublicBuffer;
import jp.santei.buffer.StatementBuffer;
import jp.santei.claim.SchemeIncome;
import jp.santei.master.CapUse;
import jp.santei.master.Edition;
import jp.santei.master.PublicCaps;
import jp.santei.master.PublicExpenseKind;
import jp.santei.master.PublicExpenseScheme;
import jp.santei.rule.Area;
import jp.santei.rule.FindingKind;
import jp.santei.rule.PublicFindings;
import jp.santei.rule.PublicSteps;
import jp.santei.rule.Rule;
import jp.santei.rule.StepKind;

/**
 * What public expenses pay of the month's parts (公費の負担), in their legal order.
 *
 * <p>Each has an account of the month: what is left of its cap, of the patient's own amount, of what it pays at most. What
 * counts into a cap is the patient's amount after that payer, even where a later payer pays it. Amounts are hundredths of
 * a yen. Holds scratch space: one instance per thread.
 */
final class PublicPayers {
    static final Rule FULL = Rule.of(
            "C-PUB-001",
            Area.PUBLIC_EXPENSE,
            "全額公費（保険優先）は残りの患者負担から本人支払額を除いた全額を負担する",
            "a full-cover public expense pays what is left, less the patient's own amount",
            "国公費マスター 10-1・10-2; 生活保護法第15条, 原子爆弾被爆者に対する援護に関する法律第18条",
            "/publicExpenses/*/patientAmount");
    static final Rule RATE = Rule.of(
            "C-PUB-005",
            Area.PUBLIC_EXPENSE,
            "定率の公費は医療費の一定割合（保険の自己負担を超えない）と上限残額の小さい方を患者負担とする",
            "under a rate the patient pays that percentage of the cost, never above the share, nor what is left of the cap",
            "国公費マスター 10-2・11; 障害者の日常生活及び社会生活を総合的に支援するための法律第58条, 難病の患者に対する医療等に関する法律第5条",
            "/publicExpenses/*/payerNumber");
    static final Rule CAP = Rule.of(
            "C-PUB-006",
            Area.PUBLIC_EXPENSE,
            "上限額から他医療機関等と当院の他の単位の累計を引いた残額までを患者負担とする",
            "the patient pays up to what is left of the cap after what counted elsewhere and here before",
            "自己負担上限額管理票の取扱い; 国公費マスター 14・15",
            "/publicExpenses/*/monthlyCap",
            "/publicExpenses/*/paidElsewhere",
            "/publicExpenses/*/paidHereBefore");
    static final Rule UP_TO = Rule.of(
            "C-PUB-007",
            Area.PUBLIC_EXPENSE,
            "定額補助の公費は月の補助額までを負担し、残りを患者負担とする",
            "some public expenses pay up to an amount of the month and leave the rest",
            "新型コロナウイルス感染症の5類移行後の公費支援の取扱い",
            "/publicExpenses/*/payerNumber");
    static final Rule CAP_BY_CLASS = Rule.of(
            "C-PUB-008",
            Area.PUBLIC_EXPENSE,
            "上限額の記載がなく所得階層があれば、その階層の標準の上限額を使う",
            "without a stated cap, the one of the stated income class is used",
            "難病の患者に対する医療等に関する法律施行令第1条, 児童福祉法施行令第22条, 障害者総合支援法施行令第35条",
            "/publicExpenses/*/attributes/incomeClass",
            "/publicExpenses/*/attributes/severe",
            "/publicExpenses/*/attributes/severeContinuing",
            "/publicExpenses/*/attributes/highCostLongTerm",
            "/publicExpenses/*/attributes/ventilator");

    /** Stands for no limit of an account. */
    static final long NONE = Long.MAX_VALUE;

    /** Most public expenses. */
    static final int MAX = ClaimBuffer.MAX_PUBLIC;

    private static final long PERCENT = 100;

    private final PublicSchemes schemes;
    private final PublicCaps caps;
    private final PublicExpenseKind[] kind = new PublicExpenseKind[MAX];
    private final int[] percent = new int[MAX];
    private final long[] cap = new long[MAX];
    private final long[] counted = new long[MAX];
    private final long[] own = new long[MAX];
    private final long[] upTo = new long[MAX];

    private final long[] capLeft = new long[MAX];
    private final long[] ownLeft = new long[MAX];
    private final long[] upToLeft = new long[MAX];
    private final long[] used = new long[MAX];
    private final long[][] after = new long[Parts.COUNT][MAX];
    private final long[][] capBefore = new long[Parts.COUNT][MAX];

    PublicPayers(Edition edition, PublicSchemes schemes) {
        caps = edition.publicExpenses().caps();
        this.schemes = schemes;
        Arrays.fill(kind, PublicExpenseKind.FULL);
    }

    /**
     * Opens the accounts of a claim's public expenses; returns false after recording a cap that is missing.
     *
     * @param share tenths, for caps by share
     * @param day a day of service, epoch day
     */
    boolean begin(ClaimBuffer in, StatementBuffer out, int share, int day) {
        boolean known = true;
        PublicBuffer given = in.publicExpenses();
        for (int p = 0; p < schemes.count(); p++) {
            PublicExpenseScheme row = schemes.row(p);
            kind[p] = row.payment().kind();
            percent[p] = row.payment().percent();
            own[p] = Math.multiplyExact(given.patientAmount(p), (long) Parts.SEN);
            upTo[p] = row.payment().upTo() == PublicExpenseScheme.NONE
                    ? NONE
                    : Math.multiplyExact(row.payment().upTo(), (long) Parts.SEN);
            counted[p] = Math.multiplyExact(given.countedBefore(p), (long) Parts.SEN);
            long yen = capOf(given, row, p, share, day, out);
            cap[p] = yen == NONE ? NONE : Math.multiplyExact(yen, (long) Parts.SEN);
            if (yen == NONE && row.payment().cap() == CapUse.REQUIRED) {
                finding(out, PublicFindings.CAP_MISSING, p + 1, given.law(p), 0);
                known = false;
            } else if (yen == NONE && row.payment().cap() == CapUse.EXPECTED) {
                finding(out, PublicFindings.CAP_NOT_STATED, p + 1, given.law(p), 0);
            } else if (counted[p] > cap[p]) {
                finding(out, PublicFindings.CAP_EXCEEDED_BEFORE, p + 1, given.countedBefore(p), yen);
            }
            if (kind[p] == PublicExpenseKind.FULL && cap[p] != NONE) {
                kind[p] = PublicExpenseKind.CAP;
            }
        }
        return known;
    }

    private long capOf(PublicBuffer given, PublicExpenseScheme row, int p, int share, int day, StatementBuffer out) {
        if (!row.payment().shareCaps().isEmpty()) {
            return share >= 1 && share <= PublicExpenseScheme.SHARES
                    ? row.payment().shareCaps().get(share - 1)
                    : NONE;
        }
        if (row.payment().cap() == CapUse.NONE) {
            return NONE;
        }
        if (given.cap(p) != ClaimBuffer.ABSENT) {
            return given.cap(p);
        }
        SchemeIncome income = given.income(p);
        long standard = income == null ? PublicCaps.NONE : caps.find(given.law(p), income, given.conditions(p), day);
        if (standard == PublicCaps.NONE) {
            return NONE;
        }
        finding(out, PublicFindings.CAP_BY_CLASS, p + 1, standard, 0);
        return standard;
    }

    /** Begins a month anew: all accounts are whole again. */
    void restart() {
        for (int p = 0; p < schemes.count(); p++) {
            capLeft[p] = cap[p] == NONE ? NONE : Math.max(0, cap[p] - counted[p]);
            ownLeft[p] = own[p];
            upToLeft[p] = upTo[p];
            used[p] = 0;
        }
    }

    /** Pays a part whose burden after its limit stands in {@code parts.patient}; writes what is left there. */
    void pay(Parts parts, int part) {
        long left = parts.patient[part];
        for (int i = 0; i < schemes.count(); i++) {
            int p = schemes.order(i);
            if (!PublicSchemes.takesPart(part, p)) {
                continue;
            }
            capBefore[part][p] = capLeft[p];
            long leaves = switch (kind[p]) {
                case FULL, PUBLIC_FIRST -> own(parts, part, p, left);
                case RATE -> rate(parts, part, p, left);
                case CAP -> cap(parts, part, p, left);
                case UP_TO -> aboveAmount(parts, part, p, left);
            };
            used[p] = Math.addExact(used[p], leaves);
            if (capLeft[p] != NONE) {
                capLeft[p] -= leaves;
            }
            after[part][p] = leaves;
            left = leaves;
        }
        parts.patient[part] = left;
    }

    private long own(Parts parts, int part, int p, long before) {
        parts.allow(part, ownLeft[p]);
        long leaves = Math.min(before, ownLeft[p]);
        parts.decided[part] |= leaves == ownLeft[p];
        ownLeft[p] -= leaves;
        return leaves;
    }

    private long rate(Parts parts, int part, int p, long before) {
        long rate = ratePart(parts, part, p);
        parts.byShare[part] = Math.min(parts.byShare[part], rate);
        if (rate < before) {
            parts.decided[part] = false;
        }
        return cap(parts, part, p, Math.min(rate, before));
    }

    private long ratePart(Parts parts, int part, int p) {
        return Math.multiplyExact(parts.cost[part], (long) percent[p] * Parts.SEN) / PERCENT;
    }

    private long cap(Parts parts, int part, int p, long before) {
        if (capLeft[p] == NONE) {
            return before;
        }
        parts.allow(part, capLeft[p]);
        if (capLeft[p] <= before) {
            parts.decided[part] = true;
            return capLeft[p];
        }
        return before;
    }

    private long aboveAmount(Parts parts, int part, int p, long before) {
        long paid = Math.min(before, upToLeft[p]);
        upToLeft[p] -= paid;
        parts.byShare[part] -= Math.min(paid, parts.byShare[part]);
        parts.decided[part] |= paid == before;
        return before - paid;
    }

    /** Returns what public expense p leaves of a part. */
    long after(int part, int p) {
        return after[part][p];
    }

    /** Returns what counted into the cap of public expense p before this claim. */
    long counted(int p) {
        return counted[p];
    }

    /** Returns the cap of public expense p, or {@link #NONE}. */
    long cap(int p) {
        return cap[p];
    }

    /** Returns what is left of the cap of public expense p, or {@link #NONE}. */
    long capLeft(int p) {
        return capLeft[p];
    }

    /** Takes from what is left of a cap. */
    void useCap(int p, long sen) {
        used[p] = Math.addExact(used[p], sen);
        capLeft[p] -= sen;
    }

    /** Writes the caps, and whether the claim form shows what public expenses leave. */
    void writeCaps(ChargeBuffer charge) {
        for (int p = 0; p < schemes.count(); p++) {
            boolean mayLeave = kind[p] == PublicExpenseKind.RATE || kind[p] == PublicExpenseKind.UP_TO;
            charge.shows(p, cap[p] != NONE || mayLeave || own[p] > 0);
            charge.cap(
                    p,
                    cap[p] == NONE ? ClaimBuffer.ABSENT : cap[p] / Parts.SEN,
                    Parts.yen(Math.addExact(counted[p], used[p])));
        }
    }

    /** Records the order and the caps. */
    void explainAccounts(StatementBuffer out, PublicBuffer given) {
        for (int i = 0; i < schemes.count(); i++) {
            int p = schemes.order(i);
            out.step(PublicSteps.ORDER, i + 1, p + 1, given.law(p), 0, 0, 0);
            if (cap[p] != NONE) {
                long left = Math.max(0, cap[p] - counted[p]);
                out.step(PublicSteps.CAP, left / Parts.SEN, p + 1, cap[p] / Parts.SEN, counted[p] / Parts.SEN, 0, 0);
            }
        }
    }

    /** Records what each public expense pays of a part, the first having a burden before it. */
    void explain(StatementBuffer out, Parts parts, int part, long burden) {
        long before = burden;
        for (int i = 0; i < schemes.count(); i++) {
            int p = schemes.order(i);
            if (PublicSchemes.takesPart(part, p)) {
                long leaves = after[part][p];
                StepKind step = stepOf(p, part);
                long rate = kind[p] == PublicExpenseKind.RATE ? ratePart(parts, part, p) : 0;
                out.step(step, leaves, p + 1, before, before - leaves, fifth(step, part, p), rate);
                before = leaves;
            }
        }
    }

    private long fifth(StepKind step, int part, int p) {
        if (step == PublicSteps.ABOVE_CAP) {
            return capBefore[part][p];
        }
        return step == PublicSteps.UP_TO ? upTo[p] / Parts.SEN : percent[p];
    }

    private StepKind stepOf(int p, int part) {
        return switch (kind[p]) {
            case FULL -> PublicSteps.FULL;
            case PUBLIC_FIRST -> PublicSteps.PUBLIC_FIRST;
            case RATE -> after[part][p] == capBefore[part][p] ? PublicSteps.ABOVE_CAP : PublicSteps.RATE;
            case CAP -> PublicSteps.ABOVE_CAP;
            case UP_TO -> PublicSteps.UP_TO;
        };
    }

    private static void finding(StatementBuffer out, FindingKind kind, long a, long b, long c) {
        out.finding(kind, StatementBuffer.WHOLE_CLAIM, StatementBuffer.NO_LINE, a, b, c);
    }
}
