package jp.santei.claim;

import java.util.ArrayList;
import java.util.List;

/**
 * A set of payers (負担区分): the insurance and the public expenses that share in one billing unit.
 *
 * @param mask bit 0 = the insurance, bits 1 to 4 = public expenses at positions 1 to 4; never empty
 */
public record PayerSet(int mask) {
    /** The bit of the insurance. */
    public static final int INSURANCE_BIT = 1;

    /** All payers there can be. */
    public static final int ALL = 0b11111;

    /** The insurance alone. */
    public static final PayerSet INSURANCE = new PayerSet(INSURANCE_BIT);

    /** Checks the mask. */
    public PayerSet {
        if (mask <= 0 || mask > ALL) {
            throw ClaimException.of(ClaimError.VALUE, "", mask, "\"insurance\", \"1\"…\"4\"");
        }
    }

    /**
     * Returns the set of the contract's words.
     *
     * @param words "insurance", "1" to "4", each at most once
     */
    public static PayerSet of(List<String> words) {
        int mask = 0;
        for (int i = 0; i < words.size(); i++) {
            int bit = bit(words.get(i), "/" + i);
            if ((mask & bit) != 0) {
                throw ClaimException.of(ClaimError.CONFLICT, "/" + i, words.get(i) + " is given twice");
            }
            mask |= bit;
        }
        return new PayerSet(mask);
    }

    /** Returns the mask of the payers that a claim has. */
    public static int available(boolean insurance, int publicExpenses) {
        return (insurance ? INSURANCE_BIT : 0) | ((1 << publicExpenses) - 1) << 1;
    }

    /** Returns whether the insurance takes part. */
    public boolean hasInsurance() {
        return (mask & INSURANCE_BIT) != 0;
    }

    /** Returns whether the public expense at a position (1 to 4) takes part. */
    public boolean hasPublicExpense(int position) {
        return (mask & 1 << position) != 0;
    }

    /** Returns the contract's words: "insurance" first, then positions ascending. */
    public List<String> words() {
        List<String> words = new ArrayList<>();
        if (hasInsurance()) {
            words.add("insurance");
        }
        for (int position = 1; position <= Claim.MAX_PUBLIC_EXPENSES; position++) {
            if (hasPublicExpense(position)) {
                words.add(Integer.toString(position));
            }
        }
        return List.copyOf(words);
    }

    private static int bit(String word, String pointer) {
        return switch (word) {
            case "insurance" -> INSURANCE_BIT;
            case "1", "2", "3", "4" -> 1 << (word.charAt(0) - '0');
            default -> throw ClaimException.of(ClaimError.VALUE, pointer, word, "\"insurance\", \"1\"…\"4\"");
        };
    }
}
