/** What the rules of completion share (補完の下書き): the claim by days, the pen that changes it, and who may bill what. */
@NullMarked
package jp.santei.complete.draft;

import org.jspecify.annotations.NullMarked;
