package jp.santei.check.exclusion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.santei.Calculator;
import jp.santei.claim.History;
import jp.santei.claim.Item;
import jp.santei.claim.Line;
import jp.santei.eligibility.BundleField;
import jp.santei.eligibility.BundleWindow;
import jp.santei.eligibility.EligibilityTable;
import jp.santei.eligibility.GroupField;
import jp.santei.eligibility.GroupNumber;
import jp.santei.statement.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An act of 100 points that bundles others; no official file has rows of 包括テーブル, so these are made up. */
class BundlesTest {
    private static final int PARENT = 140_000_110;
    private static final int CHILD = 140_000_210;
    private static final int OTHER = 140_000_310;
    private static final int GROUP = GroupNumber.parse("B001031");
    private static final int SECOND_GROUP = GroupNumber.parse("B001034");
    private static final LocalDate DAY = LocalDate.of(2025, 11, 12);

    private final TableRows<GroupField> groups = new TableRows<>(GroupField.class);
    private final TableRows<BundleField> bundles = new TableRows<>(BundleField.class);

    @ParameterizedTest
    @CsvSource({
        // window, days from the bundling act to the bundled one, finding
        "DAY, 0, E-EXC-105",
        "DAY, 1,",
        "MONTH, 18, E-EXC-106",
        "MONTH, -11, E-EXC-106",
        "MOMENT, 0, E-EXC-307",
        "MOMENT, 1,",
        "WEEK_BEFORE_SURGERY, 0, E-EXC-308",
        "WEEK_BEFORE_SURGERY, -7, E-EXC-308",
        "WEEK_BEFORE_SURGERY, -8,",
        "WEEK_BEFORE_SURGERY, 1,",
        "SURGERY, 0, E-EXC-309",
        "SURGERY, 1,"
    })
    void anActIsBundledInItsWindow(BundleWindow window, int days, String finding) {
        groups.row(PARENT, Map.of(GroupField.BUNDLE_WINDOW_1, window.number(), GroupField.BUNDLE_1, GROUP));
        bundles.row(GROUP, Map.of(BundleField.CHILD, CHILD));
        Statement statement = calculate(true, on(DAY, PARENT), on(DAY.plusDays(days), CHILD), on(DAY, OTHER));
        boolean refused = finding != null && finding.startsWith("E-EXC-1");
        assertThat(rules(statement)).isEqualTo(finding == null ? List.of() : List.of(finding));
        assertThat(statement.points().total()).isEqualTo(refused ? 120 : 170);
    }

    @Test
    void allThreeSlotsCount() {
        groups.row(
                PARENT,
                Map.of(
                        GroupField.BUNDLE_WINDOW_2,
                        BundleWindow.DAY.number(),
                        GroupField.BUNDLE_2,
                        GROUP,
                        GroupField.BUNDLE_WINDOW_3,
                        BundleWindow.MONTH.number(),
                        GroupField.BUNDLE_3,
                        SECOND_GROUP));
        bundles.row(GROUP, Map.of(BundleField.CHILD, CHILD)).row(SECOND_GROUP, Map.of(BundleField.CHILD, OTHER));
        Statement statement = calculate(false, on(DAY, PARENT), on(DAY, CHILD), on(DAY.plusDays(1), OTHER));
        assertThat(rules(statement)).containsExactlyInAnyOrder("E-EXC-105", "E-EXC-106");
    }

    @Test
    void theFindingTellsWhatTheClaimIsWorthEitherWay() {
        groups.row(PARENT, Map.of(GroupField.BUNDLE_WINDOW_1, 1, GroupField.BUNDLE_1, GROUP));
        bundles.row(GROUP, Map.of(BundleField.CHILD, CHILD));
        assertThat(ExclusionsTest.findings(calculate(false, on(DAY, PARENT), on(DAY, CHILD), on(DAY, OTHER))))
                .containsExactly("E-EXC-105 [1] first=140000110 second=140000210 120/70");
    }

    @Test
    void conditionsAndTablesOfAnotherPeriodRefuseNothing() {
        groups.row(PARENT, Map.of(GroupField.BUNDLE_WINDOW_1, 1, GroupField.BUNDLE_1, GROUP));
        bundles.row(GROUP, Map.of(BundleField.CHILD, CHILD, BundleField.SPECIAL, 1));
        assertThat(rules(calculate(true, on(DAY, PARENT), on(DAY, CHILD)))).containsExactly("E-EXC-305");
        bundles.covering(0, 1);
        assertThat(rules(calculate(true, on(DAY, PARENT), on(DAY, CHILD)))).containsExactly("E-EXC-405");
    }

    private static Item on(LocalDate day, int code) {
        return Item.of(day, Line.of(Integer.toString(code)));
    }

    private Statement calculate(boolean complete, Item... items) {
        return Calculator.of(ExclusionsTest.edition()
                        .table(EligibilityTable.GROUPS, groups.build())
                        .table(EligibilityTable.BUNDLES, bundles.build())
                        .build())
                .calculate(ExclusionsTest.claim(complete, History.NONE, items));
    }

    private static List<String> rules(Statement statement) {
        return statement.findings().stream()
                .map(one -> one.rule())
                .filter(rule -> rule.startsWith("E-EXC"))
                .toList();
    }
}
