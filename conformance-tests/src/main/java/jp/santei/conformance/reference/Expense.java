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
 */
public record Expense(
        String payer,
        boolean covid,
        @Nullable Long cap,
        long ownAmount,
        long elsewhere,
        long hereBefore,
        @Nullable Band band,
        boolean repeated) {

    /** Returns a certificate that states nothing but its number. */
    public static Expense of(String payer) {
        return new Expense(payer, false, null, 0, 0, 0, null, false);
    }

    /** Returns the certificate of COVID-19. */
    public Expense ofCovid() {
        return new Expense(payer, true, cap, ownAmount, elsewhere, hereBefore, band, repeated);
    }

    /** Returns the certificate with 自己負担上限月額. */
    public Expense withCap(@Nullable Long yen) {
        return new Expense(payer, covid, yen, ownAmount, elsewhere, hereBefore, band, repeated);
    }

    /** Returns the certificate with 本人支払額. */
    public Expense withOwnAmount(long yen) {
        return new Expense(payer, covid, cap, yen, elsewhere, hereBefore, band, repeated);
    }

    /** Returns the certificate with what was counted into the cap before. */
    public Expense withUsed(long atOthers, long hereInAnotherUnit) {
        return new Expense(payer, covid, cap, ownAmount, atOthers, hereInAnotherUnit, band, repeated);
    }

    /** Returns the certificate with 適用区分. */
    public Expense withBand(@Nullable Band certified) {
        return new Expense(payer, covid, cap, ownAmount, elsewhere, hereBefore, certified, repeated);
    }

    /** Returns the certificate with its own 多数回該当. */
    public Expense withRepeated(boolean stated) {
        return new Expense(payer, covid, cap, ownAmount, elsewhere, hereBefore, band, stated);
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
