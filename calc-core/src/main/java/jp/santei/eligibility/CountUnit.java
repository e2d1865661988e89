package jp.santei.eligibility;

import org.jspecify.annotations.Nullable;

/**
 * The unit in which a limit counts (算定単位), by its official number. Source: 基本マスター仕様説明書 別紙4-1, 電子点数表の手引き.
 *
 * <p>In order from the narrow to the wide: what a narrow limit refuses does not count for a wider one. The lengths of windows
 * are how the names are read: 手引き defines no window beyond its name; a week is Sunday to Saturday, 2月 to 5年 are that many
 * calendar months with the current one.
 */
public enum CountUnit {
    /** 単位: of rehabilitation. */
    UNIT(28, "1単位", "a unit", CountWindow.EACH),
    /** 個. */
    PIECE(10, "1個", "a piece", CountWindow.EACH),
    /** 照射. */
    IRRADIATION(106, "1照射", "an irradiation", CountWindow.EACH),
    /** 臓器. */
    ORGAN(107, "1臓器", "an organ", CountWindow.EACH),
    /** 部位. */
    PART(109, "1部位", "a part of the body", CountWindow.EACH),
    /** 肢: a body has four. */
    LIMB(110, "1肢", "a limb", CountWindow.EACH, 4),
    /** 局所. */
    LOCALITY(111, "1局所", "a locality", CountWindow.EACH),
    /** 種目. */
    SUBJECT(112, "1種目", "a kind of test", CountWindow.EACH),
    /** 歯. */
    TOOTH(117, "1歯", "a tooth", CountWindow.EACH),
    /** 側: a body has two. */
    SIDE(119, "片側", "a side", CountWindow.EACH, 2),
    /** 椎間. */
    INTERVERTEBRAL(122, "1椎間", "an intervertebral space", CountWindow.EACH),
    /** 筋. */
    MUSCLE(123, "1筋", "a muscle", CountWindow.EACH),
    /** 項目. */
    ITEM(125, "1項目", "an item", CountWindow.EACH),
    /** 箇所. */
    PLACE(126, "1箇所", "a place", CountWindow.EACH),
    /** 食. */
    MEAL(128, "1食", "a meal", CountWindow.EACH),
    /** 神経. */
    NERVE(140, "1神経", "a nerve", CountWindow.EACH),
    /** 日. */
    DAY(121, "1日", "a day", CountWindow.DAY),
    /** 初診時. */
    FIRST_VISIT(159, "初診時", "a first visit", CountWindow.DAY),
    /** 一連. */
    SERIES(141, "一連", "a series", CountWindow.SERIES),
    /** 手術当り. */
    OPERATION(56, "1手術", "an operation", CountWindow.SERIES),
    /** 検査当り. */
    TEST(150, "1検査", "a test", CountWindow.SERIES),
    /** 週. */
    WEEK(138, "1週", "a week (Sunday to Saturday)", CountWindow.WEEKS, 1),
    /** 2週. */
    TWO_WEEKS(142, "2週", "two weeks (Sunday to Saturday)", CountWindow.WEEKS, 2),
    /** 月. */
    MONTH(131, "1月", "a month", CountWindow.MONTHS, 1),
    /** 2月. */
    TWO_MONTHS(143, "2月", "two months", CountWindow.MONTHS, 2),
    /** 3月. */
    THREE_MONTHS(144, "3月", "three months", CountWindow.MONTHS, 3),
    /** 4月. */
    FOUR_MONTHS(145, "4月", "four months", CountWindow.MONTHS, 4),
    /** 6月. */
    SIX_MONTHS(146, "6月", "six months", CountWindow.MONTHS, 6),
    /** 12月. */
    TWELVE_MONTHS(147, "12月", "twelve months", CountWindow.MONTHS, 12),
    /** 年度. */
    FISCAL_YEAR(162, "1年度", "a fiscal year", CountWindow.FISCAL_YEAR),
    /** 2年. */
    TWO_YEARS(161, "2年", "two years", CountWindow.MONTHS, 24),
    /** 5年. */
    FIVE_YEARS(148, "5年", "five years", CountWindow.MONTHS, 60),
    /** 入院初日. */
    ADMISSION(132, "入院初日", "a day of admission", CountWindow.ADMISSION),
    /** 退院時. */
    DISCHARGE(134, "退院時", "a discharge", CountWindow.DISCHARGE),
    /** 入院中. */
    STAY(133, "入院中", "a stay", CountWindow.STAY),
    /** 妊娠中: former billings of ten months. */
    PREGNANCY(149, "妊娠中", "a pregnancy", CountWindow.PREGNANCY, 10),
    /** 1分娩当り: former billings of ten months. */
    DELIVERY(160, "1分娩", "a delivery", CountWindow.PREGNANCY, 10),
    /** 初回. */
    FIRST_TIME(135, "初回", "a first time", CountWindow.COURSE),
    /** 1疾患当り. */
    DISEASE(151, "1疾患", "a disease", CountWindow.COURSE),
    /** 患者当り. */
    PATIENT(53, "1患者", "a patient", CountWindow.LIFE);

    /** All of them, from the narrow to the wide. */
    private static final CountUnit[] ALL = values();

    private final int number;
    private final String ja;
    private final String en;
    private final CountWindow window;
    private final int length;

    CountUnit(int number, String ja, String en, CountWindow window) {
        this(number, ja, en, window, 0);
    }

    CountUnit(int number, String ja, String en, CountWindow window, int length) {
        this.number = number;
        this.ja = ja;
        this.en = en;
        this.window = window;
        this.length = length;
    }

    /** Returns the unit of an official number, or null when no limit of acts is counted in it. */
    public static @Nullable CountUnit of(int number) {
        for (CountUnit unit : ALL) {
            if (unit.number == number) {
                return unit;
            }
        }
        return null;
    }

    /** Returns the unit of an ordinal. */
    public static CountUnit at(int ordinal) {
        return ALL[ordinal];
    }

    /** Returns the official number. */
    public int number() {
        return number;
    }

    /** Returns the Japanese name, as it stands before につき. */
    public String ja() {
        return ja;
    }

    /** Returns the English name, as it stands after "times". */
    public String en() {
        return en;
    }

    /** Returns over what it counts. */
    public CountWindow window() {
        return window;
    }

    /** Returns how many weeks or months it is long, or how many of it a body has; 0 = has no such number. */
    public int length() {
        return length;
    }
}
