package jp.santei.cli;

import java.math.BigDecimal;
import java.util.List;

/** The impact of another edition for people (影響の報告). */
final class ImpactReport {
    private final Impact impact;
    private final Language language;

    private ImpactReport(Impact impact, Language language) {
        this.impact = impact;
        this.language = language;
    }

    /** Adds the impact to a report, with so many codes. */
    static void add(Report report, Impact impact, int top, Language language) {
        ImpactReport work = new ImpactReport(impact, language);
        work.claims(report);
        work.sums(report);
        work.codes(report, top);
        work.incomplete(report);
    }

    /** Returns an exact amount without trailing zeros. */
    static String plain(BigDecimal amount) {
        return amount.signum() == 0 ? "0" : amount.stripTrailingZeros().toPlainString();
    }

    private String say(String ja, String en) {
        return language.of(ja, en);
    }

    private void claims(Report report) {
        report.heading(say("請求への影響: 版 ", "Impact on claims: edition ")
                        + impact.before().id() + " → " + impact.after().id())
                .table(
                        "lr",
                        List.of(say("請求", "claims"), ""),
                        List.of(
                                count(say("入力", "read"), impact.claims()),
                                count(say("受付不可", "refused"), impact.refused()),
                                count(say("前の版で計算が未完了", "not valued completely before"), impact.incompleteBefore()),
                                count(say("後の版で計算が未完了", "not valued completely after"), impact.incompleteAfter()),
                                count(say("比較", "compared"), impact.compared()),
                                count(say("  変わる", "  changed"), impact.changed()),
                                count(say("  変わらない", "  unchanged"), impact.unchanged())));
    }

    private static List<String> count(String what, long count) {
        return List.of(what, StatementText.number(count));
    }

    private void sums(Report report) {
        report.table(
                "lrrrrrrrrrr",
                List.of(
                        say("比較した請求", "compared claims"),
                        say("前", "before"),
                        say("後", "after"),
                        say("差", "change"),
                        say("1件: 最小", "a claim: min"),
                        say("四分位1", "quartile 1"),
                        say("中央値", "median"),
                        say("四分位3", "quartile 3"),
                        say("最大", "max"),
                        say("平均", "mean"),
                        say("標準偏差", "deviation")),
                List.of(
                        sum(say("点数", "points"), impact.points(), impact.pointsChange()),
                        sum(say("患者負担（円）", "patient pays (yen)"), impact.yen(), impact.yenChange())));
    }

    private static List<String> sum(String what, Impact.Sums sums, ImpactChange change) {
        return List.of(
                what,
                StatementText.number(sums.before()),
                StatementText.number(sums.after()),
                StatementText.number(sums.change()),
                change.min(),
                change.quarter(),
                change.median(),
                change.threeQuarters(),
                change.max(),
                change.mean(),
                change.deviation());
    }

    private void codes(Report report, int top) {
        if (impact.codes().isEmpty()) {
            return;
        }
        List<List<String>> rows =
                impact.codes().stream().limit(top).map(ImpactReport::code).toList();
        report.heading(say("差の大きいコード（点数 × 回数）", "Codes by change (points × count)"))
                .table(
                        "llrrrrr",
                        List.of(
                                say("コード", "code"),
                                say("名称", "name"),
                                say("回数 前", "count before"),
                                say("回数 後", "count after"),
                                say("点数 前", "points before"),
                                say("点数 後", "points after"),
                                say("差", "change")),
                        rows);
        int more = impact.codes().size() - rows.size();
        if (more > 0) {
            report.line(say("ほか " + more + " コード", more + " more codes"));
        }
    }

    private static List<String> code(ImpactCode code) {
        return List.of(
                code.code(),
                code.name(),
                StatementText.number(code.timesBefore()),
                StatementText.number(code.timesAfter()),
                plain(code.pointsBefore()),
                plain(code.pointsAfter()),
                plain(code.change()));
    }

    private void incomplete(Report report) {
        if (impact.incomplete().isEmpty()) {
            return;
        }
        report.heading(say("比較しなかった請求（最初のもの）と指摘", "Claims that were not compared (the first ones), with findings"))
                .table(
                        "rll",
                        List.of(say("入力の行", "line"), say("前の版", "before"), say("後の版", "after")),
                        impact.incomplete().stream()
                                .map(claim -> List.of(
                                        Long.toString(claim.line()),
                                        String.join(", ", claim.before()),
                                        String.join(", ", claim.after())))
                                .toList());
    }
}
