/** The claim (請求): immutable records of what one facility bills for one patient and month. */
@NullMarked
package jp.santei.claim;

import org.jspecify.annotations.NullMarked;
