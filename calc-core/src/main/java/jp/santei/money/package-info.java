/** Points, yen and quantities as scaled integers, exact fractions between roundings, and the named roundings. */
@NullMarked
package jp.santei.money;

import org.jspecify.annotations.NullMarked;
