package jp.santei.claim;

/** Years of the Japanese eras as records write them (和暦の年): the digit of the era, then the year in it. */
public final class EraYear {
    /** What {@link #western} returns for a year that is none. */
    public static final int NONE = -1;

    /** The year before the first of 1 明治, 2 大正, 3 昭和, 4 平成, 5 令和. */
    private static final int[] YEAR_ZERO = {NONE, 1867, 1911, 1925, 1988, 2018};

    private EraYear() {}

    /** Returns the western year, or {@link #NONE}. A year past the end of its era (平成32年) is accepted. */
    public static int western(int era, int year) {
        return era >= 1 && era < YEAR_ZERO.length && year >= 1 ? YEAR_ZERO[era] + year : NONE;
    }
}
