package jp.santei;

import jp.santei.buffer.ClaimBuffer;
import jp.santei.buffer.PublicBuffer;
import jp.santei.claim.CheckDigit;
import jp.santei.claim.Days;
import jp.santei.claim.Facts;
import jp.santei.claim.Keyword;
import jp.santei.claim.PaidElsewhere;
import jp.santei.claim.PublicBenefit;
import jp.santei.claim.PublicExpense;
import jp.santei.claim.SchemeAttribute;
import jp.santei.claim.SchemeIncome;
import jp.santei.master.MasterTable;
import jp.santei.master.PublicCaps;
import org.jspecify.annotations.Nullable;

/** Fills the kernel's columns from a claim's public expenses (公費負担医療の取り込み). */
final class PublicLoader {
    /** Where the 実施機関番号 begins and ends in a payer number. */
    private static final int INSTITUTION = 4;

    private static final int INSTITUTION_END = 7;

    private PublicLoader() {}

    static void load(PublicExpense expense, PublicBuffer to) {
        String number = expense.payerNumber();
        String recipient = expense.recipientNumber();
        long counted = expense.paidHereBefore();
        for (PaidElsewhere paid : expense.paidElsewhere()) {
            counted = Math.addExact(counted, paid.yen());
        }
        to.add(
                        Integer.parseInt(expense.law()),
                        Integer.parseInt(number.substring(INSTITUTION, INSTITUTION_END)),
                        recipient == null ? (int) ClaimBuffer.ABSENT : Integer.parseInt(recipient))
                .checkDigits(CheckDigit.holds(number), recipient == null || CheckDigit.holds(recipient))
                .valid(
                        expense.from() == null ? Integer.MIN_VALUE : Days.of(expense.from()),
                        expense.to() == null ? MasterTable.OPEN : Days.of(expense.to()))
                .amounts(
                        expense.monthlyCap() == null ? ClaimBuffer.ABSENT : expense.monthlyCap(),
                        counted,
                        expense.patientAmount())
                .certified(expense.certifiedBand(), expense.repeatedHighCost());
        loadAttributes(expense.attributes(), to);
    }

    private static void loadAttributes(Facts<SchemeAttribute> facts, PublicBuffer to) {
        Object benefit = facts.asMap().get(SchemeAttribute.BENEFIT);
        Object income = facts.asMap().get(SchemeAttribute.INCOME_CLASS);
        int conditions = 0;
        for (PublicCaps.Condition condition : PublicCaps.Condition.ALL) {
            SchemeAttribute flag = flagOf(condition);
            if (flag != null && Boolean.TRUE.equals(facts.asMap().get(flag))) {
                conditions |= condition.bit();
            }
        }
        to.attributes(
                benefit == null ? null : Keyword.of(PublicBenefit.class, (String) benefit),
                incomeOf((String) income),
                conditions);
    }

    private static @Nullable SchemeAttribute flagOf(PublicCaps.Condition condition) {
        return switch (condition) {
            case VENTILATOR -> SchemeAttribute.VENTILATOR;
            case SEVERE -> SchemeAttribute.SEVERE;
            case SEVERE_CONTINUING -> SchemeAttribute.SEVERE_CONTINUING;
            case HIGH_COST_LONG_TERM -> SchemeAttribute.HIGH_COST_LONG_TERM;
            case NONE -> null;
        };
    }

    /** Local schemes have income classes of their own: a word that no national cap knows says nothing here. */
    private static @Nullable SchemeIncome incomeOf(@Nullable String word) {
        for (SchemeIncome income : SchemeIncome.values()) {
            if (income.word().equals(word)) {
                return income;
            }
        }
        return null;
    }
}
