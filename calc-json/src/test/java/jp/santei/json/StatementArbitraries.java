package jp.santei.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import jp.santei.rule.Severity;
import jp.santei.rule.Verdict;
import jp.santei.statement.Charge;
import jp.santei.statement.Finding;
import jp.santei.statement.PointsTotal;
import jp.santei.statement.Statement;
import jp.santei.statement.Step;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;

/** Statements in all their forms; the numbers have no other meaning than that the payers add up. */
final class StatementArbitraries {
    private StatementArbitraries() {}

    static Arbitrary<Statement> statements() {
        return Combinators.combine(
                        text().injectNull(0.3),
                        edition(),
                        ClaimArbitraries.flags(),
                        points(),
                        charge().injectNull(0.2),
                        finding().list().ofMaxSize(2),
                        step().list().ofMaxSize(2))
                .as(Statement::new);
    }

    private static Arbitrary<String> text() {
        return ClaimArbitraries.text();
    }

    private static Arbitrary<Long> amounts() {
        return Arbitraries.longs().between(-1_000_000_000_000L, 1_000_000_000_000L);
    }

    private static Arbitrary<Integer> positions() {
        return Arbitraries.integers().between(0, 9_999);
    }

    private static Arbitrary<String> decimals() {
        return Arbitraries.of("0", "75", "-1.5", "10.25", "123456789.01");
    }

    private static Arbitrary<Statement.EditionUsed> edition() {
        return Combinators.combine(
                        text(),
                        Arbitraries.strings().withChars("0123456789abcdef").ofLength(64),
                        ClaimArbitraries.dates())
                .as(Statement.EditionUsed::new);
    }

    private static <T> Arbitrary<SortedMap<String, T>> byKey(Arbitrary<String> keys, Arbitrary<T> values) {
        return Arbitraries.maps(keys, values).ofMaxSize(4).map(TreeMap::new);
    }

    private static Arbitrary<String> position() {
        return Arbitraries.of("1", "2", "3", "4");
    }

    private static Arbitrary<String> payer() {
        return Arbitraries.of("insurance", "1", "2", "3", "4");
    }

    private static Arbitrary<PointsTotal> points() {
        Arbitrary<Map<String, Long>> payers = byKey(payer(), amounts()).map(LinkedHashMap::new);
        return Combinators.combine(
                        amounts(),
                        byKey(ClaimArbitraries.digits(2), amounts()),
                        payers,
                        entry().list().ofMaxSize(3))
                .as(PointsTotal::new);
    }

    private static Arbitrary<PointsTotal.Entry> entry() {
        Arbitrary<PointsTotal.Line> line = Combinators.combine(
                        ClaimArbitraries.digits(9).injectNull(0.3),
                        text().injectNull(0.3),
                        Arbitraries.of("1", "0.5", "120.00001").injectNull(0.3),
                        decimals().injectNull(0.3),
                        decimals().injectNull(0.3),
                        text().injectNull(0.3),
                        ClaimArbitraries.flags())
                .as(PointsTotal.Line::new);
        return Combinators.combine(
                        positions(),
                        ClaimArbitraries.dates(),
                        ClaimArbitraries.digits(2).injectNull(0.3),
                        Combinators.combine(amounts(), amounts()).as(List::of),
                        positions(),
                        ClaimArbitraries.flags(),
                        ClaimArbitraries.flags(),
                        Combinators.combine(
                                        judgement().injectNull(0.3), line.list().ofMaxSize(2))
                                .as(Judged::new))
                .as((item, date, section, points, count, added, valued, judged) -> new PointsTotal.Entry(
                        item,
                        date,
                        section,
                        points.get(0),
                        count,
                        points.get(1),
                        added,
                        valued,
                        judged.judgement(),
                        judged.lines()));
    }

    private static Arbitrary<PointsTotal.Judgement> judgement() {
        return Combinators.combine(Arbitraries.of(Verdict.values()), amounts(), amounts())
                .as(PointsTotal.Judgement::new);
    }

    private record Judged(PointsTotal.@Nullable Judgement judgement, List<PointsTotal.Line> lines) {}

