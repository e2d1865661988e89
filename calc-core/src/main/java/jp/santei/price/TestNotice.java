package jp.santei.price;

import java.util.List;
import jp.santei.buffer.ClaimBuffer;
import jp.santei.buffer.FactColumns;
import jp.santei.buffer.LineKind;
import jp.santei.buffer.StatementBuffer;
import jp.santei.claim.ContextKey;
import jp.santei.master.ActField;
import jp.santei.master.Chapter;
import jp.santei.master.CodeList;
import jp.santei.master.CodeListKey;
import jp.santei.master.Edition;
import jp.santei.master.EndoscopyTimes;
import jp.santei.master.MasterTable;
import jp.santei.money.Scale;
import jp.santei.rule.Area;
import jp.santei.rule.LaboratoryFindings;
import jp.santei.rule.Rule;

/**
 * Tests whose points depend on what the claim does not state: the site of a second ultrasound, the urgency of an endoscopy out of
 * hours. Both values are told; only of claims that are completed.
 */
final class TestNotice {
    static final Rule SITE = Rule.of(
            "L-DEC-002",
            Area.LABORATORY,
            "部位の分からない2回目の超音波検査は、同じ部位として計算し、別の部位のときの点数も示す",
            "a second ultrasound whose site is not stated is taken as of the same site; the other value is told",
            "留意事項通知 第2章第3部 D215(1)",
            "/items/*/context/site");
    static final Rule URGENCY = Rule.of(
            "L-SCOPE-003",
            Area.LABORATORY,
            "緊急かどうか分からない時間外の内視鏡検査は、時間の加算なしで計算し、加算したときの点数も示す",
            "endoscopy out of hours whose urgency is not stated gets no time add-on; the other value is told",
            "点数表 第2章第3部第3節 内視鏡検査 通則5",
            "/items/*/context/urgent",
            "/items/*/context/timeClass");

    private final MasterTable<ActField> acts;
    private final int[] alpha;
    private final int[] pointKind;
    private final int[] family;
    private final CodeList bySite;
    private final EndoscopyTimes times;

    TestNotice(Edition edition) {
        acts = edition.acts();
        alpha = acts.column(ActField.ALPHA);
        pointKind = acts.column(ActField.POINT_KIND);
        family = acts.column(ActField.DECREASE_FAMILY);
        bySite = edition.codeList(CodeListKey.DECREASE_BY_SITE);
        times = new EndoscopyTimes(edition);
    }

    static List<Rule> rules() {
        return List.of(SITE, URGENCY);
    }

    /**
     * Looks at a unit that was just priced.
     *
     * @param points its points
     */
    void check(ClaimBuffer in, StatementBuffer out, int entry, int from, int to, long points, ActUnit unit) {
        if (out.lineKind(from) != LineKind.ACT || unit.isRefused() || alpha[out.lineRow(from)] != Chapter.LABORATORY) {
            return;
        }
        int row = out.lineRow(from);
        int item = out.item(entry);
        int day = out.date(entry);
        boolean siteUnknown = in.facts().of(ContextKey.SITE, item) == FactColumns.ABSENT;
        if (siteUnknown && bySite.contains(family[row], day) && isReducedByCompletion(out, from, to)) {
            out.finding(LaboratoryFindings.SITE_UNKNOWN, entry, from, acts.code(row), points, unit.withoutReductions());
        }
        if (in.facts().of(ContextKey.URGENT, item) == FactColumns.ABSENT && !hasTimeAddOn(out, from, to)) {
            int timeClass = in.facts().of(ContextKey.TIME_CLASS, item);
            int addOn = times.addOn(row, timeClass, in.inpatient(), day);
            if (addOn >= 0) {
                long max = times.isPercentage(addOn)
                        ? unit.withMore(times.value(addOn))
                        : points + times.value(addOn) / Scale.POINTS.one();
                out.finding(LaboratoryFindings.URGENCY_UNKNOWN, entry, from, times.code(addOn), points, max);
            }
        }
    }

    private boolean isReducedByCompletion(StatementBuffer out, int from, int to) {
        for (int line = from; line < to; line++) {
            if (out.lineKind(line) == LineKind.ACT
                    && pointKind[out.lineRow(line)] == PointKind.PERCENT_OFF
                    && out.lineSource(line) == StatementBuffer.NO_LINE) {
                return true;
            }
        }
        return false;
    }

    private boolean hasTimeAddOn(StatementBuffer out, int from, int to) {
        for (int line = from; line < to; line++) {
            if (out.lineKind(line) == LineKind.ACT && times.isAddOn(out.lineRow(line))) {
                return true;
            }
        }
        return false;
    }
}
