package jp.santei.masters.snapshot;

import java.util.Locale;

/** The sections of a compiled edition, in the order of the file (セクション). A number is never given to another content. */
enum SectionKind {
    /** The texts that the other sections refer to by number. */
    TEXTS(1),
    /** Name, publication and sources. */
    INFO(2),
    /** 有効期間. */
    COVERAGE(3),
    /** 医科診療行為. */
    ACTS(4),
    /** 医薬品. */
    DRUGS(5),
    /** 特定器材. */
    MATERIALS(6),
    /** パラメータ. */
    PARAMETERS(7),
    /** コード表. */
    CODE_LISTS(8),
    /** 国公費. */
    PUBLIC_EXPENSES(9),
    /** 高額療養費の限度額. */
    LIMITS(10),
    /** 食事・生活療養. */
    MEALS(11),
    /** 算定可否: 電子点数表, comments, diseases, standards. */
    ELIGIBILITY(12);

    private final int id;

    SectionKind(int id) {
        this.id = id;
    }

    int id() {
        return id;
    }

    /** Returns how messages and listings call it. */
    String title() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
