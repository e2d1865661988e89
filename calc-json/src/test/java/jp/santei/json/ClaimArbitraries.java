package jp.santei.json;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import jp.santei.claim.Claim;
import jp.santei.claim.ContextKey;
import jp.santei.claim.DayMark;
import jp.santei.claim.Diagnosis;
import jp.santei.claim.Facility;
import jp.santei.claim.FacilityKind;
import jp.santei.claim.FactKey;
import jp.santei.claim.Facts;
import jp.santei.claim.FeeTable;
import jp.santei.claim.History;
import jp.santei.claim.Hours;
import jp.santei.claim.IncomeBand;
import jp.santei.claim.Insurance;
import jp.santei.claim.Item;
import jp.santei.claim.LastVisit;
import jp.santei.claim.Line;
import jp.santei.claim.MealClass;
import jp.santei.claim.MealDay;
import jp.santei.claim.MealKind;
import jp.santei.claim.Options;
import jp.santei.claim.PaidElsewhere;
import jp.santei.claim.PastAdmission;
import jp.santei.claim.PastCount;
import jp.santei.claim.Patient;
import jp.santei.claim.PayerSet;
import jp.santei.claim.PublicExpense;
import jp.santei.claim.Reduction;
import jp.santei.claim.ReductionKind;
import jp.santei.claim.Relation;
import jp.santei.claim.SchemeAttribute;
import jp.santei.claim.Segment;
import jp.santei.claim.Setting;
import jp.santei.claim.Sex;
import jp.santei.claim.Standard;
import jp.santei.claim.Stay;
import jp.santei.claim.WardSpan;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/** Claims in all their forms: every field present and absent. */
final class ClaimArbitraries {
    private static final LocalDate FIRST = LocalDate.of(1926, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2019, 12, 31);

    private ClaimArbitraries() {}

    static Arbitrary<Claim> claims() {
        Arbitrary<YearMonth> months = Combinators.combine(
                        Arbitraries.integers().between(2020, 2030),
                        Arbitraries.integers().between(1, 12))
                .as(YearMonth::of);
        return Combinators.combine(
                        months,
                        Arbitraries.of(Setting.class),
                        insurance().injectNull(0.2),
                        publicExpense().list().ofMaxSize(4))
                .filter((month, setting, insurance, expenses) -> insurance != null || !expenses.isEmpty())
                .flatAs((month, setting, insurance, expenses) -> Builders.withBuilder(() -> Claim.builder()
                                .month(month)
                                .setting(setting)
                                .insurance(insurance)
                                .publicExpenses(expenses))
                        .use(text().injectNull(0.3))
                        .in(Claim.Builder::id)
                        .use(Arbitraries.of(FeeTable.class))
                        .in(Claim.Builder::feeTable)
                        .use(facility())
                        .in(Claim.Builder::facility)
                        .use(patient())
                        .in(Claim.Builder::patient)
                        .use(diagnosis().list().ofMaxSize(2))
                        .in(Claim.Builder::diagnoses)
                        .use(item(month, payers(insurance != null, expenses.size()))
                                .list()
                                .ofMaxSize(3))
                        .in(Claim.Builder::items)
                        .use(stay().list().ofMaxSize(setting == Setting.INPATIENT ? 2 : 0))
                        .in(Claim.Builder::stays)
                        .use(history())
                        .in(Claim.Builder::history)
                        .use(options())
                        .in(Claim.Builder::options)
                        .build(Claim.Builder::build));
    }

    /** Text with everything that JSON escapes or encodes in more than one byte. */
    static Arbitrary<String> text() {
        return Arbitraries.of(
                        "a", "Z", "0", " ", "あ", "﨑", "𠮷", "é", "\"", "\\", "/", "\n", "\t", "\u0000", "\u2028", "{")
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }

    static Arbitrary<String> digits(int length) {
        return Arbitraries.strings().numeric().ofLength(length);
    }

