package jp.santei.masters.snapshot;

import java.util.List;
import jp.santei.claim.IncomeBand;
import jp.santei.master.AmountStatus;
import jp.santei.master.HighCostLimits;
import jp.santei.master.LimitKind;
import jp.santei.master.LimitSide;

/** The monthly limits of the burden (高額療養費の限度額). */
final class LimitSection implements Section<HighCostLimits> {
    private static final List<LimitSide> SIDES = List.of(LimitSide.values());
    private static final List<IncomeBand> BANDS = List.of(IncomeBand.values());
    private static final List<LimitKind> KINDS = List.of(LimitKind.values());
    private static final List<AmountStatus> STATUSES = List.of(AmountStatus.values());

    LimitSection() {}

    @Override
    public void write(HighCostLimits limits, SectionOutput out) {
        out.rows(limits.rows(), LimitSection::row);
    }

    @Override
    public HighCostLimits read(SectionInput in) {
        return HighCostLimits.of(in.rows(LimitSection::row));
    }

    private static void row(HighCostLimits.Row row, SectionOutput out) {
        out.text(row.side().word()).flag(row.inpatient());
        out.text(row.band().word()).text(row.kind().word());
        out.number(row.from()).number(row.to()).large(row.base());
        out.number(row.percent()).large(row.threshold()).large(row.repeated());
        out.number(row.note()).number(row.repeatedNote());
        out.text(row.status().word()).text(row.source());
    }

    private static HighCostLimits.Row row(SectionInput in) {
        return new HighCostLimits.Row(
                in.constant(SIDES, LimitSide::word),
                in.flag(),
                in.constant(BANDS, IncomeBand::word),
                in.constant(KINDS, LimitKind::word),
                in.number(),
                in.number(),
                in.large(),
                in.number(),
                in.large(),
                in.large(),
                in.number(),
                in.number(),
                in.constant(STATUSES, AmountStatus::word),
                in.text());
    }
}
