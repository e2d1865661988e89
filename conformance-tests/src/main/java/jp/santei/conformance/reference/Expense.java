package jp.santei.conformance.reference;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A public expense as its certificate states it (受給者証・医療券).
 *
 * @param payer 公費負担者番号, 8 digits
 * @param covid the recipient number is that of COVID-19 (9999996)
 * @param cap 自己負担上限月額, null where none is stated
 * @param ownAmount 本人支払額, 0 without
 * @param elsewhere counted into the cap at other facilities this month
 * @param hereBefore counted into the cap here in another unit this month
 * @param band 適用区分, null where none is stated
 * @param repeated its own 多数回該当
 * @param income what a cap follows where the certificate states none, null without
 */
public record Expense(
        String payer,
        boolean covid,
        @Nullable Long cap,
        long ownAmount,
        long elsewhere,
        long hereBefore,
        @Nullable Band band,
        boolean repeated,
        @Nullable Income income) {

    /** 所得階層 of a public expense. */
    public enum Level {
        /** 生活保護. */
        ASSISTANCE,
        /** 低所得Ⅰ. */
        LOW1,
        /** 低所得Ⅱ. */
        LOW2,
        /** 一般所得Ⅰ, 中間所得Ⅰ. */
        MIDDLE1,
        /** 一般所得Ⅱ, 中間所得Ⅱ. */
        MIDDLE2,
        /** 上位所得. */
        UPPER
    }

    /**
     * What a cap follows.
     *
     * @param level 所得階層
     * @param heavy 高額かつ長期, 重症, 重度かつ継続: each law's own
     * @param ventilator 人工呼吸器等装着者
     */
    public record Income(Level level, boolean heavy, boolean ventilator) {}

    /** Returns a certificate that states nothing but its number. */
    public static Expense of(String payer) {
        return new Expense(payer, false, null, 0, 0, 0, null, false, null);
    }

    /** Returns the certificate of COVID-19. */
    public Expense ofCovid() {
        return new Expense(payer, true, cap, ownAmount, elsewhere, hereBefore, band, repeated, income);
    }

    /** Returns the certificate with 自己負担上限月額. */
    public Expense withCap(@Nullable Long yen) {
        return new Expense(payer, covid, yen, ownAmount, elsewhere, hereBefore, band, repeated, income);
    }

    /** Returns the certificate with 本人支払額. */
    public Expense withOwnAmount(long yen) {
        return new Expense(payer, covid, cap, yen, elsewhere, hereBefore, band, repeated, income);
    }

    /** Returns the certificate with what was counted into the cap before. */
    public Expense withUsed(long atOthers, long hereInAnotherUnit) {
        return new Expense(payer, covid, cap, ownAmount, atOthers, hereInAnotherUnit, band, repeated, income);
    }

    /** Returns the certificate with 適用区分. */
    public Expense withBand(@Nullable Band certified) {
        return new Expense(payer, covid, cap, ownAmount, elsewhere, hereBefore, certified, repeated, income);
    }

    /** Returns the certificate with its own 多数回該当. */
    public Expense withRepeated(boolean stated) {
        return new Expense(payer, covid, cap, ownAmount, elsewhere, hereBefore, band, stated, income);
    }

    /** Returns the certificate with an income. */
    public Expense withIncome(@Nullable Income stated) {
        return new Expense(payer, covid, cap, ownAmount, elsewhere, hereBefore, band, repeated, stated);
    }

    /** 法別番号. */
    public String law() {
        return payer.substring(0, 2);
    }

    /** 実施機関番号. */
    String agency() {
        return payer.substring(4, 7);
    }

    /** What the law says of care that begins on a day. */
    Law law(LocalDate on, boolean inpatient, int share) {
        return Law.of(this, on, inpatient, share);
    }
}
