package jp.santei.price;

import java.util.Arrays;
import java.util.List;
import jp.santei.buffer.AmountUnit;
import jp.santei.buffer.ClaimBuffer;
import jp.santei.buffer.HistoryBuffer;
import jp.santei.buffer.LineKind;
import jp.santei.buffer.StatementBuffer;
import jp.santei.claim.Days;
import jp.santei.master.ActField;
import jp.santei.master.Edition;
import jp.santei.master.MasterTable;
import jp.santei.master.TestBundles;
import jp.santei.money.Scale;
import jp.santei.rule.Area;
import jp.santei.rule.LaboratoryFindings;
import jp.santei.rule.LaboratorySteps;
import jp.santei.rule.Rule;
import jp.santei.rule.StepKind;

/**
 * The tests of one item by their number (検体検査のまるめ): a bundle's points stand on its last test, the others are worth
 * nothing.
 *
 * <pre>
 *   血液化学検査  AST  ALT  γ-GT  BUN  クレアチニン      5 tests of group 1
 *   own points     17   17    11   11    11
 *   billed          0    0     0    0    93
 * </pre>
 *
 * <p>Reused; not thread-safe.
 */
final class TestBundle {
    static final Rule BY_NUMBER = Rule.of(
            "L-BUNDLE-001",
            Area.LABORATORY,
            "一連の検査が包括の項目数に達したら、所定点数にかかわらず項目数に応じた点数で算定する（まるめ）",
            "tests of one unit that reach the number of a bundle are worth the points of that number",
            "点数表 第2章第3部 D004-2・D006・D006-27・D007・D008・D009・D013・D014 注; 基本マスター 項番16 包括対象検査",
            "/items/*/lines/*/code");
    static final Rule MOST_TESTS = Rule.of(
            "L-BUNDLE-002",
            Area.LABORATORY,
            "ウイルス抗体価は8項目、グロブリンクラス別ウイルス抗体価は2項目を限度とする",
            "titres of antibodies against viruses are worth points up to eight tests, by globulin class up to two",
            "点数表 第2章第3部 D012 11・44 注; 基本マスター 項番16 包括対象検査",
            "/items/*/lines/*/code");
    static final Rule MOST_POINTS = Rule.of(
            "L-BUNDLE-004",
            Area.LABORATORY,
            "内分泌負荷試験は1月に3,600点を限度とする（補完しないときは一連の中だけで数える）",
            "endocrine load tests are worth up to 3,600 points a month (without completion: within a unit)",
            "点数表 第2章第3部 D287 注",
            "/items/*/lines/*/code",
            "/history/counts",
            "/options/complete");

    private final MasterTable<ActField> acts;
    private final int[] group;
    private final TestBundles bundles;
    private final int[] tests;
    private final int[] last;
    private final int[] points;
    private final int[] seen;
    private final long[] ofMonth;

    TestBundle(Edition edition) {
        acts = edition.acts();
        group = acts.column(ActField.BUNDLE_GROUP);
        bundles = new TestBundles(edition);
        int groups = Arrays.stream(group).max().orElse(0) + 1;
        tests = new int[groups];
        last = new int[groups];
        points = new int[groups];
        seen = new int[groups];
        ofMonth = new long[groups];
    }

    static List<Rule> rules() {
        return List.of(BY_NUMBER, MOST_TESTS, MOST_POINTS);
    }

    /** Begins a claim: what earlier claims of the month billed counts when the claim is completed. */
    void begin(ClaimBuffer in) {
        Arrays.fill(ofMonth, 0);
        if (!in.completing()) {
            return;
        }
        HistoryBuffer history = in.history();
        int month = Days.packed(in.firstDay()) / 100;
        for (int i = 0; i < history.billedCount(); i++) {
            int day = history.billedDay(i);
            int row = Days.packed(day) / 100 == month ? acts.find(history.billedCode(i), day) : -1;
            if (row >= 0) {
                long all = Math.multiplyExact(acts.value(row), (long) history.billedTimes(i));
                ofMonth[group[row]] = Math.addExact(ofMonth[group[row]], all);
            }
        }
    }

