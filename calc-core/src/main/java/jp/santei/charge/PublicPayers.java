package jp.santei.charge;

import jp.santei.buffer.ChargeBuffer;
import jp.santei.buffer.ClaimBuffer;
import jp.santei.buffer.PublicBuffer;
import jp.santei.buffer.StatementBuffer;
import jp.santei.claim.SchemeIncome;
import jp.santei.master.CapUse;
import jp.santei.master.Edition;
import jp.santei.master.PublicCaps;
import jp.santei.master.PublicExpenseScheme;
import jp.santei.rule.Area;
import jp.santei.rule.FindingKind;
import jp.santei.rule.PublicFindings;
import jp.santei.rule.PublicSteps;
import jp.santei.rule.Rule;
import jp.santei.rule.StepKind;

/**
 * What public expenses pay of the month's parts (公費の負担), in their legal order, each by its account of the month.
 *
 * <p>Amounts are hundredths of a yen. Holds scratch space: one instance per thread.
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

    /** Most public expenses. */
    static final int MAX = ClaimBuffer.MAX_PUBLIC;

    private static final long NONE = PublicAccount.NONE;

    private final PublicSchemes schemes;
    private final PublicCaps caps;
    private final PublicAccount[] accounts = new PublicAccount[MAX];

    PublicPayers(Edition edition, PublicSchemes schemes) {
        caps = edition.publicExpenses().caps();
        this.schemes = schemes;
        for (int p = 0; p < MAX; p++) {
            accounts[p] = new PublicAccount(p);
        }
    }

    /** Returns the account of public expense p. */
    PublicAccount account(int p) {
        return accounts[p];
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
            long yen = capOf(given, row, p, share, day, out);
            PublicAccount account = accounts[p];
            account.open(row.payment(), given, yen);
            if (yen == NONE && row.payment().cap() == CapUse.REQUIRED) {
                finding(out, PublicFindings.CAP_MISSING, p + 1, given.law(p), 0);
                known = false;
            } else if (yen == NONE && row.payment().cap() == CapUse.EXPECTED) {
                finding(out, PublicFindings.CAP_NOT_STATED, p + 1, given.law(p), 0);
            } else if (account.counted() > account.cap()) {
                finding(out, PublicFindings.CAP_EXCEEDED_BEFORE, p + 1, given.countedBefore(p), yen);
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
            accounts[p].restart();
        }
    }

    /** Pays a part whose burden after its limit is what the patient would pay. */
    void pay(Part part) {
        for (int left = part.ranks; left != 0; left &= left - 1) {
            part.patient = accounts[schemes.first(left)].pay(part, part.patient);
        }
    }

    /** Writes the caps, and whether the claim form shows what public expenses leave. */
    void writeCaps(ChargeBuffer charge) {
        for (int p = 0; p < schemes.count(); p++) {
            PublicAccount account = accounts[p];
            charge.shows(p, account.mayLeave());
            charge.cap(
                    p,
                    account.isCapped() ? account.cap() / Parts.SEN : ClaimBuffer.ABSENT,
                    Parts.yen(account.countedInAll()));
        }
    }

    /** Records the order and the caps. */
    void explainAccounts(StatementBuffer out, PublicBuffer given) {
        for (int i = 0; i < schemes.count(); i++) {
            int p = schemes.order(i);
            out.step(PublicSteps.ORDER, i + 1, p + 1, given.law(p), 0, 0, 0);
            PublicAccount account = accounts[p];
            if (account.isCapped()) {
                long counted = account.counted() / Parts.SEN;
                out.step(PublicSteps.CAP, account.whole() / Parts.SEN, p + 1, account.cap() / Parts.SEN, counted, 0, 0);
            }
        }
    }

    /** Records what each public expense pays of a part, the first having a burden before it. */
    void explain(StatementBuffer out, Part part, long burden) {
        long before = burden;
        for (int left = part.ranks; left != 0; left &= left - 1) {
            int p = schemes.first(left);
            long leaves = part.after[p];
            StepKind step = stepOf(p, part);
            long rate = accounts[p].rateOf(part);
            out.step(step, leaves, p + 1, before, before - leaves, fifth(step, part, p), rate);
            before = leaves;
        }
    }

    private long fifth(StepKind step, Part part, int p) {
        if (step == PublicSteps.ABOVE_CAP) {
            return part.capBefore[p];
        }
        return step == PublicSteps.UP_TO ? accounts[p].upTo() / Parts.SEN : accounts[p].percent();
    }

    private StepKind stepOf(int p, Part part) {
        return switch (accounts[p].kind()) {
            case FULL -> PublicSteps.FULL;
            case PUBLIC_FIRST -> PublicSteps.PUBLIC_FIRST;
            case RATE -> part.after[p] == part.capBefore[p] ? PublicSteps.ABOVE_CAP : PublicSteps.RATE;
            case CAP -> PublicSteps.ABOVE_CAP;
            case UP_TO -> PublicSteps.UP_TO;
        };
    }

    private static void finding(StatementBuffer out, FindingKind kind, long a, long b, long c) {
        out.finding(kind, StatementBuffer.WHOLE_CLAIM, StatementBuffer.NO_LINE, a, b, c);
    }
}
