package jp.santei.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import jp.santei.receipt.ReceiptReview;
import jp.santei.receipt.ReviewResult;
import jp.santei.receipt.UnitDifference;

/** A review as one line of JSON (レセプト点検の JSON). */
final class ReviewJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private ReviewJson() {}

    static String of(ReviewResult result) {
        ObjectNode file = NODES.objectNode();
        file.put("review", "1").put("file", result.file()).put("edition", result.edition());
        ArrayNode receipts = file.putArray("receipts");
        result.receipts().forEach(receipt -> receipts.add(receipt(receipt)));
        ArrayNode warnings = file.putArray("warnings");
        result.warnings()
                .forEach(w -> warnings.addObject()
                        .put("line", w.line())
                        .put("ja", w.ja())
                        .put("en", w.en()));
        return file.toString();
    }

    private static ObjectNode receipt(ReceiptReview receipt) {
        ObjectNode node = NODES.objectNode();
        node.put("number", receipt.number())
                .put("line", receipt.line())
                .put("month", receipt.month().toString())
                .put("status", word(receipt.status()))
                .put("claimed", receipt.claimed())
                .put("units", receipt.units())
                .put("recomputed", receipt.recomputed());
        if (receipt.unsupported() != null) {
            node.put("unsupported", word(receipt.unsupported()));
        }
        ArrayNode differences = node.putArray("differences");
        receipt.differences().forEach(unit -> differences.add(difference(unit)));
        ArrayNode problems = node.putArray("problems");
        receipt.problems()
                .forEach(p -> problems.addObject()
                        .put("line", p.line())
                        .put("code", p.code())
                        .put("pointer", p.pointer())
                        .put("ja", p.ja())
                        .put("en", p.en()));
        return node;
    }

    private static ObjectNode difference(UnitDifference unit) {
        ObjectNode node = NODES.objectNode();
        node.put("item", unit.item())
                .put("line", unit.line())
                .put("section", unit.section())
                .put("date", unit.date().toString())
                .put("times", unit.times());
        ArrayNode codes = node.putArray("codes");
        unit.codes().forEach(code -> codes.addObject().put("code", code.code()).put("name", code.name()));
        return node.put("claimed", unit.claimed())
                .put("recomputed", unit.recomputed())
                .put("reason", word(unit.reason()))
                .put("ja", unit.ja())
                .put("en", unit.en());
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
