package jp.santei.eligibility;

/** Over what the times of a limit are counted (算定回数の数え方): kinds of {@link CountUnit}s. */
public enum CountWindow {
    /** A day; also the first visit (初診時), which is one of a day. */
    DAY,
    /** Weeks from Sunday to Saturday: the current one and those before. */
    WEEKS,
    /** Calendar months: the current one and those before. */
    MONTHS,
    /** A year from 1 April (年度). */
    FISCAL_YEAR,
    /** The life of the patient at this facility (患者当り). */
    LIFE,
    /** A pregnancy or delivery: one within a claim month; of former billings the claim does not say to which they belong. */
    PREGNANCY,
    /** A course of treatment or a disease (初回, 1疾患当り): how many there are no claim says. */
    COURSE,
    /** A stay (入院中). */
    STAY,
    /** The day of admission (入院初日). */
    ADMISSION,
    /** The day of discharge (退院時). */
    DISCHARGE,
    /** One moment or series (一連, 手術当り, 検査当り): an item. */
    SERIES,
    /** Each of what is counted (臓器, 肢, 側, 単位, …): where a row has a quantity of it, the quantity says how many. */
    EACH
}
