/** Claims made of the rows of eligibility tables (表の行からの請求): one that meets exactly a row, one that just does not. */
@NullMarked
package jp.santei.conformance.rows;

import org.jspecify.annotations.NullMarked;
