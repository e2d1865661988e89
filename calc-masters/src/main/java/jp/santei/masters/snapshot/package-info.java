/** The compiled edition (コンパイル済みの版): one file that holds a whole edition, checked and ready to compute with. */
@NullMarked
package jp.santei.masters.snapshot;

import org.jspecify.annotations.NullMarked;
