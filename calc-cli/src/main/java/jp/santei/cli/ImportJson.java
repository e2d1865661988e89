package jp.santei.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jp.santei.masters.file.Problem;

/** The report of an import as one line of JSON (取込報告の JSON). */
final class ImportJson {
    private ImportJson() {}

    static String of(ImportResult result) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("import", "1")
                .put("refused", result.refused())
                .put("errors", result.count(Problem.Severity.ERROR))
                .put("warnings", result.count(Problem.Severity.WARNING))
                .put("rows", result.rows())
                .put(
                        "written",
                        result.written() == null ? null : result.written().toString());
        files(root.putArray("files"), result);
        problems(root.putArray("problems"), result);
        ArrayNode unused = root.putArray("unused");
        result.files()
                .unused()
                .forEach(file -> unused.addObject()
                        .put("file", file.name())
                        .put("ja", file.ja())
                        .put("en", file.en()));
        return root.toString();
    }

    private static void files(ArrayNode files, ImportResult result) {
        result.files()
                .tables()
                .forEach(table -> files.addObject()
                        .put("layout", table.layout().id())
                        .put("file", table.source().name())
                        .put("rows", table.rows().size())
                        .put("encoding", table.source().encoding())
                        .put("publication", table.source().publication().toString())
                        .put("size", table.source().size())
                        .put("sha256", table.source().sha256()));
    }

    private static void problems(ArrayNode problems, ImportResult result) {
        for (ProblemGroup group : ProblemGroup.of(result.files().problems())) {
            ObjectNode node = problems.addObject();
            node.put("rule", group.rule())
                    .put("severity", group.isError() ? "error" : "warning")
                    .put("count", group.count());
            ArrayNode examples = node.putArray("examples");
            group.examples()
                    .forEach(problem -> examples.addObject()
                            .put("file", problem.place().file())
                            .put("line", problem.place().line())
                            .put("column", problem.place().column())
                            .put("value", problem.value())
                            .put("ja", problem.ja())
                            .put("en", problem.en()));
        }
    }
}
