/** The {@code santei} command: arguments in, statements and reviews out, exit status by the contract. */
@NullMarked
package jp.santei.cli;

import org.jspecify.annotations.NullMarked;
