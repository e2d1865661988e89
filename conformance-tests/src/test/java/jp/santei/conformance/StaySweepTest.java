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
import jp.santei.conformance.rows.StayRowClaims;
import jp.santei.master.Edition;
import jp.santei.masters.Editions;
import jp.santei.statement.Finding;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Rows of 入院基本料テーブル 2025, sampled: with another fee, with an add-on of the same number, and as they are allowed. */
class StaySweepTest {
    private static final long SEED = 20251201;
    private static final int ROWS = 600;

    @Test
    void sampledRows() {
        Edition edition =
                Editions.load(List.of(SharedMasters.folder("ika-2025-11"), SharedMasters.folder("denshi-ika-2025")));
        Calculator calculator = Calculator.of(edition);
        StayRowClaims claims = StayRowClaims.of(edition);
        List<Integer> rows = new ArrayList<>(IntStream.of(claims.rows()).boxed().toList());
        Collections.shuffle(rows, new Random(SEED));
        Map<String, Integer> found = new TreeMap<>();
        List<String> wrong = new ArrayList<>();
        for (int row : rows.subList(0, ROWS)) {
            check(calculator, claims.allowed(row), found, wrong);
            check(calculator, claims.exclusive(row), found, wrong);
        }
        assertThat(wrong).isEmpty();
        assertThat(found.get("E-STY-101")).isGreaterThan(ROWS / 2);
        assertThat(found.get("E-STY-102")).isGreaterThan(ROWS / 4);
    }

    private static void check(
            Calculator calculator, StayRowClaims.@Nullable Case one, Map<String, Integer> found, List<String> wrong) {
        if (one == null) {
            return;
        }
        List<Finding> trigger = ofStay(calculator, one.trigger());
        boolean ofRow = trigger.stream().anyMatch(finding -> finding.rule().equals(one.finding()));
        if (!ofRow || trigger.size() != 1) {
            wrong.add(one.row() + " " + one.addOn() + ": expected " + one.finding() + ", found " + trigger);
        }
        List<Finding> sibling = ofStay(calculator, one.sibling());
        if (!sibling.isEmpty()) {
            wrong.add(one.row() + " " + one.addOn() + ": sibling has " + sibling);
        }
        found.merge(one.finding(), 1, Integer::sum);
    }

    private static List<Finding> ofStay(Calculator calculator, Claim claim) {
        return calculator.calculate(claim).findings().stream()
                .filter(finding -> finding.rule().startsWith("E-STY"))
                .toList();
    }
}
