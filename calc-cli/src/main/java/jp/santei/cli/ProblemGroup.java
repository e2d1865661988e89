package jp.santei.cli;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.santei.masters.file.Problem;

/**
 * The problems of one check (検査ごとの指摘).
 *
 * @param rule id of the check
 * @param severity error or warning
 * @param count how many
 * @param examples the first ones
 */
record ProblemGroup(String rule, Problem.Severity severity, int count, List<Problem> examples) {
    private static final int EXAMPLES = 3;

    /** Returns the groups: errors first, then by id. */
    static List<ProblemGroup> of(List<Problem> problems) {
        return problems.stream()
                .collect(Collectors.groupingBy(
                        problem -> problem.severity() + problem.rule(), TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(group -> new ProblemGroup(
                        group.get(0).rule(),
                        group.get(0).severity(),
                        group.size(),
                        group.stream().limit(EXAMPLES).toList()))
                .sorted(Comparator.comparing(ProblemGroup::severity).thenComparing(ProblemGroup::rule))
                .toList();
    }

    boolean isError() {
        return severity == Problem.Severity.ERROR;
    }

    String word(Language language) {
        return isError() ? language.of("エラー", "error") : language.of("注意", "warning");
    }
}
