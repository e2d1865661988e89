/** Completion inside a unit (一連の補完): age add-ons, exclusive add-ons, limits of times. */
@NullMarked
package jp.santei.complete.unit;

import org.jspecify.annotations.NullMarked;
