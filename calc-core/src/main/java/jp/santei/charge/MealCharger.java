package jp.santei.charge;

import java.util.List;
import jp.santei.buffer.AmountUnit;
import jp.santei.buffer.ClaimBuffer;
import jp.santei.buffer.LineKind;
import jp.santei.buffer.StatementBuffer;
import jp.santei.buffer.StayBuffer;
import jp.santei.buffer.StayBuffer.Income;
import jp.santei.claim.MealClass;
import jp.santei.claim.PayerSet;
import jp.santei.master.Edition;
import jp.santei.master.MasterTable;
import jp.santei.master.MealRate;
import jp.santei.money.Scale;
import jp.santei.rule.Area;
import jp.santei.rule.ArgumentType;
import jp.santei.rule.FindingKind;
import jp.santei.rule.MealFindings;
import jp.santei.rule.Rule;

/**
 * The charge of meals and living costs (入院時食事療養費・入院時生活療養費): yen beside the points, outside limits and caps.
 *
 * <pre>
 *   meals of a day × cost + special diet + dining = cost ── min(share, cost of the meal) = insurer
 *   room of a day                                         └─ share ── public expenses ─ patient
 * </pre>
 *
 * <p>The food of 生活療養 stands with the meals, its room with the living costs. Holds scratch space: one instance per
 * thread.
 */
public final class MealCharger {
    static final Rule COST = Rule.of(
            "C-MEAL-002",
            Area.CHARGE,
            "食事の費用は1食の額×食数＋特別食加算×食数＋食堂加算×日数",
            "the cost of meals: amount a meal, special diet a meal, dining a day",
            "平成18年厚生労働省告示第99号",
            "/stays/*/meals/*/count",
            "/stays/*/meals/*/kind");
    static final Rule SHARE = Rule.of(
            "C-MEAL-004",
            Area.CHARGE,
            "患者は1食につき標準負担額と費用の少ない方を払い、残りを保険者が負担する",
            "the patient pays the lesser of share and cost of a meal, the insurer the rest",
            "健康保険法第85条第2項、保険医療機関及び保険医療養担当規則第5条第1項");
    static final Rule ROOM = Rule.of(
            "C-LIVING-001",
            Area.CHARGE,
            "生活療養の環境の費用は入院の日ごと",
            "the cost of living is by the day of the stay",
            "平成18年厚生労働省告示第99号 第二",
            "/stays/*/livingCare",
            "/stays/*/admitted",
            "/stays/*/discharged");
    static final Rule ROOM_SHARE = Rule.of(
            "C-LIVING-002",
            Area.CHARGE,
            "居住費は区分ごとの1日の額（指定難病・老齢福祉年金・境界層は負担なし）",
            "the room share is a daily amount by class; designated diseases, old-age pension and borderline pay none",
            "平成18年厚生労働省告示第486号");

    private static final long EXACT_YEN = 10_000_000;
    private static final int RATES = ServedMeals.RATES;

    private final ServedMeals served;
    private final MealPrices prices;
    private final MasterTable<?> acts;
    private final MealPayers payers;
    private final PublicPayers accounts;
    private final MealTally tally = new MealTally();
    private Income income = Income.UNSTATED;
    private MealRate assumed = MealRate.SHARE_GENERAL;
    private boolean isAssumed;

    /** Makes the pass for an edition; it goes on with the public expenses of the charge pass that ran before. */
    public MealCharger(Edition edition, Charger charger) {
        served = new ServedMeals(edition);
        prices = new MealPrices(edition);
        acts = edition.acts();
        accounts = charger.accounts();
        payers = new MealPayers(charger.schemes(), accounts);
    }

    /** Returns the rules of this pass. */
    public static List<Rule> rules() {
        return List.of(
                COST,
                MealShares.RULE,
                SHARE,
                ServedMeals.THREE,
                ServedMeals.ONE_SOURCE,
                ServedMeals.DAYS,
                MealPayers.RULE,
                ServedMeals.ADD_ON,
                MealPrices.RULE,
                ROOM,
                ROOM_SHARE);
    }

    /** Charges the meals and living costs of a claim whose points were charged. */
    public void charge(ClaimBuffer in, StatementBuffer out) {
        findUnknownYen(out, in.inpatient());
        if (!in.inpatient() || !out.charge().isComputed() || !served.collect(in, out)) {
            return;
        }
        begin(in);
        for (int day = 0; day < ServedMeals.DAYS_OF_MONTH; day++) {
            chargeMeals(out, day);
            chargeRoom(out, day);
        }
        accounts.writeCaps(out.charge());
        noteKinds(out);
        if (prices.isMissing()) {
            out.charge().meals().begin();
            out.charge().living().begin();
        } else {
            if (served.fromLines()) {
                showYen(out);
            }
            tally.explain(out, prices);
        }
    }

    private void begin(ClaimBuffer in) {
        prices.begin(in.firstDay());
        tally.begin();
        isAssumed = false;
        income = in.stays().income();
    }

