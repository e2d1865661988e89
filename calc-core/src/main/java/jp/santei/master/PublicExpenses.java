package jp.santei.master;

import java.util.List;

/**
 * What an edition says of national public expenses (国の公費負担医療). Immutable.
 *
 * @param schemes the national master, one row a benefit and period
 * @param limits monthly limits of care under a public expense that do not depend on the income
 * @param caps caps by income class
 */
public record PublicExpenses(List<PublicExpenseScheme> schemes, PublicLimits limits, PublicCaps caps) {
    /** Copies the list. */
    public PublicExpenses {
        schemes = List.copyOf(schemes);
    }

    /** Returns a master without rows. */
    public static PublicExpenses none() {
        return new PublicExpenses(List.of(), PublicLimits.of(List.of()), PublicCaps.of(List.of()));
    }
}
