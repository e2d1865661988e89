package jp.santei.json;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import jp.santei.claim.Claim;
import jp.santei.claim.DayMark;
import jp.santei.claim.Diagnosis;
import jp.santei.claim.Facility;
import jp.santei.claim.FactKey;
import jp.santei.claim.Facts;
import jp.santei.claim.History;
import jp.santei.claim.Hours;
import jp.santei.claim.IncomeBand;
import jp.santei.claim.Insurance;
import jp.santei.claim.Item;
import jp.santei.claim.LastVisit;
import jp.santei.claim.Line;
import jp.santei.claim.MealDay;
import jp.santei.claim.Options;
import jp.santei.claim.PaidElsewhere;
import jp.santei.claim.PastAdmission;
import jp.santei.claim.PastCount;
import jp.santei.claim.Patient;
import jp.santei.claim.PublicExpense;
import jp.santei.claim.Reduction;
import jp.santei.claim.Segment;
import jp.santei.claim.Standard;
import jp.santei.claim.Stay;
import jp.santei.claim.WardSpan;
import org.jspecify.annotations.Nullable;

/**
 * Writes claims (請求) as JSON of the contract, in its field order, without what is at its default.
 *
 * <p>{@link ClaimReader} reads back an equal claim. Decimals are written as strings. Thread-safe: there is no state.
 */
public final class ClaimWriter {
    private ClaimWriter() {}

    /** Returns a claim as one line of JSON, without the line's end. */
    public static String write(Claim claim) {
        return JsonSink.line(claim(claim));
    }

    /** Returns a claim as indented JSON that ends with a line feed. */
    public static String pretty(Claim claim) {
        return JsonSink.pretty(claim(claim));
    }

    static Consumer<JsonSink> claim(Claim claim) {
        return o -> {
            o.put("claim", ClaimReader.VERSION)
                    .putUnlessNull("id", claim.id())
                    .put("month", claim.month().toString())
                    .put("setting", claim.setting().word())
                    .put("feeTable", claim.feeTable().word())
                    .put("facility", f -> facility(f, claim.facility()))
                    .put("patient", p -> patient(p, claim.patient()))
                    .listUnlessEmpty("diagnoses", claim.diagnoses(), JsonSink.object(ClaimWriter::diagnosis));
            Insurance insurance = claim.insurance();
            if (insurance != null) {
                o.put("insurance", i -> insurance(i, insurance));
            }
            boolean payers = !claim.publicExpenses().isEmpty();
            o.listUnlessEmpty("publicExpenses", claim.publicExpenses(), JsonSink.object(ClaimWriter::publicExpense))
                    .list("items", claim.items(), JsonSink.object((i, item) -> item(i, item, payers)));
            stays(o, claim.stays());
            if (!claim.history().equals(History.NONE)) {
                o.put("history", h -> history(h, claim.history()));
            }
            if (!claim.options().equals(Options.DEFAULT)) {
                o.put("options", p -> options(p, claim.options()));
            }
        };
    }

    private static void facility(JsonSink o, Facility facility) {
        o.put("prefecture", facility.prefecture())
                .putUnlessNull("code", facility.code())
                .putUnlessNull("municipality", facility.municipality())
                .put("kind", facility.kind().word());
        if (facility.licensedBeds() != 0 || facility.generalBeds() != 0) {
            o.put("beds", b -> b.put("licensed", facility.licensedBeds()).put("general", facility.generalBeds()));
        }
        o.listUnlessEmpty("standards", facility.standards(), ClaimWriter::standard)
                .putUnlessNull("areaGrade", facility.areaGrade())
                .textsUnlessEmpty("departments", facility.departments());
        if (!facility.hours().isEmpty()) {
            o.put("hours", h -> week(h, facility.hours()));
        }
    }

    private static void standard(JsonSink array, Standard standard) {
        if (standard.from() == null && standard.to() == null) {
            array.element(standard.code());
        } else {
            array.element(o -> o.put("code", standard.code())
                    .putUnlessNull("from", standard.from())
                    .putUnlessNull("to", standard.to()));
        }
    }

