/** What the checks cannot look up (確認できない表): tables that an edition lacks or that do not cover the days of a claim. */
@NullMarked
package jp.santei.check.coverage;

import org.jspecify.annotations.NullMarked;
