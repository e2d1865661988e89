/** Golden cases and the runner that puts them to a calculator (適合性検査). */
@NullMarked
package jp.santei.conformance;

import org.jspecify.annotations.NullMarked;
