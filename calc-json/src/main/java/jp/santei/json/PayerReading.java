package jp.santei.json;

import java.time.LocalDate;
import java.util.List;
import jp.santei.claim.IncomeBand;
import jp.santei.claim.Insurance;
import jp.santei.claim.PaidElsewhere;
import jp.santei.claim.PublicExpense;
import jp.santei.claim.Reduction;
import jp.santei.claim.ReductionKind;
import jp.santei.claim.Relation;
import jp.santei.claim.SchemeAttribute;

/** The reading of {@code insurance} and {@code publicExpenses} (医療保険・公費). */
final class PayerReading {
    private static final List<String> INSURANCE = List.of(
            "insurerNumber",
            "relation",
            "share",
            "incomeBand",
            "limitAtWindow",
            "repeatedHighCost",
            "longTermDisease",
            "halfLimit",
            "lateStageByDisability",
            "reduction",
            "dutyCause");

    private PayerReading() {}

    static Insurance insurance(Cursor at) {
        at.fields(INSURANCE);
        Insurance.Builder insurance = Insurance.builder()
                .insurerNumber(at.required("insurerNumber", Cursor::word))
                .relation(at.optional("relation", Relation.SELF, c -> c.keyword(Relation.class)))
                .share(at.optional("share", Cursor::smallWhole))
                .incomeBand(at.optional("incomeBand", c -> c.keyword(IncomeBand.class)))
                .limitAtWindow(at.optional("limitAtWindow", true, Cursor::flag))
                .repeatedHighCost(at.optional("repeatedHighCost", false, Cursor::flag))
                .longTermDisease(at.optional("longTermDisease", Cursor::smallWhole))
                .halfLimit(at.optional("halfLimit", false, Cursor::flag))
                .lateStageByDisability(at.optional("lateStageByDisability", Cursor::date))
                .reduction(at.optional("reduction", PayerReading::reduction))
                .dutyCause(at.optional("dutyCause", Cursor::word));
        return at.build(insurance::build);
    }

    private static final List<String> REDUCTION = List.of("kind", "percent", "yen");

    private static Reduction reduction(Cursor at) {
        at.fields(REDUCTION);
        ReductionKind kind = at.required("kind", c -> c.keyword(ReductionKind.class));
        Integer percent = at.optional("percent", Cursor::smallWhole);
        Long yen = at.optional("yen", Cursor::whole);
        return at.build(() -> new Reduction(kind, percent, yen));
    }

    private static final List<String> PUBLIC_EXPENSE = List.of(
            "payerNumber",
            "recipientNumber",
            "from",
            "to",
            "monthlyCap",
            "patientAmount",
            "paidElsewhere",
            "paidHereBefore",
            "certifiedBand",
            "repeatedHighCost",
            "attributes");

    static PublicExpense publicExpense(Cursor at) {
        at.fields(PUBLIC_EXPENSE);
        PublicExpense.Builder expense = PublicExpense.builder()
                .payerNumber(at.required("payerNumber", Cursor::word))
                .recipientNumber(at.optional("recipientNumber", Cursor::word))
                .from(at.optional("from", Cursor::date))
                .to(at.optional("to", Cursor::date))
                .monthlyCap(at.optional("monthlyCap", Cursor::whole))
                .patientAmount(at.optional("patientAmount", 0L, Cursor::whole))
                .paidElsewhere(at.optional("paidElsewhere", List.of(), PayerReading::paidElsewhere))
                .paidHereBefore(at.optional("paidHereBefore", 0L, Cursor::whole))
                .certifiedBand(at.optional("certifiedBand", c -> c.keyword(IncomeBand.class)))
                .repeatedHighCost(at.optional("repeatedHighCost", false, Cursor::flag))
                .attributes(FactReading.facts(at, "attributes", SchemeAttribute.class));
        return at.build(expense::build);
    }

    /** Reads yen of the month as a whole, or payments one by one. */
    private static List<PaidElsewhere> paidElsewhere(Cursor at) {
        if (at.isNumber()) {
            long yen = at.whole();
            return List.of(at.build(() -> new PaidElsewhere(null, yen)));
        }
        return at.elements(PayerReading::payment);
    }

    private static final List<String> PAYMENT = List.of("date", "yen");

    private static PaidElsewhere payment(Cursor at) {
        at.fields(PAYMENT);
        LocalDate date = at.optional("date", Cursor::date);
        long yen = at.required("yen", Cursor::whole);
        return at.build(() -> new PaidElsewhere(date, yen));
    }
}