    /** Acts in yen that stand for no rate, and all of them outside a stay, have no charge. */
    private void findUnknownYen(StatementBuffer out, boolean inpatient) {
        for (int entry = 0; entry < out.entryCount(); entry++) {
            for (int line = out.lineStart(entry); line < out.lineEnd(entry) && !out.dropped(entry); line++) {
                if (out.lineKind(line) == LineKind.ACT
                        && out.lineUnit(line) == AmountUnit.YEN
                        && (!inpatient || !served.standsForRate(out.lineRow(line)))) {
                    out.finding(MealFindings.YEN_NOT_CHARGED, entry, line, acts.code(out.lineRow(line)), 0, 0);
                }
            }
        }
    }

    private void chargeMeals(StatementBuffer out, int day) {
        long base = 0;
        long share = 0;
        int count = 0;
        for (int r = 0; r <= MealRate.LIVING_SECOND.ordinal(); r++) {
            MealRate kind = MealRate.ALL.get(r);
            int number = served.served(day, kind);
            if (number > 0) {
                count += number;
                tally.count(kind, number);
                long cost = prices.of(kind, out);
                base += cost * number;
                if (!served.namesShare(day)) {
                    MealRate of = MealShares.ofMeal(kind, mealClass(day), level(day));
                    noteAssumed(day, of);
                    share += shareOf(of, number, cost, out);
                }
            }
        }
        if (served.namesShare(day)) {
            for (int r = 0; r < RATES; r++) {
                MealRate of = MealRate.ALL.get(r);
                if (of.isMealShare()) {
                    share += shareOf(of, served.served(day, of), Long.MAX_VALUE, out);
                }
            }
            tally.cut(share, base);
            share = Math.min(share, base);
        }
        long addOns = addOn(MealRate.SPECIAL, day, out) + addOn(MealRate.DINING, day, out);
        if (count > 0 || addOns > 0) {
            payers.pay(out.charge().meals(), tally, served.payers(day), base + addOns, share);
        }
    }

    private long addOn(MealRate rate, int day, StatementBuffer out) {
        int number = served.served(day, rate);
        tally.count(rate, number);
        return number == 0 ? 0 : number * prices.of(rate, out);
    }

    private long shareOf(MealRate of, int number, long cost, StatementBuffer out) {
        if (number == 0) {
            return 0;
        }
        long each = prices.of(of, out);
        tally.count(of, number);
        if (each > cost) {
            tally.cut(each * number, cost * number);
            return cost * number;
        }
        return each * number;
    }

    private void chargeRoom(StatementBuffer out, int day) {
        if (served.served(day, MealRate.ROOM) == 0) {
            return;
        }
        tally.count(MealRate.ROOM, 1);
        long cost = prices.of(MealRate.ROOM, out);
        MealRate of = MealShares.ofRoom(mealClass(day));
        for (int r = MealRate.ROOM_SHARE.ordinal(); r < RATES; r++) {
            if (served.served(day, MealRate.ALL.get(r)) > 0) {
                of = MealRate.ALL.get(r);
            }
        }
        tally.count(of, 1);
        payers.pay(out.charge().living(), tally, served.payers(day), cost, Math.min(cost, prices.of(of, out)));
    }

    private Income level(int day) {
        if (income != Income.UNSTATED) {
            return income;
        }
        return payers.isAssisted(served.payers(day)) ? Income.LOW : Income.GENERAL;
    }

    private int mealClass(int day) {
        int stated = served.mealClass(day);
        return stated == StayBuffer.NO_CLASS && payers.isDesignated(served.payers(day))
                ? MealClass.DESIGNATED_DISEASE.ordinal()
                : stated;
    }

    private void noteAssumed(int day, MealRate share) {
        boolean insured = (served.payers(day) & PayerSet.INSURANCE_BIT) != 0;
        if (insured && income == Income.UNSTATED && !MealShares.statesIncome(mealClass(day))) {
            isAssumed = true;
            assumed = share;
        }
    }

    private void noteKinds(StatementBuffer out) {
        if (isAssumed) {
            finding(out, MealFindings.CLASS_ASSUMED, assumed.ordinal(), 0);
        }
        int liquid = served.liquidOfUnknownKind();
        if (liquid > 0) {
            long min = liquid * prices.of(MealRate.COST_SECOND_LIQUID, out);
            long max = liquid * prices.of(MealRate.COST_FIRST_LIQUID, out);
            finding(out, MealFindings.LIQUID_KIND, min, max);
        }
    }

    /** A line shows the amount that was charged: the official row's may be of another period. */
    private void showYen(StatementBuffer out) {
        for (int entry = 0; entry < out.entryCount(); entry++) {
            for (int line = out.lineStart(entry); line < out.lineEnd(entry) && !out.dropped(entry); line++) {
                if (out.lineKind(line) == LineKind.ACT && served.standsForRate(out.lineRow(line))) {
                    MealRate rate = served.rateOfRow(out.lineRow(line));
                    long yen = prices.of(rate, out) * Math.max(1, out.lineQuantity(line) / Scale.QUANTITY.one());
                    out.amount(line, AmountUnit.YEN, Math.multiplyExact(yen, EXACT_YEN));
                }
            }
        }
    }

    static void finding(StatementBuffer out, FindingKind kind, long a, long b) {
        out.finding(kind, StatementBuffer.WHOLE_CLAIM, StatementBuffer.NO_LINE, a, b, 0);
    }

    static long price(MealRate rate, long yen) {
        return rate.ordinal() * ArgumentType.MEAL_PRICE_UNIT + yen;
    }
}
