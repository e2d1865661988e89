/** Completion of consultations (初診・再診・外来診療料の補完). */
@NullMarked
package jp.santei.complete.visit;

import org.jspecify.annotations.NullMarked;
