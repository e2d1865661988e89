/** The first pass: codes and dates of service become dense rows of the edition. Nothing later looks a code up. */
@NullMarked
package jp.santei.resolve;

import org.jspecify.annotations.NullMarked;
