package jp.santei.claim;

/** The income class of a patient (所得区分). */
public enum IncomeBand implements Keyword {
    /** 区分ア, under 70. */
    A("a"),
    /** 区分イ, under 70. */
    I("i"),
    /** 区分ウ, under 70. */
    U("u"),
    /** 区分エ, under 70. */
    E("e"),
    /** 区分オ, under 70. */
    O("o"),
    /** 現役並みⅢ, 70 and over. */
    ACTIVE3("active3"),
    /** 現役並みⅡ, 70 and over. */
    ACTIVE2("active2"),
    /** 現役並みⅠ, 70 and over. */
    ACTIVE1("active1"),
    /** 一般, 70–74; 一般Ⅰ, 75 and over. */
    GENERAL("general"),
    /** 一般Ⅱ, 75 and over with a share of two tenths. */
    GENERAL2("general2"),
    /** 低所得Ⅱ, 70 and over. */
    LOW2("low2"),
    /** 低所得Ⅰ, 70 and over. */
    LOW1("low1"),
    /** Planned 2027-08 class 1 of 13, lowest. */
    K01("k01"),
    /** Planned class 2. */
    K02("k02"),
    /** Planned class 3. */
    K03("k03"),
    /** Planned class 4. */
    K04("k04"),
    /** Planned class 5. */
    K05("k05"),
    /** Planned class 6. */
    K06("k06"),
    /** Planned class 7. */
    K07("k07"),
    /** Planned class 8. */
    K08("k08"),
    /** Planned class 9. */
    K09("k09"),
    /** Planned class 10. */
    K10("k10"),
    /** Planned class 11. */
    K11("k11"),
    /** Planned class 12. */
    K12("k12"),
    /** Planned class 13, highest. */
    K13("k13");

    private final String word;

    IncomeBand(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
