package jp.santei.claim;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the caller asks for (計算の指定).
 *
 * @param complete also add, merge, reduce and drop across items
 * @param check run the eligibility checks
 * @param explain explain every number
 * @param edition id of the edition to use; null = newest that covers the month
 * @param asOf publications up to this day only; null = all
 */
public record Options(
        boolean complete,
        boolean check,
        boolean explain,
        @Nullable String edition,
        @Nullable LocalDate asOf) {
    /** The options of a claim that states none. */
    public static final Options DEFAULT = builder().build();

    /**
     * Checks the components.
     *
     * @throws ClaimException naming the first that is wrong
     */
    public Options {
        Check.optionalText(edition, "edition");
    }

    /** Returns an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the components of a {@link Options}; {@link #build} checks them. Not thread-safe. */
    public static final class Builder {
        private boolean complete = false;
        private boolean check = true;
        private boolean explain = false;
        private @Nullable String edition;
        private @Nullable LocalDate asOf;

        private Builder() {}

        /** Sets also add, merge, reduce and drop across items. */
        public Builder complete(boolean complete) {
            this.complete = complete;
            return this;
        }

        /** Sets run the eligibility checks. */
        public Builder check(boolean check) {
            this.check = check;
            return this;
        }

        /** Sets explain every number. */
        public Builder explain(boolean explain) {
            this.explain = explain;
            return this;
        }

        /** Sets id of the edition to use; null = newest that covers the month. */
        public Builder edition(@Nullable String edition) {
            this.edition = edition;
            return this;
        }

        /** Sets publications up to this day only; null = all. */
        public Builder asOf(@Nullable LocalDate asOf) {
            this.asOf = asOf;
            return this;
        }

        /**
         * Builds the record.
         *
         * @throws ClaimException when a component is wrong
         */
        public Options build() {
            return new Options(complete, check, explain, edition, asOf);
        }
    }
}
