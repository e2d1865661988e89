/** The declared layouts of all official files (ファイルレイアウト): parsing and column documentation both come from them. */
@NullMarked
package jp.santei.masters.layout;

import org.jspecify.annotations.NullMarked;