    /** Begins an item that is looked at for itself: what others of the month are worth does not matter. */
    void beginAlone(ClaimBuffer in, StatementBuffer out, int entry) {
        Arrays.fill(ofMonth, 0);
        begin(in, out, entry);
    }

    /** Begins an item: counts its tests. */
    void begin(ClaimBuffer in, StatementBuffer out, int entry) {
        if (!in.completing()) {
            Arrays.fill(ofMonth, 0);
        }
        Arrays.fill(tests, 0);
        Arrays.fill(seen, 0);
        for (int line = out.lineStart(entry); line < out.lineEnd(entry); line++) {
            if (out.lineKind(line) == LineKind.ACT) {
                int of = group[out.lineRow(line)];
                tests[of]++;
                last[of] = line;
            }
        }
        for (int of = 1; of < tests.length; of++) {
            points[of] = tests[of] == 0 ? TestBundles.NONE : bundles.points(of, tests[of], out.date(entry));
            if (points[of] == TestBundles.UNKNOWN) {
                out.finding(LaboratoryFindings.BUNDLE_UNKNOWN, entry, last[of], of, tests[of], 0);
                points[of] = TestBundles.NONE;
            }
        }
    }

    /** Returns whether a row is worth something else than its own points because of the others of its item. */
    boolean takes(int row, StatementBuffer out, int entry) {
        int of = group[row];
        return of != 0
                && (points[of] != TestBundles.NONE
                        || bundles.mostTests(of, out.date(entry)) != TestBundles.NONE
                        || bundles.mostPoints(of, out.date(entry)) != TestBundles.NONE);
    }

    /** Returns the points × 100 of the next line of an item that {@link #takes} told. */
    long points(int row, StatementBuffer out, int entry, int line) {
        int of = group[row];
        long worth = worth(of, row, out, entry, line);
        out.amount(line, AmountUnit.POINTS, Math.multiplyExact(worth, ActUnit.EXACT_PER_POINT_100));
        return worth;
    }

    private long worth(int of, int row, StatementBuffer out, int entry, int line) {
        int day = out.date(entry);
        if (points[of] != TestBundles.NONE) {
            return line == last[of] ? bundle(of, out, entry, line) : 0;
        }
        seen[of]++;
        int most = bundles.mostTests(of, day);
        if (most != TestBundles.NONE && seen[of] > most) {
            explain(out, LaboratorySteps.TOO_MANY_TESTS, entry, line, 0, most);
            return 0;
        }
        return withinMonth(of, acts.value(row), out, entry, line);
    }

    private long bundle(int of, StatementBuffer out, int entry, int line) {
        explain(out, LaboratorySteps.BUNDLE, entry, line, points[of], tests[of]);
        return Math.multiplyExact(points[of], Scale.POINTS.one());
    }

    private long withinMonth(int of, long own, StatementBuffer out, int entry, int line) {
        int most = bundles.mostPoints(of, out.date(entry));
        if (most == TestBundles.NONE) {
            return own;
        }
        long left = Math.max(0, Math.multiplyExact(most, Scale.POINTS.one()) - ofMonth[of]);
        long worth = Math.min(own, left);
        ofMonth[of] = Math.addExact(ofMonth[of], Math.multiplyExact(worth, (long) out.times(entry)));
        if (worth < own) {
            explain(out, LaboratorySteps.MONTH_LIMIT, entry, line, worth / Scale.POINTS.one(), most);
        }
        return worth;
    }

    private static void explain(StatementBuffer out, StepKind why, int entry, int line, long worth, long number) {
        if (out.explaining()) {
            out.step(why, entry, line, worth, number, 0);
        }
    }
}
