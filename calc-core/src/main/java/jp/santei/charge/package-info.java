/** The charge pass (患者負担): points of each payer set become what insurer, public payers and patient pay. */
@NullMarked
package jp.santei.charge;

import org.jspecify.annotations.NullMarked;
