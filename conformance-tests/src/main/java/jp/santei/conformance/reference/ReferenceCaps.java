package jp.santei.conformance.reference;

import java.time.LocalDate;
import jp.santei.conformance.reference.Expense.Income;
import jp.santei.conformance.reference.Expense.Level;
import org.jspecify.annotations.Nullable;

/** 自己負担上限月額 by income, where a certificate states none (上限月額の参照表), transcribed from copayment.md §6.2. */
final class ReferenceCaps {
    /** 自立支援医療の経過措置: the last day known (copayment.md §10-11). */
    private static final LocalDate TRANSITION_TO = LocalDate.of(2027, 3, 31);

    private ReferenceCaps() {}

    /** Returns the cap in yen on a day; null where the law has none for the income. */
    static @Nullable Long of(String law, Income income, LocalDate on) {
        boolean transition = !on.isAfter(TRANSITION_TO);
        return switch (law) {
            case "54" -> lesser(income.ventilator() ? 1_000L : null, intractable(income));
            case "52" -> lesser(income.ventilator() ? 500L : null, ofChildren(income));
            case "21", "15" -> independence(income, transition);
            case "16" -> ofChildrenWithDisabilities(income, transition);
            default -> null;
        };
    }

    private static long intractable(Income income) {
        return switch (income.level()) {
            case ASSISTANCE -> 0;
            case LOW1 -> 2_500;
            case LOW2 -> 5_000;
            case MIDDLE1 -> income.heavy() ? 5_000 : 10_000;
            case MIDDLE2 -> income.heavy() ? 10_000 : 20_000;
            case UPPER -> income.heavy() ? 20_000 : 30_000;
        };
    }

    private static long ofChildren(Income income) {
        return switch (income.level()) {
            case ASSISTANCE -> 0;
            case LOW1 -> 1_250;
            case LOW2 -> 2_500;
            case MIDDLE1 -> income.heavy() ? 2_500 : 5_000;
            case MIDDLE2 -> income.heavy() ? 5_000 : 10_000;
            case UPPER -> income.heavy() ? 10_000 : 15_000;
        };
    }

    /** 自立支援医療: 医療保険の限度額 alone where the care is not 重度かつ継続. */
    private static @Nullable Long independence(Income income, boolean transition) {
        return switch (income.level()) {
            case ASSISTANCE -> 0L;
            case LOW1 -> 2_500L;
            case LOW2 -> 5_000L;
            case MIDDLE1 -> income.heavy() ? 5_000L : null;
            case MIDDLE2 -> income.heavy() ? 10_000L : null;
            case UPPER -> income.heavy() && transition ? 20_000L : null;
        };
    }

    /** 育成医療: 5,000 and 10,000 for the middle incomes by the transitional measure. */
    private static @Nullable Long ofChildrenWithDisabilities(Income income, boolean transition) {
        boolean middle = income.level() == Level.MIDDLE1 || income.level() == Level.MIDDLE2;
        if (middle && transition) {
            return income.level() == Level.MIDDLE1 ? 5_000L : 10_000L;
        }
        return independence(income, transition);
    }

    private static Long lesser(@Nullable Long a, long b) {
        return a == null ? b : Math.min(a, b);
    }
}
