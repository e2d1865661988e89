package jp.santei.claim;

import java.util.List;

/**
 * What earlier claims of this patient here contribute (算定歴).
 *
 * @param lastVisits former visits
 * @param counts former billings
 * @param admissions former stays
 */
public record History(List<LastVisit> lastVisits, List<PastCount> counts, List<PastAdmission> admissions) {
    /** No history. */
    public static final History NONE = new History(List.of(), List.of(), List.of());

    /**
     * Checks the components.
     *
     * @throws ClaimException naming the first that is wrong
     */
    public History {
        lastVisits = List.copyOf(lastVisits);
        Check.size(lastVisits, Claim.MAX_LINES, "lastVisits");
        counts = List.copyOf(counts);
        Check.size(counts, Claim.MAX_LINES, "counts");
        admissions = List.copyOf(admissions);
        Check.size(admissions, Claim.MAX_LINES, "admissions");
    }
}
