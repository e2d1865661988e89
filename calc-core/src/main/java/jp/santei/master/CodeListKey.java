package jp.santei.master;

/** The code lists of an edition (コード表の種類). */
public enum CodeListKey {
    /** 点数欄集計先識別 → 診療識別 of the receipt. */
    SECTION_OF_COLUMN("section-of-column"),
    /** 剤形 → 診療識別 of an item that has drugs only. */
    SECTION_OF_DRUG_FORM("section-of-drug-form"),
    /** 診療識別 in which drugs up to the free amount count one point; elsewhere they are not billable. */
    DRUG_MINIMUM_SECTION("drug-minimum-section"),
    /** 包括対象検査 group → number of tests in one unit from which the bundle's points replace theirs. */
    BUNDLE_THRESHOLD("bundle-threshold"),
    /** ％減算 rows that reduce the base alone, without its 注加算. */
    REDUCES_BASE_ONLY("reduces-base-only"),
    /** Age add-ons that ask for a weight → grams below which it must be (未熟児, 極低出生体重児). */
    WEIGHT_BELOW("weight-below"),
    /** Age add-ons of a base that ask for more than the age: they are the user's to bill. */
    AGE_SLOT_NEEDS_FACT("age-slot-needs-fact"),
    /** 区分番号 of the injections of which one a day counts → 1 when it counts once a day, 0 each time. */
    INJECTION_ONE_OF("injection-one-of"),
    /** Codes of 点滴注射 → least mL of the day. */
    DRIP_VOLUME("drip-volume"),
    /** Comments that name the site of a plain X-ray → 1 where the film of an infant is dearer, 0 elsewhere. */
    FILM_SITE("film-site");

    private final String key;

    CodeListKey(String key) {
        this.key = key;
    }

    /** Returns the key in the code-list table. */
    public String key() {
        return key;
    }
}
