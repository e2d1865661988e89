/** How often an act may be billed (算定回数). */
@NullMarked
package jp.santei.check.count;

import org.jspecify.annotations.NullMarked;
