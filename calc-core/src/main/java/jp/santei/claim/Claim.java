package jp.santei.claim;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A claim (請求): one patient × one insurer enrolment × one facility × one month × inpatient or outpatient × one fee table.
 *
 * <p>Immutable and checked at construction; mirrors the JSON of the contract.
 *
 * @param id echoed in the statement
 * @param month 診療年月
 * @param setting 入院外 or 入院
 * @param feeTable 点数表
 * @param facility the facility
 * @param patient the patient
 * @param diagnoses 傷病名
 * @param insurance 医療保険; null = 公費単独
 * @param publicExpenses 公費, at most four; position 1 to 4 is how items name them
 * @param items billing units
 * @param stays stays, only inpatient
 * @param history what earlier claims contribute
 * @param options what the caller asks for
 */
public record Claim(
        @Nullable String id,
        YearMonth month,
        Setting setting,
        FeeTable feeTable,
        Facility facility,
        Patient patient,
        List<Diagnosis> diagnoses,
        @Nullable Insurance insurance,
        List<PublicExpense> publicExpenses,
        List<Item> items,
        List<Stay> stays,
        History history,
        Options options) {
    /** Most items a claim has. */
    public static final int MAX_ITEMS = 10_000;

    /** Most lines an item has. */
    public static final int MAX_LINES = 1_000;

    /** Longest text, in characters. */
    public static final int MAX_TEXT = 1_000;

    /** Most public expenses of a claim. */
    public static final int MAX_PUBLIC_EXPENSES = 4;

    /** Largest quantity, price or number of points. */
    public static final BigDecimal MAX_QUANTITY = BigDecimal.valueOf(1_000_000_000);

    static final long MAX_YEN = 1_000_000_000_000L;

    /**
     * Checks the components.
     *
     * @throws ClaimException naming the first that is wrong
     */
    public Claim {
        Check.optionalText(id, "id");
        Check.required(month, "month");
        Check.range(month.getYear(), 1900, 2200, "month");
        Check.required(setting, "setting");
        Check.required(feeTable, "feeTable");
        Check.required(facility, "facility");
        Check.required(patient, "patient");
        diagnoses = List.copyOf(diagnoses);
        Check.size(diagnoses, 1_000, "diagnoses");
        publicExpenses = List.copyOf(publicExpenses);
        Check.size(publicExpenses, MAX_PUBLIC_EXPENSES, "publicExpenses");
        items = List.copyOf(items);
        Check.size(items, MAX_ITEMS, "items");
        stays = List.copyOf(stays);
        Check.size(stays, MAX_LINES, "stays");
        Check.required(history, "history");
        Check.required(options, "options");
        if (patient.birthDate().isAfter(month.atEndOfMonth())) {
            throw ClaimException.of(ClaimError.CONFLICT, "/patient/birthDate", patient.birthDate() + " > " + month);
        }
        if (insurance == null && publicExpenses.isEmpty()) {
            throw ClaimException.of(ClaimError.REQUIRED, "/insurance", "insurance, publicExpenses");
        }
        if (!stays.isEmpty() && setting != Setting.INPATIENT) {
            throw ClaimException.of(ClaimError.CONFLICT, "/stays", "a stay in an outpatient claim");
        }
        int payers = PayerSet.available(insurance != null, publicExpenses.size());
        for (int i = 0; i < items.size(); i++) {
            checkItem(items.get(i), month, payers, "/items/" + i);
        }
    }

    private static void checkItem(Item item, YearMonth month, int payers, String pointer) {
        List<LocalDate> dates = item.dates();
        for (int d = 0; d < dates.size(); d++) {
            if (!YearMonth.from(dates.get(d)).equals(month)) {
                String field = dates.size() == 1 ? "/date" : "/dates/" + d;
                throw ClaimException.of(ClaimError.MONTH, pointer + field, dates.get(d), month);
            }
        }
        if ((item.payers().mask() & ~payers) != 0) {
            throw ClaimException.of(
                    ClaimError.CONFLICT,
                    pointer + "/payers",
                    item.payers().words() + " names a payer that the claim does not have");
        }
    }

    /** Returns an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the components of a {@link Claim}; {@link #build} checks them. Not thread-safe. */
    public static final class Builder {
        private @Nullable String id;
        private @Nullable YearMonth month;
        private @Nullable Setting setting;
        private FeeTable feeTable = FeeTable.MEDICAL;
        private @Nullable Facility facility;
        private @Nullable Patient patient;
        private List<Diagnosis> diagnoses = List.of();
        private @Nullable Insurance insurance;
        private List<PublicExpense> publicExpenses = List.of();
        private List<Item> items = List.of();
        private List<Stay> stays = List.of();
        private History history = History.NONE;
        private Options options = Options.DEFAULT;

        private Builder() {}

        /** Sets echoed in the statement. */
        public Builder id(@Nullable String id) {
            this.id = id;
            return this;
        }

        /** Sets 診療年月. */
        public Builder month(YearMonth month) {
            this.month = month;
            return this;
        }

        /** Sets 入院外 or 入院. */
        public Builder setting(Setting setting) {
            this.setting = setting;
            return this;
        }

        /** Sets 点数表. */
        public Builder feeTable(FeeTable feeTable) {
            this.feeTable = feeTable;
            return this;
        }

        /** Sets the facility. */
        public Builder facility(Facility facility) {
            this.facility = facility;
            return this;
        }

        /** Sets the patient. */
        public Builder patient(Patient patient) {
            this.patient = patient;
            return this;
        }

        /** Sets 傷病名. */
        public Builder diagnoses(List<Diagnosis> diagnoses) {
            this.diagnoses = diagnoses;
            return this;
        }

        /** Sets 医療保険; null = 公費単独. */
        public Builder insurance(@Nullable Insurance insurance) {
            this.insurance = insurance;
            return this;
        }

        /** Sets 公費, at most four; position 1 to 4 is how items name them. */
        public Builder publicExpenses(List<PublicExpense> publicExpenses) {
            this.publicExpenses = publicExpenses;
            return this;
        }

        /** Sets billing units. */
        public Builder items(List<Item> items) {
            this.items = items;
            return this;
        }

        /** Sets stays, only inpatient. */
        public Builder stays(List<Stay> stays) {
            this.stays = stays;
            return this;
        }

        /** Sets what earlier claims contribute. */
        public Builder history(History history) {
            this.history = history;
            return this;
        }

        /** Sets what the caller asks for. */
        public Builder options(Options options) {
            this.options = options;
            return this;
        }

        /**
         * Builds the record.
         *
         * @throws ClaimException when a component is wrong
         */
        public Claim build() {
            return new Claim(
                    id,
                    Check.required(month, "month"),
                    Check.required(setting, "setting"),
                    feeTable,
                    Check.required(facility, "facility"),
                    Check.required(patient, "patient"),
                    diagnoses,
                    insurance,
                    publicExpenses,
                    items,
                    stays,
                    history,
                    options);
        }
    }
}
