/** Completion of medication (投薬の補完). */
@NullMarked
package jp.santei.complete.medication;

import org.jspecify.annotations.NullMarked;
