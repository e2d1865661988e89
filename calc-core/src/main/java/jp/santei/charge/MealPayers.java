package jp.santei.charge;

import jp.santei.buffer.ChargeBuffer;
import jp.santei.buffer.YenBlock;
import jp.santei.claim.PayerSet;
import jp.santei.master.PublicExpenseScheme;
import jp.santei.master.PublicHighCost;
import jp.santei.master.PublicMeals;
import jp.santei.rule.Area;
import jp.santei.rule.Rule;

/** What public expenses pay of meals and living costs (公費の食事・生活療養の給付), in their legal order. Amounts are yen. */
final class MealPayers {
    static final Rule RULE = Rule.of(
            "C-MEAL-008",
            Area.PUBLIC_EXPENSE,
            "公費は食事・生活療養の標準負担額（保険がなければ費用）を、その法の定めにより全額・半額・上限額を超える分だけ負担し、または負担しない",
            "a public expense pays all, half, what is above its cap, or nothing of the shares of meals and living, or without insurance of their cost",
            "国公費マスター 9-6・9-7; 生活保護法第15条, 児童福祉法第19条の2",
            "/publicExpenses/*/payerNumber");

    private static final int HALVES = 2;

    private final PublicSchemes schemes;
    private final PublicPayers accounts;

    MealPayers(PublicSchemes schemes, PublicPayers accounts) {
        this.schemes = schemes;
        this.accounts = accounts;
    }

    /** Adds a cost to a block; without insurance the whole of it is what public expenses or the patient pay. */
    void pay(ChargeBuffer charge, YenBlock block, MealTally tally, int payers, int meals, long cost, long share) {
        int mask = schemes.effective(payers);
        charge.addServed(mask, meals, cost, share);
        boolean insured = (mask & PayerSet.INSURANCE_BIT) != 0;
        long left = insured ? share : cost;
        block.add(cost, cost - left);
        for (int i = 0; i < schemes.count(); i++) {
            int p = schemes.order(i);
            if (PublicSchemes.takesPart(mask, p)) {
                long pays = left - leaves(p, left);
                block.addPublic(p, pays);
                tally.publicPays(p, pays);
                left -= pays;
            }
        }
    }

    private long leaves(int p, long before) {
        return switch (schemes.row(p).meals()) {
            case PATIENT, DESIGNATED_DISEASE -> before;
            case HALF -> before / HALVES;
            case PUBLIC -> 0;
            case CAP -> underCap(p, before);
        };
    }

    private long underCap(int p, long before) {
        PublicAccount account = accounts.account(p);
        if (!account.isCapped()) {
            return before;
        }
        long leaves = Math.min(before, account.capLeft() / Parts.SEN);
        account.use(Math.multiplyExact(leaves, (long) Parts.SEN));
        return leaves;
    }

    /** Returns whether the payers are those of 被保護者, who are of the class of 市町村民税非課税 (健康保険法施行規則第58条). */
    boolean isAssisted(int payers) {
        for (int p = 0; p < schemes.count(); p++) {
            if (PublicSchemes.takesPart(payers, p) && schemes.row(p).highCost() == PublicHighCost.ASSISTANCE) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a payer's patients have the shares of 指定難病・小児慢性特定疾病. */
    boolean isDesignated(int payers) {
        for (int p = 0; p < schemes.count(); p++) {
            PublicExpenseScheme row = schemes.row(p);
            boolean designated = row.meals() == PublicMeals.DESIGNATED_DISEASE || row.meals() == PublicMeals.HALF;
            if (PublicSchemes.takesPart(payers, p) && designated) {
                return true;
            }
        }
        return false;
    }
}
