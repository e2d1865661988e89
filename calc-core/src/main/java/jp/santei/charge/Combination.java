package jp.santei.charge;

import jp.santei.rule.Area;
import jp.santei.rule.Rule;

/**
 * Which parts of a month share the limit of the insurance alone (合算): what is left of them to the patient counts first.
 *
 * <p>At 70 and over all of them; under 70 those whose share, before limits and public payers, reaches a threshold, and only
 * where the part of the insurance alone reaches it too. Never where the first payer's law does not combine (生活保護).
 */
final class Combination {
    static final Rule LONG_TERM = Rule.of(
            "C-LIMIT-008",
            Area.CHARGE,
            "特定疾病の療養とその他の療養を合算する（70歳未満は各21,000円以上、70歳以上はすべて）",
            "care under the certificate and other care share one limit (under 70 from 21,000 yen each, at 70 and over always)",
            "健康保険法施行令第41条第1項・第3項・第5項・第9項",
            "/items/*/longTermDisease");
    static final Rule PUBLIC = Rule.of(
            "C-LIMIT-013",
            Area.PUBLIC_EXPENSE,
            "公費併用分の患者負担を保険だけの療養の限度額に合算する（70歳未満は公費前の自己負担が各21,000円以上、70歳以上はすべて。医療扶助は合算しない）。超える公費分は窓口で徴収し、払戻しを予告する",
            "what public expenses leave counts into the limit of the insurance alone (under 70 from a share of 21,000 yen each; never public assistance); an excess is collected and a refund announced",
            "健康保険法施行令第41条第1項・第3項・第5項, 第43条第1項",
            "/items/*/payers");

    private final Parts parts;
    private final Part rest;
    private final PublicSchemes schemes;
    private boolean elder;
    private long from;
    private long candidates;
    private long joined;
    private long counted;
    private long cost;
    private boolean withPublic;

    Combination(Parts parts, PublicSchemes schemes) {
        this.parts = parts;
        rest = parts.rest();
        this.schemes = schemes;
    }

    /**
     * Begins a month whose parts are known.
     *
     * @param isElder whether the person is 70 and over
     * @param threshold what a share under 70 has to reach, hundredths of a yen
     */
    void begin(boolean isElder, long threshold) {
        elder = isElder;
        from = threshold;
        candidates = 0;
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.part(i);
            candidates |= part != rest && mayJoin(part) ? part.bit : 0;
        }
        clear();
    }

    /** Nothing is shared. */
    void clear() {
        joined = 0;
        counted = 0;
        cost = 0;
        withPublic = false;
    }

    /** Finds what the parts, computed but for the rest, share. */
    void compute() {
        clear();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.part(i);
            if ((candidates & part.bit) != 0 && reaches(part)) {
                joined |= part.bit;
                counted = Math.addExact(counted, part.patient);
                cost = Math.addExact(cost, part.cost);
                withPublic |= !part.ofInsuranceAlone;
            }
        }
    }

    private boolean mayJoin(Part part) {
        if (!part.insured) {
            return false;
        }
        return part.ranks == 0 || schemes.row(schemes.first(part.ranks)).combines();
    }

    private boolean reaches(Part part) {
        return elder || part.unreduced >= from;
    }

    /** Returns whether the rest takes part in the sum; care that has cost nothing so far decides nothing. */
    boolean restJoins() {
        return joined != 0 && rest.occurs && rest.burden > 0 && reaches(rest);
    }

    /** Returns whether any part with a public expense is in the sum. */
    boolean hasPublic() {
        return withPublic;
    }

    /** Returns what the parts of the sum, but for the rest, leave to the patient. */
    long counted() {
        return counted;
    }

    /** Returns what the parts of the sum, but for the rest, cost in yen. */
    long cost() {
        return cost;
    }

    /** Returns the parts of the sum, but for the rest, as bits. */
    long joined() {
        return joined;
    }
}
