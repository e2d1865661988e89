/**
 * Electronic receipt files (レセプト電算ファイル): read, write back byte for byte, map to claims, review.
 *
 * <p>Source of every layout: レセプト電算処理システム 記録条件仕様（医科用）.
 */
@NullMarked
package jp.santei.receipt;

import org.jspecify.annotations.NullMarked;
