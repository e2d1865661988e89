package jp.santei.charge;

import jp.santei.buffer.ClaimBuffer;
import jp.santei.buffer.InsuranceBuffer;
import jp.santei.claim.Days;
import jp.santei.master.Parameter;
import jp.santei.master.Parameters;
import jp.santei.rule.Area;
import jp.santei.rule.Rule;

/**
 * The month of the 75th birthday (75歳到達時特例): a person who changes to 後期高齢者医療 in the middle of a month has two
 * units in it, each with half the limit.
 *
 * <p>Not where the birthday is the 1st, and not for those who were in 後期高齢者医療 before by 障害認定. Source:
 * 健康保険法施行令第41条第2項・第4項, 第42条第2項・第4項.
 */
final class BirthdayMonth {
    static final Rule RULE = Rule.of(
            "C-LIMIT-006",
            Area.CHARGE,
            "75歳到達月（1日を除く）は限度額の各額を2分の1とする",
            "in the month of the 75th birthday, unless on the 1st, every amount of a limit is halved",
            "健康保険法施行令第41条第2項・第4項, 第42条第2項・第4項",
            "/patient/birthDate",
            "/insurance/halfLimit",
            "/insurance/lateStageByDisability");

    private static final int HALF = 2;
    private static final int FULL = 1;
    private static final int YEAR = 10_000;

    private final ParameterPeriods parameters;

    BirthdayMonth(ParameterPeriods parameters) {
        this.parameters = parameters;
    }

    /** Returns what the amounts of the claim's limits are divided by: 1 or 2. */
    int divisor(ClaimBuffer in) {
        return in.insurance().halfLimit() || ownBirthday(in) ? HALF : FULL;
    }

    /** Returns an amount of the law, divided by what {@link #divisor} says: most months by nothing. */
    static long divided(long yen, int divisor) {
        return divisor == FULL ? yen : yen / divisor;
    }

    private boolean ownBirthday(ClaimBuffer in) {
        long age = parameters.at(Parameter.LATE_STAGE_AGE, in.firstDay());
        if (age == Parameters.NONE) {
            return false;
        }
        if (in.born() / YEAR + age != in.packed(in.firstDay()) / YEAR) {
            return false;
        }
        int birthday = Days.birthday(in.born(), Math.toIntExact(age));
        boolean insideMonth = birthday > in.firstDay() && Days.packed(birthday) / 100 == in.packed(in.firstDay()) / 100;
        return insideMonth && !certifiedBefore(in.insurance(), birthday);
    }

    private static boolean certifiedBefore(InsuranceBuffer insurance, int birthday) {
        int from = insurance.disabilityFrom();
        return insurance.lateStage() && from != ClaimBuffer.ABSENT && from < birthday;
    }
}
