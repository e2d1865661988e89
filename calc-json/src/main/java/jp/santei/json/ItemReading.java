package jp.santei.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import jp.santei.claim.Claim;
import jp.santei.claim.ClaimError;
import jp.santei.claim.ContextKey;
import jp.santei.claim.Item;
import jp.santei.claim.Line;
import jp.santei.claim.PayerSet;

/**
 * The reading of {@code items} (一連の算定単位).
 *
 * @param month month of the claim: the dates are in it
 * @param payersRequired whether the claim has a public expense, so that every item must name its payers
 */
record ItemReading(YearMonth month, boolean payersRequired) {
    private static final List<String> ITEM = List.of(
            "date",
            "dates",
            "count",
            "section",
            "payers",
            "settlement",
            "longTermDisease",
            "department",
            "time",
            "context",
            "lines");

    Item item(Cursor at) {
        at.fields(ITEM);
        Item.Builder item = Item.builder()
                .dates(dates(at))
                .count(at.optional("count", 1, Cursor::smallWhole))
                .section(at.optional("section", Cursor::word))
                .payers(payers(at))
                .settlement(at.optional("settlement", Cursor::text))
                .longTermDisease(at.optional("longTermDisease", Cursor::flag))
                .department(at.optional("department", Cursor::word))
                .time(at.optional("time", Cursor::time))
                .context(FactReading.facts(at, "context", ContextKey.class))
                .lines(at.list("lines", Claim.MAX_LINES, ItemReading::line));
        return at.build(item::build);
    }

    private List<LocalDate> dates(Cursor at) {
        if (!at.has("dates")) {
            return List.of(at.required("date", this::inMonth));
        }
        if (at.has("date")) {
            throw at.refusalAt("dates", ClaimError.CONFLICT, "date, dates");
        }
        List<LocalDate> dates = at.list("dates", this::inMonth);
        if (dates.isEmpty()) {
            throw at.refusalAt("dates", ClaimError.REQUIRED, "date, dates");
        }
        return dates;
    }

    private LocalDate inMonth(Cursor at) {
        LocalDate date = at.date();
        if (!YearMonth.from(date).equals(month)) {
            throw at.refusal(ClaimError.MONTH, date, month);
        }
        return date;
    }

    private PayerSet payers(Cursor at) {
        return payersRequired
                ? at.required("payers", ItemReading::payerSet)
                : at.optional("payers", PayerSet.INSURANCE, ItemReading::payerSet);
    }

    private static PayerSet payerSet(Cursor at) {
        List<String> words = at.elements(Cursor::word);
        if (words.isEmpty()) {
            throw at.wrongValue("[]", "\"insurance\", \"1\"…\"4\"");
        }
        return at.build(() -> PayerSet.of(words));
    }

    private static final List<String> LINE = List.of("code", "quantity", "priceYen", "points", "text");

    private static Line line(Cursor at) {
        at.fields(LINE);
        String code = at.optional("code", Cursor::word);
        BigDecimal quantity = at.optional("quantity", Cursor::decimal);
        BigDecimal priceYen = at.optional("priceYen", Cursor::decimal);
        BigDecimal points = at.optional("points", Cursor::decimal);
        String text = at.optional("text", Cursor::text);
        return at.build(() -> new Line(code, quantity, priceYen, points, text));
    }
}
