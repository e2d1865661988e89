/** The pricing pass (点数計算): rows and quantities of an item become its fee points. */
@NullMarked
package jp.santei.price;

import org.jspecify.annotations.NullMarked;
