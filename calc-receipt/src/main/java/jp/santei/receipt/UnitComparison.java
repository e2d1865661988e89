package jp.santei.receipt;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.santei.claim.Days;
import jp.santei.master.Coverage;
import jp.santei.master.Edition;
import jp.santei.master.MasterKind;
import jp.santei.master.MasterTable;
import jp.santei.master.MaterialField;
import jp.santei.money.Scale;
import jp.santei.rule.LaboratoryFindings;
import jp.santei.rule.PointFindings;
import jp.santei.rule.ResolveFindings;
import jp.santei.statement.Finding;
import jp.santei.statement.PointsTotal;
import org.jspecify.annotations.Nullable;

/** Compares one unit with its entries in the statement and finds the reason of a difference (一連の照合). */
final class UnitComparison {
    private static final Set<String> UNKNOWN =
            Set.of(ResolveFindings.UNKNOWN_CODE.id(), ResolveFindings.NOT_IN_FORCE.id());
    private static final Set<String> NOT_MEDICAL = Set.of(ResolveFindings.OTHER_TABLE.id());
    private static final Set<String> NOT_COVERED = Set.of(ResolveFindings.NOT_COVERED.id());
    private static final Set<String> NOT_BUILT = Set.of(
            ResolveFindings.NOT_BUILT.id(), PointFindings.KIND_NOT_BUILT.id(), LaboratoryFindings.BUNDLE_UNKNOWN.id());
    private static final Set<String> STATUS =
            Set.of(ResolveFindings.VALUE_UNCONFIRMED.id(), ResolveFindings.FLAGS_UNCONFIRMED.id());

    /** 金額種別 of a material with a listed price. */
    private static final int LISTED_PRICE = 1;

    private final Edition edition;

    UnitComparison(Edition edition) {
        this.edition = edition;
    }

    /** Returns the difference of a unit, or null when claimed and recomputed points are the same. */
    @Nullable
    UnitDifference compare(MappedItem item, List<PointsTotal.Entry> entries, List<Finding> allFindings) {
        Long recomputed = recomputed(item, entries);
        if (recomputed != null && recomputed == item.total()) {
            return null;
        }
        List<Finding> findings = allFindings.stream()
                .filter(finding -> finding.items().contains(item.item()))
                .toList();
        DifferenceReason reason = reason(item, findings, recomputed != null);
        Finding cause = cause(reason, findings);
        return new UnitDifference(
                item.item(),
                item.lines().get(0).line(),
                item.section(),
                item.dates().get(0),
                item.count() * item.dates().size(),
                codes(item),
                item.total(),
                recomputed,
                reason,
                cause == null ? reason.ja() : cause.ja(),
                cause == null ? reason.en() : cause.en());
    }

    private static @Nullable Long recomputed(MappedItem item, List<PointsTotal.Entry> entries) {
        if (entries.size() < item.dates().size() || !entries.stream().allMatch(PointsTotal.Entry::valued)) {
            return null;
        }
        return entries.stream().mapToLong(PointsTotal.Entry::total).sum();
    }

    private DifferenceReason reason(MappedItem item, List<Finding> findings, boolean valued) {
        if (find(findings, NOT_COVERED) != null || !isCovered(item)) {
            return DifferenceReason.OTHER_PERIOD;
        }
        if (find(findings, NOT_MEDICAL) != null) {
            return DifferenceReason.NOT_MEDICAL;
        }
        if (find(findings, UNKNOWN) != null) {
            return DifferenceReason.UNKNOWN_CODE;
        }
        if (find(findings, NOT_BUILT) != null) {
            return DifferenceReason.NOT_BUILT;
        }
        boolean ownPoints = valued && isSingle(item);
        return ownPoints || !pricesAgree(item) ? DifferenceReason.PRICE_DIFFERS : DifferenceReason.OTHER;
    }

    private static @Nullable Finding cause(DifferenceReason reason, List<Finding> findings) {
        return switch (reason) {
            case OTHER_PERIOD -> find(findings, NOT_COVERED);
            case NOT_MEDICAL -> find(findings, NOT_MEDICAL);
            case UNKNOWN_CODE -> find(findings, UNKNOWN);
            case NOT_BUILT -> find(findings, NOT_BUILT);
            case PRICE_DIFFERS -> null;
            case OTHER ->
                findings.stream()
                        .filter(finding -> !STATUS.contains(finding.rule()))
                        .findFirst()
                        .orElse(null);
        };
    }

    private static @Nullable Finding find(List<Finding> findings, Set<String> rules) {
        return findings.stream()
                .filter(finding -> rules.contains(finding.rule()))
                .findFirst()
                .orElse(null);
    }

    private boolean isCovered(MappedItem item) {
        for (UnitLine line : item.lines()) {
            MasterKind kind = kind(line.kind());
            Coverage coverage = kind == null ? null : edition.coverage().get(kind);
            if (coverage != null && !item.dates().stream().allMatch(day -> coverage.contains(Days.of(day)))) {
                return false;
            }
        }
        return true;
    }

    /** A unit of one act or drug differs because its value does: nothing is combined, no price is stated. */
    private static boolean isSingle(MappedItem item) {
        List<RecordKind> kinds = item.lines().stream()
                .map(UnitLine::kind)
                .filter(kind -> kind != RecordKind.CO)
                .toList();
        return kinds.equals(List.of(RecordKind.SI)) || kinds.equals(List.of(RecordKind.IY));
    }

    private boolean pricesAgree(MappedItem item) {
        return item.lines().stream()
                .allMatch(line -> priceAgrees(line, item.dates().get(0)));
    }

    private boolean priceAgrees(UnitLine line, LocalDate day) {
        BigDecimal stated = line.priceYen();
        int epochDay = Days.of(day);
        MasterTable<MaterialField> materials = edition.materials();
        int row = stated == null ? -1 : LineMapper.row(materials, line.code(), epochDay);
        if (stated == null || row < 0 || materials.column(MaterialField.AMOUNT_KIND)[row] != LISTED_PRICE) {
            return true;
        }
        return stated.compareTo(Scale.PRICE.decimal(materials.value(row))) == 0;
    }

    private List<CodeName> codes(MappedItem item) {
        int day = Days.of(item.dates().get(0));
        return item.lines().stream()
                .filter(line -> line.kind() != RecordKind.CO)
                .map(line -> new CodeName(line.code(), name(line, day)))
                .toList();
    }

    private @Nullable String name(UnitLine line, int day) {
        MasterKind kind = kind(line.kind());
        if (kind == null) {
            return null;
        }
        MasterTable<?> table = edition.table(kind);
        int row = LineMapper.row(table, line.code(), day);
        return row < 0 ? null : table.name(row);
    }

    private static @Nullable MasterKind kind(RecordKind kind) {
        return switch (kind) {
            case SI -> MasterKind.ACT;
            case IY -> MasterKind.DRUG;
            case TO -> MasterKind.MATERIAL;
            default -> null;
        };
    }
}
