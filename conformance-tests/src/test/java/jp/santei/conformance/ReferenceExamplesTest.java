package jp.santei.conformance;

import static java.util.Map.entry;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import jp.santei.conformance.reference.Band;
import jp.santei.conformance.reference.Expense;
import jp.santei.conformance.reference.Insured;
import jp.santei.conformance.reference.ReferenceCharge;
import jp.santei.conformance.reference.ReferenceCharge.Care;
import jp.santei.conformance.reference.ReferenceCharge.Case;
import jp.santei.conformance.reference.ReferenceCharge.PayerClass;
import jp.santei.conformance.reference.ReferenceMeals;
import jp.santei.conformance.reference.ReferenceMeals.Meal;
import jp.santei.conformance.reference.ReferenceMeals.Payer;
import jp.santei.conformance.reference.ReferenceMeals.Resident;
import jp.santei.conformance.reference.ReferenceShare;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The reference model against the worked examples of co-payments, one by one. */
class ReferenceExamplesTest {
    /** Examples without public expense that the model does not compute, and why. */
    private static final Map<String, String> DISCUSSED = Map.ofEntries(
            entry("E11", "planned classes of 2027-08: checked by ReferenceLimitsTest; no claim can state them"),
            entry("E22", "2012-01: before the limits known here; 1,750 × 3 = 5,250 and 3 × 260 = 780 use no table"),
            entry("E23", "労災: out of scope"),
            entry("E24", "2011-12: before 2015-01, refused"),
            entry("E25", "2011-12: before 2015-01, refused"),
            entry("E26", "2014-12: before 2015-01, refused"),
            entry("E27", "2014-12: before 2015-01, refused"),
            entry("E28", "2010-11: before 2015-01, refused"),
            entry("L073", "長期収載品: points, not the charge"),
            entry("L074", "長期収載品: points, not the charge"),
            entry("L076", "長期収載品: points, not the charge"),
            entry("L085", "income year: the band is an input"),
            entry("L086", "income year: the band is an input"),
            entry("L088", "tax year: the band is an input"),
            entry("L089", "tax year: the band is an input"));

    private static final Map<String, Band> BANDS = Map.ofEntries(
            entry("ア", Band.A),
            entry("イ", Band.I),
            entry("ウ", Band.U),
            entry("エ", Band.E),
            entry("オ", Band.O),
            entry("現役並みⅢ", Band.ACTIVE3),
            entry("現役並みⅡ", Band.ACTIVE2),
            entry("現役並みⅠ", Band.ACTIVE1),
            entry("一般", Band.GENERAL),
            entry("一般Ⅰ", Band.GENERAL),
            entry("一般Ⅱ", Band.GENERAL2),
            entry("低所得Ⅱ", Band.LOW2),
            entry("低所得Ⅰ", Band.LOW1));

    @TestFactory
    Stream<DynamicTest> rules() throws IOException {
        return tests("copay_examples.jsonl", 52);
    }

    @TestFactory
    Stream<DynamicTest> lawAndCasebooks() throws IOException {
        return tests("copay_law_examples.jsonl", 149);
    }

    private static Stream<DynamicTest> tests(String file, int size) throws IOException {
        List<JsonNode> examples = SharedFacts.examples(file);
        assertThat(examples).hasSize(size);
        return examples.stream()
                .filter(example -> !DISCUSSED.containsKey(example.path("id").asText()))
                .map(example -> DynamicTest.dynamicTest(example.path("id").asText(), () -> check(example)));
    }

    private static void check(JsonNode example) {
        JsonNode in = example.path("inputs");
        JsonNode expected = example.path("expected");
        String unit = in.path("unit").asText();
        if (in.has("ratioQuery")) {
            checkShare(in, expected);
        } else if (unit.equals("meal")) {
            checkMeals(in, expected);
        } else if (unit.equals("livingCare")) {
            checkLiving(in, expected);
        } else {
            checkCharge(in, expected);
        }
    }

    private static void checkShare(JsonNode in, JsonNode expected) {
        LocalDate on = LocalDate.parse(in.path("date").asText());
        Band band = BANDS.get(in.path("income").asText());
        Insured person =
                Insured.of(LocalDate.parse(in.path("birth").asText()), false).withBand(band);
        String ageClass = person.isLateStage(on) ? "latter75" : person.isElder(on) ? "elder70" : "general";
        assertThat(ageClass).isEqualTo(expected.path("ageClass").asText());
        if (expected.has("ratio")) {
            assertThat(ReferenceShare.share(person, on))
                    .isEqualTo(expected.path("ratio").asInt());
        }
    }

