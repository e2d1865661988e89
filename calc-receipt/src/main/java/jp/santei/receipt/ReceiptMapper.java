package jp.santei.receipt;

import java.util.ArrayList;
import java.util.List;
import jp.santei.claim.Claim;
import jp.santei.claim.ClaimException;
import jp.santei.claim.Diagnosis;
import jp.santei.claim.Facility;
import jp.santei.claim.Insurance;
import jp.santei.claim.Options;
import jp.santei.claim.Patient;
import jp.santei.claim.PublicExpense;
import jp.santei.master.Edition;
import org.jspecify.annotations.Nullable;

/**
 * Makes claims from receipts (レセプト → 請求).
 *
 * <p>One 一連 becomes one item per number of times a day; a percentage that stands as a unit of its own joins its base, and
 * comments that do join the item before them. The claim pins the edition. Stays are
 * not made: meals come as section 97, and a receipt does not state wards.
 *
 * <p>Immutable and thread-safe.
 */
public final class ReceiptMapper {
    private final Edition edition;
    private final @Nullable Facility facility;

    private ReceiptMapper(Edition edition, @Nullable Facility facility) {
        this.edition = edition;
        this.facility = facility;
    }

    /** Returns the mapper that looks up kinds of codes (減点, 購入価格, 加算) in an edition. */
    public static ReceiptMapper of(Edition edition) {
        return new ReceiptMapper(edition, null);
    }

    /** Returns this mapper with a facility in place of what the file says of it: kind, beds, standards. */
    public ReceiptMapper withFacility(Facility known) {
        return new ReceiptMapper(edition, known);
    }

    /** Maps a receipt; what the claim refuses becomes a problem of the result. */
    public Mapping map(Receipt receipt) {
        if (receipt.unsupported() != null) {
            return new Mapping(receipt, null, List.of(), List.of());
        }
        CoverMapper cover = new CoverMapper(receipt);
        ItemMapper items = new ItemMapper(receipt.month(), new LineMapper(edition));
        Facility place = facility != null ? facility : cover.facility();
        Insurance insurance = cover.insurance();
        List<PublicExpense> publicExpenses = cover.publicExpenses();
        List<Diagnosis> diagnoses = cover.diagnoses();
        items.add(receipt.units());
        List<MappingProblem> problems = new ArrayList<>(cover.problems());
        problems.addAll(items.problems());
        if (place == null || !problems.isEmpty()) {
            return new Mapping(receipt, null, List.of(), problems);
        }
        try {
            Claim claim = Claim.builder()
                    .id(receipt.number())
                    .month(receipt.month())
                    .setting(receipt.kind().setting())
                    .facility(place)
                    .patient(Patient.of(receipt.birthDate(), receipt.sex()))
                    .diagnoses(diagnoses)
                    .insurance(insurance)
                    .publicExpenses(publicExpenses)
                    .items(items.items())
                    .options(Options.builder().edition(edition.info().id()).build())
                    .build();
            return new Mapping(receipt, claim, items.mapped(), List.of());
        } catch (ClaimException e) {
            return new Mapping(receipt, null, List.of(), List.of(MappingProblem.of(receipt.line(), e)));
        }
    }
}
