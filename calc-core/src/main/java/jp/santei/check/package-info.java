/** The check pass (算定可否): what may be billed together, how often, for whom, where, with which comment. */
@NullMarked
package jp.santei.check;

import org.jspecify.annotations.NullMarked;
