package jp.santei.price;

/** The values of 点数識別 (医科診療行為 項番11). */
final class PointKind {
    /** 金額: yen, meals and living costs. */
    static final int YEN = 1;

    /** 点数（プラス）. */
    static final int POINTS = 3;

    /** 購入価格（点数）: points that the user types. */
    static final int TYPED = 4;

    /** ％加算. */
    static final int PERCENT_ADDED = 5;

    /** ％減算: the percentage that is taken off. */
    static final int PERCENT_OFF = 6;

    /** 減点診療行為: points that the user types, taken off. */
    static final int TYPED_OFF = 7;

    /** 点数（マイナス）. */
    static final int OFF = 8;

    private PointKind() {}
}
