package jp.santei.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import jp.santei.Calculator;
import jp.santei.claim.Claim;
import jp.santei.conformance.rows.CountRowClaims;
import jp.santei.master.Edition;
import jp.santei.masters.Editions;
import jp.santei.statement.Finding;
import org.junit.jupiter.api.Test;

/** Rows of 算定回数テーブル 2025, sampled: one time more than a row allows is found with the row, as many as it allows are not. */
class CountSweepTest {
    private static final long SEED = 20251201;
    private static final int ROWS = 600;

    @Test
    void sampledRows() {
        Edition edition =
                Editions.load(List.of(SharedMasters.folder("ika-2025-11"), SharedMasters.folder("denshi-ika-2025")));
        Calculator calculator = Calculator.of(edition);
        CountRowClaims claims = CountRowClaims.of(edition);
        List<Integer> rows = new ArrayList<>(IntStream.of(claims.rows()).boxed().toList());
        Collections.shuffle(rows, new Random(SEED));
        Map<String, Integer> found = new TreeMap<>();
        List<String> wrong = new ArrayList<>();
        for (int row : rows.subList(0, ROWS)) {
            CountRowClaims.Case within = claims.within(row);
            CountRowClaims.Case former = claims.withHistory(row);
            assertThat(within != null || former != null).as("row %d", row).isTrue();
            if (within != null) {
                check(calculator, within, found, wrong);
            }
            if (former != null) {
                check(calculator, former, found, wrong);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(found).containsKeys("E-CNT-101", "E-CNT-102", "E-CNT-103", "E-CNT-104", "E-CNT-106", "E-CNT-201");
    }

    private static void check(
            Calculator calculator, CountRowClaims.Case one, Map<String, Integer> found, List<String> wrong) {
        List<Finding> trigger = ofRow(calculator, one.trigger(), one);
        if (trigger.stream().noneMatch(finding -> finding.rule().equals(one.finding()))) {
            wrong.add(one.row() + " " + one.code() + ": expected " + one.finding() + ", found " + trigger);
        }
        List<Finding> sibling = ofRow(calculator, one.sibling(), one);
        if (!sibling.isEmpty()) {
            wrong.add(one.row() + " " + one.code() + ": sibling has " + sibling);
        }
        found.merge(one.finding(), 1, Integer::sum);
    }

    /** The findings of the row, or of the act where its own limit speaks. */
    private static List<Finding> ofRow(Calculator calculator, Claim claim, CountRowClaims.Case one) {
        return calculator.calculate(claim).findings().stream()
                .filter(finding -> one.row().equals(finding.attributes().get("row"))
                        || (one.finding().startsWith("U-") && one.finding().equals(finding.rule())))
                .toList();
    }
}
