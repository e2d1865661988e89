/** What is known of every row over time (履歴): when its content applies, and when it was published. */
@NullMarked
package jp.santei.masters.history;

import org.jspecify.annotations.NullMarked;
