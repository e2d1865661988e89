package jp.santei.charge;

import java.time.LocalDate;
import jp.santei.buffer.ClaimBuffer;
import jp.santei.buffer.InsuranceBuffer;
import jp.santei.buffer.StatementBuffer;
import jp.santei.claim.Days;
import jp.santei.claim.IncomeBand;
import jp.santei.master.LimitSide;
import jp.santei.master.Parameter;
import jp.santei.master.Parameters;
import jp.santei.rule.Area;
import jp.santei.rule.ChargeFindings;
import jp.santei.rule.ChargeSteps;
import jp.santei.rule.Rule;
import jp.santei.rule.StepKind;
import org.jspecify.annotations.Nullable;

/**
 * The share of the patient in tenths (一部負担金の割合): as stated, else from age, insurance and income class.
 *
 * <p>An age is attained at the end of the day before the birthday. Before school: to the 31st of March on or after
 * attaining six. Elder: from the first of the month after attaining seventy, to the day before the 75th birthday.
 * Source: 健康保険法第74条・第110条, 国民健康保険法第42条, 高齢者の医療の確保に関する法律第67条, 年齢計算ニ関スル法律.
 */
final class ShareRule {
    static final Rule BY_RULES = Rule.of(
                    "C-SHARE-001",
                    Area.CHARGE,
                    "負担割合を年齢・保険・所得区分・診療日から決める",
                    "the share follows from age, insurance, income class and date",
                    "健康保険法第74条・第110条, 国民健康保険法第42条, 高齢者の医療の確保に関する法律第67条",
                    "/patient/birthDate",
                    "/insurance/insurerNumber",
                    "/insurance/incomeBand")
            .since(LocalDate.of(2008, 4, 1));
    static final Rule STATED = Rule.of(
            "C-SHARE-002",
            Area.CHARGE,
            "証に負担割合があればそれを使う",
            "a share stated on the certificate is used",
            "オンライン資格確認・被保険者証の記載",
            "/insurance/share");

    static final Rule LATE_STAGE = Rule.of(
            "C-SHARE-004",
            Area.CHARGE,
            "後期高齢者医療は75歳の誕生日から、65歳以上75歳未満は障害認定の日から",
            "medical care for the late elderly begins on the 75th birthday, or with 障害認定 from 65 on",
            "高齢者の医療の確保に関する法律第50条・第52条",
            "/insurance/lateStageByDisability",
            "/insurance/insurerNumber",
            "/patient/birthDate");

    /** Ten tenths (特別療養費): the patient pays all, and the insurer nothing in kind. */
    static final int FULL = 10;

    /** Returned when the edition has no share for the date. */
    static final int UNKNOWN = -1;

    private static final int YEAR = 10_000;
    private static final int FIRST_OF_JANUARY = 101;
    private static final int END_OF_MARCH = 331;
    private static final int FIRST_OF_APRIL = 401;
    private static final int DECEMBER = 12;

    private final ParameterPeriods parameters;

    ShareRule(ParameterPeriods parameters) {
        this.parameters = parameters;
    }

    /** Returns whose rules a person is under on a day: 後期高齢者医療, 70 and over, or under 70. */
    LimitSide side(ClaimBuffer in, int day) {
        if (in.lateStage()) {
            return LimitSide.LATE_STAGE;
        }
        // an age that no rule of the day tells counts as not attained
        long age = parameters.at(Parameter.ELDER_AGE, day);
        boolean elder = age != Parameters.NONE && in.packed(day) >= elderFrom(in.born(), (int) age);
        return elder ? LimitSide.ELDER : LimitSide.UNDER_70;
    }

    /** Returns the share in tenths for a day, or {@link #UNKNOWN} after recording why. */
    int share(ClaimBuffer in, StatementBuffer out, LimitSide side, int day) {
        checkEnrolment(in, out, day);
        int stated = in.insurance().share();
        int byRules = byRules(in, side, day);
        if (stated != ClaimBuffer.ABSENT) {
            if (byRules != UNKNOWN && byRules != stated) {
                out.finding(ChargeFindings.SHARE_DIFFERS, stated, byRules, 0);
            }
            step(out, ChargeSteps.SHARE_GIVEN, stated);
            return stated;
        }
        if (byRules == UNKNOWN) {
            out.finding(ChargeFindings.SHARE_UNKNOWN, day, 0, 0);
            return UNKNOWN;
        }
        step(out, ChargeSteps.SHARE_RULE, byRules);
        return byRules;
    }

