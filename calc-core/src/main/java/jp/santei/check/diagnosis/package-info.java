/** Acts that go with certain diseases (傷病名). */
@NullMarked
package jp.santei.check.diagnosis;

import org.jspecify.annotations.NullMarked;
