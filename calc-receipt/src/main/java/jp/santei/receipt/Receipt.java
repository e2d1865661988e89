package jp.santei.receipt;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import jp.santei.claim.Sex;
import org.jspecify.annotations.Nullable;

/**
 * One receipt (レセプト) as it was read. Immutable.
 *
 * <p>Names and free notes stay in the raw records of the file.
 *
 * @param line line of its RE record
 * @param facility the IR record it stands under; null when the file begins with RE
 * @param number レセプト番号
 * @param kind レセプト種別
 * @param month 診療年月
 * @param sex 男女区分
 * @param birthDate 生年月日
 * @param benefitPercent 給付割合; null when blank
 * @param admitted 入院年月日; null when blank
 * @param notes 特記事項, two digits each
 * @param beds 病床数; null when blank
 * @param insurances HO records: claimed first; returned data has a second one with what was decided
 * @param publicExpenses KO records in order: 第1公費 first
 * @param eligibility SN records
 * @param diagnoses SY records
 * @param units 一連; empty for receipts that are not of the medical layout
 * @param unsupported why it is not valued, or null when it can be
 */
public record Receipt(
        int line,
        @Nullable FacilityHeader facility,
        String number,
        ReceiptKind kind,
        YearMonth month,
        Sex sex,
        LocalDate birthDate,
        @Nullable Integer benefitPercent,
        @Nullable LocalDate admitted,
        List<String> notes,
        @Nullable Integer beds,
        List<ClaimedInsurance> insurances,
        List<ClaimedPublicExpense> publicExpenses,
        List<EligibilityCheck> eligibility,
        List<ReceiptDiagnosis> diagnoses,
        List<Unit> units,
        @Nullable Unsupported unsupported) {
    /** Copies the collections. */
    public Receipt {
        notes = List.copyOf(notes);
        insurances = List.copyOf(insurances);
        publicExpenses = List.copyOf(publicExpenses);
        eligibility = List.copyOf(eligibility);
        diagnoses = List.copyOf(diagnoses);
        units = List.copyOf(units);
    }

    /** Returns the insurance as claimed, or null without one (公費単独). */
    public @Nullable ClaimedInsurance insurance() {
        return insurances.isEmpty() ? null : insurances.get(0);
    }

    /** Returns the insurance as the review body decided (増減点後), or null when the file does not say. */
    public @Nullable ClaimedInsurance decided() {
        return insurances.size() < 2 ? null : insurances.get(insurances.size() - 1);
    }

    /** Returns the points claimed: of the insurance, or of the first public expense without one; null when not recorded. */
    public @Nullable Long claimedPoints() {
        ClaimedInsurance insurance = insurance();
        if (insurance != null && insurance.points() != null) {
            return insurance.points();
        }
        return publicExpenses.isEmpty() ? null : publicExpenses.get(0).points();
    }

    /** Returns Σ 点数 × 回数 over its units, without those in yen. */
    public long unitPoints() {
        return units.stream()
                .filter(unit -> !unit.isYen())
                .mapToLong(Unit::total)
                .sum();
    }
}