    private static void checkMeals(JsonNode in, JsonNode expected) {
        LocalDate on = YearMonth.parse(in.path("month").asText()).atDay(10);
        boolean second = in.path("type").asText().equals("Ⅱ");
        boolean liquid = in.path("liquidOnly").asBoolean();
        Meal meal = liquid ? (second ? Meal.LIQUID_SECOND : Meal.LIQUID_FIRST) : second ? Meal.SECOND : Meal.FIRST;
        int share = ReferenceMeals.share(on, Payer.TAXED).orElseThrow();
        assertThat(share).isEqualTo(in.path("standard").asInt(share));
        checkYen(in.path("meals").asInt(), share, ReferenceMeals.cost(on, meal), expected);
    }

    private static void checkLiving(JsonNode in, JsonNode expected) {
        LocalDate on = YearMonth.parse(in.path("month").asText()).atDay(10);
        boolean second = in.path("type").asText().equals("Ⅱ");
        int share = ReferenceMeals.livingShare(on, Resident.TAXED, second).orElseThrow();
        assertThat(share).isEqualTo(in.path("standard").asInt(share));
        int cost =
                ReferenceMeals.livingCost(on, second ? Meal.SECOND : Meal.FIRST).orElseThrow();
        int meals = in.path("meals").asInt();
        checkYen(meals, share, cost, expected);
        if (expected.has("room")) {
            int days = in.path("days").asInt();
            int room = days * ReferenceMeals.room(on, Resident.TAXED);
            int food = ReferenceMeals.patientPays(meals, share, cost);
            assertThat(food).isEqualTo(expected.path("food").asInt());
            assertThat(room).isEqualTo(expected.path("room").asInt());
            assertThat(food + room).isEqualTo(expected.path("total").asInt());
        }
    }

    private static void checkYen(int meals, int share, int cost, JsonNode expected) {
        int patient = ReferenceMeals.patientPays(meals, share, cost);
        if (expected.has("meal") || expected.has("patient")) {
            assertThat(patient)
                    .isEqualTo(
                            expected.path("meal").asInt(expected.path("patient").asInt()));
        }
        if (expected.has("insurer")) {
            assertThat(meals * cost - patient)
                    .isEqualTo(expected.path("insurer").asInt());
        }
    }

    private static void checkCharge(JsonNode in, JsonNode expected) {
        YearMonth month = month(in);
        LocalDate day = in.path("latter75").asBoolean() ? month.atEndOfMonth() : month.atDay(1);
        Insured person = person(in, month);
        checkRatio(in, person, day);
        boolean inpatient = in.path("unit").asText().equals("inpatient");
        boolean marked = in.path("groups").findValue("maruChou") != null;
        List<Care> care = new ArrayList<>();
        for (JsonNode group : in.path("groups")) {
            boolean ofDisease = group.path("maruChou").asBoolean() || !marked;
            long points = group.path("points").asLong();
            care.add(new Care(day, "once", points, ofDisease, true, payers(group)));
        }
        if (care.isEmpty()) {
            long points = in.path("points").asLong(in.path("T").asLong() / 10);
            boolean insured = !in.path("payers").asText().equals("5");
            care.add(new Care(day, "once", points, true, insured, in.has("kohi") ? Set.of(1) : Set.of()));
        }
        ReferenceCharge.Result result = ReferenceCharge.charge(new Case(month, inpatient, person, expenses(in), care));
        check(result, in, expected);
    }

    /** 負担区分, always with the insurance: 2 and 3 with ① or ②, 4 with both. */
    private static Set<Integer> payers(JsonNode group) {
        return switch (group.path("payers").asText("1")) {
            case "1" -> Set.of();
            case "2" -> Set.of(1);
            case "3" -> Set.of(2);
            case "4" -> Set.of(1, 2);
            default -> throw new AssertionError("not read: " + group);
        };
    }

    private static List<Expense> expenses(JsonNode in) {
        List<Expense> expenses = new ArrayList<>();
        for (JsonNode kohi : in.path("kohi")) {
            boolean ownCount =
                    in.path("tasukaiKohi").asBoolean(in.path("tasukai").asBoolean());
            Expense expense = Expense.of(kohi.path("law").asText() + "136010")
                    .withCap(kohi.has("cap") ? Long.valueOf(kohi.path("cap").asLong()) : null)
                    .withUsed(kohi.path("usedElsewhere").asLong(), 0)
                    .withRepeated(ownCount);
            boolean covid = kohi.has("covidLimitMinus") || kohi.has("drugCap");
            expenses.add(covid ? expense.ofCovid() : expense);
        }
        return expenses;
    }

    private static YearMonth month(JsonNode in) {
        String stated = in.path("month").asText(in.path("table").asText());
        return stated.isEmpty() ? YearMonth.of(2025, 11) : YearMonth.parse(stated);
    }

    /** Ages of the casebooks are placeholders: who turns 75 in 2018-08 was born in the years of one tenth (軽減特例). */
    private static void checkRatio(JsonNode in, Insured person, LocalDate day) {
        boolean known = (in.has("age") || in.has("latter75")) && person.band() != null;
        boolean placeholder =
                in.path("birthMonth75").asBoolean() && in.path("age").asInt() < 74;
        if (known && in.has("ratio") && !placeholder) {
            assertThat(ReferenceShare.byLaw(person, day))
                    .isEqualTo(in.path("ratio").asInt());
        }
    }

