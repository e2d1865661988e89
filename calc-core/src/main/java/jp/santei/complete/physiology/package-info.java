/** Completion of physiological tests and endoscopy (生体検査・内視鏡検査の補完): second tests of a month, sites, times. */
@NullMarked
package jp.santei.complete.physiology;

import org.jspecify.annotations.NullMarked;
