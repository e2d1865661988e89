package jp.santei.conformance.reference;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * A month so far (月初からの累計), exact.
 *
 * @param shared care with a public payer, in the order computed
 * @param disease insurance-only care of the 特定疾病療養受療証
 * @param rest all other insurance-only care
 * @param summed what is summed with the rest
 * @param together the most that may be left to the patient of the rest and what is summed with it, null without
 * @param refund what the sums of the law pay beyond the window (令41条1・3・5項)
 * @param accounts the public expenses
 */
record ToDate(
        List<Part> shared,
        Part disease,
        Part rest,
        List<Part> summed,
        @Nullable BigFraction together,
        BigFraction refund,
        List<Account> accounts) {

    /** A bound on the sum of some parts. */
    record Bound(List<Part> parts, BigFraction yen) {}

    List<Part> parts() {
        List<Part> parts = new ArrayList<>(shared);
        parts.add(disease);
        parts.add(rest);
        return parts;
    }

    BigFraction patient() {
        return Yen.sum(parts().stream().map(Part::patient).toList());
    }

    BigFraction highCost() {
        return Yen.sum(parts().stream().map(Part::highCost).toList());
    }

    BigFraction publicPays() {
        return Yen.sum(accounts.stream().map(Account::paid).toList());
    }

    /** The limit of the insurance-only care outside the disease; the certificate's where there is no other. */
    @Nullable
    BigFraction limit() {
        return rest.limit() != null ? rest.limit() : disease.limit();
    }

    /** Whether an amount of a law decides what is due; what is summed is exact with the sum. */
    boolean isExact(Part part) {
        boolean withTheSum =
                summed.contains(part) && rest.decides() == Part.Decides.SUM && rest.isReached() && !rest.isNothing();
        return part.left().exact() || withTheSum;
    }

    /** What bounds the window beside each part's own amount: the sum of the law, and each cap over its classes. */
    List<Bound> bounds() {
        List<Bound> bounds = new ArrayList<>();
        if (together != null) {
            List<Part> parts = new ArrayList<>(summed);
            parts.add(rest);
            bounds.add(new Bound(parts, together));
        }
        for (Account account : accounts) {
            BigFraction cap = account.capHere();
            if (cap != null) {
                List<Part> parts = shared.stream()
                        .filter(part -> part.payers().expenses().contains(account.position()))
                        .toList();
                bounds.add(new Bound(parts, cap));
            }
        }
        return bounds;
    }
}
