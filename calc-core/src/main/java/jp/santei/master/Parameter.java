package jp.santei.master;

/** The amounts, rates and thresholds that no master carries (パラメータ): closed list, values are dated rows of the edition. */
public enum Parameter {
    /** Yen up to which the drugs of a unit count one point, or none: 15 (第2章 薬剤料). */
    DRUG_FREE_YEN("drug.free-yen"),
    /** Yen per point of drugs above the free amount: 10. */
    DRUG_YEN_PER_POINT("drug.yen-per-point"),
    /** Yen a day up to which the drugs of one 剤 count as one kind: 205 (F200 注3の通知). */
    ONE_KIND_YEN("medication.one-kind-yen"),
    /** Kinds of oral drugs in one prescription from which they are reduced: 7. */
    MANY_KINDS("medication.many-kinds"),
    /** Days up to which a medication can be a temporary one: 14. */
    TEMPORARY_DAYS("medication.temporary-days"),
    /** Days of supply from which 特定疾患処方管理加算 can be billed: 28. */
    CHRONIC_SUPPLY_DAYS("medication.chronic-supply-days"),
    /** Days of supply from which a large hospital with few referrals is reduced: 30. */
    LONG_SUPPLY_DAYS("medication.long-supply-days"),
    /** Sheets of patches that one prescription can bill: 63, 70 to 2022-03. */
    PATCH_SHEETS("medication.patch-sheets"),
    /** Consumption tax on the charge for a long-listed drug, per cent: 10. */
    SELECTED_CARE_TAX("selected-care.tax-percent"),
    /** Yen per point of materials: 10. */
    MATERIAL_YEN_PER_POINT("material.yen-per-point"),
    /** Yen per point of 高線量率イリジウム: 50. */
    MATERIAL_IRIDIUM_YEN_PER_POINT("material.iridium-yen-per-point"),
    /** Yen per point of コバルト: 1000. */
    MATERIAL_COBALT_YEN_PER_POINT("material.cobalt-yen-per-point"),
    /** Yen per fee point: 10. */
    YEN_PER_POINT("charge.yen-per-point"),
    /** Share of a person before school age, in tenths: 2. */
    SHARE_PRESCHOOL("share.preschool"),
    /** Share of a person of school age to 69, in tenths: 3. */
    SHARE_GENERAL("share.general"),
    /** Share of a person of 70 to 74, in tenths: 2. */
    SHARE_ELDER("share.elder"),
    /** Share of a person of 70 to 74 born to 1944-04-01, in tenths: 1 (軽減特例). */
    SHARE_ELDER_TRANSITIONAL("share.elder-transitional"),
    /** Last birth date of the 軽減特例 class: 19440401. */
    ELDER_TRANSITIONAL_BORN_TO("share.elder-transitional-born-to"),
    /** Share of a person of 70 and over with income as in active life, in tenths: 3 (現役並み). */
    SHARE_ACTIVE("share.active"),
    /** Share under 後期高齢者医療, in tenths: 1. */
    SHARE_LATE_STAGE("share.late-stage"),
    /** Share under 後期高齢者医療 一般Ⅱ, in tenths: 2 from 2022-10. */
    SHARE_LATE_STAGE_GENERAL2("share.late-stage-general2"),
    /** Age at which the share of an elder begins: 70. */
    ELDER_AGE("share.elder-age"),
    /** Age at which 後期高齢者医療 begins: 75. */
    LATE_STAGE_AGE("share.late-stage-age"),
    /** Age whose school year ends the preschool share: 6. */
    SCHOOL_AGE("share.school-age"),
    /** Age from which 障害認定 opens 後期高齢者医療: 65. */
    DISABILITY_AGE("share.disability-age"),
    /** Yen of share from which care under a certificate joins the sum below 70: 21,000 (合算). */
    LIMIT_COMBINED_FROM("limit.combined-from"),
    /** Yen of the long-term disease certificate that any band may have: 10,000; a higher one is for 区分ア・イ below 70. */
    LIMIT_LONG_TERM("limit.long-term"),
    /** 1 = planned limits apply in their months; 0 = they are refused. */
    LIMIT_USE_PLANNED("limit.use-planned"),
    /** 0 = 減免 lightens the share and the limit stays; 1 = the limit is applied first and its result lightened. */
    REDUCTION_AFTER_LIMIT("reduction.after-limit"),
    /** Minute of the day at which facilities open in general: 08:00; before it is 時間外. */
    VISIT_DAY_BEGINS("visit.day-begins"),
    /** Minute from which it is 時間外 on weekdays: 18:00. */
    VISIT_EVENING_BEGINS("visit.evening-begins"),
    /** Minute from which it is 時間外 on Saturdays: 12:00. */
    VISIT_SATURDAY_EVENING_BEGINS("visit.saturday-evening-begins"),
    /** Minute from which it is 深夜: 22:00. */
    VISIT_NIGHT_BEGINS("visit.night-begins"),
    /** Minute to which it is 深夜: 06:00. */
    VISIT_NIGHT_ENDS("visit.night-ends"),
    /** First of the days at the end of the year that count as 休日, mmdd: 1229. */
    VISIT_YEAR_END_FROM("visit.year-end-from"),
    /** Last of the days of the new year that count as 休日, mmdd: 103. */
    VISIT_NEW_YEAR_TO("visit.new-year-to"),
    /** Months after which a patient who stopped coming is seen for the first time again: 1. */
    VISIT_INTERRUPT_MONTHS("visit.interrupt-months"),
    /** Whether a health check at the same visit bars 初診料・再診料: 1 from 2026-06. */
    VISIT_HEALTH_CHECK_BARS("visit.health-check-bars"),
    /** Days of a pause after which 呼吸心拍監視等 is begun anew when there are more: 30. */
    MONITORING_PAUSE_DAYS("laboratory.monitoring-pause-days");

    private final String key;

    Parameter(String key) {
        this.key = key;
    }

    /** Returns the key in the parameter table. */
    public String key() {
        return key;
    }
}
