package jp.santei.claim;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The patient (患者).
 *
 * @param birthDate 生年月日
 * @param sex 男女区分
 * @param municipality where the patient's local scheme is, 6 digits
 * @param birthWeightG 出生体重 in grams
 */
public record Patient(
        LocalDate birthDate,
        Sex sex,
        @Nullable String municipality,
        @Nullable Integer birthWeightG) {
    /**
     * Checks the components.
     *
     * @throws ClaimException naming the first that is wrong
     */
    public Patient {
        Check.required(birthDate, "birthDate");
        Check.required(sex, "sex");
        Check.optionalDigits(municipality, 6, "municipality");
        if (birthWeightG != null) {
            Check.range(birthWeightG, 100, 20_000, "birthWeightG");
        }
    }

    /** Returns a patient of whom birth date and sex are known. */
    public static Patient of(LocalDate birthDate, Sex sex) {
        return new Patient(birthDate, sex, null, null);
    }
}
