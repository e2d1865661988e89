/** JSON of the contract: strict readers with pointers, writers in fixed key order, streaming, and the published schemas. */
@NullMarked
package jp.santei.json;

import org.jspecify.annotations.NullMarked;
