package jp.santei.charge;

import jp.santei.buffer.ChargeBuffer;
import jp.santei.claim.PayerSet;
import jp.santei.money.Rounding;

/**
 * The parts of a month in the order they are computed (負担の部分の並び): those with public payers, then the insurance's own.
 *
 * <p>A part is a payer set; care of it under the certificate of a long-term disease is a part of its own, just before the
 * other care of the same payers.
 */
final class Parts {
    /** The bit of a part under the certificate of a long-term disease. */
    static final int LONG_TERM = ChargeBuffer.MASKS;

    /** Number of parts there can be. */
    static final int COUNT = 2 * ChargeBuffer.MASKS;

    /** Hundredths of a yen. */
    static final int SEN = 100;

    private final Part[] byKey = new Part[COUNT];
    private final Part[] order = new Part[COUNT];
    private final Part rest;
    private final Part disease;
    private long occurring;
    private int size;

    Parts() {
        for (int key = 0; key < COUNT; key++) {
            byKey[key] = new Part(key);
            order[key] = byKey[key];
        }
        rest = byKey[PayerSet.INSURANCE_BIT];
        disease = byKey[PayerSet.INSURANCE_BIT | LONG_TERM];
    }

    /**
     * Begins a month without points.
     *
     * @param keys of the parts that occur, as bits
     * @param schemes legal order of the public expenses
     */
    void begin(long keys, PublicSchemes schemes) {
        for (int i = 0; i < size; i++) {
            order[i].occurs = false;
        }
        occurring = keys;
        size = 0;
        long shared = keys & ~(disease.bit | rest.bit);
        for (long left = shared; left != 0; left &= left - 1) {
            Part part = begun(Long.numberOfTrailingZeros(left));
            part.ranks = schemes.ranks(part.payers);
            part.rank = rank(part);
            order[placeOf(part)] = part;
        }
        if ((keys & disease.bit) != 0) {
            order[size++] = begun(disease.key);
        }
        if ((keys & rest.bit) != 0) {
            order[size++] = begun(rest.key);
        }
    }

    private Part begun(int key) {
        Part part = byKey[key];
        part.occurs = true;
        part.points = 0;
        return part;
    }

    private int placeOf(Part part) {
        int place = size++;
        while (place > 0 && order[place - 1].rank > part.rank) {
            order[place] = order[place - 1];
            place--;
        }
        return place;
    }

    /** Fewer payers first, then by legal order, whatever the order in the claim. */
    private static int rank(Part part) {
        int payers = Integer.bitCount(part.ranks) * ChargeBuffer.MASKS + part.ranks;
        int withoutInsurance = part.insured ? 0 : 1;
        int outsideCertificate = part.certified ? 0 : 1;
        return (payers * 2 + withoutInsurance) * 2 + outsideCertificate;
    }

    /** Returns the number of parts that occur. */
    int size() {
        return size;
    }

    /** Returns part i in the order computed. */
    Part part(int i) {
        return order[i];
    }

    /** Returns what the insurance alone covers, but for a certificate; it may not occur. */
    Part rest() {
        return rest;
    }

    /** Returns what the insurance alone covers under a certificate; it may not occur. */
    Part disease() {
        return disease;
    }

    /** Returns the care of the same payers under the certificate, or outside it; it may not occur. */
    Part twinOf(Part part) {
        return byKey[part.key ^ LONG_TERM];
    }

    /** Returns whether the insurance pays every part without a public expense. */
    boolean insuranceAlone() {
        return size > 0 && (occurring & ~(rest.bit | disease.bit)) == 0;
    }

    /** Returns hundredths of a yen as yen, half up; a negative amount mirrors the positive one. */
    static long yen(long sen) {
        return sen < 0 ? -Rounding.HALF_UP_YEN.apply(-sen, SEN) : Rounding.HALF_UP_YEN.apply(sen, SEN);
    }

    /** Returns hundredths of a yen as yen, half up to ten yen; a negative amount mirrors the positive one. */
    static long tenYen(long sen) {
        return sen < 0 ? -Rounding.TEN_YEN_HALF_UP.apply(-sen, SEN) : Rounding.TEN_YEN_HALF_UP.apply(sen, SEN);
    }
}
