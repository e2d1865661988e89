package jp.santei.json;

import jp.santei.statement.Charge;

/** The writing of {@code charge} (患者負担). */
final class ChargeWriting {
    private ChargeWriting() {}

    static void charge(JsonSink o, Charge charge) {
        o.putNullable("share", charge.share())
                .list("order", charge.order(), JsonSink::element)
                .put("totalYen", charge.totalYen())
                .put("insurancePays", charge.insurancePays())
                .put("highCostYen", charge.highCostYen())
                .numbers("publicPays", charge.publicPays())
                .put("patientPays", charge.patientPays())
                .put("roundingYen", charge.roundingYen())
                .list("classes", charge.classes(), JsonSink.object(ChargeWriting::payerClass))
                .list("settlements", charge.settlements(), JsonSink.object(ChargeWriting::settlement))
                .list("days", charge.days(), JsonSink.object(ChargeWriting::day))
                .put("meals", b -> block(b, charge.meals()))
                .put("living", b -> block(b, charge.living()))
                .list("selectedCare", charge.selectedCare(), JsonSink.object(ChargeWriting::selectedCare))
                .put("caps", c -> charge.caps().forEach((payer, cap) -> c.put(payer, f -> cap(f, cap))))
                .list("expectedRefund", charge.expectedRefund(), JsonSink.object(ChargeWriting::refund))
                .put("receipt", r -> charge.receipt().forEach((payer, block) -> r.put(payer, f -> receipt(f, block))))
                .list("notes", charge.notes(), JsonSink::element);
    }

    private static void payerClass(JsonSink o, Charge.PayerClass payerClass) {
        o.list("payers", payerClass.payers(), JsonSink::element)
                .put("points", payerClass.points())
                .put("shareYen", payerClass.shareYen());
        Charge.Limit limit = payerClass.limit();
        if (limit == null) {
            o.putNull("limit");
        } else {
            o.put("limit", l -> l.put("kind", limit.kind()).put("yen", limit.yen()));
        }
        o.put("highCostYen", payerClass.highCostYen())
                .listUnlessEmpty("publicPays", payerClass.publicPays(), JsonSink.object(ChargeWriting::publicPayment))
                .put("patientYen", payerClass.patientYen());
    }

    private static void publicPayment(JsonSink o, Charge.PublicPayment payment) {
        o.put("payer", payment.payer()).put("pays", payment.pays()).put("after", payment.after());
    }

    private static void settlement(JsonSink o, Charge.Settlement settlement) {
        o.put("settlement", settlement.settlement())
                .put("date", settlement.date().toString())
                .put("patientPays", settlement.patientPays());
    }

    private static void day(JsonSink o, Charge.Day day) {
        o.put("date", day.date().toString()).put("patientPays", day.patientPays());
    }

    private static void block(JsonSink o, Charge.YenBlock block) {
        o.put("totalYen", block.totalYen())
                .put("insurancePays", block.insurancePays())
                .numbers("publicPays", block.publicPays())
                .put("patientPays", block.patientPays());
    }

    private static void selectedCare(JsonSink o, Charge.SelectedCare care) {
        o.put("item", care.item())
                .put("yen", care.yen())
                .put("taxYen", care.taxYen())
                .put("kind", care.kind());
    }

    private static void cap(JsonSink o, Charge.Cap cap) {
        o.put("cap", cap.cap()).put("used", cap.used()).put("remaining", cap.remaining());
    }

    private static void refund(JsonSink o, Charge.Refund refund) {
        o.put("payer", refund.payer()).put("yen", refund.yen()).put("reason", refund.reason());
    }

    private static void receipt(JsonSink o, Charge.ReceiptBlock block) {
        o.put("days", block.days())
                .put("points", block.points())
                .putNullable("copayYen", block.copayYen())
                .putUnlessNull("bracketYen", block.bracketYen());
        Charge.ReceiptMeals meals = block.meals();
        if (meals != null) {
            o.put(
                    "meals",
                    m -> m.put("count", meals.count())
                            .put("totalYen", meals.totalYen())
                            .put("shareYen", meals.shareYen()));
        }
    }
}
