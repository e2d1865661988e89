package jp.santei.conformance.reference;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jp.santei.conformance.reference.ReferenceCharge.Care;
import jp.santei.conformance.reference.ReferenceCharge.Case;
import org.apache.commons.math3.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** One person at one facility in one month, outpatient or inpatient: the unit of the limits (令43条9項・10項). */
final class Unit {
    /** 資格証明, 特別療養費: the window takes the whole cost, and nothing is paid in kind. */
    private static final int WHOLE = 10;

    private final YearMonth month;
    private final boolean inpatient;
    private final Insured person;
    private final boolean elder;
    private final int share;
    private final boolean halved;
    private final @Nullable Band band;
    private final @Nullable Band deemed;
    private final boolean inKind;
    private final List<Expense> expenses;
    private final List<Law> laws;

    Unit(Case of, LocalDate firstDay) {
        if (of.month().isBefore(ReferenceLimits.FIRST)) {
            throw new IllegalArgumentException("limits are known from 2015-01: " + of.month());
        }
        month = of.month();
        inpatient = of.inpatient();
        person = of.person();
        expenses = of.expenses();
        elder = person.isElder(firstDay);
        share = ReferenceShare.share(person, firstDay);
        halved = person.isHalved(month);
        deemed = elder ? deemed(person, firstDay, share) : null;
        band = elder ? article43Paragraph1Item2(person, firstDay, share) : person.band();
        inKind = share < WHOLE;
        laws = expenses.stream()
                .map(expense -> expense.law(firstDay, inpatient, share))
                .toList();
    }

    /**
     * 令43条1項2号イ・ロ: without a certificate 一般, or 現役並みⅢ with three tenths; 高確法67条1項2号: at 75 and over two tenths are
     * 一般Ⅱ.
     */
    private static Band article43Paragraph1Item2(Insured person, LocalDate firstDay, int share) {
        return person.band() != null ? person.band() : deemed(person, firstDay, share);
    }

    private static Band deemed(Insured person, LocalDate firstDay, int share) {
        boolean general2 = person.isLateStage(firstDay) && !firstDay.isBefore(ReferenceShare.TWO_TENTHS_AT_75);
        return switch (share) {
            case 3 -> Band.ACTIVE3;
            case 2 -> general2 ? Band.GENERAL2 : Band.GENERAL;
            default -> Band.GENERAL;
        };
    }

    int share() {
        return share;
    }

    boolean isElder() {
        return elder;
    }

    /** The positions of the public expenses in legal order. */
    List<Integer> order() {
        List<Integer> positions = new ArrayList<>();
        for (int i = 1; i <= expenses.size(); i++) {
            positions.add(i);
        }
        positions.sort(Comparator.comparing(this::rank).thenComparing(i -> expenses.get(i - 1).payer()));
        return positions;
    }

    private int rank(int position) {
        return laws.get(position - 1).rank();
    }

    /** Who pays in the end: a law before the insurance takes the care alone, and of two such laws the first. */
    Part.Payers payers(Care care) {
        List<Integer> taking = order().stream().filter(care.expenses()::contains).toList();
        return taking.stream()
                .filter(i -> laws.get(i - 1).pays() == Law.Pays.BEFORE_INSURANCE)
                .findFirst()
                .map(i -> new Part.Payers(false, Set.of(i)))
                .orElseGet(() -> new Part.Payers(care.insured(), new TreeSet<>(taking)));
    }

