package jp.santei.conformance.reference;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import jp.santei.conformance.reference.ReferenceCharge.Care;
import org.apache.commons.math3.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** One person at one facility in one month, outpatient or inpatient: the unit of the limits (令43条9項・10項). */
final class Unit {
    private static final BigFraction ZERO = BigFraction.ZERO;

    /** 資格証明, 特別療養費: the window takes the whole cost, and nothing is paid in kind. */
    private static final int WHOLE = 10;

    private final YearMonth month;
    private final boolean inpatient;
    private final Insured person;
    private final boolean elder;
    private final int share;
    private final boolean halved;
    private final @Nullable Band band;
    private final boolean inKind;

    Unit(YearMonth month, boolean inpatient, Insured person, LocalDate firstDay) {
        if (month.isBefore(ReferenceLimits.FIRST)) {
            throw new IllegalArgumentException("limits are known from 2015-01: " + month);
        }
        this.month = month;
        this.inpatient = inpatient;
        this.person = person;
        elder = person.isElder(firstDay);
        share = ReferenceShare.share(person, firstDay);
        halved = person.isHalved(month);
        band = elder ? article43Paragraph1Item2(person, firstDay, share) : person.band();
        inKind = share < WHOLE;
    }

    /**
     * 令43条1項2号イ・ロ: without a certificate 一般, or 現役並みⅢ with three tenths; 高確法67条1項2号: at 75 and over two tenths are
     * 一般Ⅱ.
     */
    private static Band article43Paragraph1Item2(Insured person, LocalDate firstDay, int share) {
        if (person.band() != null) {
            return person.band();
        }
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

    /** The insurance-only care so far: 特定疾病 first (令41条9項), then the rest with what is summed (令41条1・3・5項). */
    ToDate toDate(List<Care> soFar) {
        List<Care> own = soFar.stream().filter(care -> !care.assisted()).toList();
        boolean hasCertificate = person.longTerm() != null;
        List<Care> disease =
                own.stream().filter(care -> hasCertificate && care.ofDisease()).toList();
        List<Care> rest = own.stream()
                .filter(care -> !hasCertificate || !care.ofDisease())
                .toList();
        return article41Paragraphs1And3And5(rest, disease, article41Paragraph9(disease));
    }

    /** 41条9項; 5項 may cut what is left at 70 and over as an outpatient. */
    private ToDate.Part article41Paragraph9(List<Care> disease) {
        BigFraction burden = reduced(byShare(disease), ZERO);
        if (person.longTerm() == null || !inKind) {
            return ToDate.Part.unlimited(burden);
        }
        BigFraction limit = ReferenceLimits.article42Paragraph9(person.longTerm(), halved);
        if (elder && !inpatient && person.limitShown() && band != null) {
            limit = ToDate.lesser(limit, amount(band).of(cost(disease), person.repeated(), halved));
        }
        return new ToDate.Part(burden, limit, limit, ToDate.Kind.OWN);
    }

    private ToDate article41Paragraphs1And3And5(List<Care> rest, List<Care> disease, ToDate.Part longTerm) {
        BigFraction burden = reduced(byShare(rest), byShare(disease));
        if (band == null || !person.limitShown() || !inKind) {
            return new ToDate(longTerm, ToDate.Part.unlimited(burden), null);
        }
        boolean summed = elder || (reaches(rest) && reaches(disease));
        BigFraction cost = summed ? cost(rest).add(cost(disease)) : cost(rest);
        BigFraction limit = amount(band).of(cost, person.repeated(), halved);
        BigFraction most = summed ? notBelowZero(limit.subtract(longTerm.patient())) : limit;
        BigFraction together = summed ? most.add(longTerm.patient()) : null;
        if (!inpatient && ReferenceLimits.hasConsideration(band, month)) {
            BigFraction considered = ReferenceLimits.consideration(cost(rest));
            if (considered.compareTo(most) < 0) {
                ToDate.Part part = new ToDate.Part(burden, considered, considered, ToDate.Kind.CONSIDERATION);
                return new ToDate(longTerm, part, together);
            }
        }
        ToDate.Kind kind = summed ? ToDate.Kind.SUM : ToDate.Kind.OWN;
        return new ToDate(longTerm, new ToDate.Part(burden, limit, most, kind), together);
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
    private boolean reaches(List<Care> care) {
        return byShare(care).compareTo(ReferenceLimits.summedFrom(halved)) >= 0;
    }

    /** 法75条の2: the burden is reduced before any limit is asked; an amount taken off serves the disease first. */
    private BigFraction reduced(BigFraction byShare, BigFraction servedBefore) {
        Insured.Relief relief = person.relief();
        if (relief == null) {
            return byShare;
        }
        if (relief.percent() != null) {
            return byShare.multiply(100 - relief.percent()).divide(100);
        }
        if (relief.yen() == null) {
            return ZERO;
        }
        BigFraction left = notBelowZero(new BigFraction(relief.yen()).subtract(servedBefore));
        return notBelowZero(byShare.subtract(left));
    }

    private BigFraction byShare(List<Care> care) {
        return cost(care).multiply(share).divide(10);
    }

    private static BigFraction cost(List<Care> care) {
        return new BigFraction(care.stream().mapToLong(Care::points).sum()).multiply(10);
    }

    private static BigFraction notBelowZero(BigFraction yen) {
        return yen.compareTo(ZERO) < 0 ? ZERO : yen;
    }
}
