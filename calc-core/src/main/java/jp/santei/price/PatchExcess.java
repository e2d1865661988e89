package jp.santei.price;

import java.util.Arrays;
import jp.santei.buffer.AmountUnit;
import jp.santei.buffer.ClaimBuffer;
import jp.santei.buffer.LineKind;
import jp.santei.buffer.Prescriptions;
import jp.santei.buffer.StatementBuffer;
import jp.santei.master.DrugField;
import jp.santei.master.DrugTariff;
import jp.santei.master.Edition;
import jp.santei.master.LimitedPatches;
import jp.santei.master.MasterTable;
import jp.santei.master.Parameter;
import jp.santei.master.Parameters;
import jp.santei.money.YenSum;
import jp.santei.rule.Area;
import jp.santei.rule.MedicationSteps;
import jp.santei.rule.Rule;

/**
 * The points of the patches above the limit of a prescription (貼付剤の上限を超える薬剤料).
 *
 * <pre>
 *   sheets above the limit are taken from the dearest patches
 *   off = Σ entries ( points of all its drugs − points of those that are left ) × 回数
 * </pre>
 *
 * <p>Reused; not thread-safe.
 */
final class PatchExcess {
    static final Rule RULE = Rule.of(
            "M-REDUCE-002",
            Area.MEDICATION,
            "貼付剤の減点は、全量の薬剤料と上限枚数までの薬剤料の差",
            "points taken off for patches: those of all sheets less those of the sheets within the limit",
            "点数表 第2章第5部 通則5");

    private static final long SHEET = 100_000;
    private static final long POINT_100 = 100;

    private final MasterTable<DrugField> drugs;
    private final LimitedPatches patches;
    private final DrugTariff tariff;
    private final Parameters parameters;

    private int count;
    private int[] lineOf = new int[16];
    private int[] entryOf = new int[16];
    private long[] taken = new long[16];
    private boolean[] done = new boolean[16];

    PatchExcess(Edition edition) {
        drugs = edition.drugs();
        patches = new LimitedPatches(edition);
        parameters = edition.parameters();
        tariff = new DrugTariff(parameters);
    }

    /** Sets the points that a line takes off; without patches in the prescription the line stays without points. */
    void compute(StatementBuffer out, Prescriptions prescriptions, int entry, int line) {
        int day = out.date(entry);
        long limit = parameters.at(Parameter.PATCH_SHEETS, day);
        long sheets = collect(out, prescriptions, entry);
        if (count == 0 || limit == Parameters.NONE || !tariff.knows(day)) {
            return;
        }
        takeDearest(out, sheets - Math.multiplyExact(limit, SHEET));
        long off = 0;
        int begin = 0;
        for (int i = 1; i <= count; i++) {
            if (i == count || entryOf[i] != entryOf[begin]) {
                off = Math.addExact(off, off(out, begin, i, day));
                begin = i;
            }
        }
        out.given(line, Math.multiplyExact(off, POINT_100));
        if (out.explaining()) {
            out.step(MedicationSteps.PATCH_POINTS, entry, line, off, sheets, limit);
        }
    }

    private long collect(StatementBuffer out, Prescriptions prescriptions, int entry) {
        count = 0;
        long sheets = 0;
        for (int other = 0; other < out.entryCount(); other++) {
            if (out.date(other) == out.date(entry)
                    && prescriptions.isDispensed(other)
                    && prescriptions.same(entry, other)) {
                for (int line = out.lineStart(other); line < out.lineEnd(other); line++) {
                    if (out.lineKind(line) == LineKind.DRUG
                            && out.lineQuantity(line) != ClaimBuffer.ABSENT
                            && patches.contains(out.lineRow(line), out.date(other))) {
                        add(other, line);
                        sheets = Math.addExact(
                                sheets, Math.multiplyExact(out.lineQuantity(line), (long) out.times(other)));
                    }
                }
            }
        }
        return sheets;
    }

    private void add(int entry, int line) {
        if (count == lineOf.length) {
            int size = count * 2;
            lineOf = Arrays.copyOf(lineOf, size);
            entryOf = Arrays.copyOf(entryOf, size);
            taken = Arrays.copyOf(taken, size);
            done = Arrays.copyOf(done, size);
        }
        lineOf[count] = line;
        entryOf[count] = entry;
        taken[count] = 0;
        done[count++] = false;
    }

    /** Of an entry with a 回数 above one the sheets that are left are spread over its times, rounded down. */
    private void takeDearest(StatementBuffer out, long excess) {
        long left = excess;
        while (left > 0) {
            int dearest = -1;
            for (int i = 0; i < count; i++) {
                if (!done[i] && (dearest < 0 || before(out, i, dearest))) {
                    dearest = i;
                }
            }
            done[dearest] = true;
            long quantity = out.lineQuantity(lineOf[dearest]);
            long times = out.times(entryOf[dearest]);
            long all = Math.multiplyExact(quantity, times);
            long take = Math.min(left, all);
            taken[dearest] = quantity - (all - take) / times;
            left -= take;
        }
    }

    /** The dearer first; of one price the larger quantity, so that the order of the items does not matter. */
    private boolean before(StatementBuffer out, int i, int other) {
        if (price(out, i) != price(out, other)) {
            return price(out, i) > price(out, other);
        }
        long quantity = out.lineQuantity(lineOf[i]);
        long otherQuantity = out.lineQuantity(lineOf[other]);
        return quantity == otherQuantity ? out.times(entryOf[i]) > out.times(entryOf[other]) : quantity > otherQuantity;
    }

    private long off(StatementBuffer out, int begin, int end, int day) {
        int entry = entryOf[begin];
        long all = 0;
        for (int line = out.lineStart(entry); line < out.lineEnd(entry); line++) {
            if (out.lineKind(line) == LineKind.DRUG && out.lineUnit(line) == AmountUnit.YEN) {
                all = Math.addExact(all, out.lineAmount(line));
            }
        }
        long rest = all;
        for (int i = begin; i < end; i++) {
            rest -= YenSum.of(drugs.value(out.lineRow(lineOf[i])), taken[i]);
        }
        long kept = rest == 0 ? 0 : tariff.points(rest, 1, day);
        return Math.multiplyExact(tariff.points(all, 1, day) - kept, (long) out.times(entry));
    }

    private long price(StatementBuffer out, int i) {
        return drugs.value(out.lineRow(lineOf[i]));
    }
}
