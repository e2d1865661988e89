/** Acts that are not billed together (背反・包括). */
@NullMarked
package jp.santei.check.exclusion;

import org.jspecify.annotations.NullMarked;