    private static void week(JsonSink o, Map<DayOfWeek, List<Hours>> week) {
        week.forEach((day, spans) -> o.list(
                FacilityReading.WEEKDAYS.get(day.getValue() - 1),
                spans,
                (array, span) ->
                        array.elements(List.of(span.from().toString(), span.to().toString()))));
    }

    private static void patient(JsonSink o, Patient patient) {
        o.put("birthDate", patient.birthDate().toString())
                .put("sex", patient.sex().word())
                .putUnlessNull("municipality", patient.municipality())
                .putUnlessNull("birthWeightG", patient.birthWeightG());
    }

    private static void diagnosis(JsonSink o, Diagnosis diagnosis) {
        o.put("code", diagnosis.code())
                .textsUnlessEmpty("modifiers", diagnosis.modifiers())
                .putUnlessNull("from", diagnosis.from())
                .putUnlessNull("outcome", diagnosis.outcome())
                .putIfTrue("main", diagnosis.main());
    }

    private static void insurance(JsonSink o, Insurance insurance) {
        o.put("insurerNumber", insurance.insurerNumber())
                .put("relation", insurance.relation().word())
                .putUnlessNull("share", insurance.share())
                .putUnlessNull("incomeBand", word(insurance.incomeBand()));
        if (!insurance.limitAtWindow()) {
            o.put("limitAtWindow", false);
        }
        o.putIfTrue("repeatedHighCost", insurance.repeatedHighCost())
                .putUnlessNull("longTermDisease", insurance.longTermDisease())
                .putIfTrue("halfLimit", insurance.halfLimit())
                .putUnlessNull("lateStageByDisability", insurance.lateStageByDisability());
        Reduction reduction = insurance.reduction();
        if (reduction != null) {
            o.put(
                    "reduction",
                    r -> r.put("kind", reduction.kind().word())
                            .putUnlessNull("percent", reduction.percent())
                            .putUnlessNull("yen", reduction.yen()));
        }
        o.putUnlessNull("dutyCause", insurance.dutyCause());
    }

    private static void publicExpense(JsonSink o, PublicExpense expense) {
        o.put("payerNumber", expense.payerNumber())
                .putUnlessNull("recipientNumber", expense.recipientNumber())
                .putUnlessNull("from", expense.from())
                .putUnlessNull("to", expense.to())
                .putUnlessNull("monthlyCap", expense.monthlyCap());
        if (expense.patientAmount() != 0) {
            o.put("patientAmount", expense.patientAmount());
        }
        paidElsewhere(o, expense.paidElsewhere());
        if (expense.paidHereBefore() != 0) {
            o.put("paidHereBefore", expense.paidHereBefore());
        }
        o.putUnlessNull("certifiedBand", word(expense.certifiedBand()))
                .putIfTrue("repeatedHighCost", expense.repeatedHighCost());
        facts(o, "attributes", expense.attributes());
    }

    private static void paidElsewhere(JsonSink o, List<PaidElsewhere> paid) {
        if (paid.size() == 1 && paid.get(0).date() == null) {
            o.put("paidElsewhere", paid.get(0).yen());
        } else {
            o.listUnlessEmpty(
                    "paidElsewhere",
                    paid,
                    JsonSink.object(
                            (p, one) -> p.putUnlessNull("date", one.date()).put("yen", one.yen())));
        }
    }

    static void item(JsonSink o, Item item, boolean payers) {
        List<LocalDate> dates = item.dates();
        if (dates.size() == 1) {
            o.put("date", dates.get(0).toString());
        } else {
            o.list("dates", dates, (array, date) -> array.element(date.toString()));
        }
        if (item.count() != 1) {
            o.put("count", item.count());
        }
        o.putUnlessNull("section", item.section());
        if (payers) {
            o.textsUnlessEmpty("payers", item.payers().words());
        }
        o.putUnlessNull("settlement", item.settlement())
                .putUnlessNull("longTermDisease", item.longTermDisease())
                .putUnlessNull("department", item.department())
                .putUnlessNull("time", item.time());
        facts(o, "context", item.context());
        o.list("lines", item.lines(), JsonSink.object(ClaimWriter::line));
    }

