package jp.santei.cli;

import java.util.stream.Collectors;
import jp.santei.receipt.ReceiptReview;
import jp.santei.receipt.ReviewResult;
import jp.santei.receipt.ReviewStatus;
import jp.santei.receipt.UnitDifference;
import org.jspecify.annotations.Nullable;

/** A review as text for a terminal (レセプト点検の文字表示). */
final class ReviewText {
    private ReviewText() {}

    static String of(ReviewResult result, Language language) {
        StringBuilder text = new StringBuilder(result.file())
                .append(language.of("（版 ", " (edition "))
                .append(result.edition())
                .append(language.of("）: ", "): "))
                .append(result.receipts().size())
                .append(language.of(" 件、一致 ", " receipts, agree "))
                .append(result.count(ReviewStatus.AGREES))
                .append(language.of("、相違 ", ", differ "))
                .append(result.count(ReviewStatus.DIFFERS))
                .append(language.of("、未計算 ", ", not valued "))
                .append(result.count(ReviewStatus.NOT_VALUED))
                .append("\n\n");
        text.append(receipts(result, language)).append('\n');
        result.receipts().forEach(receipt -> text.append(details(receipt, language)));
        result.warnings()
                .forEach(warning -> text.append("  ")
                        .append(language.of("ファイル ", "file "))
                        .append(
                                warning.line() == 0
                                        ? ""
                                        : language.of(warning.line() + " 行目 ", "line " + warning.line() + " "))
                        .append(language.of(warning.ja(), warning.en()))
                        .append('\n'));
        return text.append('\n').toString();
    }

    private static String receipts(ReviewResult result, Language language) {
        Columns table = new Columns("rlrrrl");
        table.row(
                language.of("番号", "no"),
                language.of("診療年月", "month"),
                language.of("請求点数", "claimed"),
                language.of("明細の合計", "units"),
                language.of("再計算", "recomputed"),
                language.of("結果", "result"));
        for (ReceiptReview receipt : result.receipts()) {
            table.row(
                    receipt.number(),
                    receipt.month().toString(),
                    number(receipt.claimed()),
                    number(receipt.units()),
                    number(receipt.recomputed()),
                    status(receipt.status(), language));
        }
        return table.text("  ");
    }

    static String status(ReviewStatus status, Language language) {
        return switch (status) {
            case AGREES -> language.of("一致", "agrees");
            case DIFFERS -> language.of("相違", "differs");
            case NOT_VALUED -> language.of("未計算", "not valued");
        };
    }

    private static String details(ReceiptReview receipt, Language language) {
        if (receipt.differences().isEmpty() && receipt.problems().isEmpty() && receipt.unsupported() == null) {
            return "";
        }
        StringBuilder text = new StringBuilder(language.of("  レセプト ", "  receipt ")).append(receipt.number());
        if (receipt.unsupported() != null) {
            text.append(": ")
                    .append(language.of(
                            receipt.unsupported().ja(), receipt.unsupported().en()));
        }
        text.append('\n');
        receipt.problems()
                .forEach(problem -> text.append("    ")
                        .append(problem.line())
                        .append(": ")
                        .append(problem.code())
                        .append(' ')
                        .append(language.of(problem.ja(), problem.en()))
                        .append('\n'));
        Columns table = new Columns("rlllrrl");
        for (UnitDifference unit : receipt.differences()) {
            table.row(
                    language.of(unit.line() + " 行", "line " + unit.line()),
                    unit.date().toString().substring(5),
                    unit.section(),
                    codes(unit),
                    number(unit.claimed()),
                    number(unit.recomputed()),
                    reason(unit, language));
        }
        return text.append(table.text("    ")).append('\n').toString();
    }

    private static String reason(UnitDifference unit, Language language) {
        String phrase = language.of(unit.reason().ja(), unit.reason().en());
        String detail = language.of(unit.ja(), unit.en());
        return detail.equals(phrase) ? phrase : phrase + ": " + detail;
    }

    private static String codes(UnitDifference unit) {
        String first = unit.codes().stream()
                .limit(2)
                .map(code -> code.name() == null ? code.code() : code.code() + " " + code.name())
                .collect(Collectors.joining(" + "));
        int more = unit.codes().size() - 2;
        return more > 0 ? first + " + " + more : first;
    }

    private static String number(@Nullable Long value) {
        return value == null ? "-" : StatementText.number(value);
    }
}
