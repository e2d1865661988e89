/** The embedded edition (内蔵版): its rows, its reader and the tool that makes it. */
@NullMarked
package jp.santei.masters.embedded;

import org.jspecify.annotations.NullMarked;
