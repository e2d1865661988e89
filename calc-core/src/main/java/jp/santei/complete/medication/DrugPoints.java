package jp.santei.complete.medication;

import jp.santei.buffer.StatementBuffer;
import jp.santei.complete.draft.Draft;
import jp.santei.master.CodeList;
import jp.santei.master.CodeListKey;
import jp.santei.master.DrugField;
import jp.santei.master.DrugTariff;
import jp.santei.master.Edition;
import jp.santei.master.MasterTable;
import jp.santei.money.Rounding;
import jp.santei.money.YenSum;

/** What drugs of a prescription will be worth (薬剤料の見込み), for findings that name both readings. */
final class DrugPoints {
    private static final long WHOLE = 100;

    private final Draft draft;
    private final MasterTable<DrugField> drugs;
    private final DrugTariff tariff;
    private final CodeList reductions;
    private final CodeList percents;

    DrugPoints(Edition edition, Draft draft) {
        this.draft = draft;
        drugs = edition.drugs();
        tariff = new DrugTariff(edition.parameters());
        reductions = edition.codeList(CodeListKey.DRUG_REDUCTION);
        percents = edition.codeList(CodeListKey.DRUG_REDUCTION_PERCENT);
    }

    /** Returns the points of all oral drugs. */
    long ofOral(Prescription prescription) {
        long sum = 0;
        for (int i = 0; i < prescription.size(); i++) {
            if (prescription.isOral(prescription.entry(i))) {
                sum = Math.addExact(sum, of(prescription, prescription.entry(i)));
            }
        }
        return sum;
    }

    /** Returns the points of the drugs of an entry, times its 回数. */
    long of(Prescription prescription, int entry) {
        StatementBuffer out = draft.out();
        long yen = 0;
        for (int line = out.lineStart(entry); line < out.lineEnd(entry); line++) {
            if (prescription.isDrug(line)) {
                yen = Math.addExact(yen, YenSum.of(drugs.value(out.lineRow(line)), out.lineQuantity(line)));
            }
        }
        if (yen == 0 || !tariff.knows(prescription.day())) {
            return 0;
        }
        return Math.multiplyExact(tariff.points(yen, 1, prescription.day()), (long) out.times(entry));
    }

    /** Returns what a reduction takes off a sum of points. */
    long off(long sum, int about, int day) {
        int percent = percents.valueOf(reductions.valueOf(about, day), day);
        if (percent == CodeList.ABSENT) {
            return 0;
        }
        return sum - Rounding.HALF_UP_POINT.apply(Math.multiplyExact(sum, WHOLE - percent), WHOLE);
    }
}
