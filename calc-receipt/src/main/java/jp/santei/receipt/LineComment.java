package jp.santei.receipt;

/**
 * A comment in the fields of a record (コメントコード・文字データ).
 *
 * @param code コメントコード, nine digits
 * @param text 文字データ; empty when the code needs none
 */
public record LineComment(String code, String text) {}
