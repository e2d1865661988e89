/** The content of an edition (版の内容) and its hash. */
@NullMarked
package jp.santei.masters.content;

import org.jspecify.annotations.NullMarked;
