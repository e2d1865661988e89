package jp.santei.price;

import jp.santei.buffer.AmountUnit;
import jp.santei.buffer.ClaimBuffer;
import jp.santei.buffer.LineKind;
import jp.santei.buffer.StatementBuffer;
import jp.santei.master.Edition;
import jp.santei.master.MasterTable;
import jp.santei.master.MaterialField;
import jp.santei.master.Parameter;
import jp.santei.master.Parameters;
import jp.santei.money.Ratio;
import jp.santei.money.Rounding;
import jp.santei.money.Scale;
import jp.santei.money.YenSum;
import jp.santei.rule.Area;
import jp.santei.rule.PointFindings;
import jp.santei.rule.PointSteps;
import jp.santei.rule.ResolveFindings;
import jp.santei.rule.Rule;

/**
 * The materials of one item (特定保険医療材料料): exact yen summed, divided by the yen per point of their kind, half up.
 *
 * <p>A percentage row (film for infants) raises the sum before it. Oxygen and nitrogen become whole yen first, after
 * their factor row. Reused; not thread-safe.
 */
final class MaterialBlock {
    static final Rule YEN = Rule.of(
            "P-MAT-001",
            Area.MATERIAL,
            "材料価格（または購入価格）×使用量を端数処理せずに合算する",
            "price (official or purchase) times quantity, summed without rounding",
            "材料価格基準; 基本マスター仕様説明書 特定器材 項番11・12",
            "/items/*/lines/*/quantity",
            "/items/*/lines/*/priceYen");
    static final Rule POINTS = Rule.of(
            "P-MAT-002",
            Area.MATERIAL,
            "合計を10円（高線量率イリジウム50円、コバルト1000円）で除し四捨五入する",
            "the sum by 10 yen (iridium 50, cobalt 1000), half up",
            "点数表 第2章 各部 特定保険医療材料料; 基本マスター仕様説明書 特定器材 項番22");
    static final Rule FACTOR = Rule.of(
            "P-MAT-003",
            Area.MATERIAL,
            "加算率・補正率の行は前の合計に乗じる",
            "percentage and factor rows apply to the sum before them",
            "基本マスター仕様説明書 特定器材 項番11（5 ％加算, 9 乗算割合）");
    static final Rule OXYGEN = Rule.of(
            "P-MAT-004",
            Area.MATERIAL,
            "酸素・窒素は単価×使用量×補正率を円未満四捨五入してから10円で除す。単価は上限価格まで",
            "oxygen and nitrogen: price × quantity × factor to whole yen first; the price up to its upper bound",
            "酸素及び窒素の価格（告示）; 留意事項通知 J201");

    static final Rule LIMITED = Rule.of(
            "P-MAT-005",
            Area.MATERIAL,
            "上限点数のある材料（眼科インスタントフィルム）は上限点数までとする",
            "a material with upper points (instant film) counts up to them",
            "点数表 第2章第3部 D256 注; 基本マスター仕様説明書 特定器材 項番24");

    private static final int PRICE = 1;
    private static final int PURCHASE = 2;
    private static final int PERCENT = 5;
    private static final int TYPED_FACTOR = 9;
    private static final int IRIDIUM = 3;
    private static final int COBALT = 4;
    private static final int FIRST_GAS = 2;
    private static final int NITROGEN = 9;
    private static final long PERCENT_ONE = 10_000;

    private final MasterTable<MaterialField> materials;
    private final int[] amountKind;
    private final int[] oxygen;
    private final int[] materialKind;
    private final int[] ceiling;
    private final int[] upperPoints;
    private final Parameters parameters;
    private final Ratio plain = new Ratio();
    private final Ratio iridium = new Ratio();
    private final Ratio cobalt = new Ratio();
    private final Ratio oxygenYen = new Ratio();
    private final Ratio nitrogenYen = new Ratio();
    private final Ratio limited = new Ratio();
    private Ratio last = plain;
    private boolean refused;

    /** Upper points of the limited materials of the item. */
    private long limit;

    MaterialBlock(Edition edition) {
        materials = edition.materials();
        amountKind = materials.column(MaterialField.AMOUNT_KIND);
        oxygen = materials.column(MaterialField.OXYGEN);
        materialKind = materials.column(MaterialField.MATERIAL_KIND);
        ceiling = materials.column(MaterialField.PRICE_CEILING);
        upperPoints = materials.column(MaterialField.UPPER_POINTS);
        parameters = edition.parameters();
    }

    /** Prices the material lines of a range; see {@link ActUnit#price}. */
    long price(StatementBuffer out, int entry, int from, int to) {
        plain.set(0, 1);
        iridium.set(0, 1);
        cobalt.set(0, 1);
        oxygenYen.set(0, 1);
        nitrogenYen.set(0, 1);
        limited.set(0, 1);
        limit = 0;
        last = plain;
        refused = false;
        boolean any = false;
        for (int line = from; line < to; line++) {
            if (out.lineKind(line) == LineKind.MATERIAL) {
                any = true;
                collect(out, entry, line);
            }
        }
        if (!any || refused) {
            return 0;
        }
        int day = out.date(entry);
        long points = points(plain, Parameter.MATERIAL_YEN_PER_POINT, day, out, entry);
        points += points(iridium, Parameter.MATERIAL_IRIDIUM_YEN_PER_POINT, day, out, entry);
        points += points(cobalt, Parameter.MATERIAL_COBALT_YEN_PER_POINT, day, out, entry);
        points += limitedPoints(day, out, entry);
        points += gasPoints(oxygenYen, day, out, entry);
        return points + gasPoints(nitrogenYen, day, out, entry);
    }

