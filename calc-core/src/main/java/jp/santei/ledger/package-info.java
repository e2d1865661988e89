/** The month as it happens (月次台帳): events at the window in, what to collect out; the host stores the value between. */
@NullMarked
package jp.santei.ledger;

import org.jspecify.annotations.NullMarked;
