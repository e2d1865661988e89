package jp.santei.masters.snapshot;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import jp.santei.master.Coverage;
import jp.santei.master.MasterKind;

/** The days for which each master holds the rows in force (有効期間). */
final class CoverageSection implements Section<Map<MasterKind, Coverage>> {
    CoverageSection() {}

    @Override
    public void write(Map<MasterKind, Coverage> coverage, SectionOutput out) {
        out.rows(
                List.copyOf(coverage.entrySet()),
                (entry, to) -> to.text(entry.getKey().en())
                        .number(entry.getValue().from())
                        .number(entry.getValue().to()));
    }

    @Override
    public Map<MasterKind, Coverage> read(SectionInput in) {
        Map<MasterKind, Coverage> coverage = new EnumMap<>(MasterKind.class);
        in.rows(row -> coverage.put(
                row.constant(List.of(MasterKind.values()), MasterKind::en), new Coverage(row.number(), row.number())));
        return coverage;
    }
}
