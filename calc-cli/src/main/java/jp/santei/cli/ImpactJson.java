package jp.santei.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import jp.santei.master.EditionInfo;

/** The impact of another edition as JSON (影響の JSON): amounts that may have decimals are strings. */
final class ImpactJson {
    private ImpactJson() {}

    static ObjectNode of(Impact impact) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        edition(node.putObject("before"), impact.before());
        edition(node.putObject("after"), impact.after());
        node.put("claims", impact.claims())
                .put("refused", impact.refused())
                .put("incompleteBefore", impact.incompleteBefore())
                .put("incompleteAfter", impact.incompleteAfter())
                .put("compared", impact.compared())
                .put("changed", impact.changed())
                .put("unchanged", impact.unchanged());
        sums(node.putObject("points"), impact.points(), impact.pointsChange());
        sums(node.putObject("patientYen"), impact.yen(), impact.yenChange());
        ArrayNode codes = node.putArray("codes");
        impact.codes().forEach(code -> code(codes.addObject(), code));
        ArrayNode incomplete = node.putArray("incomplete");
        impact.incomplete().forEach(claim -> {
            ObjectNode one = incomplete.addObject().put("line", claim.line());
            texts(one.putArray("before"), claim.before());
            texts(one.putArray("after"), claim.after());
        });
        return node;
    }

    private static void edition(ObjectNode node, EditionInfo info) {
        node.put("id", info.id()).put("sha256", info.sha256());
    }

    private static void sums(ObjectNode node, Impact.Sums sums, ImpactChange change) {
        node.put("before", sums.before()).put("after", sums.after()).put("change", sums.change());
        node.putObject("perClaim")
                .put("min", change.min())
                .put("quarter", change.quarter())
                .put("median", change.median())
                .put("threeQuarters", change.threeQuarters())
                .put("max", change.max())
                .put("mean", change.mean())
                .put("deviation", change.deviation());
    }

    private static void code(ObjectNode node, ImpactCode code) {
        node.put("code", code.code())
                .put("name", code.name())
                .put("timesBefore", code.timesBefore())
                .put("timesAfter", code.timesAfter())
                .put("pointsBefore", ImpactReport.plain(code.pointsBefore()))
                .put("pointsAfter", ImpactReport.plain(code.pointsAfter()))
                .put("change", ImpactReport.plain(code.change()));
    }

    private static void texts(ArrayNode node, List<String> texts) {
        texts.forEach(node::add);
    }
}