    private long limitedPoints(int day, StatementBuffer out, int entry) {
        long points = points(limited, Parameter.MATERIAL_YEN_PER_POINT, day, out, entry);
        if (points > limit && out.explaining()) {
            out.step(PointSteps.MATERIAL_LIMITED, entry, StatementBuffer.NO_LINE, limit, points, 0);
        }
        return Math.min(limit, points);
    }

    private void collect(StatementBuffer out, int entry, int line) {
        int row = out.lineRow(line);
        switch (amountKind[row]) {
            case PRICE -> addYen(out, entry, line, listedPrice(out.linePrice(line), row, out, entry, line));
            case PURCHASE -> addPurchased(out, entry, line);
            case PERCENT -> factor(PERCENT_ONE + materials.value(row), PERCENT_ONE, out, entry, line);
            case TYPED_FACTOR -> addTypedFactor(out, entry, line);
            default -> {
                out.finding(PointFindings.KIND_NOT_BUILT, entry, line, materials.code(row), amountKind[row], 0);
                refused = true;
            }
        }
    }

    /** The listed price; of gases it is only the ceiling of the purchase price. */
    private long listedPrice(long purchase, int row, StatementBuffer out, int entry, int line) {
        long listed = materials.value(row);
        if (ceiling[row] == 0) {
            return listed;
        }
        if (purchase == ClaimBuffer.ABSENT) {
            out.finding(PointFindings.CEILING_ASSUMED, entry, line, materials.code(row), 0, 0);
            return listed;
        }
        return Math.min(purchase, listed);
    }

    private void addPurchased(StatementBuffer out, int entry, int line) {
        long purchase = out.linePrice(line);
        if (purchase == ClaimBuffer.ABSENT) {
            out.finding(PointFindings.PRICE_MISSING, entry, line, materials.code(out.lineRow(line)), 0, 0);
            refused = true;
        } else {
            addYen(out, entry, line, purchase);
        }
    }

    private void addTypedFactor(StatementBuffer out, int entry, int line) {
        long quantity = out.lineQuantity(line);
        if (quantity == ClaimBuffer.ABSENT) {
            out.finding(PointFindings.QUANTITY_MISSING, entry, line, materials.code(out.lineRow(line)), 0, 0);
            refused = true;
        } else {
            factor(quantity, Scale.QUANTITY.one(), out, entry, line);
        }
    }

    private void addYen(StatementBuffer out, int entry, int line, long price) {
        int row = out.lineRow(line);
        long quantity = out.lineQuantity(line);
        if (quantity == ClaimBuffer.ABSENT) {
            out.finding(PointFindings.QUANTITY_MISSING, entry, line, materials.code(row), 0, 0);
            refused = true;
            return;
        }
        long yen = YenSum.of(price, quantity);
        out.amount(line, AmountUnit.YEN, yen);
        if (out.explaining()) {
            out.step(PointSteps.MATERIAL_YEN, entry, line, yen, price, quantity);
        }
        limit += upperPoints[row];
        last = sumOf(row);
        last.plus(yen, YenSum.ONE);
    }

    private Ratio sumOf(int row) {
        if (oxygen[row] == NITROGEN) {
            return nitrogenYen;
        }
        if (oxygen[row] >= FIRST_GAS) {
            return oxygenYen;
        }
        if (upperPoints[row] > 0) {
            return limited;
        }
        return switch (materialKind[row]) {
            case IRIDIUM -> iridium;
            case COBALT -> cobalt;
            default -> plain;
        };
    }

    private void factor(long numerator, long denominator, StatementBuffer out, int entry, int line) {
        last.times(numerator, denominator);
        if (out.explaining()) {
            long percent = Math.multiplyExact(numerator, PERCENT_ONE) / denominator;
            out.step(PointSteps.MATERIAL_FACTOR, entry, line, exactYen(last), percent, 0);
        }
    }

    private long points(Ratio sum, Parameter unit, int day, StatementBuffer out, int entry) {
        if (sum.numerator() == 0) {
            return 0;
        }
        long perPoint = parameters.at(unit, day);
        if (perPoint == Parameters.NONE) {
            out.finding(ResolveFindings.NO_PARAMETER, entry, StatementBuffer.NO_LINE, day, 0, 0);
            return 0;
        }
        long yen = out.explaining() ? exactYen(sum) : 0;
        long points = sum.times(1, perPoint).round(Rounding.HALF_UP_POINT);
        if (out.explaining()) {
            out.step(PointSteps.MATERIAL_POINTS, entry, StatementBuffer.NO_LINE, points, yen, perPoint);
        }
        return points;
    }

    /** 酸素と窒素はそれぞれ価格を10円で除して端数処理し、合算する (J201 注1). */
    private long gasPoints(Ratio gas, int day, StatementBuffer out, int entry) {
        if (gas.numerator() == 0) {
            return 0;
        }
        long yen = gas.round(Rounding.HALF_UP_YEN);
        if (out.explaining()) {
            out.step(PointSteps.OXYGEN_YEN, entry, StatementBuffer.NO_LINE, yen, exactYen(gas), 0);
        }
        return points(gas.set(yen, 1), Parameter.MATERIAL_YEN_PER_POINT, day, out, entry);
    }

    private static long exactYen(Ratio sum) {
        return Math.multiplyExact(sum.numerator(), YenSum.ONE) / sum.denominator();
    }
}
