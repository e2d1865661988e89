package jp.santei.statement;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The statement (計算結果): what a claim is worth, who pays it, and what was found.
 *
 * <p>Immutable; mirrors the JSON of the contract.
 *
 * @param id the claim's id, null when it has none
 * @param edition the edition that was used
 * @param valued whether every item was valued and charged; false = incomplete, the findings say why
 * @param points fee points
 * @param charge who pays what; null when it could not be computed
 * @param findings what was found
 * @param explanation the steps; empty unless asked for
 */
public record Statement(
        @Nullable String id,
        EditionUsed edition,
        boolean valued,
        PointsTotal points,
        @Nullable Charge charge,
        List<Finding> findings,
        List<Step> explanation) {
    /** Copies the lists. */
    public Statement {
        findings = List.copyOf(findings);
        explanation = List.copyOf(explanation);
    }

    /**
     * The edition a statement was computed with.
     *
     * @param id its id
     * @param sha256 SHA-256 of its content, 64 hex digits
     * @param asOf day of the newest publication that was used
     */
    public record EditionUsed(String id, String sha256, LocalDate asOf) {}
}
