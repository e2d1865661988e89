package jp.santei.price;

import java.util.Arrays;
import jp.santei.buffer.ClaimBuffer;
import jp.santei.buffer.LineKind;
import jp.santei.buffer.Prescriptions;
import jp.santei.buffer.StatementBuffer;
import jp.santei.master.CodeList;
import jp.santei.master.CodeListKey;
import jp.santei.master.DrugField;
import jp.santei.master.Edition;
import jp.santei.money.Rounding;
import jp.santei.rule.Area;
import jp.santei.rule.MedicationSteps;
import jp.santei.rule.Rule;

/**
 * The points that a reduction of drugs takes off (薬剤料逓減・減点), where the claim does not give them.
 *
 * <p>They follow from the other entries of its prescription, so they are computed when all of those are priced:
 *
 * <pre>
 *   sum = Σ drug points × 回数 of the entries the reduction is about, those with its payers
 *   off = sum − half up of sum × (100 − percent) / 100          of patches see {@link PatchExcess}
 * </pre>
 *
 * <p>Reused; not thread-safe.
 */
final class DrugReductions {
    static final Rule RULE = Rule.of(
            "M-REDUCE-001",
            Area.MEDICATION,
            "薬剤料逓減の点数は、対象の薬剤料の合計からその割合に相当する点数（四捨五入）を差し引いた残り",
            "points of a reduction of drugs: their sum less the part that is paid, rounded half up",
            "点数表 第2章第5部 F200 注2〜注4; 記録条件仕様 薬剤料逓減",
            "/items/*/context/prescription",
            "/items/*/context/psychotropic",
            "/items/*/department");

    private static final int TYPED_OFF = 7;
    private static final int NONE = 0;
    private static final long WHOLE = 100;
    private static final long POINT_100 = 100;

    private final int[] amountKind;
    private final CodeList codes;
    private final CodeList percents;
    private final Prescriptions prescriptions;
    private final PatchExcess patches;
    private StatementBuffer out = new StatementBuffer();
    private long[] drugPoints = new long[32];

    DrugReductions(Edition edition) {
        amountKind = edition.drugs().column(DrugField.AMOUNT_KIND);
        codes = edition.codeList(CodeListKey.DRUG_REDUCTION);
        percents = edition.codeList(CodeListKey.DRUG_REDUCTION_PERCENT);
        prescriptions = new Prescriptions(edition);
        patches = new PatchExcess(edition);
    }

    void begin(ClaimBuffer claim, StatementBuffer statement) {
        out = statement;
        prescriptions.begin(claim, statement);
        reserve(statement.entryCount());
        Arrays.fill(drugPoints, 0, statement.entryCount(), 0);
    }

    /** Keeps the points of the drugs of an entry, once. */
    void keep(int entry, long points) {
        reserve(entry + 1);
        drugPoints[entry] = points;
    }

    private void reserve(int entries) {
        if (drugPoints.length < entries) {
            drugPoints = Arrays.copyOf(drugPoints, Math.max(entries, drugPoints.length * 2));
        }
    }

    /** Returns whether an entry has a reduction whose points follow from other entries. */
    boolean waits(int entry) {
        for (int line = out.lineStart(entry); line < out.lineEnd(entry); line++) {
            if (isOpen(line, out.date(entry))) {
                return true;
            }
        }
        return false;
    }

    /** Computes the reductions of an entry; one that is about nothing stays without points. */
    void compute(int entry) {
        int day = out.date(entry);
        for (int line = out.lineStart(entry); line < out.lineEnd(entry); line++) {
            if (isOpen(line, day)) {
                int about = about(out.lineCode(line), day);
                if (about == Prescriptions.ABOUT_PATCHES) {
                    patches.compute(out, prescriptions, entry, line);
                } else {
                    compute(about, entry, line);
                }
            }
        }
    }

    private void compute(int about, int entry, int line) {
        int day = out.date(entry);
        boolean told = psychotropicsTold(entry);
        long sum = 0;
        boolean any = false;
        for (int other = 0; other < out.entryCount(); other++) {
            if (out.date(other) == day
                    && out.payers(other) == out.payers(entry)
                    && prescriptions.isReduced(other, about, told)
                    && prescriptions.same(entry, other)
                    && drugPoints[other] > 0) {
                any = true;
                sum = Math.addExact(sum, Math.multiplyExact(drugPoints[other], (long) out.times(other)));
            }
        }
        int percent = percents.valueOf(out.lineCode(line), day);
        if (!any || percent == CodeList.ABSENT) {
            return;
        }
        long off = sum - Rounding.HALF_UP_POINT.apply(Math.multiplyExact(sum, WHOLE - percent), WHOLE);
        out.given(line, Math.multiplyExact(off, POINT_100));
        if (out.explaining()) {
            out.step(MedicationSteps.REDUCTION, entry, line, off, sum, percent);
        }
    }

    private boolean psychotropicsTold(int entry) {
        for (int other = 0; other < out.entryCount(); other++) {
            if (out.date(other) == out.date(entry)
                    && prescriptions.isDispensed(other)
                    && prescriptions.same(entry, other)
                    && prescriptions.tellsPsychotropics(other)) {
                return true;
            }
        }
        return false;
    }

    private boolean isOpen(int line, int day) {
        return out.lineKind(line) == LineKind.DRUG
                && amountKind[out.lineRow(line)] == TYPED_OFF
                && out.lineGiven(line) == ClaimBuffer.ABSENT
                && about(out.lineCode(line), day) != NONE;
    }

    private int about(int code, int day) {
        for (int about = Prescriptions.ABOUT_ORAL; about <= Prescriptions.ABOUT_PATCHES; about++) {
            if (codes.valueOf(about, day) == code) {
                return about;
            }
        }
        return NONE;
    }
}
