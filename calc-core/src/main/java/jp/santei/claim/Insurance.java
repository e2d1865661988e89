package jp.santei.claim;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The insurance enrolment of a claim (医療保険).
 *
 * @param insurerNumber 保険者番号: 8 digits, or 6 digits for 国民健康保険
 * @param relation 本人 or 家族
 * @param share 負担割合 in tenths as on the certificate; null = by the rules
 * @param incomeBand 所得区分; null = not known
 * @param limitAtWindow whether the 限度額 is applied in kind
 * @param repeatedHighCost 多数回該当
 * @param longTermDisease 特定疾病療養受療証: 10000 or 20000 yen
 * @param halfLimit dependant of a person who turns 75 in this month
 * @param lateStageByDisability date of the 障害認定 at 65 to 74
 * @param reduction 減免 of the burden
 * @param dutyCause 職務上の事由, one digit
 */
public record Insurance(
        String insurerNumber,
        Relation relation,
        @Nullable Integer share,
        @Nullable IncomeBand incomeBand,
        boolean limitAtWindow,
        boolean repeatedHighCost,
        @Nullable Integer longTermDisease,
        boolean halfLimit,
        @Nullable LocalDate lateStageByDisability,
        @Nullable Reduction reduction,
        @Nullable String dutyCause) {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{6}|[0-9]{8}");
    private static final Pattern DUTY = Pattern.compile("[123]");

    /** Returns the 法別番号: the first two of eight digits, or "" for the six digits of 国民健康保険. */
    public String law() {
        return insurerNumber.length() == 8 ? insurerNumber.substring(0, 2) : "";
    }

    /**
     * Checks the components.
     *
     * @throws ClaimException naming the first that is wrong
     */
    public Insurance {
        Check.matching(insurerNumber, NUMBER, "6 or 8 digits", "insurerNumber");
        Check.required(relation, "relation");
        if (share != null) {
            Check.range(share, 0, 10, "share");
        }
        if (longTermDisease != null && longTermDisease != 10_000 && longTermDisease != 20_000) {
            throw ClaimException.of(ClaimError.VALUE, "/longTermDisease", longTermDisease, "10000, 20000");
        }
        if (dutyCause != null) {
            Check.matching(dutyCause, DUTY, "1, 2, 3", "dutyCause");
        }
    }

    /** Returns an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the components of a {@link Insurance}; {@link #build} checks them. Not thread-safe. */
    public static final class Builder {
        private @Nullable String insurerNumber;
        private Relation relation = Relation.SELF;
        private @Nullable Integer share;
        private @Nullable IncomeBand incomeBand;
        private boolean limitAtWindow = true;
        private boolean repeatedHighCost = false;
        private @Nullable Integer longTermDisease;
        private boolean halfLimit = false;
        private @Nullable LocalDate lateStageByDisability;
        private @Nullable Reduction reduction;
        private @Nullable String dutyCause;

        private Builder() {}

        /** Sets 保険者番号: 8 digits, or 6 digits for 国民健康保険. */
        public Builder insurerNumber(String insurerNumber) {
            this.insurerNumber = insurerNumber;
            return this;
        }

        /** Sets 本人 or 家族. */
        public Builder relation(Relation relation) {
            this.relation = relation;
            return this;
        }

        /** Sets 負担割合 in tenths as on the certificate; null = by the rules. */
        public Builder share(@Nullable Integer share) {
            this.share = share;
            return this;
        }

        /** Sets 所得区分; null = not known. */
        public Builder incomeBand(@Nullable IncomeBand incomeBand) {
            this.incomeBand = incomeBand;
            return this;
        }

        /** Sets whether the 限度額 is applied in kind. */
        public Builder limitAtWindow(boolean limitAtWindow) {
            this.limitAtWindow = limitAtWindow;
            return this;
        }

        /** Sets 多数回該当. */
        public Builder repeatedHighCost(boolean repeatedHighCost) {
            this.repeatedHighCost = repeatedHighCost;
            return this;
        }

        /** Sets 特定疾病療養受療証: 10000 or 20000 yen. */
        public Builder longTermDisease(@Nullable Integer longTermDisease) {
            this.longTermDisease = longTermDisease;
            return this;
        }

        /** Sets dependant of a person who turns 75 in this month. */
        public Builder halfLimit(boolean halfLimit) {
            this.halfLimit = halfLimit;
            return this;
        }

        /** Sets date of the 障害認定 at 65 to 74. */
        public Builder lateStageByDisability(@Nullable LocalDate lateStageByDisability) {
            this.lateStageByDisability = lateStageByDisability;
            return this;
        }

        /** Sets 減免 of the burden. */
        public Builder reduction(@Nullable Reduction reduction) {
            this.reduction = reduction;
            return this;
        }

        /** Sets 職務上の事由, one digit. */
        public Builder dutyCause(@Nullable String dutyCause) {
            this.dutyCause = dutyCause;
            return this;
        }

        /**
         * Builds the record.
         *
         * @throws ClaimException when a component is wrong
         */
        public Insurance build() {
            return new Insurance(
                    Check.required(insurerNumber, "insurerNumber"),
                    relation,
                    share,
                    incomeBand,
                    limitAtWindow,
                    repeatedHighCost,
                    longTermDisease,
                    halfLimit,
                    lateStageByDisability,
                    reduction,
                    dutyCause);
        }
    }
}