    private static Arbitrary<Charge> charge() {
        Arbitrary<Charge.YenBlock> block = Combinators.combine(
                        Arbitraries.longs().between(0, 1_000_000), amounts(), byKey(position(), amounts()), amounts())
                .as(Charge.YenBlock::new);
        Arbitrary<Charge.SelectedCare> selected = Combinators.combine(
                        positions(),
                        Arbitraries.longs().between(0, 999),
                        Arbitraries.longs().between(0, 99),
                        text())
                .as(Charge.SelectedCare::new);
        Arbitrary<Charge.Cap> cap =
                Combinators.combine(amounts(), amounts(), amounts()).as(Charge.Cap::new);
        Arbitrary<Charge.Refund> refund =
                Combinators.combine(payer(), amounts(), text()).as(Charge.Refund::new);
        Arbitrary<Charge.ReceiptBlock> receipt = Combinators.combine(
                        positions(),
                        amounts(),
                        amounts().injectNull(0.5),
                        amounts().injectNull(0.5),
                        Combinators.combine(positions(), amounts(), amounts())
                                .as(Charge.ReceiptMeals::new)
                                .injectNull(0.5))
                .as(Charge.ReceiptBlock::new);
        Arbitrary<Charge> plain = Combinators.combine(
                        Arbitraries.integers().between(0, 10).injectNull(0.3),
                        Arbitraries.integers().between(1, 4).list().ofMaxSize(4),
                        byKey(position(), amounts()),
                        amounts().list().ofSize(5),
                        payerClass().list().ofMaxSize(2),
                        block,
                        selected.list().ofMaxSize(2),
                        byKey(payer(), receipt))
                .as((share, order, publicPays, yen, classes, meals, care, receipts) -> new Charge(
                        share,
                        order,
                        yen.get(0)
                                + yen.get(1)
                                + publicPays.values().stream().mapToLong(y -> y).sum()
                                - yen.get(2),
                        yen.get(0),
                        yen.get(3),
                        publicPays,
                        yen.get(1),
                        yen.get(2),
                        classes,
                        List.of(),
                        List.of(),
                        meals,
                        Charge.YenBlock.none(),
                        care,
                        new TreeMap<>(),
                        List.of(),
                        receipts,
                        List.of()));
        Arbitrary<Charge.Settlement> settlement =
                Combinators.combine(text(), ClaimArbitraries.dates(), amounts()).as(Charge.Settlement::new);
        Arbitrary<Charge.Day> day =
                Combinators.combine(ClaimArbitraries.dates(), amounts()).as(Charge.Day::new);
        return Combinators.combine(
                        plain,
                        settlement.list().ofMaxSize(2),
                        day.list().ofMaxSize(2),
                        block,
                        byKey(position(), cap),
                        refund.list().ofMaxSize(2),
                        text().list().ofMaxSize(2))
                .as(StatementArbitraries::with);
    }

    private static Charge with(
            Charge plain,
            List<Charge.Settlement> settlements,
            List<Charge.Day> days,
            Charge.YenBlock living,
            SortedMap<String, Charge.Cap> caps,
            List<Charge.Refund> refunds,
            List<String> notes) {
        return new Charge(
                plain.share(),
                plain.order(),
                plain.totalYen(),
                plain.insurancePays(),
                plain.highCostYen(),
                plain.publicPays(),
                plain.patientPays(),
                plain.roundingYen(),
                plain.classes(),
                settlements,
                days,
                plain.meals(),
                living,
                plain.selectedCare(),
                caps,
                refunds,
                plain.receipt(),
                notes);
    }

    private static Arbitrary<Charge.PayerClass> payerClass() {
        Arbitrary<Charge.PublicPayment> payment =
                Combinators.combine(position(), amounts(), amounts()).as(Charge.PublicPayment::new);
        Arbitrary<Charge.Limit> limit = Combinators.combine(text(), amounts()).as(Charge.Limit::new);
        return Combinators.combine(
                        payer().list().uniqueElements().ofMinSize(1).ofMaxSize(5),
                        amounts(),
                        amounts(),
                        limit.injectNull(0.5),
                        amounts(),
                        payment.list().ofMaxSize(2),
                        amounts())
                .as(Charge.PayerClass::new);
    }

    private static Arbitrary<Finding> finding() {
        return Combinators.combine(
                        Arbitraries.of("E-DUP-001", "W-IMG-002"),
                        Arbitraries.of(Severity.class),
                        positions().list().ofMaxSize(3),
                        Arbitraries.maps(Arbitraries.of("code", "min", "max", "days2"), text())
                                .ofMaxSize(3),
                        text(),
                        text())
                .as(Finding::new);
    }

    private static Arbitrary<Step> step() {
        Arbitrary<List<String>> texts = text().list().ofSize(3);
        return Combinators.combine(
                        Arbitraries.integers().between(1, 100_000),
                        Arbitraries.of("P-BASE-001", "C-SHARE-001"),
                        positions().injectNull(0.3),
                        ClaimArbitraries.dates().map(d -> d.toString()).injectNull(0.3),
                        decimals(),
                        Arbitraries.of("point", "yen", "tenth"),
                        texts)
                .as((step, rule, item, date, amount, unit, t) ->
                        new Step(step, rule, item, date, amount, unit, t.get(0), t.get(1), t.get(2)));
    }
}
