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
    /** Row of 初診料・再診料・外来診療料 → its row for the second department of the day (2科目). */
    VISIT_SECOND_DEPARTMENT("visit-second-department"),
    /** Row of 再診料・外来診療料 → its row for a further visit on the day (同日). */
    VISIT_SAME_DAY("visit-same-day"),
    /** Row of 再診料 → its row by telephone (電話等). */
    VISIT_PHONE("visit-phone"),
    /** Row of 初診料・再診料・外来診療料 → its row by video (情報通信機器). */
    VISIT_ONLINE("visit-online"),
    /** Rows of consultations not in person: 1 telephone, 2 video. */
    VISIT_REMOTE("visit-remote"),
    /** Time add-ons of facilities that post 小児科, for patients under six. */
    VISIT_PEDIATRIC_TIME("visit-pediatric-time"),
    /** 診療科 codes that are 小児科. */
    PEDIATRIC_DEPARTMENT("pediatric-department"),
    /** Add-ons of a consultation that every patient of a filing facility gets → months between two, 0 = every time. */
    VISIT_AUTOMATIC("visit-automatic"),
    /** Add-ons → number of the family of which one a calendar month is billed. */
    VISIT_COUNTED_TOGETHER("visit-counted-together"),
    /** Add-ons of a consultation that are not billed by telephone. */
    VISIT_NOT_BY_PHONE("visit-not-by-phone"),
    /** Add-ons → the add-on that must be billed with them. */
    VISIT_NEEDS("visit-needs"),
    /** Act that a facility names as filed → another act that is filed with it. */
    FILED_WITH("filed-with"),
    /** Act that a facility has filed → the act it may not bill for that. */
    FILING_BARS("filing-bars"),
    /** Acts that bar 外来管理加算 on their day beside those with the flag of the master. */
    BARS_OUTPATIENT_MANAGEMENT("bars-outpatient-management"),
    /** 外来・在宅ベースアップ評価料（Ⅰ） class of a base → act of 物価対応料. */
    PRICE_RESPONSE("price-response"),
    /** Rows flagged for ベースアップ評価料 that give rise to it only on a day of a visit. */
    BASE_UP_WITH_VISIT_ONLY("base-up-with-visit-only");

    private final String key;

    CodeListKey(String key) {
        this.key = key;
    }

    /** Returns the key in the code-list table. */
    public String key() {
        return key;
    }
}
