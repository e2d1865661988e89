package jp.santei.claim;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A public expense of a claim (公費負担医療).
 *
 * @param payerNumber 公費負担者番号, 8 digits
 * @param recipientNumber 受給者番号, 7 digits
 * @param from first day of validity; null = open
 * @param to last day of validity; null = open
 * @param monthlyCap 自己負担上限月額 in yen
 * @param patientAmount 本人支払額 in yen
 * @param paidElsewhere counted this month at other facilities
 * @param paidHereBefore counted this month here in another unit, in yen
 * @param certifiedBand 適用区分 on the certificate
 * @param repeatedHighCost this public expense's own 多数回
 * @param attributes what the scheme asks of the patient
 */
public record PublicExpense(
        String payerNumber,
        @Nullable String recipientNumber,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Long monthlyCap,
        long patientAmount,
        List<PaidElsewhere> paidElsewhere,
        long paidHereBefore,
        @Nullable IncomeBand certifiedBand,
        boolean repeatedHighCost,
        Facts<SchemeAttribute> attributes) {
    /**
     * Checks the components.
     *
     * @throws ClaimException naming the first that is wrong
     */
    public PublicExpense {
        Check.digits(payerNumber, 8, "payerNumber");
        Check.optionalDigits(recipientNumber, 7, "recipientNumber");
        Check.notBefore(from, to, "to", "from");
        Check.optionalYen(monthlyCap, "monthlyCap");
        Check.range(patientAmount, 0, Claim.MAX_YEN, "patientAmount");
        paidElsewhere = List.copyOf(paidElsewhere);
        Check.size(paidElsewhere, 1_000, "paidElsewhere");
        Check.range(paidHereBefore, 0, Claim.MAX_YEN, "paidHereBefore");
        Check.required(attributes, "attributes");
    }

    /** Returns the 法別番号: the first two digits of the payer number. */
    public String law() {
        return payerNumber.substring(0, 2);
    }

    /** Returns an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the components of a {@link PublicExpense}; {@link #build} checks them. Not thread-safe. */
    public static final class Builder {
        private @Nullable String payerNumber;
        private @Nullable String recipientNumber;
        private @Nullable LocalDate from;
        private @Nullable LocalDate to;
        private @Nullable Long monthlyCap;
        private long patientAmount = 0;
        private List<PaidElsewhere> paidElsewhere = List.of();
        private long paidHereBefore = 0;
        private @Nullable IncomeBand certifiedBand;
        private boolean repeatedHighCost = false;
        private Facts<SchemeAttribute> attributes = Facts.none();

        private Builder() {}

        /** Sets 公費負担者番号, 8 digits. */
        public Builder payerNumber(String payerNumber) {
            this.payerNumber = payerNumber;
            return this;
        }

        /** Sets 受給者番号, 7 digits. */
        public Builder recipientNumber(@Nullable String recipientNumber) {
            this.recipientNumber = recipientNumber;
            return this;
        }

        /** Sets first day of validity; null = open. */
        public Builder from(@Nullable LocalDate from) {
            this.from = from;
            return this;
        }

        /** Sets last day of validity; null = open. */
        public Builder to(@Nullable LocalDate to) {
            this.to = to;
            return this;
        }

        /** Sets 自己負担上限月額 in yen. */
        public Builder monthlyCap(@Nullable Long monthlyCap) {
            this.monthlyCap = monthlyCap;
            return this;
        }

        /** Sets 本人支払額 in yen. */
        public Builder patientAmount(long patientAmount) {
            this.patientAmount = patientAmount;
            return this;
        }

        /** Sets counted this month at other facilities. */
        public Builder paidElsewhere(List<PaidElsewhere> paidElsewhere) {
            this.paidElsewhere = paidElsewhere;
            return this;
        }

        /** Sets counted this month here in another unit, in yen. */
        public Builder paidHereBefore(long paidHereBefore) {
            this.paidHereBefore = paidHereBefore;
            return this;
        }

        /** Sets 適用区分 on the certificate. */
        public Builder certifiedBand(@Nullable IncomeBand certifiedBand) {
            this.certifiedBand = certifiedBand;
            return this;
        }

        /** Sets this public expense's own 多数回. */
        public Builder repeatedHighCost(boolean repeatedHighCost) {
            this.repeatedHighCost = repeatedHighCost;
            return this;
        }

        /** Sets what the scheme asks of the patient. */
        public Builder attributes(Facts<SchemeAttribute> attributes) {
            this.attributes = attributes;
            return this;
        }

        /**
         * Builds the record.
         *
         * @throws ClaimException when a component is wrong
         */
        public PublicExpense build() {
            return new PublicExpense(
                    Check.required(payerNumber, "payerNumber"),
                    recipientNumber,
                    from,
                    to,
                    monthlyCap,
                    patientAmount,
                    paidElsewhere,
                    paidHereBefore,
                    certifiedBand,
                    repeatedHighCost,
                    attributes);
        }
    }
}
