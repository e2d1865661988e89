/** Differences of two states of the masters (版の差分): codes added, ended and changed, column by column. */
@NullMarked
package jp.santei.masters.diff;

import org.jspecify.annotations.NullMarked;
