package jp.santei.conformance.reference;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A person and the certificates shown at the window (被保険者と提示された証).
 *
 * @param born birth date
 * @param lateStage the insurer is 後期高齢者医療広域連合
 * @param certified day of the 障害認定, null without
 * @param band 所得区分, null when unknown
 * @param share 負担割合 in tenths on the certificate, null when only the rules give it
 * @param limitShown 限度額 may be applied in kind
 * @param repeated 多数回該当
 * @param longTerm 特定疾病療養受療証 in yen, null without
 * @param halfLimit dependant of a person who turns 75 in the month
 * @param relief 減免, null without
 */
public record Insured(
        LocalDate born,
        boolean lateStage,
        @Nullable LocalDate certified,
        @Nullable Band band,
        @Nullable Integer share,
        boolean limitShown,
        boolean repeated,
        @Nullable Integer longTerm,
        boolean halfLimit,
        @Nullable Relief relief) {

    /**
     * 一部負担金の減免: one of a percentage, an amount, or everything.
     *
     * @param percent 減額割合, null when it is no percentage
     * @param yen 減額金額 of the month, null when it is no amount
     */
    public record Relief(
            @Nullable Integer percent, @Nullable Long yen) {
        /** Returns 免除 or 支払猶予: nothing is paid at the window. */
        public static Relief ofEverything() {
            return new Relief(null, null);
        }
    }

    /** Returns a person with nothing but an insurance. */
    public static Insured of(LocalDate born, boolean lateStage) {
        return new Insured(born, lateStage, null, null, null, true, false, null, false, null);
    }

    /** Returns the person with a band. */
    public Insured withBand(@Nullable Band stated) {
        return new Insured(
                born, lateStage, certified, stated, share, limitShown, repeated, longTerm, halfLimit, relief);
    }

    /** Returns the person with a share on the certificate. */
    public Insured withShare(@Nullable Integer stated) {
        return new Insured(born, lateStage, certified, band, stated, limitShown, repeated, longTerm, halfLimit, relief);
    }

    /** Returns the person with 多数回該当. */
    public Insured withRepeated(boolean stated) {
        return new Insured(born, lateStage, certified, band, share, limitShown, stated, longTerm, halfLimit, relief);
    }

    /** Returns the person with a 特定疾病療養受療証. */
    public Insured withLongTerm(@Nullable Integer yen) {
        return new Insured(born, lateStage, certified, band, share, limitShown, repeated, yen, halfLimit, relief);
    }

    /** Returns the person as a dependant of one who turns 75. */
    public Insured withHalfLimit(boolean stated) {
        return new Insured(born, lateStage, certified, band, share, limitShown, repeated, longTerm, stated, relief);
    }

    /** Returns the person with a 減免. */
    public Insured withRelief(@Nullable Relief granted) {
        return new Insured(born, lateStage, certified, band, share, limitShown, repeated, longTerm, halfLimit, granted);
    }

    /** 高確法50条: 75 on the birthday, or 65 to 74 from the 障害認定. */
    public boolean isLateStage(LocalDate on) {
        return lateStage || certifiedBy(on) || !on.isBefore(Age.birthday(born, 75));
    }

    /** 法74条1項2号・110条2項1号ハ, 高確法50条: the rules of 70 and over. */
    public boolean isElder(LocalDate on) {
        return isLateStage(on) || !on.isBefore(Age.elderFrom(born));
    }

    /**
     * 令42条2項・4項: the month in which 高確法52条1号 makes the person a member on a day other than the 1st, and the
     * dependants of such a person. One who entered by 障害認定 before does not enter by age.
     */
    public boolean isHalved(YearMonth month) {
        LocalDate birthday = Age.birthday(born, 75);
        boolean entersByAge = !certifiedBy(birthday.minusDays(1));
        boolean inMonth = YearMonth.from(birthday).equals(month) && birthday.getDayOfMonth() != 1;
        return halfLimit || (inMonth && entersByAge);
    }

    private boolean certifiedBy(LocalDate on) {
        return certified != null && !on.isBefore(certified);
    }
}
