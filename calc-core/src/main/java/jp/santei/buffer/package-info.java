/** The kernel tier: reusable primitive columns, claims in and statements out, that the passes read and write. */
@NullMarked
package jp.santei.buffer;

import org.jspecify.annotations.NullMarked;
