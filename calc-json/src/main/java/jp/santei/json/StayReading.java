package jp.santei.json;

import java.time.LocalDate;
import java.util.List;
import jp.santei.claim.DayMark;
import jp.santei.claim.MealClass;
import jp.santei.claim.MealDay;
import jp.santei.claim.MealKind;
import jp.santei.claim.Stay;
import jp.santei.claim.WardSpan;

/** The reading of {@code stay} and {@code stays} (入院). */
final class StayReading {
    private static final List<String> STAY = List.of(
            "admitted",
            "discharged",
            "countFrom",
            "wards",
            "leave",
            "otherHospital",
            "meals",
            "livingCare",
            "mealClass");

    private StayReading() {}

    static Stay stay(Cursor at) {
        at.fields(STAY);
        LocalDate admitted = at.required("admitted", Cursor::date);
        LocalDate discharged = at.optional("discharged", Cursor::date);
        LocalDate countFrom = at.optional("countFrom", Cursor::date);
        List<WardSpan> wards = at.list("wards", StayReading::ward);
        List<DayMark> leave = at.list("leave", StayReading::dayMark);
        List<DayMark> otherHospital = at.list("otherHospital", StayReading::dayMark);
        List<MealDay> meals = at.list("meals", StayReading::meal);
        boolean livingCare = at.optional("livingCare", false, Cursor::flag);
        MealClass mealClass = at.optional("mealClass", c -> c.keyword(MealClass.class));
        return at.build(() ->
                new Stay(admitted, discharged, countFrom, wards, leave, otherHospital, meals, livingCare, mealClass));
    }

    private static final List<String> WARD = List.of("from", "to", "code");

    private static WardSpan ward(Cursor at) {
        at.fields(WARD);
        LocalDate from = at.required("from", Cursor::date);
        LocalDate to = at.optional("to", Cursor::date);
        String code = at.required("code", Cursor::word);
        return at.build(() -> new WardSpan(from, to, code));
    }

    private static final List<String> DAY_MARK = List.of("date", "kind");

    private static DayMark dayMark(Cursor at) {
        at.fields(DAY_MARK);
        LocalDate date = at.required("date", Cursor::date);
        String kind = at.required("kind", Cursor::text);
        return at.build(() -> new DayMark(date, kind));
    }

    private static final List<String> MEAL = List.of("date", "count", "kind", "special", "dining");

    private static MealDay meal(Cursor at) {
        at.fields(MEAL);
        LocalDate date = at.required("date", Cursor::date);
        int count = at.required("count", Cursor::smallWhole);
        MealKind kind = at.required("kind", c -> c.keyword(MealKind.class));
        boolean special = at.optional("special", false, Cursor::flag);
        boolean dining = at.optional("dining", false, Cursor::flag);
        return at.build(() -> new MealDay(date, count, kind, special, dining));
    }
}
