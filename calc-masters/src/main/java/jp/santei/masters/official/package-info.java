/** Readers of the official files (公式マスターファイル): declared layouts and one parser over them. */
@NullMarked
package jp.santei.masters.official;

import org.jspecify.annotations.NullMarked;
