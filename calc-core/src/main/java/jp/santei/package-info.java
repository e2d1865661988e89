/** The convenience tier: one {@link jp.santei.Calculator} per edition, shared by any number of threads. */
@NullMarked
package jp.santei;

import org.jspecify.annotations.NullMarked;
