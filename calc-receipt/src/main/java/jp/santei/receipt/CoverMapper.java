package jp.santei.receipt;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import jp.santei.claim.ClaimError;
import jp.santei.claim.ClaimException;
import jp.santei.claim.Diagnosis;
import jp.santei.claim.Facility;
import jp.santei.claim.FacilityKind;
import jp.santei.claim.IncomeBand;
import jp.santei.claim.Insurance;
import jp.santei.claim.PublicExpense;
import jp.santei.claim.Reduction;
import jp.santei.claim.ReductionKind;
import jp.santei.claim.Setting;
import org.jspecify.annotations.Nullable;

/** Makes facility, insurance, public expenses and diagnoses of a claim (頭書きの変換). */
final class CoverMapper {
    /** A hospital has 20 beds and more (医療法第1条の5). */
    private static final int HOSPITAL_BEDS = 20;

    private static final int LONG_TERM = 10_000;
    private static final int LONG_TERM_HIGH_INCOME = 20_000;

    /** 特記事項 26–30 区ア–区オ and 31–35 多ア–多オ, under 70. */
    private static final Map<String, IncomeBand> BANDS = Map.ofEntries(
            Map.entry("26", IncomeBand.A),
            Map.entry("27", IncomeBand.I),
            Map.entry("28", IncomeBand.U),
            Map.entry("29", IncomeBand.E),
            Map.entry("30", IncomeBand.O),
            Map.entry("31", IncomeBand.A),
            Map.entry("32", IncomeBand.I),
            Map.entry("33", IncomeBand.U),
            Map.entry("34", IncomeBand.E),
            Map.entry("35", IncomeBand.O));

    /** The same at 70 and over; 30 区オ does not tell 低所得Ⅱ from Ⅰ. 41, 43 一般Ⅱ and 42, 44 一般Ⅰ from 2022-10. */
    private static final Map<String, IncomeBand> ELDER_BANDS = Map.ofEntries(
            Map.entry("26", IncomeBand.ACTIVE3),
            Map.entry("27", IncomeBand.ACTIVE2),
            Map.entry("28", IncomeBand.ACTIVE1),
            Map.entry("29", IncomeBand.GENERAL),
            Map.entry("31", IncomeBand.ACTIVE3),
            Map.entry("32", IncomeBand.ACTIVE2),
            Map.entry("33", IncomeBand.ACTIVE1),
            Map.entry("34", IncomeBand.GENERAL),
            Map.entry("41", IncomeBand.GENERAL2),
            Map.entry("42", IncomeBand.GENERAL),
            Map.entry("43", IncomeBand.GENERAL2),
            Map.entry("44", IncomeBand.GENERAL));

    private static final List<String> REPEATED = List.of("31", "32", "33", "34", "35", "43", "44");

    private final Receipt receipt;
    private final List<MappingProblem> problems = new ArrayList<>();

    CoverMapper(Receipt receipt) {
        this.receipt = receipt;
    }

    List<MappingProblem> problems() {
        return problems;
    }

    @Nullable
    Facility facility() {
        return guarded(receipt.line(), "/facility", this::buildFacility);
    }

    /**
     * Builds the facility of the IR record.
     *
     * <p>The file does not say what kind it is: 20 beds and more are a hospital; without 病床数 a stay is taken to be in a
     * hospital and a visit in a clinic.
     */
    private Facility buildFacility() {
        FacilityHeader header = receipt.facility();
        if (header == null) {
            throw ClaimException.of(ClaimError.REQUIRED, "", "IR");
        }
        Integer beds = receipt.beds();
        boolean hospital = beds == null ? receipt.kind().setting() == Setting.INPATIENT : beds >= HOSPITAL_BEDS;
        return Facility.builder()
                .prefecture(header.prefecture())
                .code(header.code())
                .kind(hospital ? FacilityKind.HOSPITAL : FacilityKind.CLINIC)
                .licensedBeds(beds == null ? 0 : beds)
                .generalBeds(beds == null ? 0 : beds)
                .build();
    }

    @Nullable
    Insurance insurance() {
        ClaimedInsurance insurance = receipt.insurance();
        if (insurance == null || !receipt.kind().hasInsurance()) {
            return null;
        }
        return guarded(insurance.line(), "/insurance", () -> buildInsurance(insurance));
    }

    private Insurance buildInsurance(ClaimedInsurance insurance) {
        return Insurance.builder()
                .insurerNumber(insurance.insurerNumber())
                .relation(receipt.kind().relation())
                .share(share())
                .incomeBand(incomeBand())
                .repeatedHighCost(receipt.notes().stream().anyMatch(REPEATED::contains))
                .longTermDisease(longTermDisease())
                .dutyCause(insurance.dutyCause())
                .reduction(reduction(insurance))
                .build();
    }

    private @Nullable Integer share() {
        Integer benefit = receipt.benefitPercent();
        if (benefit == null || benefit % 10 != 0) {
            return receipt.kind().share();
        }
        return 10 - benefit / 10;
    }

    private @Nullable IncomeBand incomeBand() {
        Map<String, IncomeBand> bands = receipt.kind().isElder() ? ELDER_BANDS : BANDS;
        for (String note : receipt.notes()) {
            IncomeBand band = bands.get(note);
            if (band != null) {
                return band;
            }
        }
        return null;
    }

    private @Nullable Integer longTermDisease() {
        return receipt.notes().contains("16")
                ? Integer.valueOf(LONG_TERM_HIGH_INCOME)
                : receipt.notes().contains("02") ? Integer.valueOf(LONG_TERM) : null;
    }

    private static @Nullable Reduction reduction(ClaimedInsurance insurance) {
        String kind = insurance.reduction();
        if (kind == null) {
            return null;
        }
        return switch (kind) {
            case "1" -> new Reduction(ReductionKind.REDUCE, insurance.reductionPercent(), insurance.reductionYen());
            case "2" -> new Reduction(ReductionKind.EXEMPT, null, null);
            case "3" -> new Reduction(ReductionKind.DEFER, null, null);
            default -> throw ClaimException.of(ClaimError.VALUE, "/reduction", kind, "1, 2, 3");
        };
    }

    List<PublicExpense> publicExpenses() {
        List<PublicExpense> payers = new ArrayList<>();
        for (ClaimedPublicExpense source : receipt.publicExpenses()) {
            PublicExpense payer = guarded(
                    source.line(),
                    "/publicExpenses/" + payers.size(),
                    () -> PublicExpense.builder()
                            .payerNumber(source.payerNumber())
                            .recipientNumber(source.recipientNumber())
                            .build());
            if (payer != null) {
                payers.add(payer);
            }
        }
        return payers;
    }

    List<Diagnosis> diagnoses() {
        List<Diagnosis> diagnoses = new ArrayList<>();
        for (ReceiptDiagnosis source : receipt.diagnoses()) {
            Diagnosis diagnosis = guarded(
                    source.line(),
                    "/diagnoses/" + diagnoses.size(),
                    () -> new Diagnosis(
                            source.code(), source.modifiers(), source.from(), source.outcome(), source.main()));
            if (diagnosis != null) {
                diagnoses.add(diagnosis);
            }
        }
        return diagnoses;
    }

    private <T> @Nullable T guarded(int line, String parent, Supplier<T> build) {
        try {
            return build.get();
        } catch (ClaimException e) {
            problems.add(MappingProblem.of(line, e.under(parent)));
            return null;
        }
    }
}