    private static void line(JsonSink o, Line line) {
        o.putUnlessNull("code", line.code())
                .putUnlessNull("quantity", line.quantity())
                .putUnlessNull("priceYen", line.priceYen())
                .putUnlessNull("points", line.points())
                .putUnlessNull("text", line.text());
    }

    private static <K extends Enum<K> & FactKey> void facts(JsonSink o, String name, Facts<K> facts) {
        if (!facts.isEmpty()) {
            o.put(name, f -> facts.asMap().keySet().forEach(key -> fact(f, facts, key)));
        }
    }

    private static <K extends Enum<K> & FactKey> void fact(JsonSink o, Facts<K> facts, K key) {
        switch (key.type()) {
            case TEXT, WORD -> o.putUnlessNull(key.key(), facts.text(key));
            case NUMBER -> o.putUnlessNull(key.key(), facts.number(key));
            case FLAG -> o.putUnlessNull(key.key(), facts.flag(key));
            case SEGMENTS -> o.list(key.key(), facts.segments(key), JsonSink.object(ClaimWriter::segment));
        }
    }

    private static void segment(JsonSink o, Segment segment) {
        o.put("class", segment.kind()).put("minutes", segment.minutes());
    }

    private static void stays(JsonSink o, List<Stay> stays) {
        if (stays.size() == 1) {
            o.put("stay", s -> stay(s, stays.get(0)));
        } else {
            o.listUnlessEmpty("stays", stays, JsonSink.object(ClaimWriter::stay));
        }
    }

    static void stay(JsonSink o, Stay stay) {
        o.put("admitted", stay.admitted().toString())
                .putUnlessNull("discharged", stay.discharged())
                .putUnlessNull("countFrom", stay.countFrom())
                .listUnlessEmpty("wards", stay.wards(), JsonSink.object(ClaimWriter::ward))
                .listUnlessEmpty("leave", stay.leave(), JsonSink.object(ClaimWriter::dayMark))
                .listUnlessEmpty("otherHospital", stay.otherHospital(), JsonSink.object(ClaimWriter::dayMark))
                .listUnlessEmpty("meals", stay.meals(), JsonSink.object(ClaimWriter::meal))
                .putIfTrue("livingCare", stay.livingCare())
                .putUnlessNull(
                        "mealClass",
                        stay.mealClass() == null ? null : stay.mealClass().word());
    }

    private static void ward(JsonSink o, WardSpan ward) {
        o.put("from", ward.from().toString()).putUnlessNull("to", ward.to()).put("code", ward.code());
    }

    private static void dayMark(JsonSink o, DayMark mark) {
        o.put("date", mark.date().toString()).put("kind", mark.kind());
    }

    private static void meal(JsonSink o, MealDay meal) {
        o.put("date", meal.date().toString())
                .put("count", meal.count())
                .put("kind", meal.kind().word())
                .putIfTrue("special", meal.special())
                .putIfTrue("dining", meal.dining());
    }

    private static void history(JsonSink o, History history) {
        o.listUnlessEmpty("lastVisits", history.lastVisits(), JsonSink.object(ClaimWriter::lastVisit))
                .listUnlessEmpty("counts", history.counts(), JsonSink.object(ClaimWriter::pastCount))
                .listUnlessEmpty("admissions", history.admissions(), JsonSink.object(ClaimWriter::pastAdmission));
    }

    private static void lastVisit(JsonSink o, LastVisit visit) {
        o.putUnlessNull("department", visit.department())
                .put("date", visit.date().toString());
    }

    private static void pastCount(JsonSink o, PastCount past) {
        o.put("code", past.code()).put("date", past.date().toString()).put("count", past.count());
    }

    private static void pastAdmission(JsonSink o, PastAdmission past) {
        o.put("from", past.from().toString()).putUnlessNull("to", past.to()).putUnlessNull("code", past.code());
    }

    private static void options(JsonSink o, Options options) {
        o.putIfTrue("complete", options.complete());
        if (!options.check()) {
            o.put("check", false);
        }
        o.putIfTrue("explain", options.explain())
                .putUnlessNull("edition", options.edition())
                .putUnlessNull("asOf", options.asOf());
    }

    private static @Nullable String word(@Nullable IncomeBand band) {
        return band == null ? null : band.word();
    }
}
