/** The complete pass (補完): what the schedule adds, merges, reduces and refuses across the items of a claim. */
@NullMarked
package jp.santei.complete;

import org.jspecify.annotations.NullMarked;
