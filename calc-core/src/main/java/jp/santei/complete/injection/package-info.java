/** Completion of injections and materials (注射・特定器材の補完). */
@NullMarked
package jp.santei.complete.injection;

import org.jspecify.annotations.NullMarked;
