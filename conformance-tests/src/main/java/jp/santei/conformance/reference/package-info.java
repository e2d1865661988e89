/**
 * The independent reference model (参照モデル): slow, exact fractions, written from the rule text in another style, sharing
 * no code with the engine.
 */
@NullMarked
package jp.santei.conformance.reference;

import org.jspecify.annotations.NullMarked;
