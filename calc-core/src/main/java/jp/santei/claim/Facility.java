package jp.santei.claim;

import java.time.DayOfWeek;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The facility that bills (保険医療機関).
 *
 * @param prefecture 都道府県番号, "01" to "47"
 * @param code 医療機関コード, 7 digits
 * @param municipality 市町村コード, 6 digits
 * @param kind clinic or hospital
 * @param licensedBeds 許可病床数
 * @param generalBeds 一般病床数
 * @param standards notified 施設基準
 * @param areaGrade 地域加算 grade as of the month; null = none
 * @param departments 標榜診療科, two digits each
 * @param hours 標榜時間; a weekday that is absent is closed; empty = not stated
 */
public record Facility(
        String prefecture,
        @Nullable String code,
        @Nullable String municipality,
        FacilityKind kind,
        int licensedBeds,
        int generalBeds,
        List<Standard> standards,
        @Nullable Integer areaGrade,
        List<String> departments,
        Map<DayOfWeek, List<Hours>> hours) {
    private static final Pattern PREFECTURE = Pattern.compile("0[1-9]|[1-3][0-9]|4[0-7]");

    /**
     * Checks the components.
     *
     * @throws ClaimException naming the first that is wrong
     */
    public Facility {
        Check.matching(prefecture, PREFECTURE, "\"01\"…\"47\"", "prefecture");
        Check.optionalDigits(code, 7, "code");
        Check.optionalDigits(municipality, 6, "municipality");
        Check.required(kind, "kind");
        Check.range(licensedBeds, 0, 100_000, "beds/licensed");
        Check.range(generalBeds, 0, 100_000, "beds/general");
        if (areaGrade != null) {
            Check.range(areaGrade, 1, 20, "areaGrade");
        }
        standards = List.copyOf(standards);
        Check.size(standards, 1_000, "standards");
        departments = List.copyOf(departments);
        Check.size(departments, Claim.MAX_LINES, "departments");
        for (int i = 0; i < departments.size(); i++) {
            Check.digits(departments.get(i), 2, "departments/" + i);
        }
        EnumMap<DayOfWeek, List<Hours>> week = new EnumMap<>(DayOfWeek.class);
        hours.forEach((day, spans) -> week.put(day, List.copyOf(spans)));
        hours = Collections.unmodifiableMap(week);
    }

    /** Returns an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the components of a {@link Facility}; {@link #build} checks them. Not thread-safe. */
    public static final class Builder {
        private @Nullable String prefecture;
        private @Nullable String code;
        private @Nullable String municipality;
        private @Nullable FacilityKind kind;
        private int licensedBeds = 0;
        private int generalBeds = 0;
        private List<Standard> standards = List.of();
        private @Nullable Integer areaGrade;
        private List<String> departments = List.of();
        private Map<DayOfWeek, List<Hours>> hours = Map.of();

        private Builder() {}

        /** Sets 都道府県番号, "01" to "47". */
        public Builder prefecture(String prefecture) {
            this.prefecture = prefecture;
            return this;
        }

        /** Sets 医療機関コード, 7 digits. */
        public Builder code(@Nullable String code) {
            this.code = code;
            return this;
        }

        /** Sets 市町村コード, 6 digits. */
        public Builder municipality(@Nullable String municipality) {
            this.municipality = municipality;
            return this;
        }

        /** Sets clinic or hospital. */
        public Builder kind(FacilityKind kind) {
            this.kind = kind;
            return this;
        }

        /** Sets 許可病床数. */
        public Builder licensedBeds(int licensedBeds) {
            this.licensedBeds = licensedBeds;
            return this;
        }

        /** Sets 一般病床数. */
        public Builder generalBeds(int generalBeds) {
            this.generalBeds = generalBeds;
            return this;
        }

        /** Sets notified 施設基準. */
        public Builder standards(List<Standard> standards) {
            this.standards = standards;
            return this;
        }

        /** Sets 地域加算 grade as of the month; null = none. */
        public Builder areaGrade(@Nullable Integer areaGrade) {
            this.areaGrade = areaGrade;
            return this;
        }

        /** Sets 標榜診療科, two digits each. */
        public Builder departments(List<String> departments) {
            this.departments = departments;
            return this;
        }

        /** Sets 標榜時間; a weekday that is absent is closed; empty = not stated. */
        public Builder hours(Map<DayOfWeek, List<Hours>> hours) {
            this.hours = hours;
            return this;
        }

        /**
         * Builds the record.
         *
         * @throws ClaimException when a component is wrong
         */
        public Facility build() {
            return new Facility(
                    Check.required(prefecture, "prefecture"),
                    code,
                    municipality,
                    Check.required(kind, "kind"),
                    licensedBeds,
                    generalBeds,
                    standards,
                    areaGrade,
                    departments,
                    hours);
        }
    }
}
