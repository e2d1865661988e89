/** The form in which a master is handed on (共有マスターの配布形式): one open, signed package, and the errata in it. */
@NullMarked
package jp.santei.masters.publish;

import org.jspecify.annotations.NullMarked;
