/** Whether an item is put together as the receipt asks (項目の組立て). */
@NullMarked
package jp.santei.check.grammar;

import org.jspecify.annotations.NullMarked;
