/** The public-expense master (公費マスター) as data: its file, the official items of every row, checks, schema and page. */
@NullMarked
package jp.santei.masters.publicexpense;

import org.jspecify.annotations.NullMarked;
