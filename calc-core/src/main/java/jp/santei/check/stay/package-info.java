/** Add-ons of basic inpatient fees (入院基本料等加算). */
@NullMarked
package jp.santei.check.stay;

import org.jspecify.annotations.NullMarked;
