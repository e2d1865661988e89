/** The statement (計算結果): points, charge, findings and explanation as immutable records. */
@NullMarked
package jp.santei.statement;

import org.jspecify.annotations.NullMarked;