    static Arbitrary<LocalDate> dates() {
        return Arbitraries.longs()
                .between(FIRST.toEpochDay(), LAST.toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    static Arbitrary<Boolean> flags() {
        return Arbitraries.of(true, false);
    }

    private static Arbitrary<Long> yen() {
        return Arbitraries.longs().between(0, 1_000_000_000_000L);
    }

    private static Arbitrary<BigDecimal> decimals(int scale) {
        return Combinators.combine(
                        Arbitraries.longs().between(0, 1_000_000_000L),
                        Arbitraries.integers().between(0, scale))
                .as(BigDecimal::valueOf);
    }

    private static Arbitrary<LocalTime> times() {
        return Arbitraries.integers().between(0, 24 * 60 - 1).map(minute -> LocalTime.of(minute / 60, minute % 60));
    }

    private static Arbitrary<List<LocalDate>> span() {
        return dates().list().ofSize(2).map(pair -> pair.stream().sorted().toList());
    }

    private static Arbitrary<PayerSet> payers(boolean insurance, int expenses) {
        int available = PayerSet.available(insurance, expenses);
        return Arbitraries.of(IntStream.rangeClosed(1, PayerSet.ALL)
                .filter(mask -> (mask & ~available) == 0)
                .mapToObj(PayerSet::new)
                .toList());
    }

    private static Arbitrary<Facility> facility() {
        Arbitrary<String> prefectures = Arbitraries.integers().between(1, 47).map(n -> (n < 10 ? "0" : "") + n);
        return Builders.withBuilder(Facility::builder)
                .use(prefectures)
                .in(Facility.Builder::prefecture)
                .use(digits(7).injectNull(0.3))
                .in(Facility.Builder::code)
                .use(digits(6).injectNull(0.3))
                .in(Facility.Builder::municipality)
                .use(Arbitraries.of(FacilityKind.class))
                .in(Facility.Builder::kind)
                .use(Arbitraries.integers().between(0, 1000).edgeCases(e -> e.includeOnly(0)))
                .in(Facility.Builder::licensedBeds)
                .use(Arbitraries.integers().between(0, 1000))
                .in(Facility.Builder::generalBeds)
                .use(standard().list().ofMaxSize(3))
                .in(Facility.Builder::standards)
                .use(Arbitraries.integers().between(1, 20).injectNull(0.3))
                .in(Facility.Builder::areaGrade)
                .use(digits(2).list().ofMaxSize(3))
                .in(Facility.Builder::departments)
                .use(week())
                .in(Facility.Builder::hours)
                .build(Facility.Builder::build);
    }

    private static Arbitrary<Standard> standard() {
        return Combinators.combine(digits(4), span(), Arbitraries.integers().between(0, 3))
                .as((code, span, form) ->
                        new Standard(code, (form & 1) == 0 ? null : span.get(0), (form & 2) == 0 ? null : span.get(1)));
    }

    private static Arbitrary<Map<DayOfWeek, List<Hours>>> week() {
        Arbitrary<Hours> hours = times().set()
                .ofSize(2)
                .map(pair -> pair.stream().sorted().toList())
                .map(pair -> new Hours(pair.get(0), pair.get(1)));
        return Arbitraries.maps(Arbitraries.of(DayOfWeek.class), hours.list().ofMaxSize(2))
                .ofMaxSize(7);
    }

    private static Arbitrary<Patient> patient() {
        return Combinators.combine(
                        dates(),
                        Arbitraries.of(Sex.class),
                        digits(6).injectNull(0.3),
                        Arbitraries.integers().between(100, 20_000).injectNull(0.5))
                .as(Patient::new);
    }

    private static Arbitrary<Diagnosis> diagnosis() {
        return Combinators.combine(
                        digits(7),
                        digits(4).list().ofMaxSize(5),
                        dates().injectNull(0.3),
                        Arbitraries.of("1", "2", "3", "4").injectNull(0.3),
                        flags())
                .as(Diagnosis::new);
    }

    private static Arbitrary<Insurance> insurance() {
        return Builders.withBuilder(Insurance::builder)
                .use(Arbitraries.oneOf(digits(6), digits(8)))
                .in(Insurance.Builder::insurerNumber)
                .use(Arbitraries.of(Relation.class))
                .in(Insurance.Builder::relation)
                .use(Arbitraries.integers().between(0, 10).injectNull(0.3))
                .in(Insurance.Builder::share)
                .use(Arbitraries.of(IncomeBand.class).injectNull(0.3))
                .in(Insurance.Builder::incomeBand)
                .use(flags())
                .in(Insurance.Builder::limitAtWindow)
                .use(flags())
                .in(Insurance.Builder::repeatedHighCost)
                .use(Arbitraries.of(10_000, 20_000).injectNull(0.5))
                .in(Insurance.Builder::longTermDisease)
                .use(flags())
                .in(Insurance.Builder::halfLimit)
                .use(dates().injectNull(0.5))
                .in(Insurance.Builder::lateStageByDisability)
                .use(reduction().injectNull(0.5))
                .in(Insurance.Builder::reduction)
                .use(Arbitraries.of("1", "2", "3").injectNull(0.5))
                .in(Insurance.Builder::dutyCause)
                .build(Insurance.Builder::build);
    }

    private static Arbitrary<Reduction> reduction() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(1, 100).map(p -> new Reduction(ReductionKind.REDUCE, p, null)),
                yen().map(y -> new Reduction(ReductionKind.REDUCE, null, y)),
                Arbitraries.of(ReductionKind.EXEMPT, ReductionKind.DEFER).map(k -> new Reduction(k, null, null)));
    }

