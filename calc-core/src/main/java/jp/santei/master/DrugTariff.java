package jp.santei.master;

import jp.santei.money.Rounding;
import jp.santei.money.YenSum;

/**
 * From the yen of a unit of drugs to its points (薬剤料): up to the free amount a minimum, above it 五捨五超入.
 *
 * <p>Yen are exact, × 10,000,000 as {@link YenSum} has them. Immutable and thread-safe.
 */
public final class DrugTariff {
    private final Parameters parameters;

    /** Makes it for the parameters of an edition. */
    public DrugTariff(Parameters parameters) {
        this.parameters = parameters;
    }

    /** Returns whether the amounts are known on a day. */
    public boolean knows(int day) {
        return freeYen(day) != Parameters.NONE && parameters.at(Parameter.DRUG_YEN_PER_POINT, day) != Parameters.NONE;
    }

    /** Returns the free amount on a day in yen. */
    public long freeYen(int day) {
        return parameters.at(Parameter.DRUG_FREE_YEN, day);
    }

    /** Returns whether yen do not exceed the free amount. */
    public boolean isFree(long yen, int day) {
        return yen <= Math.multiplyExact(freeYen(day), YenSum.ONE);
    }

    /** Returns the points of yen, {@code minimum} where they do not exceed the free amount. */
    public long points(long yen, long minimum, int day) {
        if (isFree(yen, day)) {
            return minimum;
        }
        long unit = Math.multiplyExact(parameters.at(Parameter.DRUG_YEN_PER_POINT, day), YenSum.ONE);
        return Rounding.HALF_DOWN_EXCEEDING.apply(yen, unit);
    }
}
