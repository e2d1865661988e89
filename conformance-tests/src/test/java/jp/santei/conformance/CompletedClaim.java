package jp.santei.conformance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import jp.santei.claim.Claim;
import jp.santei.claim.Item;
import jp.santei.claim.Line;
import jp.santei.statement.PointsTotal;
import jp.santei.statement.Statement;

/** A statement read back as the items of a claim (算定結果を請求に戻す): what a user would send after accepting it. */
final class CompletedClaim {
    private static final String DRUG_POINTS_OFF = "6300100";

    private CompletedClaim() {}

    /** Returns the items of a statement; an added entry keeps what its item states beside its lines. */
    static List<Item> items(Claim claim, Statement statement) {
        List<Item> items = new ArrayList<>();
        for (PointsTotal.Entry entry : statement.points().items()) {
            Item source = claim.items().get(entry.item());
            List<Line> lines = new ArrayList<>();
            for (PointsTotal.Line line : entry.lines()) {
                lines.add(line(line, entry.points()));
            }
            items.add(Item.builder()
                    .dates(List.of(entry.date()))
                    .count(entry.count())
                    .section(entry.section())
                    .payers(source.payers())
                    .settlement(source.settlement())
                    .department(source.department())
                    .time(source.time())
                    .context(source.context())
                    .lines(lines)
                    .build());
        }
        return items;
    }

    /** Points that completion took off are given as the receipt records them: positive. */
    private static Line line(PointsTotal.Line line, long points) {
        BigDecimal quantity = line.quantity() == null ? null : new BigDecimal(line.quantity());
        boolean off = line.code() != null && line.code().startsWith(DRUG_POINTS_OFF);
        return new Line(line.code(), quantity, null, off ? BigDecimal.valueOf(Math.abs(points)) : null, line.text());
    }
}
