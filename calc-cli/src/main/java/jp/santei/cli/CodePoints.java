package jp.santei.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import jp.santei.statement.PointsTotal;
import jp.santei.statement.Statement;

/**
 * The points of a statement by code (コード別の点数), without a rest: Σ points = the statement's total.
 *
 * <p>A line with points of its own has them. What an entry has beyond its lines' points comes from the prices of its drugs
 * and materials; it belongs to them together, since only their sum becomes points. Without such a line it is a rounding or a
 * percentage and belongs to all codes of the entry together.
 *
 * @param code nine digits, or several joined by "+", or "-"
 * @param name name of the first
 * @param times 回数
 * @param points points × count
 */
record CodePoints(String code, String name, long times, BigDecimal points) {
    private static final String NO_CODE = "-";

    static List<CodePoints> of(Statement statement) {
        List<CodePoints> list = new ArrayList<>();
        statement.points().items().forEach(entry -> add(entry, list));
        return list;
    }

    private static void add(PointsTotal.Entry entry, List<CodePoints> list) {
        BigDecimal count = BigDecimal.valueOf(entry.count());
        BigDecimal rest = BigDecimal.valueOf(entry.total());
        List<PointsTotal.Line> priced = new ArrayList<>();
        for (PointsTotal.Line line : entry.lines()) {
            if (line.points() != null) {
                BigDecimal points = new BigDecimal(line.points()).multiply(count);
                rest = rest.subtract(points);
                list.add(of(List.of(line), entry.count(), points));
            } else if (line.yen() != null) {
                priced.add(line);
            }
        }
        if (!priced.isEmpty()) {
            list.add(of(priced, entry.count(), rest));
        } else if (rest.signum() != 0) {
            list.add(of(entry.lines(), 0, rest));
        }
    }

    private static CodePoints of(List<PointsTotal.Line> lines, long times, BigDecimal points) {
        String code = lines.stream()
                .map(PointsTotal.Line::code)
                .filter(Objects::nonNull)
                .sorted()
                .distinct()
                .collect(Collectors.joining("+"));
        String name = lines.stream()
                .map(PointsTotal.Line::name)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
        return new CodePoints(code.isEmpty() ? NO_CODE : code, name, times, points);
    }
}