    private static Arbitrary<PublicExpense> publicExpense() {
        Arbitrary<PaidElsewhere> paid =
                Combinators.combine(dates().injectNull(0.3), yen()).as(PaidElsewhere::new);
        return span().flatMap(span -> Builders.withBuilder(PublicExpense::builder)
                .use(digits(8))
                .in(PublicExpense.Builder::payerNumber)
                .use(digits(7).injectNull(0.3))
                .in(PublicExpense.Builder::recipientNumber)
                .use(Arbitraries.just(span.get(0)).injectNull(0.5))
                .in(PublicExpense.Builder::from)
                .use(Arbitraries.just(span.get(1)).injectNull(0.5))
                .in(PublicExpense.Builder::to)
                .use(yen().injectNull(0.3))
                .in(PublicExpense.Builder::monthlyCap)
                .use(yen())
                .in(PublicExpense.Builder::patientAmount)
                .use(paid.list().ofMaxSize(3))
                .in(PublicExpense.Builder::paidElsewhere)
                .use(yen())
                .in(PublicExpense.Builder::paidHereBefore)
                .use(Arbitraries.of(IncomeBand.class).injectNull(0.5))
                .in(PublicExpense.Builder::certifiedBand)
                .use(flags())
                .in(PublicExpense.Builder::repeatedHighCost)
                .use(facts(SchemeAttribute.class))
                .in(PublicExpense.Builder::attributes)
                .build(PublicExpense.Builder::build));
    }

    private static <K extends Enum<K> & FactKey> Arbitrary<Facts<K>> facts(Class<K> type) {
        Arbitrary<Facts<K>> facts = Arbitraries.just(Facts.none());
        for (K key : type.getEnumConstants()) {
            facts = Combinators.combine(facts, value(key).injectNull(0.6))
                    .as((before, value) -> value == null ? before : before.with(key, value));
        }
        return facts;
    }

    private static Arbitrary<Object> value(FactKey key) {
        return switch (key.type()) {
            case TEXT -> text().asGeneric();
            case WORD -> Arbitraries.of(key.words()).asGeneric();
            case NUMBER -> Arbitraries.integers().between(0, 1_000_000).asGeneric();
            case FLAG -> flags().asGeneric();
            case SEGMENTS ->
                Combinators.combine(text(), Arbitraries.integers().between(1, 10_000))
                        .as(Segment::new)
                        .list()
                        .ofMaxSize(2)
                        .asGeneric();
        };
    }

