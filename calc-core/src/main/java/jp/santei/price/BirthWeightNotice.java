package jp.santei.price;

import jp.santei.buffer.ClaimBuffer;
import jp.santei.buffer.LineKind;
import jp.santei.buffer.StatementBuffer;
import jp.santei.master.AgePercentages;
import jp.santei.master.Edition;
import jp.santei.master.MasterTable;
import jp.santei.rule.UnitFindings;

/**
 * A unit whose add-on depends on a weight that the claim does not state (未熟児・極低出生体重児): both values are told.
 *
 * <p>Only of claims that are completed: what is given as it is, is not doubted.
 */
final class BirthWeightNotice {
    private final MasterTable<?> acts;
    private final AgePercentages percentages;

    BirthWeightNotice(Edition edition) {
        acts = edition.acts();
        percentages = new AgePercentages(edition);
    }

    /**
     * Looks at a unit that was just priced.
     *
     * @param points its points
     */
    void check(ClaimBuffer in, StatementBuffer out, int entry, int from, int to, long points, ActUnit unit) {
        if (out.lineKind(from) != LineKind.ACT || unit.isRefused()) {
            return;
        }
        int day = out.date(entry);
        long present = presentPercent(out, from, to);
        int code = 0;
        long most = present;
        for (int i = 0; i < percentages.size(); i++) {
            int row = acts.find(percentages.code(i), day);
            if (row >= 0
                    && percentages.belongs(row, out.lineRow(from))
                    && acts.value(row) > most
                    && percentages.fit(row, in.born(), in.birthWeight(), day) == AgePercentages.UNKNOWN) {
                code = percentages.code(i);
                most = acts.value(row);
            }
        }
        if (code != 0) {
            long max = unit.withMore(most - present);
            out.finding(UnitFindings.WEIGHT_UNKNOWN, entry, from, code, points, max);
        }
    }

    private long presentPercent(StatementBuffer out, int from, int to) {
        for (int line = from; line < to; line++) {
            if (out.lineKind(line) == LineKind.ACT && percentages.isAddOn(out.lineRow(line))) {
                return acts.value(out.lineRow(line));
            }
        }
        return 0;
    }
}
