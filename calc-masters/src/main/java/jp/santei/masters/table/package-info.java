/** Readers of the project's own tables (自前の表): parameters, code lists, schemes, schedule periods. */
@NullMarked
package jp.santei.masters.table;

import org.jspecify.annotations.NullMarked;
