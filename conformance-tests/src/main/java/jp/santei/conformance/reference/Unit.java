package jp.santei.conformance.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.santei.conformance.reference.ReferenceCharge.Care;
import jp.santei.conformance.reference.ReferenceCharge.Case;
import org.apache.commons.math3.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** One person at one facility in one month, outpatient or inpatient: the unit of the limits (令43条9項・10項). */
final class Unit {
    private final LocalDate firstDay;
    private final Insured person;
    private final int share;
    private final PersonLimits limits;
    private final List<Expense> expenses;
    private final List<Law> laws;

    Unit(Case of, LocalDate firstDay) {
        this.firstDay = firstDay;
        person = of.person();
        share = ReferenceShare.share(person, firstDay);
        expenses = of.expenses();
        laws = expenses.stream()
                .map(expense -> expense.law(firstDay, of.inpatient(), share))
                .toList();
        Band certified = order().stream()
                .filter(i -> law(i).highCost() == Law.HighCost.PARAGRAPH_7)
                .map(i -> expenses.get(i - 1).band())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        limits = new PersonLimits(of, firstDay, share, certified);
    }

    int share() {
        return share;
    }

    boolean isElder() {
        return limits.isElder();
    }

    private Law law(int position) {
        return laws.get(position - 1);
    }

