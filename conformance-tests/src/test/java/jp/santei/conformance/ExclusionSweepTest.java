package jp.santei.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import jp.santei.Calculator;
import jp.santei.claim.Claim;
import jp.santei.conformance.rows.ExclusionRowClaims;
import jp.santei.eligibility.EligibilityTable;
import jp.santei.master.Edition;
import jp.santei.masters.Editions;
import jp.santei.statement.Finding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Rows of the official exclusions, sampled: the claim that meets a row gets the finding of that row, once; its sibling gets none.
 *
 * <p>The exclusions of a day are those of 2016, beside the acts of 2025: they warn.
 */
class ExclusionSweepTest {
    private static final int SAMPLE = 400;
    private static final long SEED = 20_251_104;

    @ParameterizedTest
    @CsvSource({
        "EXCLUSIONS_DAY, denshi-ika-2016",
        "EXCLUSIONS_MONTH, denshi-ika-2025",
        "EXCLUSIONS_MOMENT, denshi-ika-2025",
        "EXCLUSIONS_WEEK, denshi-ika-2025"
    })
    void aRowMeetsItsClaimAndNotTheSibling(EligibilityTable table, String folder) {
        Edition edition = Editions.load(List.of(SharedMasters.folder("ika-2025-11"), SharedMasters.folder(folder)));
        Calculator calculator = Calculator.of(edition);
        ExclusionRowClaims claims = ExclusionRowClaims.of(edition, table);
        int[] rows = claims.rows();
        List<Integer> sample = new Random(SEED)
                .ints(SAMPLE, 0, rows.length)
                .mapToObj(i -> rows[i])
                .distinct()
                .toList();
        assertThat(sample).hasSizeGreaterThanOrEqualTo(200);
        for (int row : sample) {
            ExclusionRowClaims.Case one = claims.at(row);
            List<Finding> met = exclusions(calculator, one.trigger(), one.finding());
            assertThat(met)
                    .as("%s: %s and %s", one.row(), one.first(), one.second())
                    .hasSize(1);
            assertThat(met.get(0).rule()).as(one.row()).isEqualTo(one.finding());
            assertThat(met.get(0).attributes())
                    .as(one.row())
                    .containsEntry("row", one.row())
                    .containsEntry("first", one.first())
                    .containsEntry("second", one.second());
            assertThat(exclusions(calculator, one.sibling(), one.finding()))
                    .as("sibling of %s", one.row())
                    .isEmpty();
        }
    }

    /** The findings of the table at hand: 背反 of a day, month, moment or week, told as decided, open or outdated. */
    private static List<Finding> exclusions(Calculator calculator, Claim claim, String finding) {
        String table = finding.substring(finding.length() - 2);
        return calculator.calculate(claim).findings().stream()
                .filter(one -> one.rule().startsWith("E-EXC-") && one.rule().endsWith(table))
                .toList();
    }
}
