package jp.santei.conformance.reference;

import java.time.LocalDate;
import org.apache.commons.math3.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** The limits that a person has at one facility in one month (算定基準額の適用): which amount of 令42条 holds, halved or not. */
final class PersonLimits {
    /** 資格証明, 特別療養費: the window takes the whole cost, and nothing is paid in kind. */
    private static final int WHOLE = 10;

    private final ReferenceCharge.Case of;
    private final Insured person;
    private final boolean elder;
    private final boolean halved;
    private final @Nullable Band band;
    private final @Nullable Band deemed;
    private final boolean inKind;

    /**
     * Takes a person.
     *
     * @param certified 適用区分 of a public expense's certificate, which makes the class known to the insurance as well
     *     (copayment.md §3.3, 特記事項 01); null without
     */
    PersonLimits(ReferenceCharge.Case of, LocalDate firstDay, int share, @Nullable Band certified) {
        if (of.month().isBefore(ReferenceLimits.FIRST)) {
            throw new IllegalArgumentException("limits are known from 2015-01: " + of.month());
        }
        this.of = of;
        person = of.person();
        elder = person.isElder(firstDay);
        halved = person.isHalved(of.month());
        deemed = elder ? article43Paragraph1Item2(person, firstDay, share) : null;
        band = person.band() != null ? person.band() : certified != null ? certified : deemed;
        inKind = share < WHOLE;
    }

    /**
     * 令43条1項2号イ・ロ, 則98条の2第1項: at 70 and over without a certificate 一般, or 現役並みⅢ with three tenths; 高確法67条1項2号:
     * at 75 and over two tenths are 一般Ⅱ.
     */
    private static Band article43Paragraph1Item2(Insured person, LocalDate firstDay, int share) {
        boolean general2 = person.isLateStage(firstDay) && !firstDay.isBefore(ReferenceShare.TWO_TENTHS_AT_75);
        return switch (share) {
            case 3 -> Band.ACTIVE3;
            case 2 -> general2 ? Band.GENERAL2 : Band.GENERAL;
            default -> Band.GENERAL;
        };
    }

    boolean isElder() {
        return elder;
    }

    /** 41条1–5項: the limit of insurance-only care, for care of a cost; null where none is paid in kind. */
    @Nullable
    BigFraction own(BigFraction cost) {
        return band == null || !person.limitShown() || !inKind
                ? null
                : amount(band).of(cost, person.repeated(), halved);
    }

    /** The limit of care with a public payer by its paragraph; null where nothing is paid in kind. */
    @Nullable
    BigFraction by(Law.HighCost paragraph, Expense expense, BigFraction cost) {
        if (!inKind) {
            return null;
        }
        return switch (paragraph) {
            case PARAGRAPH_6 -> paragraph6(cost);
            case PARAGRAPH_7 -> paragraph7(expense, cost);
            case PARAGRAPH_8 ->
                ReferenceLimits.article42Paragraph8(elder, of.inpatient(), of.month())
                        .of(cost, false, halved);
            case PARAGRAPHS_1_TO_5, NONE -> own(cost);
        };
    }

    private BigFraction paragraph6(BigFraction cost) {
        return ReferenceLimits.article42Paragraph6(elder, of.inpatient(), of.month())
                .of(cost, false, halved);
    }

    /** 41条7項 where the class is certified, else 6項; 42条7項ただし書: 多数回 of a stay alone. */
    private BigFraction paragraph7(Expense expense, BigFraction cost) {
        Band stated = person.limitShown() ? band : deemed;
        Band certified = expense.band() != null ? expense.band() : stated;
        if (certified == null) {
            return paragraph6(cost);
        }
        return ReferenceLimits.article42Paragraph7(certified, elder, of.inpatient(), of.month())
                .of(cost, of.inpatient() && expense.repeated(), halved);
    }

    /** 41条9項: the amount of the certificate; null without one. */
    @Nullable
    BigFraction ofCertificate() {
        return person.longTerm() == null || !inKind
                ? null
                : ReferenceLimits.article42Paragraph9(person.longTerm(), halved);
    }

    /** 41条5項 may cut what is left of the disease at 70 and over as an outpatient. */
    @Nullable
    BigFraction ofDisease(BigFraction cost) {
        BigFraction certificate = ofCertificate();
        return certificate != null && elder && !of.inpatient() ? Yen.lesser(certificate, own(cost)) : certificate;
    }

    /** 配慮措置, null without: 一般Ⅱ as an outpatient. */
    @Nullable
    BigFraction considered(BigFraction cost) {
        boolean has = band != null && !of.inpatient() && ReferenceLimits.hasConsideration(band, of.month());
        return has ? ReferenceLimits.consideration(cost) : null;
    }

    /** 令41条1項: the share before any limit, against 21,000円. */
    boolean isSummedFrom(BigFraction share) {
        return elder || share.compareTo(ReferenceLimits.summedFrom(halved)) >= 0;
    }

    private ReferenceLimits.Amount amount(Band stated) {
        if (!elder) {
            return ReferenceLimits.article42Paragraph1(stated, of.month());
        }
        return of.inpatient()
                ? ReferenceLimits.article42Paragraph3(stated, of.month())
                : ReferenceLimits.article42Paragraph5(stated, of.month());
    }
}