    /** The care so far: with public payers (令41条6–8項), of the certificate (9項), then the rest with what is summed (1・3・5項). */
    ToDate toDate(List<Care> soFar) {
        List<Account> accounts = new ArrayList<>();
        for (int i = 1; i <= expenses.size(); i++) {
            accounts.add(new Account(i, expenses.get(i - 1), laws.get(i - 1)));
        }
        BigFraction served = Yen.ZERO;
        List<Part> shared = new ArrayList<>();
        TreeMap<Part.Payers, List<Care>> classes = new TreeMap<>(asComputed());
        classes.putAll(soFar.stream()
                .filter(care -> !payers(care).isInsuranceAlone())
                .collect(Collectors.groupingBy(this::payers)));
        for (Part.Payers payers : classes.keySet()) {
            Part part = shared(payers, classes.get(payers), accounts, served);
            served = payers.insured() ? served.add(part.share()) : served;
            shared.add(part);
        }
        List<Care> own =
                soFar.stream().filter(care -> payers(care).isInsuranceAlone()).toList();
        List<Care> ofDisease = own.stream().filter(this::isOfTheDisease).toList();
        List<Care> others = own.stream().filter(care -> !isOfTheDisease(care)).toList();
        Part disease = article41Paragraph9(ofDisease, served);
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
        BigFraction share = payers.insured() ? byShare(care) : cost;
        BigFraction burden = payers.insured() ? reduced(share, served) : cost;
        BigFraction limit = payers.insured() && inKind ? limit(payers, care) : null;
        BigFraction due = Yen.lesser(burden, limit);
        boolean reached = limit != null && burden.compareTo(limit) >= 0;
        Account.Left left = new Account.Left(due, reached, limit);
        List<Part.Payment> payments = new ArrayList<>();
        for (int i : order()) {
            if (payers.expenses().contains(i)) {
                Account.Left after = accounts.get(i - 1).leaves(left, cost);
                payments.add(new Part.Payment(i, left.yen().subtract(after.yen()), after.yen()));
                left = after;
            }
        }
        return new Part(payers, points(care), share, burden, limit, due, payments, left, Part.Decides.OWN);
    }

    /** 41条6–9項: of the first payer whose law has one; what the certificate's disease leaves is within its amount as well. */
    private @Nullable BigFraction limit(Part.Payers payers, List<Care> care) {
        BigFraction ofClass = limit(payers, cost(care));
        if (person.longTerm() == null) {
            return ofClass;
        }
        List<Care> ofDisease = care.stream().filter(Care::ofDisease).toList();
        List<Care> others = care.stream().filter(one -> !one.ofDisease()).toList();
        if (ofDisease.isEmpty()) {
            return ofClass;
        }
        BigFraction certificate = ReferenceLimits.article42Paragraph9(person.longTerm(), halved);
        BigFraction within = Yen.lesser(byShare(ofDisease), certificate).add(byShare(others));
        return others.isEmpty() ? Yen.lesserBound(certificate, ofClass) : Yen.lesserBound(within, ofClass);
    }

    private @Nullable BigFraction limit(Part.Payers payers, BigFraction cost) {
        for (int i : order()) {
            Law.HighCost paragraph = laws.get(i - 1).highCost();
            if (payers.expenses().contains(i) && paragraph != Law.HighCost.NONE) {
                return limit(paragraph, expenses.get(i - 1), cost);
            }
        }
        return ownLimit(cost);
    }

    private @Nullable BigFraction limit(Law.HighCost paragraph, Expense expense, BigFraction cost) {
        return switch (paragraph) {
            case PARAGRAPH_6 -> article42Paragraph6(cost);
            case PARAGRAPH_7 -> {
                Band certified = certified(expense);
                yield certified == null
                        ? article42Paragraph6(cost)
                        : ReferenceLimits.article42Paragraph7(certified, elder, inpatient, month)
                                .of(cost, inpatient && expense.repeated(), halved);
            }
            case PARAGRAPH_8 ->
                ReferenceLimits.article42Paragraph8(elder, inpatient, month).of(cost, false, halved);
            case PARAGRAPHS_1_TO_5, NONE -> ownLimit(cost);
        };
    }

    private BigFraction article42Paragraph6(BigFraction cost) {
        return ReferenceLimits.article42Paragraph6(elder, inpatient, month).of(cost, false, halved);
    }

    /** 則98条の2: as the certificate or the insurer says; 一般 and 現役並みⅢ are deemed certified. */
    private @Nullable Band certified(Expense expense) {
        if (expense.band() != null) {
            return expense.band();
        }
        return person.limitShown() && person.band() != null ? person.band() : deemed;
    }

    /** The limit of insurance-only care, for care of a cost; null where none is paid in kind. */
    private @Nullable BigFraction ownLimit(BigFraction cost) {
        return band == null || !person.limitShown() || !inKind
                ? null
                : amount(band).of(cost, person.repeated(), halved);
    }

    /** 41条9項; 5項 may cut what is left at 70 and over as an outpatient. */
    private Part article41Paragraph9(List<Care> disease, BigFraction served) {
        BigFraction share = byShare(disease);
        BigFraction burden = reduced(share, served);
        BigFraction limit = null;
        if (person.longTerm() != null && inKind) {
            limit = ReferenceLimits.article42Paragraph9(person.longTerm(), halved);
            limit = elder && !inpatient ? Yen.lesser(limit, ownLimit(cost(disease))) : limit;
        }
        return Part.insuranceOnly(points(disease), share, burden, limit, limit, Part.Decides.OWN);
    }

