package jp.santei.price;

import java.util.Arrays;
import jp.santei.buffer.LineKind;
import jp.santei.buffer.StatementBuffer;
import jp.santei.master.ActField;
import jp.santei.master.CodeList;
import jp.santei.master.CodeListKey;
import jp.santei.master.Edition;
import jp.santei.rule.Area;
import jp.santei.rule.PointFindings;
import jp.santei.rule.Rule;

/**
 * Tests of one unit that the schedule bundles by their number (検体検査のまるめ): noticed, not computed.
 *
 * <p>From the group's threshold on, the sum of the tests' own points is not what can be billed; the statement says so.
 */
final class BundleNotice {
    static final Rule RULE = Rule.of(
            "P-BUNDLE-001",
            Area.POINTS,
            "まるめの対象となる項目数に達した検査は未完了として示す",
            "tests that reach the number of a laboratory bundle are shown as incomplete",
            "点数表 第2章第3部 D006・D007・D008・D009・D013・D014 注; 基本マスター 項番16 包括対象検査");

    private final int[] group;
    private final CodeList threshold;
    private final int[] tests;

    BundleNotice(Edition edition) {
        group = edition.acts().column(ActField.BUNDLE_GROUP);
        threshold = edition.codeList(CodeListKey.BUNDLE_THRESHOLD);
        tests = new int[Arrays.stream(group).max().orElse(0) + 1];
    }

    void check(StatementBuffer out, int entry) {
        boolean any = false;
        for (int line = out.lineStart(entry); line < out.lineEnd(entry); line++) {
            int ofLine = out.lineKind(line) == LineKind.ACT ? group[out.lineRow(line)] : 0;
            tests[ofLine]++;
            any |= ofLine != 0;
        }
        if (any) {
            report(out, entry);
        }
        Arrays.fill(tests, 0);
    }

    private void report(StatementBuffer out, int entry) {
        for (int g = 1; g < tests.length; g++) {
            int from = tests[g] == 0 ? CodeList.ABSENT : threshold.valueOf(g, out.date(entry));
            if (from != CodeList.ABSENT && tests[g] >= from) {
                out.finding(PointFindings.BUNDLE_NOT_BUILT, entry, StatementBuffer.NO_LINE, g, tests[g], 0);
            }
        }
    }
}