    private int byRules(ClaimBuffer in, LimitSide side, int day) {
        IncomeBand band = in.insurance().band();
        if (side != LimitSide.UNDER_70 && isActive(band)) {
            return tenths(Parameter.SHARE_ACTIVE, day);
        }
        if (side == LimitSide.LATE_STAGE) {
            int share = band == IncomeBand.GENERAL2 ? tenths(Parameter.SHARE_LATE_STAGE_GENERAL2, day) : UNKNOWN;
            return share != UNKNOWN ? share : tenths(Parameter.SHARE_LATE_STAGE, day);
        }
        if (side == LimitSide.ELDER) {
            boolean transitional = in.born() <= parameters.at(Parameter.ELDER_TRANSITIONAL_BORN_TO, day);
            return tenths(transitional ? Parameter.SHARE_ELDER_TRANSITIONAL : Parameter.SHARE_ELDER, day);
        }
        return tenths(isPreschool(in, day) ? Parameter.SHARE_PRESCHOOL : Parameter.SHARE_GENERAL, day);
    }

    private static boolean isActive(@Nullable IncomeBand band) {
        return band == IncomeBand.ACTIVE1 || band == IncomeBand.ACTIVE2 || band == IncomeBand.ACTIVE3;
    }

    private void checkEnrolment(ClaimBuffer in, StatementBuffer out, int day) {
        long lateStageAge = parameters.at(Parameter.LATE_STAGE_AGE, day);
        if (lateStageAge == Parameters.NONE) {
            return;
        }
        boolean ofAge = in.packed(day) >= in.born() + (int) lateStageAge * YEAR;
        InsuranceBuffer insurance = in.insurance();
        if (insurance.lateStage() && !ofAge) {
            long disabilityAge = parameters.at(Parameter.DISABILITY_AGE, day);
            if (disabilityAge == Parameters.NONE) {
                return;
            }
            int certified = insurance.disabilityFrom();
            int earliest = Days.birthday(in.born(), Math.toIntExact(disabilityAge)) - 1;
            boolean holds = certified != ClaimBuffer.ABSENT && certified <= day && earliest <= day;
            if (!holds) {
                out.finding(ChargeFindings.LATE_STAGE_TOO_EARLY, day, 0, 0);
            }
        } else if (ofAge && !insurance.lateStage()) {
            out.finding(ChargeFindings.LATE_STAGE_BEGUN, day, 0, 0);
        }
    }

    private boolean isPreschool(ClaimBuffer in, int day) {
        long age = parameters.at(Parameter.SCHOOL_AGE, day);
        return age != Parameters.NONE && in.packed(day) <= preschoolTo(in.born(), (int) age);
    }

    /**
     * The first of the month after the age is attained, packed: who is born on the 1st attains it on the day before.
     * A birthday on 29 February is the 1st of March in common years, and the age attained on 28 February in every year.
     */
    private static int elderFrom(int born, int age) {
        int month = born / 100 % 100 + (born % 100 == 1 ? 0 : 1);
        int year = born / YEAR + age;
        return month > DECEMBER ? (year + 1) * YEAR + FIRST_OF_JANUARY : year * YEAR + month * 100 + 1;
    }

    /** The 31st of March on or after the day the age is attained, packed: who is born on 1 April attains it on that day. */
    private static int preschoolTo(int born, int age) {
        int year = born / YEAR + age;
        return (born % YEAR <= FIRST_OF_APRIL ? year : year + 1) * YEAR + END_OF_MARCH;
    }

    private int tenths(Parameter parameter, int day) {
        long value = parameters.at(parameter, day);
        return value == Parameters.NONE ? UNKNOWN : Math.toIntExact(value);
    }

    private static void step(StatementBuffer out, StepKind kind, long share) {
        if (out.explaining()) {
            out.step(kind, StatementBuffer.WHOLE_CLAIM, StatementBuffer.NO_LINE, share, 0, 0);
        }
    }
}
