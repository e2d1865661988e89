package jp.santei.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import jp.santei.receipt.ReceiptFile;
import jp.santei.receipt.ReceiptFormatException;
import jp.santei.receipt.ReceiptReader;
import jp.santei.receipt.Review;
import jp.santei.receipt.ReviewResult;
import jp.santei.receipt.ReviewStatus;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code santei review}: receipt files recomputed and compared (レセプト点検). */
@Command(
        name = "review",
        description = {"レセプト電算ファイルを再計算して比べる", "recompute receipt files and compare"})
final class ReviewCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", arity = "1..*", description = "UKE")
    private List<Path> files = List.of();

    @Mixin
    private Masters masters = new Masters();

    @Mixin
    private Rules rules = new Rules();

    @Option(names = "--format", paramLabel = "text|json|html|markdown", defaultValue = "text")
    private Form form = Form.TEXT;

    @Option(names = "--out", paramLabel = "FILE")
    private @Nullable Path out;

    @Option(
            names = "--require-total",
            description = {"GO レコードのないファイル（途中で切れた可能性がある）を受け付けない", "refuse files without a GO record: they may be cut"})
    private boolean totalRequired;

    @Spec
    private @Nullable CommandSpec spec;

    /** How the review is written. */
    enum Form {
        TEXT,
        JSON,
        HTML,
        MARKDOWN
    }

    @Override
    public Integer call() {
        Santei root = Santei.of(spec);
        Review review = Review.of(masters.calculator(rules));
        try (Output output = Output.to(out, root.standardOut())) {
            int status = ExitStatus.OK;
            List<ReviewResult> results = new ArrayList<>();
            for (Path file : files) {
                ReceiptFile read = read(file, root);
                if (read == null) {
                    status = ExitStatus.worse(status, ExitStatus.REFUSED);
                } else {
                    ReviewResult result = review.review(read);
                    results.add(result);
                    boolean agrees = result.count(ReviewStatus.AGREES)
                            == result.receipts().size();
                    status = ExitStatus.worse(status, agrees ? ExitStatus.OK : ExitStatus.FINDINGS);
                }
            }
            write(results, output, root.language());
            output.complete();
            return status;
        }
    }

    private @Nullable ReceiptFile read(Path file, Santei root) {
        PrintWriter errors = root.standardErr();
        try {
            return (totalRequired ? ReceiptReader.strict() : ReceiptReader.lenient()).read(file);
        } catch (ReceiptFormatException e) {
            errors.println(place(e, root.language()) + root.language().of(e.ja(), e.en()));
        } catch (IOException e) {
            errors.println(root.language().of("ファイルを読めません: ", "cannot read file: ") + file);
        }
        return null;
    }

    private static String place(ReceiptFormatException e, Language language) {
        String line = e.line() > 0 ? language.of(" " + e.line() + " 行目", " line " + e.line()) : "";
        String field = e.field() == null ? "" : " " + e.field();
        return e.file() + line + field + ": " + e.error().code() + " ";
    }

    private void write(List<ReviewResult> results, Output output, Language language) {
        switch (form) {
            case TEXT -> results.forEach(result -> output.write(ReviewText.of(result, language)));
            case JSON -> results.forEach(result -> output.line(ReviewJson.of(result)));
            case MARKDOWN -> output.write(ReviewTable.of(results));
            case HTML -> {
                output.write(Page.head(language.of("レセプト点検", "Receipt review"), language));
                results.forEach(result -> output.write(Page.section(ReviewText.of(result, language))));
                output.write(Page.foot());
            }
        }
    }
}
