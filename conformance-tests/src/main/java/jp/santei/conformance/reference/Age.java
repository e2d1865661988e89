package jp.santei.conformance.reference;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;

/** 年齢計算ニ関スル法律: an age is attained at the end of the day before the birthday. */
final class Age {
    private Age() {}

    /** 民法143条2項: who is born on 29 February has the birthday of a common year on 1 March. */
    static LocalDate birthday(LocalDate born, int age) {
        LocalDate day = born.plusYears(age);
        boolean leapling = MonthDay.from(born).equals(MonthDay.of(Month.FEBRUARY, 29));
        return leapling && !day.isLeapYear() ? LocalDate.of(day.getYear(), Month.MARCH, 1) : day;
    }

    static LocalDate attained(LocalDate born, int age) {
        return birthday(born, age).minusDays(1);
    }

    /** 法74条1項1号, 110条2項1号: from the month after the month in which 70 is attained. */
    static LocalDate elderFrom(LocalDate born) {
        return attained(born, 70).withDayOfMonth(1).plusMonths(1);
    }

    /** 法110条2項1号ロ: to the first 31 March on or after the day on which 6 is attained. */
    static LocalDate preschoolTo(LocalDate born) {
        LocalDate six = attained(born, 6);
        LocalDate march31 = LocalDate.of(six.getYear(), Month.MARCH, 31);
        return six.isAfter(march31) ? march31.plusYears(1) : march31;
    }
}
