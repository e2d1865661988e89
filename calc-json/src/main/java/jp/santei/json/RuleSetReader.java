package jp.santei.json;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.santei.RuleCatalogue;
import jp.santei.claim.ClaimException;
import jp.santei.rule.FindingKind;
import jp.santei.rule.RuleSet;

/**
 * Reads rule sets (チェックルールの選択) from JSON, as strictly as {@link ClaimReader} reads claims.
 *
 * <p>Thread-safe: there is no state.
 */
public final class RuleSetReader {
    private static final String VERSION = "1";
    private static final List<String> FIELDS = List.of("ruleSet", "name", "owner", "off", "on");

    private RuleSetReader() {}

    /**
     * Reads one rule set.
     *
     * @param text JSON text of one object
     * @throws ClaimException when the text is not JSON, a field is wrong, or a name means no check; the pointer is absolute
     */
    public static RuleSet read(String text) {
        Cursor at = Cursor.of(JsonSource.parse(text, 1));
        at.fields(FIELDS).required("ruleSet", c -> StatementReader.constant(c, VERSION));
        Set<String> off = new LinkedHashSet<>(at.list("off", RuleSetReader::check));
        return new RuleSet(
                at.required("name", Cursor::text),
                at.required("owner", Cursor::text),
                off,
                new LinkedHashSet<>(at.list("on", c -> other(c, off))));
    }

    private static String other(Cursor at, Set<String> off) {
        String name = check(at);
        if (off.contains(name)) {
            throw at.wrongValue(name, "a name that is not in off");
        }
        return name;
    }

    private static String check(Cursor at) {
        String name = at.word();
        if (RuleCatalogue.switchable().stream().noneMatch(kind -> RuleSet.names(name, kind))) {
            throw at.wrongValue(
                    name,
                    RuleCatalogue.switchable().stream().map(FindingKind::id).collect(Collectors.joining(", ")));
        }
        return name;
    }
}