    private static Insured person(JsonNode in, YearMonth month) {
        boolean late = in.path("latter75").asBoolean();
        int age = in.path("age").asInt(late ? 80 : 40);
        boolean turns75 = in.path("birthMonth75").asBoolean() && age >= 70;
        LocalDate born = turns75
                ? month.minusYears(75).atDay(in.path("birthDay").asInt())
                : month.minusYears(age).minusMonths(6).atDay(10);
        return Insured.of(born, late)
                .withBand(band(in))
                .withShare(in.has("ratio") ? Integer.valueOf(in.path("ratio").asInt()) : null)
                .withRepeated(in.path("tasukai").asBoolean())
                .withLongTerm(
                        in.has("maruChou") ? Integer.valueOf(in.path("maruChou").asInt()) : null)
                .withHalfLimit(in.path("birthMonth75").asBoolean() && !turns75)
                .withRelief(
                        in.has("genmen")
                                ? new Insured.Relief(
                                        in.path("genmen").path("percent").asInt(), null)
                                : null);
    }

    private static @Nullable Band band(JsonNode in) {
        return in.path("kubun").isTextual() ? BANDS.get(in.path("kubun").asText()) : null;
    }

    private static void check(ReferenceCharge.Result result, JsonNode in, JsonNode expected) {
        BigDecimal insurer = result.insurer().subtract(result.highCost());
        for (Map.Entry<String, JsonNode> field : expected.properties()) {
            switch (field.getKey()) {
                case "limit" -> same(limit(result), field.getValue());
                case "patient", "burden" -> same(result.exact(), field.getValue());
                case "insurerHigh" -> same(result.highCost(), field.getValue());
                case "insurer" -> same(in.has("genmen") ? shareOfInsurer(result) : insurer, field.getValue());
                case "window" ->
                    assertThat(result.patient())
                            .isEqualTo(BigInteger.valueOf(field.getValue().asLong()));
                case "genmen" -> same(insurer.subtract(shareOfInsurer(result)), field.getValue());
                case "tokki" -> assertThat(result.limit()).isNotNull();
                case "hoFutan" -> same(insuredDue(result), field.getValue());
                case "koFutan" -> same(left(result, 1), field.getValue());
                case "koTaisho" ->
                    same(requireNonNull(result.receipt().expenses().get(1)).bracket(), field.getValue());
                case "hoPoints" ->
                    assertThat(requireNonNull(result.receipt().insurance()).points())
                            .isEqualTo(field.getValue().asLong());
                case "koPoints" ->
                    assertThat(requireNonNull(result.receipt().expenses().get(1))
                                    .points())
                            .isEqualTo(field.getValue().asLong());
                default -> checkOfLaw(result, in, field);
            }
        }
    }

    /** kohi54: what 54 pays; koFutan54: what it leaves. */
    private static void checkOfLaw(ReferenceCharge.Result result, JsonNode in, Map.Entry<String, JsonNode> field) {
        String law = field.getKey().replaceAll("\\D", "");
        int position = 0;
        for (int i = 0; i < in.path("kohi").size(); i++) {
            position = in.path("kohi").path(i).path("law").asText().equals(law) ? i + 1 : position;
        }
        switch (field.getKey().substring(0, field.getKey().length() - 2)) {
            case "kohi" -> same(result.publics().get(position), field.getValue());
            case "koFutan" -> same(left(result, position), field.getValue());
            default -> throw new AssertionError("not checked: " + field.getKey());
        }
    }

    /** The limit of the insurance-only care, or of the only class there is. */
    private static @Nullable BigDecimal limit(ReferenceCharge.Result result) {
        List<PayerClass> classes = result.classes();
        boolean shared = classes.size() == 1 && !classes.get(0).expenses().isEmpty();
        return shared ? classes.get(0).limit() : result.limit();
    }

    /** What the insurance leaves, whether or not the form shows it. */
    private static BigDecimal insuredDue(ReferenceCharge.Result result) {
        return result.classes().stream()
                .filter(PayerClass::insured)
                .map(one -> one.share().subtract(one.highCost()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal left(ReferenceCharge.Result result, int position) {
        return result.classes().stream()
                .map(one -> one.after().getOrDefault(position, BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The insurer's tenths, without what it bears of a reduction. */
    private static BigDecimal shareOfInsurer(ReferenceCharge.Result result) {
        return result.total().multiply(BigDecimal.valueOf(10 - result.share(), 1));
    }

    private static void same(@Nullable BigDecimal actual, JsonNode expected) {
        assertThat(actual).isEqualByComparingTo(BigDecimal.valueOf(expected.asLong()));
    }
}
