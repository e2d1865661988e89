/** Editions (版): from the official master files, and the one that comes with the library. */
@NullMarked
package jp.santei.masters;

import org.jspecify.annotations.NullMarked;
