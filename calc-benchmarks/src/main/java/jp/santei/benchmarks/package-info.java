/** JMH benchmarks of the kernel and the convenience tier (性能測定). */
@NullMarked
package jp.santei.benchmarks;

import org.jspecify.annotations.NullMarked;
