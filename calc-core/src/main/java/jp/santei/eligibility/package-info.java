/** The tables of what may be billed together, how often and with which comment (電子点数表とその周辺). */
@NullMarked
package jp.santei.eligibility;

import org.jspecify.annotations.NullMarked;
