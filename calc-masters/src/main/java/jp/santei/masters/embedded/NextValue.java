package jp.santei.masters.embedded;

import jp.santei.master.ValueStatus;

/**
 * What is known of a code in the period that has no official master here (次期の値).
 *
 * @param value points × 100 or yen × 100
 * @param name name in that period; empty when it is the same
 * @param status how sure the value is
 */
record NextValue(long value, String name, ValueStatus status) {}
