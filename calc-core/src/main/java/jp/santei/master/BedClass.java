package jp.santei.master;

/**
 * How many beds an act asks for (病床数区分). Source: 基本マスター仕様説明書 医科診療行為 項番71.
 */
public enum BedClass {
    /** Up to 99 licensed beds. */
    LICENSED_BELOW_100(1, true, 0, 100, "許可病床100床未満", "fewer than 100 licensed beds"),
    /** 100 to 199 licensed beds. */
    LICENSED_100_TO_199(2, true, 100, 200, "許可病床100床以上200床未満", "100 to 199 licensed beds"),
    /** Up to 199 licensed beds. */
    LICENSED_BELOW_200(3, true, 0, 200, "許可病床200床未満", "fewer than 200 licensed beds"),
    /** 200 licensed beds and more. */
    LICENSED_FROM_200(4, true, 200, Integer.MAX_VALUE, "許可病床200床以上", "200 licensed beds or more"),
    /** Up to 199 general beds. */
    GENERAL_BELOW_200(5, false, 0, 200, "一般病床200床未満", "fewer than 200 general beds"),
    /** 200 general beds and more. */
    GENERAL_FROM_200(6, false, 200, Integer.MAX_VALUE, "一般病床200床以上", "200 general beds or more"),
    /** Up to 399 licensed beds. */
    LICENSED_BELOW_400(7, true, 0, 400, "許可病床400床未満", "fewer than 400 licensed beds"),
    /** 400 licensed beds and more. */
    LICENSED_FROM_400(8, true, 400, Integer.MAX_VALUE, "許可病床400床以上", "400 licensed beds or more");

    private static final BedClass[] ALL = values();

    private final int number;
    private final boolean licensed;
    private final int least;
    private final int below;
    private final String ja;
    private final String en;

    BedClass(int number, boolean licensed, int least, int below, String ja, String en) {
        this.number = number;
        this.licensed = licensed;
        this.least = least;
        this.below = below;
        this.ja = ja;
        this.en = en;
    }

    /** Returns whether there is a class of an official number; 0 = any number of beds. */
    public static boolean exists(int number) {
        return number > 0 && number <= ALL.length;
    }

    /**
     * Returns the class of an official number.
     *
     * @throws ArrayIndexOutOfBoundsException when there is {@link #exists none}
     */
    public static BedClass of(int number) {
        return ALL[number - 1];
    }

    /** Returns the official number. */
    public int number() {
        return number;
    }

    /** Returns whether general beds (一般病床) count, not all licensed ones. */
    public boolean isGeneral() {
        return !licensed;
    }

    /** Returns whether numbers of beds belong to the class. */
    public boolean holds(int licensedBeds, int generalBeds) {
        int beds = licensed ? licensedBeds : generalBeds;
        return least <= beds && beds < below;
    }

    /** Returns the Japanese name. */
    public String ja() {
        return ja;
    }

    /** Returns the English name. */
    public String en() {
        return en;
    }
}
