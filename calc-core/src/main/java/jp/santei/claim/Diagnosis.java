package jp.santei.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A diagnosis on the claim (傷病名).
 *
 * @param code 傷病名コード, 7 digits
 * @param modifiers 修飾語コード, 4 digits each, at most 5
 * @param from 診療開始日
 * @param outcome 転帰区分, one digit 1 to 4
 * @param main 主傷病
 */
public record Diagnosis(
        String code,
        List<String> modifiers,
        @Nullable LocalDate from,
        @Nullable String outcome,
        boolean main) {
    private static final Pattern OUTCOME = Pattern.compile("[1-4]");

    /**
     * Checks the components.
     *
     * @throws ClaimException naming the first that is wrong
     */
    public Diagnosis {
        Check.digits(code, 7, "code");
        modifiers = List.copyOf(modifiers);
        Check.size(modifiers, 5, "modifiers");
        for (int i = 0; i < modifiers.size(); i++) {
            Check.digits(modifiers.get(i), 4, "modifiers/" + i);
        }
        if (outcome != null) {
            Check.matching(outcome, OUTCOME, "1…4", "outcome");
        }
    }
}
