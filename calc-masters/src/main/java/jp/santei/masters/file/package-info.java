/** Official files as they are (公式ファイル): every row with all its columns, where it came from, and what is wrong with it. */
@NullMarked
package jp.santei.masters.file;

import org.jspecify.annotations.NullMarked;
