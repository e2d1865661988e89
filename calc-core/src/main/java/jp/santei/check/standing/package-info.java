/** Whether a facility may bill an act for a patient in a setting at all (算定の前提). */
@NullMarked
package jp.santei.check.standing;

import org.jspecify.annotations.NullMarked;
