package jp.santei.json;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import jp.santei.claim.ClaimError;
import jp.santei.claim.Facility;
import jp.santei.claim.FacilityKind;
import jp.santei.claim.Hours;
import jp.santei.claim.Standard;

/** The reading of {@code facility} (医療機関). */
final class FacilityReading {
    /** The names of the weekdays, Monday first as in {@link DayOfWeek}. */
    static final List<String> WEEKDAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

    private static final List<String> FACILITY = List.of(
            "prefecture", "code", "municipality", "kind", "beds", "standards", "areaGrade", "departments", "hours");

    private FacilityReading() {}

    static Facility facility(Cursor at) {
        at.fields(FACILITY);
        Beds beds = at.optional("beds", new Beds(0, 0), FacilityReading::beds);
        Facility.Builder facility = Facility.builder()
                .prefecture(at.required("prefecture", Cursor::word))
                .code(at.optional("code", Cursor::word))
                .municipality(at.optional("municipality", Cursor::word))
                .kind(at.required("kind", c -> c.keyword(FacilityKind.class)))
                .licensedBeds(beds.licensed())
                .generalBeds(beds.general())
                .standards(at.list("standards", FacilityReading::standard))
                .areaGrade(at.optional("areaGrade", Cursor::smallWhole))
                .departments(at.list("departments", Cursor::word))
                .hours(at.optional("hours", Map.of(), FacilityReading::week));
        return at.build(facility::build);
    }

    private record Beds(int licensed, int general) {}

    private static final List<String> BEDS = List.of("licensed", "general");

    private static Beds beds(Cursor at) {
        at.fields(BEDS);
        return new Beds(at.optional("licensed", 0, Cursor::smallWhole), at.optional("general", 0, Cursor::smallWhole));
    }

    private static final List<String> STANDARD = List.of("code", "from", "to");

    /** Reads a code alone, or an object with its period. */
    private static Standard standard(Cursor at) {
        if (at.isText()) {
            String code = at.word();
            return at.build(() -> new Standard(code, null, null));
        }
        at.fields(STANDARD);
        String code = at.required("code", Cursor::word);
        LocalDate from = at.optional("from", Cursor::date);
        LocalDate to = at.optional("to", Cursor::date);
        return at.build(() -> new Standard(code, from, to));
    }

    private static Map<DayOfWeek, List<Hours>> week(Cursor at) {
        at.fields(WEEKDAYS);
        Map<DayOfWeek, List<Hours>> week = new EnumMap<>(DayOfWeek.class);
        for (int day = 0; day < WEEKDAYS.size(); day++) {
            String name = WEEKDAYS.get(day);
            if (at.has(name)) {
                week.put(DayOfWeek.of(day + 1), at.list(name, FacilityReading::hours));
            }
        }
        return week;
    }

    private static Hours hours(Cursor at) {
        List<LocalTime> times = at.elements(Cursor::time);
        if (times.size() != 2) {
            throw at.refusal(ClaimError.VALUE, times.size() + " times", "[\"HH:MM\",\"HH:MM\"]");
        }
        return at.build(() -> new Hours(times.get(0), times.get(1)));
    }
}