    private static Arbitrary<Item> item(YearMonth month, Arbitrary<PayerSet> payers) {
        Arbitrary<List<LocalDate>> dates = Arbitraries.integers()
                .between(1, month.lengthOfMonth())
                .set()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(days -> days.stream().map(month::atDay).toList());
        return Builders.withBuilder(Item::builder)
                .use(dates)
                .in(Item.Builder::dates)
                .use(Arbitraries.integers().between(1, 10_000))
                .in(Item.Builder::count)
                .use(Arbitraries.integers()
                        .between(11, 99)
                        .map(n -> Integer.toString(n))
                        .injectNull(0.3))
                .in(Item.Builder::section)
                .use(payers)
                .in(Item.Builder::payers)
                .use(text().injectNull(0.5))
                .in(Item.Builder::settlement)
                .use(flags().injectNull(0.5))
                .in(Item.Builder::longTermDisease)
                .use(digits(2).injectNull(0.5))
                .in(Item.Builder::department)
                .use(times().injectNull(0.5))
                .in(Item.Builder::time)
                .use(facts(ContextKey.class))
                .in(Item.Builder::context)
                .use(line().list().ofMinSize(1).ofMaxSize(3))
                .in(Item.Builder::lines)
                .build(Item.Builder::build);
    }

    private static Arbitrary<Line> line() {
        Arbitrary<Line> coded = Combinators.combine(
                        digits(9),
                        decimals(5).injectNull(0.5),
                        decimals(2).injectNull(0.7),
                        decimals(2).injectNull(0.7),
                        text().injectNull(0.5))
                .as(Line::new);
        return Arbitraries.oneOf(coded, decimals(2).map(Line::ofPoints));
    }

    private static Arbitrary<Stay> stay() {
        Arbitrary<WardSpan> ward = Combinators.combine(span(), flags(), digits(9))
                .as((span, open, code) -> new WardSpan(span.get(0), open ? null : span.get(1), code));
        Arbitrary<List<DayMark>> marks =
                Combinators.combine(dates(), text()).as(DayMark::new).list().ofMaxSize(2);
        Arbitrary<MealDay> meal = Combinators.combine(
                        dates(), Arbitraries.integers().between(0, 3), Arbitraries.of(MealKind.class), flags(), flags())
                .as(MealDay::new);
        return Combinators.combine(
                        span(),
                        dates().injectNull(0.5).tuple1().list().ofSize(2),
                        ward.list().ofMaxSize(2),
                        marks,
                        marks,
                        meal.list().ofMaxSize(3),
                        flags(),
                        Arbitraries.of(MealClass.class).injectNull(0.5))
                .as((span, open, wards, leave, other, meals, living, mealClass) -> new Stay(
                        span.get(0),
                        open.get(0).get1() == null ? null : span.get(1),
                        open.get(1).get1(),
                        wards,
                        leave,
                        other,
                        meals,
                        living,
                        mealClass));
    }

    private static Arbitrary<History> history() {
        Arbitrary<LastVisit> visits =
                Combinators.combine(digits(2).injectNull(0.5), dates()).as(LastVisit::new);
        Arbitrary<PastCount> counts = Combinators.combine(
                        digits(9), dates(), Arbitraries.integers().between(1, 10_000))
                .as(PastCount::new);
        Arbitrary<PastAdmission> admissions = Combinators.combine(
                        span(), flags(), digits(9).injectNull(0.5))
                .as((span, open, code) -> new PastAdmission(span.get(0), open ? null : span.get(1), code));
        return Combinators.combine(
                        visits.list().ofMaxSize(2),
                        counts.list().ofMaxSize(2),
                        admissions.list().ofMaxSize(2))
                .as((v, c, a) -> new History(new ArrayList<>(v), c, a));
    }

    private static Arbitrary<Options> options() {
        return Combinators.combine(flags(), flags(), flags(), text().injectNull(0.5), dates().injectNull(0.5))
                .as(Options::new);
    }
}
