package jp.santei.calendar;

/** Why a day is a holiday (休日の根拠). */
public enum Holiday {
    /** It is none. */
    NONE,
    /** 国民の祝日. */
    NATIONAL,
    /** 振替休日: a national holiday fell on a Sunday. */
    SUBSTITUTE,
    /** 国民の休日: the days before and after are national holidays. */
    BETWEEN,
    /** A holiday by a law of its own, such as that of the 大喪の礼. */
    SPECIAL
}
