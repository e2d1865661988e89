/** Comments that are asked for, and how they are written (コメント). */
@NullMarked
package jp.santei.check.comment;

import org.jspecify.annotations.NullMarked;
