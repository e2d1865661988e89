package jp.santei.receipt;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import jp.santei.Calculator;
import jp.santei.claim.Claim;
import jp.santei.master.Edition;
import jp.santei.statement.PointsTotal;
import jp.santei.statement.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Recomputes receipts and compares (レセプト点検): claimed points, the sum of the units, and what the calculator makes of
 * them, unit by unit.
 *
 * <p>食事・生活療養 (section 97, yen) are not compared. Immutable and thread-safe as far as the calculator is.
 */
public final class Review {
    private final Function<Claim, Statement> calculator;
    private final Edition edition;
    private final ReceiptMapper mapper;
    private final UnitComparison comparison;

    Review(Function<Claim, Statement> calculator, Edition edition, ReceiptMapper mapper) {
        this.calculator = calculator;
        this.edition = edition;
        this.mapper = mapper;
        this.comparison = new UnitComparison(edition);
    }

    /** Returns the review with a calculator and the facility that the file states. */
    public static Review of(Calculator calculator) {
        return of(calculator, ReceiptMapper.of(calculator.edition()));
    }

    /** Returns the review with a calculator and a mapper of the same edition. */
    public static Review of(Calculator calculator, ReceiptMapper mapper) {
        return new Review(calculator::calculate, calculator.edition(), mapper);
    }

    /** Reviews every receipt of a file. */
    public ReviewResult review(ReceiptFile file) {
        return new ReviewResult(
                file.name(),
                edition.info().id(),
                file.receipts().stream().map(this::review).toList(),
                file.warnings());
    }

    /** Reviews one receipt. */
    public ReceiptReview review(Receipt receipt) {
        Mapping mapping = mapper.map(receipt);
        Claim claim = mapping.claim();
        if (claim == null) {
            return result(mapping, ReviewStatus.NOT_VALUED, null, List.of());
        }
        Statement statement = calculator.apply(claim);
        List<UnitDifference> differences = differences(mapping, statement);
        return result(mapping, status(receipt, statement, differences), statement, differences);
    }

    private List<UnitDifference> differences(Mapping mapping, Statement statement) {
        List<List<PointsTotal.Entry>> entries = new ArrayList<>();
        mapping.items().forEach(item -> entries.add(new ArrayList<>()));
        for (PointsTotal.Entry entry : statement.points().items()) {
            if (!entry.added() && entry.item() < entries.size()) {
                entries.get(entry.item()).add(entry);
            }
        }
        List<UnitDifference> differences = new ArrayList<>();
        for (MappedItem item : mapping.items()) {
            UnitDifference difference =
                    item.isYen() ? null : comparison.compare(item, entries.get(item.item()), statement.findings());
            if (difference != null) {
                differences.add(difference);
            }
        }
        return differences;
    }

    private static ReviewStatus status(Receipt receipt, Statement statement, List<UnitDifference> differences) {
        if (differences.stream().anyMatch(difference -> difference.recomputed() == null)) {
            return ReviewStatus.NOT_VALUED;
        }
        Long stated = receipt.claimedPoints();
        long claimed = stated == null ? receipt.unitPoints() : stated;
        return differences.isEmpty() && claimed == statement.points().total()
                ? ReviewStatus.AGREES
                : ReviewStatus.DIFFERS;
    }

    private static ReceiptReview result(
            Mapping mapping, ReviewStatus status, @Nullable Statement statement, List<UnitDifference> differences) {
        Receipt receipt = mapping.receipt();
        return new ReceiptReview(
                receipt.line(),
                receipt.number(),
                receipt.month(),
                status,
                receipt.claimedPoints(),
                receipt.unitPoints(),
                statement == null ? null : statement.points().total(),
                differences,
                mapping.problems(),
                receipt.unsupported(),
                statement);
    }
}