    /** The positions of the public expenses in legal order. */
    List<Integer> order() {
        return IntStream.rangeClosed(1, expenses.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> law(i).rank())
                        .thenComparing(i -> expenses.get(i - 1).payer()))
                .toList();
    }

    private List<Integer> inOrder(Set<Integer> positions) {
        return order().stream().filter(positions::contains).toList();
    }

    /** Who pays in the end: a law before the insurance takes the care alone, and of two such laws the first. */
    Part.Payers payers(Care care) {
        List<Integer> taking = inOrder(care.expenses());
        return taking.stream()
                .filter(i -> law(i).pays() == Law.Pays.BEFORE_INSURANCE)
                .findFirst()
                .map(i -> new Part.Payers(false, Set.of(i)))
                .orElseGet(() -> new Part.Payers(care.insured(), new TreeSet<>(taking)));
    }

    /** The care so far: with public payers (令41条6–8項), of the certificate (9項), then the rest with what is summed (1・3・5項). */
    ToDate toDate(List<Care> soFar) {
        List<Account> accounts = new ArrayList<>();
        for (int i = 1; i <= expenses.size(); i++) {
            accounts.add(new Account(i, expenses.get(i - 1), law(i), firstDay));
        }
        TreeMap<Part.Payers, List<Care>> classes = new TreeMap<>(asComputed());
        classes.putAll(soFar.stream().collect(Collectors.groupingBy(this::payers)));
        List<Care> own = classes.getOrDefault(Part.Payers.INSURANCE, List.of());
        classes.remove(Part.Payers.INSURANCE);
        BigFraction served = Yen.ZERO;
        List<Part> shared = new ArrayList<>();
        for (Part.Payers payers : classes.keySet()) {
            Part part = shared(payers, classes.get(payers), accounts, served);
            served = payers.insured() ? served.add(part.share()) : served;
            shared.add(part);
        }
        Part disease =
                article41Paragraph9(own.stream().filter(this::isOfTheDisease).toList(), served);
        List<Care> others = own.stream().filter(care -> !isOfTheDisease(care)).toList();
        return article41Paragraphs1And3And5(others, shared, disease, accounts, served.add(disease.share()));
    }

    private boolean isOfTheDisease(Care care) {
        return person.longTerm() != null && care.ofDisease();
    }

    /** Fewer public payers first, then by their legal positions; with the insurance before without. */
    private Comparator<Part.Payers> asComputed() {
        List<Integer> order = order();
        return Comparator.<Part.Payers>comparingInt(payers -> payers.expenses().size())
                .thenComparingInt(payers -> payers.expenses().stream()
                        .mapToInt(i -> 1 << order.indexOf(i))
                        .sum())
                .thenComparing(payers -> !payers.insured());
    }

    /** Care with public payers: the insurance to its limit, then each in legal order. */
    private Part shared(Part.Payers payers, List<Care> care, List<Account> accounts, BigFraction served) {
        BigFraction cost = cost(care);
        BigFraction ofShare = payers.insured() ? byShare(care) : cost;
        BigFraction burden = payers.insured() ? reduced(ofShare, served) : cost;
        BigFraction limit = payers.insured() ? limit(payers, care) : null;
        BigFraction due = Yen.lesser(burden, limit);
        boolean reached = limit != null && burden.compareTo(limit) >= 0;
        Account.Left left = new Account.Left(due, reached, limit);
        List<Part.Payment> payments = new ArrayList<>();
        for (int i : inOrder(payers.expenses())) {
            Account.Left after = accounts.get(i - 1).leaves(left, cost);
            payments.add(new Part.Payment(i, left.yen().subtract(after.yen()), after.yen()));
            left = after;
        }
        return new Part(payers, false, points(care), ofShare, burden, limit, due, payments, left, Part.Decides.OWN);
    }

    /** 41条6–9項: of the first payer whose law has one; what the certificate's disease leaves is within its amount as well. */
    private @Nullable BigFraction limit(Part.Payers payers, List<Care> care) {
        BigFraction ofClass = inOrder(payers.expenses()).stream()
                .filter(i -> law(i).highCost() != Law.HighCost.NONE)
                .findFirst()
                .map(i -> limits.by(law(i).highCost(), expenses.get(i - 1), cost(care)))
                .orElse(null);
        List<Care> ofDisease = care.stream().filter(this::isOfTheDisease).toList();
        BigFraction certificate = ofDisease.isEmpty() ? null : limits.ofCertificate();
        if (certificate == null) {
            return ofClass;
        }
        if (ofDisease.size() == care.size()) {
            return Yen.lesserBound(certificate, ofClass);
        }
        BigFraction others = byShare(care).subtract(byShare(ofDisease));
        return Yen.lesserBound(Yen.lesser(byShare(ofDisease), certificate).add(others), ofClass);
    }

    /** 41条9項. */
    private Part article41Paragraph9(List<Care> disease, BigFraction served) {
        BigFraction ofShare = byShare(disease);
        BigFraction limit = limits.ofDisease(cost(disease));
        return Part.insuranceOnly(
                true, points(disease), ofShare, reduced(ofShare, served), limit, limit, Part.Decides.OWN);
    }

    private ToDate article41Paragraphs1And3And5(
            List<Care> others, List<Part> shared, Part disease, List<Account> accounts, BigFraction served) {
        BigFraction ofShare = byShare(others);
        BigFraction burden = reduced(ofShare, served);
        List<Part> candidates = candidates(shared, disease);
        List<Part> summed = limits.isSummedFrom(ofShare) ? candidates : List.of();
        BigFraction limit = limits.own(cost(others).add(costs(summed)));
        if (limit == null) {
            Part rest = Part.insuranceOnly(false, points(others), ofShare, burden, null, null, Part.Decides.OWN);
            return new ToDate(shared, disease, rest, List.of(), null, Yen.ZERO, accounts);
        }
        BigFraction counted = patients(summed);
        BigFraction most = Yen.notBelowZero(limit.subtract(counted));
        BigFraction considered = limits.considered(cost(others));
        boolean byCost = considered != null && considered.compareTo(most) < 0;
        Part rest = byCost
                ? Part.insuranceOnly(
                        false, points(others), ofShare, burden, considered, considered, Part.Decides.CONSIDERATION)
                : Part.insuranceOnly(
                        false,
                        points(others),
                        ofShare,
                        burden,
                        limit,
                        most,
                        summed.isEmpty() ? Part.Decides.OWN : Part.Decides.SUM);
        boolean above = counted.compareTo(limit) > 0;
        BigFraction together = summed.isEmpty() || (above && rest.isNothing()) ? null : Yen.greater(limit, counted);
        return new ToDate(shared, disease, rest, summed, together, refund(candidates, others), accounts);
    }

    /**
     * 41条1項, 3項, 5項: what may be summed with insurance-only care: under 70 from 21,000円 by share each; at 70 and over
     * all. Never what a 被保護者 has (8項).
     */
    private List<Part> candidates(List<Part> shared, Part disease) {
        List<Part> parts = new ArrayList<>(shared);
        parts.add(disease);
        return parts.stream()
                .filter(part -> part.payers().insured() && part.points() > 0)
                .filter(part -> inOrder(part.payers().expenses()).stream()
                        .limit(1)
                        .noneMatch(i -> law(i).highCost() == Law.HighCost.PARAGRAPH_8))
                .filter(part -> limits.isSummedFrom(part.share()))
                .toList();
    }

    /** What the public expenses leave may be above the sum's limit by itself: the insurer pays that back. */
    private BigFraction refund(List<Part> candidates, List<Care> others) {
        boolean anyShared = candidates.stream().anyMatch(part -> !part.payers().isInsuranceAlone());
        BigFraction cost = costs(candidates);
        BigFraction limit = limits.own(limits.isSummedFrom(byShare(others)) ? cost.add(cost(others)) : cost);
        return !anyShared || limit == null
                ? Yen.ZERO
                : Yen.notBelowZero(patients(candidates).subtract(limit));
    }

    private static BigFraction costs(List<Part> parts) {
        return Yen.sum(parts.stream().map(Part::cost).toList());
    }

    private static BigFraction patients(List<Part> parts) {
        return Yen.sum(parts.stream().map(Part::patient).toList());
    }

    /** 法75条の2: the burden is reduced before any limit is asked; an amount taken off serves care in the order computed. */
    private BigFraction reduced(BigFraction byShare, BigFraction servedBefore) {
        Insured.Relief relief = person.relief();
        if (relief == null) {
            return byShare;
        }
        if (relief.percent() != null) {
            return byShare.multiply(100 - relief.percent()).divide(100);
        }
        if (relief.yen() == null) {
            return Yen.ZERO;
        }
        BigFraction left = Yen.notBelowZero(new BigFraction(relief.yen()).subtract(servedBefore));
        return Yen.notBelowZero(byShare.subtract(left));
    }

    private BigFraction byShare(List<Care> care) {
        return cost(care).multiply(share).divide(10);
    }

    private static BigFraction cost(List<Care> care) {
        return Yen.ofPoints(points(care));
    }

    private static long points(List<Care> care) {
        return care.stream().mapToLong(Care::points).sum();
    }
}
