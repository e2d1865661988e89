package jp.santei.price;

import jp.santei.buffer.AmountUnit;
import jp.santei.buffer.ClaimBuffer;
import jp.santei.buffer.LineKind;
import jp.santei.buffer.StatementBuffer;
import jp.santei.master.CodeList;
import jp.santei.master.CodeListKey;
import jp.santei.master.DrugField;
import jp.santei.master.DrugTariff;
import jp.santei.master.Edition;
import jp.santei.master.MasterTable;
import jp.santei.money.Rounding;
import jp.santei.money.YenSum;
import jp.santei.rule.Area;
import jp.santei.rule.PointFindings;
import jp.santei.rule.PointSteps;
import jp.santei.rule.ResolveFindings;
import jp.santei.rule.Rule;

/**
 * The drugs of one item (薬剤料): 五捨五超入 of what is above the free amount.
 *
 * <p>The exact yen of all drugs of the unit are summed first. Up to the free amount (15 yen) they count one point in
 * 投薬 and 注射 and nothing elsewhere; above it one point and one more for every ten yen, half down, above half up.
 */
final class DrugBlock {
    static final Rule YEN = Rule.of(
            "P-DRUG-001",
            Area.DRUG,
            "薬価×使用量を端数処理せずに合算する",
            "price times quantity, summed without rounding",
            "点数表 第2章第5部第3節・第6部第2節 薬剤料",
            "/items/*/lines/*/quantity");
    static final Rule POINTS = Rule.of(
            "P-DRUG-002",
            Area.DRUG,
            "合計が15円を超えるときは、15円を超える額を10円で除し五捨五超入して1点を加える",
            "above 15 yen: the excess by ten yen, half down and above half up, plus one point",
            "点数表 第2章第5部第3節・第6部第2節 薬剤料");
    static final Rule MINIMUM = Rule.of(
            "P-DRUG-003",
            Area.DRUG,
            "合計が15円以下のときは投薬・注射で1点、それ以外は算定しない",
            "up to 15 yen: one point for medication and injection, none elsewhere",
            "点数表 第2章 各部 薬剤料",
            "/items/*/section");

    private static final int PRICE = 1;
    private static final int TYPED_OFF = 7;
    private static final long POINT_100 = 100;

    private final MasterTable<DrugField> drugs;
    private final int[] amountKind;
    private final DrugTariff tariff;
    private final CodeList minimumSections;

    DrugBlock(Edition edition) {
        drugs = edition.drugs();
        amountKind = drugs.column(DrugField.AMOUNT_KIND);
        tariff = new DrugTariff(edition.parameters());
        minimumSections = edition.codeList(CodeListKey.DRUG_MINIMUM_SECTION);
    }

    /** Prices the drug lines of a range; see {@link ActUnit#price}. */
    long price(StatementBuffer out, int entry, int from, int to) {
        long yen = 0;
        long off = 0;
        boolean any = false;
        boolean refused = false;
        for (int line = from; line < to; line++) {
            if (out.lineKind(line) != LineKind.DRUG) {
                continue;
            }
            int row = out.lineRow(line);
            switch (amountKind[row]) {
                case PRICE -> {
                    long quantity = out.lineQuantity(line);
                    if (quantity == ClaimBuffer.ABSENT) {
                        out.finding(PointFindings.QUANTITY_MISSING, entry, line, drugs.code(row), 0, 0);
                        refused = true;
                    } else {
                        any = true;
                        yen = Math.addExact(yen, lineYen(quantity, row, out, entry, line));
                    }
                }
                case TYPED_OFF -> {
                    long given = out.lineGiven(line);
                    if (given == ClaimBuffer.ABSENT) {
                        out.finding(PointFindings.POINTS_MISSING, entry, line, drugs.code(row), 0, 0);
                        refused = true;
                    } else {
                        off = Math.addExact(off, takenOff(given, out, entry, line));
                    }
                }
                default -> {
                    out.finding(PointFindings.KIND_NOT_BUILT, entry, line, drugs.code(row), amountKind[row], 0);
                    refused = true;
                }
            }
        }
        if (refused) {
            return 0;
        }
        return (any ? points(yen, out, entry) : 0) - off;
    }

    private long lineYen(long quantity, int row, StatementBuffer out, int entry, int line) {
        long yen = YenSum.of(drugs.value(row), quantity);
        out.amount(line, AmountUnit.YEN, yen);
        if (out.explaining()) {
            out.step(PointSteps.DRUG_YEN, entry, line, yen, drugs.value(row), quantity);
        }
        return yen;
    }

    private static long takenOff(long given, StatementBuffer out, int entry, int line) {
        long points = Rounding.HALF_UP_POINT.apply(given, POINT_100);
        out.amount(line, AmountUnit.POINTS, Math.multiplyExact(-given, ActUnit.EXACT_PER_POINT_100));
        if (out.explaining()) {
            out.step(PointSteps.MINUS, entry, line, given, 0, 0);
        }
        return points;
    }

    private long points(long yen, StatementBuffer out, int entry) {
        int day = out.date(entry);
        if (!tariff.knows(day)) {
            out.finding(ResolveFindings.NO_PARAMETER, entry, StatementBuffer.NO_LINE, day, 0, 0);
            return 0;
        }
        if (tariff.isFree(yen, day)) {
            long points = minimumSections.contains(out.section(entry), day) ? 1 : 0;
            if (out.explaining()) {
                long free = tariff.freeYen(day);
                out.step(PointSteps.DRUG_MINIMUM, entry, StatementBuffer.NO_LINE, points, yen, free);
            }
            return points;
        }
        long points = tariff.points(yen, 0, day);
        if (out.explaining()) {
            out.step(PointSteps.DRUG_POINTS, entry, StatementBuffer.NO_LINE, points, yen, 0);
        }
        return points;
    }
}
