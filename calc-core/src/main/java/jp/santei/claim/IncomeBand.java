package jp.santei.claim;

/** The income class of a patient (所得区分). */
public enum IncomeBand implements Keyword {
    /** 区分ア, under 70. */
    A("a", "区分ア"),
    /** 区分イ, under 70. */
    I("i", "区分イ"),
    /** 区分ウ, under 70. */
    U("u", "区分ウ"),
    /** 区分エ, under 70. */
    E("e", "区分エ"),
    /** 区分オ, under 70. */
    O("o", "区分オ"),
    /** 現役並みⅢ, 70 and over. */
    ACTIVE3("active3", "現役並みⅢ"),
    /** 現役並みⅡ, 70 and over. */
    ACTIVE2("active2", "現役並みⅡ"),
    /** 現役並みⅠ, 70 and over. */
    ACTIVE1("active1", "現役並みⅠ"),
    /** 一般, 70–74; 一般Ⅰ, 75 and over. */
    GENERAL("general", "一般"),
    /** 一般Ⅱ, 75 and over with a share of two tenths. */
    GENERAL2("general2", "一般Ⅱ"),
    /** 低所得Ⅱ, 70 and over. */
    LOW2("low2", "低所得Ⅱ"),
    /** 低所得Ⅰ, 70 and over. */
    LOW1("low1", "低所得Ⅰ"),
    /** Planned 2027-08 class 1 of 13, lowest. */
    K01("k01", "令和9年8月案の区分1"),
    /** Planned class 2. */
    K02("k02", "令和9年8月案の区分2"),
    /** Planned class 3. */
    K03("k03", "令和9年8月案の区分3"),
    /** Planned class 4. */
    K04("k04", "令和9年8月案の区分4"),
    /** Planned class 5. */
    K05("k05", "令和9年8月案の区分5"),
    /** Planned class 6. */
    K06("k06", "令和9年8月案の区分6"),
    /** Planned class 7. */
    K07("k07", "令和9年8月案の区分7"),
    /** Planned class 8. */
    K08("k08", "令和9年8月案の区分8"),
    /** Planned class 9. */
    K09("k09", "令和9年8月案の区分9"),
    /** Planned class 10. */
    K10("k10", "令和9年8月案の区分10"),
    /** Planned class 11. */
    K11("k11", "令和9年8月案の区分11"),
    /** Planned class 12. */
    K12("k12", "令和9年8月案の区分12"),
    /** Planned class 13, highest. */
    K13("k13", "令和9年8月案の区分13");

    private final String word;
    private final String ja;

    IncomeBand(String word, String ja) {
        this.word = word;
        this.ja = ja;
    }

    @Override
    public String word() {
        return word;
    }

    /** Returns the Japanese name. */
    public String ja() {
        return ja;
    }
}
