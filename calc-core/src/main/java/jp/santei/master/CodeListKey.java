package jp.santei.master;

/** The code lists of an edition (コード表の種類). */
public enum CodeListKey {
    /** 点数欄集計先識別 → 診療識別 of the receipt. */
    SECTION_OF_COLUMN("section-of-column"),
    /** 剤形 → 診療識別 of an item that has drugs only. */
    SECTION_OF_DRUG_FORM("section-of-drug-form"),
    /** 診療識別 in which drugs up to the free amount count one point; elsewhere they are not billable. */
    DRUG_MINIMUM_SECTION("drug-minimum-section"),
    /** 包括対象検査 group × 100 + number of tests in one unit from which fixed points replace theirs → those points, 0 = not known. */
    BUNDLE_POINTS("bundle-points"),
    /** 包括対象検査 group → number of tests in one unit beyond which more are worth nothing. */
    BUNDLE_MOST_TESTS("bundle-most-tests"),
    /** 包括対象検査 group → points beyond which more tests of a month are worth nothing. */
    BUNDLE_MOST_POINTS("bundle-most-points"),
    /** ％減算 rows that reduce the base alone, without its 注加算. */
    REDUCES_BASE_ONLY("reduces-base-only"),
    /** Role of a fee of 投薬 (1 調剤料（内服・屯服）, 2 調剤料（外用）, 3 処方料（その他）, 4 調剤技術基本料, …) → act. */
    MEDICATION_FEE("medication-fee"),
    /** 処方料・処方箋料（その他） → the same for seven kinds of oral drugs and more. */
    MANY_KINDS_FEE("many-kinds-fee"),
    /** 処方料・処方箋料 of 向精神薬多剤投与. */
    PSYCHOTROPIC_FEE("psychotropic-fee"),
    /** 処方料・処方箋料減算 of a large hospital with few referrals. */
    LOW_REFERRAL_FEE("low-referral-fee"),
    /** 一般名処方加算: one of them a prescription. */
    GENERIC_NAME_FEE("generic-name-fee"),
    /** 地域包括診療加算・料: their patients' drugs are not reduced for being many. */
    COMPREHENSIVE_CARE("comprehensive-care"),
    /** What a reduction of drugs takes points off → its code: 1 oral drugs, 2 psychotropics, 3 long supplies, 4 patches. */
    DRUG_REDUCTION("drug-reduction"),
    /** Code of a reduction of drugs → the percentage taken off. */
    DRUG_REDUCTION_PERCENT("drug-reduction-percent"),
    /** 薬効分類 of patches that are limited (鎮痛・消炎). */
    LIMITED_PATCH_CLASS("limited-patch-class"),
    /** Age add-ons that ask for a weight → grams below which it must be (未熟児, 極低出生体重児). */
    WEIGHT_BELOW("weight-below"),
    /** Age add-ons of a base that ask for more than the age: they are the user's to bill. */
    AGE_SLOT_NEEDS_FACT("age-slot-needs-fact"),
    /** Numbers of 施設基準 that no facility notifies: what it is, or several standards under one number. */
    STANDARD_NOT_NOTIFIED("standard-not-notified"),
    /** 区分番号 of the injections of which one a day counts → 1 when it counts once a day, 0 each time. */
    INJECTION_ONE_OF("injection-one-of"),
    /** Codes of 点滴注射 → least mL of the day. */
    DRIP_VOLUME("drip-volume"),
    /** Comments that name the site of a plain X-ray → 1 where the film of an infant is dearer, 0 elsewhere. */
    FILM_SITE("film-site"),
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
    BASE_UP_WITH_VISIT_ONLY("base-up-with-visit-only"),
    /** Tests of which a day bills the main ones only → family × 10 + how many. */
    TESTS_OF_DAY("tests-of-day"),
    /** Tests of one substance by several methods (定性・半定量・定量) → family × 10 + how many a day bills. */
    TESTS_BY_METHOD("tests-by-method"),
    /** Tests of which a calendar month bills the main ones only → family × 10 + how many. */
    TESTS_OF_MONTH("tests-of-month"),
    /** Tests of which seven days bill the main ones only → family × 10 + how many. */
    TESTS_OF_WEEK("tests-of-week"),
    /** Tests that 外来診療料 includes. */
    OUTPATIENT_FEE_INCLUDES("outpatient-fee-includes"),
    /** Tests that 外来迅速検体検査加算 is for. */
    RAPID_TEST("rapid-test"),
    /** Samplings that are billed once a day. */
    SAMPLING_OF_DAY("sampling-of-day"),
    /** 判断料 that ask for more than a test of their group: the user's to bill. */
    JUDGEMENT_BY_USER("judgement-by-user"),
    /** 検査等実施判断グループ → group whose 判断料 includes its own. */
    JUDGEMENT_IN_GROUP("judgement-in-group"),
    /** 検体検査管理加算 (Ⅰ) to (Ⅳ): one of them a month. */
    TEST_MANAGEMENT("test-management"),
    /** Role of an add-on of laboratory tests (1 外来迅速, 2 時間外緊急院内, 3 入院時初回, 4 国際標準検査管理) → act. */
    LABORATORY_ACT("laboratory-act"),
    /** Test by the hour → the test for a longer time than its steps reach. */
    LONGER_TEST("longer-test"),
    /** Monitoring by the day → family × 100 + first day of the class, 0 = counts as monitoring and has no class. */
    MONITORING_CLASS("monitoring-class"),
    /** 包括逓減区分 of tests that are part of a test of the day → its 包括逓減区分. */
    INCLUDED_IN_FAMILY("included-in-family"),
    /** ％加算 that belong to the base of other percentages (負荷). */
    PERCENT_IN_BASE("percent-in-base"),
    /** 包括逓減区分 whose tests are the same only at the same site. */
    DECREASE_BY_SITE("decrease-by-site"),
    /** Endoscopies of near sites, of which the main one is billed → number of the family. */
    NEAR_ENDOSCOPY("near-endoscopy"),
    /** Rows of 写真診断 → method of the X-ray: 1 単純, 2 特殊, 3 造影剤使用, 4 乳房. */
    XRAY_READING("xray-reading"),
    /** Rows of 撮影 → method of the X-ray, as {@link #XRAY_READING}. */
    XRAY_EXPOSURE("xray-exposure"),
    /** Row of 写真診断 → its row for the second method at the same time (他方と同時併施). */
    XRAY_SECOND_READING("xray-second-reading"),
    /** Row of 特殊撮影（診断・撮影） for an age → the same row without one. */
    XRAY_AGE_ROW("xray-age-row"),
    /** 注加算 of imaging that are in the base of the percentages by age. */
    IMAGING_AGE_BASE_NOTE("imaging-age-base-note"),
    /** Kind of an image (1 to 4 as {@link #XRAY_READING}, 5 nuclear, 6 CT and MRI) → its 電子画像管理加算. */
    IMAGING_STORAGE("imaging-storage"),
    /** 画像診断管理加算 → what it goes with: 1 写真診断, 2 核医学診断, 3 コンピューター断層診断. */
    IMAGING_MANAGEMENT("imaging-management"),
    /** Rows of CT and MRI whose points include the injection of the contrast medium. */
    CONTRAST_INCLUDED("contrast-included"),
    /** 造影剤使用加算 of CT and MRI, of which and an injection fee of the day only one is billed. */
    CONTRAST_ADD_ON("contrast-add-on"),
    /** 時間外緊急院内画像診断加算. */
    URGENT_IMAGING("urgent-imaging"),
    /** 診療識別 in which the drugs that a patient takes along stand. */
    PRESCRIBED_SECTION("prescribed-section"),
    /** 修飾語 of a disease that is only suspected. */
    SUSPECTED_MODIFIER("suspected-modifier"),
    /** 傷病名コード of a disease without a code (未コード化傷病名), which is written out. */
    UNCODED_DISEASE("uncoded-disease");

    private final String key;

    CodeListKey(String key) {
        this.key = key;
    }

    /** Returns the key in the code-list table. */
    public String key() {
        return key;
    }
}
