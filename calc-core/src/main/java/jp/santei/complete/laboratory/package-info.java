/** Completion of laboratory tests (検体検査の補完): bundles of a day, judgement fees, add-ons, samplings. */
@NullMarked
package jp.santei.complete.laboratory;

import org.jspecify.annotations.NullMarked;
