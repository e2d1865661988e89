package jp.santei.json;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import jp.santei.claim.ClaimError;
import jp.santei.statement.Charge;

/** The reading of {@code charge} (患者負担). */
final class ChargeReading {
    private static final List<String> CHARGE = List.of(
            "share",
            "order",
            "totalYen",
            "insurancePays",
            "highCostYen",
            "publicPays",
            "patientPays",
            "roundingYen",
            "classes",
            "settlements",
            "days",
            "meals",
            "living",
            "selectedCare",
            "caps",
            "expectedRefund",
            "receipt",
            "notes");

    private static final List<String> POSITIONS = List.of("1", "2", "3", "4");
    static final List<String> PAYERS = List.of("insurance", "1", "2", "3", "4");

    private ChargeReading() {}

    static Charge charge(Cursor at) {
        at.fields(CHARGE);
        try {
            return new Charge(
                    at.nullable("share", Cursor::smallWhole),
                    elements(at, "order", Cursor::smallWhole),
                    at.required("totalYen", Cursor::whole),
                    at.required("insurancePays", Cursor::whole),
                    at.required("highCostYen", Cursor::whole),
                    at.required("publicPays", ChargeReading::publicPays),
                    at.required("patientPays", Cursor::whole),
                    at.required("roundingYen", Cursor::whole),
                    elements(at, "classes", ChargeReading::payerClass),
                    elements(at, "settlements", ChargeReading::settlement),
                    elements(at, "days", ChargeReading::day),
                    at.required("meals", ChargeReading::block),
                    at.required("living", ChargeReading::block),
                    elements(at, "selectedCare", ChargeReading::selectedCare),
                    at.required("caps", c -> byPayer(c, POSITIONS, ChargeReading::cap)),
                    elements(at, "expectedRefund", ChargeReading::refund),
                    at.required("receipt", c -> byPayer(c, PAYERS, ChargeReading::receipt)),
                    elements(at, "notes", Cursor::text));
        } catch (IllegalStateException | ArithmeticException e) { // the payers do not add up to the cost
            throw at.refusal(ClaimError.CONFLICT, JsonSource.cut(String.valueOf(e.getMessage())));
        }
    }

    private static <T> List<T> elements(Cursor at, String name, Function<Cursor, T> reading) {
        return at.required(name, c -> c.elements(reading));
    }

    private static <T> SortedMap<String, T> byPayer(Cursor at, List<String> payers, Function<Cursor, T> reading) {
        return new TreeMap<>(StatementReader.entries(at.fields(payers), reading));
    }

    private static SortedMap<String, Long> publicPays(Cursor at) {
        return byPayer(at, POSITIONS, Cursor::whole);
    }

    private static final List<String> CLASS =
            List.of("payers", "points", "shareYen", "limit", "highCostYen", "publicPays", "patientYen");

    private static Charge.PayerClass payerClass(Cursor at) {
        at.fields(CLASS);
        return new Charge.PayerClass(
                elements(at, "payers", Cursor::word),
                at.required("points", Cursor::whole),
                at.required("shareYen", Cursor::whole),
                at.nullable("limit", ChargeReading::limit),
                at.required("highCostYen", Cursor::whole),
                at.list("publicPays", ChargeReading::publicPayment),
                at.required("patientYen", Cursor::whole));
    }

    private static final List<String> LIMIT = List.of("kind", "yen");

    private static Charge.Limit limit(Cursor at) {
        at.fields(LIMIT);
        return new Charge.Limit(at.required("kind", Cursor::text), at.required("yen", Cursor::whole));
    }

    private static final List<String> PUBLIC_PAYMENT = List.of("payer", "pays", "after");

    private static Charge.PublicPayment publicPayment(Cursor at) {
        at.fields(PUBLIC_PAYMENT);
        return new Charge.PublicPayment(
                at.required("payer", Cursor::word),
                at.required("pays", Cursor::whole),
                at.required("after", Cursor::whole));
    }

    private static final List<String> SETTLEMENT = List.of("settlement", "date", "patientPays");

    private static Charge.Settlement settlement(Cursor at) {
        at.fields(SETTLEMENT);
        return new Charge.Settlement(
                at.required("settlement", Cursor::text),
                at.required("date", Cursor::date),
                at.required("patientPays", Cursor::whole));
    }

    private static final List<String> DAY = List.of("date", "patientPays");

    private static Charge.Day day(Cursor at) {
        at.fields(DAY);
        return new Charge.Day(at.required("date", Cursor::date), at.required("patientPays", Cursor::whole));
    }

    private static final List<String> BLOCK = List.of("totalYen", "insurancePays", "publicPays", "patientPays");

    private static Charge.YenBlock block(Cursor at) {
        at.fields(BLOCK);
        return new Charge.YenBlock(
                at.required("totalYen", Cursor::whole),
                at.required("insurancePays", Cursor::whole),
                at.required("publicPays", ChargeReading::publicPays),
                at.required("patientPays", Cursor::whole));
    }

    private static final List<String> SELECTED_CARE = List.of("item", "yen", "taxYen", "kind");

    private static Charge.SelectedCare selectedCare(Cursor at) {
        at.fields(SELECTED_CARE);
        return new Charge.SelectedCare(
                at.required("item", Cursor::smallWhole),
                at.required("yen", Cursor::whole),
                at.required("taxYen", Cursor::whole),
                at.required("kind", Cursor::text));
    }

    private static final List<String> CAP = List.of("cap", "used", "remaining");

    private static Charge.Cap cap(Cursor at) {
        at.fields(CAP);
        return new Charge.Cap(
                at.required("cap", Cursor::whole),
                at.required("used", Cursor::whole),
                at.required("remaining", Cursor::whole));
    }

    private static final List<String> REFUND = List.of("payer", "yen", "reason");

    private static Charge.Refund refund(Cursor at) {
        at.fields(REFUND);
        return new Charge.Refund(
                at.required("payer", Cursor::word),
                at.required("yen", Cursor::whole),
                at.required("reason", Cursor::text));
    }

    private static final List<String> RECEIPT = List.of("days", "points", "copayYen", "bracketYen", "meals");

    private static Charge.ReceiptBlock receipt(Cursor at) {
        at.fields(RECEIPT);
        return new Charge.ReceiptBlock(
                at.required("days", Cursor::smallWhole),
                at.required("points", Cursor::whole),
                at.nullable("copayYen", Cursor::whole),
                at.optional("bracketYen", Cursor::whole),
                at.optional("meals", ChargeReading::receiptMeals));
    }

    private static final List<String> RECEIPT_MEALS = List.of("count", "totalYen", "shareYen");

    private static Charge.ReceiptMeals receiptMeals(Cursor at) {
        at.fields(RECEIPT_MEALS);
        return new Charge.ReceiptMeals(
                at.required("count", Cursor::smallWhole),
                at.required("totalYen", Cursor::whole),
                at.required("shareYen", Cursor::whole));
    }
}
