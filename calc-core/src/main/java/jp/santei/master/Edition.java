package jp.santei.master;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import jp.santei.eligibility.Eligibility;

/**
 * One edition of all masters (版): everything a calculation depends on beside the claim.
 *
 * <p>Immutable and thread-safe. The same claim and the same edition give the same statement for ever.
 *
 * @param info identity and provenance
 * @param acts 医科診療行為
 * @param drugs 医薬品
 * @param materials 特定器材
 * @param coverage days for which acts, drugs and materials hold the rows in force
 * @param parameters amounts that no master carries
 * @param codeLists code lists; a list that is absent is empty
 * @param publicExpenses the national public-expense master with its limits and caps
 * @param limits monthly limits of the burden
 * @param meals amounts of hospital meals and living costs
 * @param eligibility what may be billed together, how often and with which comment; a table that is absent has no rows
 */
public record Edition(
        EditionInfo info,
        MasterTable<ActField> acts,
        MasterTable<DrugField> drugs,
        MasterTable<MaterialField> materials,
        Map<MasterKind, Coverage> coverage,
        Parameters parameters,
        Map<CodeListKey, CodeList> codeLists,
        PublicExpenses publicExpenses,
        HighCostLimits limits,
        MealRates meals,
        Eligibility eligibility) {
    private static final CodeList EMPTY = CodeList.of(List.of());

    /** Copies the collections. */
    public Edition {
        coverage = new EnumMap<>(coverage);
        for (MasterKind kind : MasterKind.values()) {
            if (!coverage.containsKey(kind)) {
                throw new IllegalArgumentException("coverage: " + kind + " is missing");
            }
        }
        coverage = java.util.Collections.unmodifiableMap(coverage);
        codeLists = Map.copyOf(codeLists);
    }

    /** Returns a code list; empty when the edition has none under the key. */
    public CodeList codeList(CodeListKey key) {
        return codeLists.getOrDefault(key, EMPTY);
    }

    /** Returns what this edition says on a date of service (診療日の内容). */
    public EditionDay at(LocalDate day) {
        return new EditionDay(this, day);
    }

    /** Returns the table of a kind. */
    public MasterTable<?> table(MasterKind kind) {
        return switch (kind) {
            case ACT -> acts;
            case DRUG -> drugs;
            case MATERIAL -> materials;
        };
    }
}
