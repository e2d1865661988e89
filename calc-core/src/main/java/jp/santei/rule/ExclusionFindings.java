package jp.santei.rule;

import java.util.List;
import java.util.stream.Stream;

/** The findings of the checks: exclusion (背反・包括の指摘), five for each table and window. */
public final class ExclusionFindings {
    /** Of exclusions: of a day, month, moment and week, in this order. */
    public static final List<OfWindow> EXCLUSIONS = List.of(
            OfWindow.exclusion(1, "同一日", "on the same day"),
            OfWindow.exclusion(2, "同一月", "in the same month"),
            OfWindow.exclusion(3, "同時", "at the same moment"),
            OfWindow.exclusion(4, "同一週", "in the same week"));

    /** Of bundles: of a day, month, moment, the week before surgery and a surgery, in this order. */
    public static final List<OfWindow> BUNDLES = List.of(
            OfWindow.bundle(5, "同一日", "on the same day"),
            OfWindow.bundle(6, "同一月", "in the same month"),
            OfWindow.bundle(7, "同時", "at the same moment"),
            OfWindow.bundle(8, "手術前1週間", "in the week before surgery"),
            OfWindow.bundle(9, "1手術", "with one surgery"));

    /** All of them, in order. */
    public static final List<FindingKind> ALL = Stream.concat(EXCLUSIONS.stream(), BUNDLES.stream())
            .flatMap(window -> window.all().stream())
            .toList();

    private ExclusionFindings() {}

    /**
     * What may be said of two acts that are not billed together within a window.
     *
     * @param refused an act that is not billed beside the other
     * @param either acts of which one is billed
     * @param open what the tables or the claim do not decide
     * @param outdated what a table says that does not cover the day
     * @param former an earlier billing that is not billed beside an act of the claim
     */
    public record OfWindow(
            FindingKind refused, FindingKind either, FindingKind open, FindingKind outdated, FindingKind former) {
        private static final String TOTALS_JA = "（①{first}だけなら計{keepingFirst}点、②{second}だけなら計{keepingSecond}点）";
        private static final String TOTALS_EN =
                " (the claim is {keepingFirst} points with {first} alone, {keepingSecond} with {second} alone)";

        static OfWindow exclusion(int rule, String ja, String en) {
            String pairJa = ja + "に{first}と{second}は併せて算定できない";
            String pairEn = "{first} and {second} are not billed together " + en;
            return of(rule, "{name}は算定できない：" + pairJa, "{name} is not billable: " + pairEn, pairJa, pairEn);
        }

        static OfWindow bundle(int rule, String ja, String en) {
            String pairJa = ja + "の{second}は{first}に含まれる";
            String pairEn = "{second} " + en + " is part of {first}";
            return of(rule, "{name}は算定できない：" + pairJa, "{name} is not billable: " + pairEn, pairJa, pairEn);
        }

        private static OfWindow of(int rule, String refusedJa, String refusedEn, String pairJa, String pairEn) {
            return new OfWindow(
                    decided(1, rule, Severity.ERROR, refusedJa + TOTALS_JA, refusedEn + TOTALS_EN),
                    decided(
                            2,
                            rule,
                            Severity.ERROR,
                            "いずれか一方だけを算定する：" + pairJa + TOTALS_JA,
                            "only one is billable: " + pairEn + TOTALS_EN),
                    FindingKind.of(
                            id(3, rule),
                            Severity.UNDECIDABLE,
                            false,
                            "{name}の算定の可否は判定できない：" + pairJa + "が、例外の条件または請求にない事実による（{min}点または{max}点）",
                            "whether {name} is billable is open: " + pairEn
                                    + ", but for conditions or facts that the claim does not tell ({min} or {max} points)",
                            argument("first", ArgumentType.CODE),
                            argument("second", ArgumentType.CODE),
                            argument("date", ArgumentType.DATE),
                            argument("row", ArgumentType.TABLE_ROW),
                            argument("min", ArgumentType.POINTS),
                            argument("max", ArgumentType.POINTS)),
                    decided(
                            4,
                            rule,
                            Severity.WARNING,
                            "{date}を対象としない表によれば、" + pairJa + TOTALS_JA,
                            "by a table that does not cover {date}: " + pairEn + TOTALS_EN),
                    decided(
                            5,
                            rule,
                            Severity.WARNING,
                            "算定済みの診療行為を確認する：" + pairJa + TOTALS_JA,
                            "look at what was billed before: " + pairEn + TOTALS_EN));
        }

        private static FindingKind decided(int sort, int rule, Severity severity, String ja, String en) {
            return FindingKind.of(
                    id(sort, rule),
                    severity,
                    false,
                    ja,
                    en,
                    argument("first", ArgumentType.CODE),
                    argument("second", ArgumentType.CODE),
                    argument("date", ArgumentType.DATE),
                    argument("row", ArgumentType.TABLE_ROW),
                    argument("keepingFirst", ArgumentType.POINTS),
                    argument("keepingSecond", ArgumentType.POINTS));
        }

        private static String id(int sort, int rule) {
            return "E-EXC-" + sort + "0" + rule;
        }

        private static Argument argument(String name, ArgumentType type) {
            return Argument.of(name, type);
        }

        List<FindingKind> all() {
            return List.of(refused, either, open, outdated, former);
        }
    }
}