    private ToDate article41Paragraphs1And3And5(
            List<Care> others, List<Part> shared, Part disease, List<Account> accounts, BigFraction served) {
        BigFraction share = byShare(others);
        BigFraction burden = reduced(share, served);
        BigFraction limitAlone = ownLimit(cost(others));
        if (limitAlone == null) {
            Part rest = Part.insuranceOnly(points(others), share, burden, null, null, Part.Decides.OWN);
            return new ToDate(shared, disease, rest, List.of(), null, Yen.ZERO, accounts);
        }
        List<Part> candidates = candidates(shared, disease);
        BigFraction refund = refund(candidates, others);
        List<Part> summed = elder || reaches(share) ? candidates : List.of();
        if (summed.isEmpty()) {
            Part rest = rest(others, burden, limitAlone, limitAlone, Part.Decides.OWN);
            return new ToDate(shared, disease, rest, List.of(), null, refund, accounts);
        }
        BigFraction limit = nonNull(ownLimit(cost(others).add(costs(summed))));
        BigFraction counted = patients(summed);
        Part rest = rest(others, burden, limit, Yen.notBelowZero(limit.subtract(counted)), Part.Decides.SUM);
        return new ToDate(shared, disease, rest, summed, Yen.greater(limit, counted), refund, accounts);
    }

    /** Insurance-only care under a limit, or under the 配慮措置 where that leaves less. */
    private Part rest(
            List<Care> others, BigFraction burden, BigFraction limit, BigFraction most, Part.Decides decides) {
        BigFraction share = byShare(others);
        if (band != null && !inpatient && ReferenceLimits.hasConsideration(band, month)) {
            BigFraction considered = ReferenceLimits.consideration(cost(others));
            if (considered.compareTo(most) < 0) {
                return Part.insuranceOnly(
                        points(others), share, burden, considered, considered, Part.Decides.CONSIDERATION);
            }
        }
        return Part.insuranceOnly(points(others), share, burden, limit, most, decides);
    }

    /**
     * 41条1項, 3項, 5項: what may be summed with insurance-only care: under 70 from 21,000円 by share each; at 70 and over
     * all. Never what a 被保護者 has (8項).
     */
    private List<Part> candidates(List<Part> shared, Part disease) {
        List<Part> parts = new ArrayList<>(shared);
        parts.add(disease);
        return parts.stream()
                .filter(part -> part.payers().insured() && !isOfParagraph8(part) && part.points() > 0)
                .filter(part -> elder || reaches(part.share()))
                .toList();
    }

    private boolean isOfParagraph8(Part part) {
        return order().stream()
                .filter(part.payers().expenses()::contains)
                .findFirst()
                .filter(i -> laws.get(i - 1).highCost() == Law.HighCost.PARAGRAPH_8)
                .isPresent();
    }

    /** What the public expenses leave may be above the sum's limit by itself: the insurer pays that back. */
    private BigFraction refund(List<Part> candidates, List<Care> others) {
        boolean anyShared = candidates.stream().anyMatch(part -> !part.payers().isInsuranceAlone());
        if (!anyShared) {
            return Yen.ZERO;
        }
        boolean restToo = elder || reaches(byShare(others));
        BigFraction cost = restToo ? costs(candidates).add(cost(others)) : costs(candidates);
        return Yen.notBelowZero(patients(candidates).subtract(nonNull(ownLimit(cost))));
    }

    private static BigFraction costs(List<Part> parts) {
        return Yen.sum(parts.stream().map(Part::cost).toList());
    }

    private static BigFraction patients(List<Part> parts) {
        return Yen.sum(parts.stream().map(Part::patient).toList());
    }

    private static BigFraction nonNull(@Nullable BigFraction limit) {
        if (limit == null) {
            throw new IllegalStateException("no limit");
        }
        return limit;
    }

    private ReferenceLimits.Amount amount(Band stated) {
        if (!elder) {
            return ReferenceLimits.article42Paragraph1(stated, month);
        }
        return inpatient
                ? ReferenceLimits.article42Paragraph3(stated, month)
                : ReferenceLimits.article42Paragraph5(stated, month);
    }

    /** 令41条1項: the share before any limit, against 21,000円. */
    private boolean reaches(BigFraction share) {
        return share.compareTo(ReferenceLimits.summedFrom(halved)) >= 0;
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
