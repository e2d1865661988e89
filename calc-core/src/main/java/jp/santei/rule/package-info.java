/** What a rule is: id, intent, citation, period; and the catalogues of rules, findings and steps. */
@NullMarked
package jp.santei.rule;

import org.jspecify.annotations.NullMarked;
