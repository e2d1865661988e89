package jp.santei.claim;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One billing unit (一連): codes that are priced together, done on one or more days.
 *
 * @param dates days of service, at least one
 * @param count 回数 on each date; days of supply for 内服
 * @param section 診療識別, two digits; null = derived
 * @param payers 負担区分: who takes part in paying
 * @param settlement 会計 it is settled in; null = one per date
 * @param longTermDisease whether it belongs to the disease of the 受療証; null = it does
 * @param department 診療科, two digits
 * @param time time of day
 * @param context facts that no code carries
 * @param lines the lines, at least one, in the order of the receipt
 */
public record Item(
        List<LocalDate> dates,
        int count,
        @Nullable String section,
        PayerSet payers,
        @Nullable String settlement,
        @Nullable Boolean longTermDisease,
        @Nullable String department,
        @Nullable LocalTime time,
        Facts<ContextKey> context,
        List<Line> lines) {
    private static final Pattern SECTION = Pattern.compile("1[1-9]|[2-9][0-9]");
    private static final int MAX_DATES = 31;
    private static final int MAX_COUNT = 10_000;

    /** Returns a unit done once on a day and paid by the insurance. */
    public static Item of(LocalDate date, Line... lines) {
        return builder().dates(List.of(date)).lines(List.of(lines)).build();
    }

    /**
     * Checks the components.
     *
     * @throws ClaimException naming the first that is wrong
     */
    public Item {
        dates = List.copyOf(dates);
        if (dates.isEmpty()) {
            throw ClaimException.of(ClaimError.REQUIRED, "/date", "date, dates");
        }
        Check.size(dates, MAX_DATES, "dates");
        if (new HashSet<>(dates).size() < dates.size()) {
            throw ClaimException.of(ClaimError.CONFLICT, "/dates", "a date is given twice");
        }
        Check.range(count, 1, MAX_COUNT, "count");
        if (section != null) {
            Check.matching(section, SECTION, "11…99", "section");
        }
        Check.required(payers, "payers");
        Check.optionalText(settlement, "settlement");
        Check.optionalDigits(department, 2, "department");
        Check.optionalMinute(time, "time");
        Check.required(context, "context");
        lines = List.copyOf(lines);
        if (lines.isEmpty()) {
            throw ClaimException.of(ClaimError.REQUIRED, "/lines", "lines");
        }
        Check.size(lines, Claim.MAX_LINES, "lines");
    }

    /** Returns this unit, settled in a 会計. */
    public Item inSettlement(String name) {
        return new Item(dates, count, section, payers, name, longTermDisease, department, time, context, lines);
    }

    /** Returns an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the components of a {@link Item}; {@link #build} checks them. Not thread-safe. */
    public static final class Builder {
        private List<LocalDate> dates = List.of();
        private int count = 1;
        private @Nullable String section;
        private PayerSet payers = PayerSet.INSURANCE;
        private @Nullable String settlement;
        private @Nullable Boolean longTermDisease;
        private @Nullable String department;
        private @Nullable LocalTime time;
        private Facts<ContextKey> context = Facts.none();
        private List<Line> lines = List.of();

        private Builder() {}

        /** Sets days of service, at least one. */
        public Builder dates(List<LocalDate> dates) {
            this.dates = dates;
            return this;
        }

        /** Sets 回数 on each date; days of supply for 内服. */
        public Builder count(int count) {
            this.count = count;
            return this;
        }

        /** Sets 診療識別, two digits; null = derived. */
        public Builder section(@Nullable String section) {
            this.section = section;
            return this;
        }

        /** Sets 負担区分: who takes part in paying. */
        public Builder payers(PayerSet payers) {
            this.payers = payers;
            return this;
        }

        /** Sets 会計 it is settled in; null = one per date. */
        public Builder settlement(@Nullable String settlement) {
            this.settlement = settlement;
            return this;
        }

        /** Sets whether it belongs to the disease of the 受療証; null = it does. */
        public Builder longTermDisease(@Nullable Boolean longTermDisease) {
            this.longTermDisease = longTermDisease;
            return this;
        }

        /** Sets 診療科, two digits. */
        public Builder department(@Nullable String department) {
            this.department = department;
            return this;
        }

        /** Sets time of day. */
        public Builder time(@Nullable LocalTime time) {
            this.time = time;
            return this;
        }

        /** Sets facts that no code carries. */
        public Builder context(Facts<ContextKey> context) {
            this.context = context;
            return this;
        }

        /** Sets the lines, at least one, in the order of the receipt. */
        public Builder lines(List<Line> lines) {
            this.lines = lines;
            return this;
        }

        /**
         * Builds the record.
         *
         * @throws ClaimException when a component is wrong
         */
        public Item build() {
            return new Item(
                    dates, count, section, payers, settlement, longTermDisease, department, time, context, lines);
        }
    }
}
