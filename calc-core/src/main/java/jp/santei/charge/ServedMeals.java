package jp.santei.charge;

import java.util.Arrays;
import jp.santei.buffer.ClaimBuffer;
import jp.santei.buffer.LineKind;
import jp.santei.buffer.StatementBuffer;
import jp.santei.buffer.StayBuffer;
import jp.santei.claim.Days;
import jp.santei.claim.MealKind;
import jp.santei.claim.PayerSet;
import jp.santei.master.ActField;
import jp.santei.master.Edition;
import jp.santei.master.MasterTable;
import jp.santei.master.MealRate;
import jp.santei.master.MealRates;
import jp.santei.money.Scale;
import jp.santei.rule.Area;
import jp.santei.rule.MealFindings;
import jp.santei.rule.Rule;

/**
 * What was served on each day of the month (提供された食事と生活療養): from the stays, else from the lines of section 97.
 *
 * <pre>
 *   day 0…30 ── meals of each kind, special diets, dining, room
 *           └── shares that lines name, payers, class of the stay
 * </pre>
 */
final class ServedMeals {
    static final Rule THREE = Rule.of(
            "C-MEAL-005",
            Area.CHARGE,
            "食事は1日3食まで",
            "at most three meals a day",
            "平成18年厚生労働省告示第99号 第一 注1",
            "/stays/*/meals/*/count",
            "/items/*/lines/*/quantity");
    static final Rule ONE_SOURCE = Rule.of(
            "C-MEAL-006",
            Area.CHARGE,
            "食事は入院（stay）か診療識別97の行のどちらかで示す",
            "meals are given in the stay or in lines of section 97, not in both",
            "記録条件仕様 食事療養・生活療養",
            "/stays/*/meals",
            "/items/*/lines/*/code");
    static final Rule DAYS = Rule.of(
            "C-MEAL-007",
            Area.CHARGE,
            "食事は入院期間の日のもの",
            "meals belong to days of the stay",
            "健康保険法第85条",
            "/stays/*/admitted",
            "/stays/*/discharged",
            "/stays/*/meals/*/date");
    static final Rule ADD_ON = Rule.of(
            "C-MEAL-009",
            Area.CHARGE,
            "特別食加算・食堂加算は(Ⅰ)に限り、流動食のみには特別食加算がない",
            "special diet and dining belong to kind I; liquid food has no special diet",
            "平成18年厚生労働省告示第99号 第一 1 注3・注4",
            "/stays/*/meals/*/kind",
            "/stays/*/meals/*/special",
            "/stays/*/meals/*/dining",
            "/facility/standards");

    static final int DAYS_OF_MONTH = 31;
    static final int RATES = MealRate.ALL.size();
    private static final int MAX_MEALS = 3;
    private static final int NO_RATE = -1;
    private static final MealKind[] KINDS = MealKind.values();

    private final MealRates rates;
    private final MasterTable<ActField> acts;
    private final int[] rateOfRow;
    private final int[] standards;

    private final int[] served = new int[DAYS_OF_MONTH * RATES];
    private final int[] meals = new int[DAYS_OF_MONTH];
    private final int[] payers = new int[DAYS_OF_MONTH];
    private final int[] classes = new int[DAYS_OF_MONTH];
    private final boolean[] shared = new boolean[DAYS_OF_MONTH];
    private int liquid;
    private boolean first;
    private boolean second;
    private boolean any;
    private boolean fromLines;

    ServedMeals(Edition edition) {
        rates = edition.meals();
        acts = edition.acts();
        standards = acts.column(ActField.STANDARD_1);
        rateOfRow = new int[acts.size()];
        Arrays.fill(rateOfRow, NO_RATE);
        for (MealRates.Code code : rates.codes()) {
            for (int row = acts.firstRow(code.code()); row >= 0 && isRowOf(row, code.code()); row++) {
                rateOfRow[row] = code.rate().ordinal();
            }
        }
    }

    private boolean isRowOf(int row, int code) {
        return row < acts.size() && acts.code(row) == code;
    }

    /** Collects what a claim says was served; returns whether there is anything. */
    boolean collect(ClaimBuffer in, StatementBuffer out) {
        begin();
        boolean stated = in.stays().mealCount() > 0;
        boolean lines = readLines(in, out, !stated);
        if (stated && lines) {
            MealCharger.finding(out, MealFindings.TWO_SOURCES, 0, 0);
        }
        fromLines = lines && !stated;
        if (!fromLines) {
            readStays(in, out);
        }
        return any;
    }

    private void begin() {
        Arrays.fill(served, 0);
        Arrays.fill(meals, 0);
        Arrays.fill(payers, 0);
        Arrays.fill(classes, StayBuffer.NO_CLASS);
        Arrays.fill(shared, false);
        liquid = 0;
        first = false;
        second = false;
        any = false;
    }

    private boolean readLines(ClaimBuffer in, StatementBuffer out, boolean count) {
        boolean found = false;
        for (int entry = 0; entry < out.entryCount(); entry++) {
            for (int line = out.lineStart(entry); line < out.lineEnd(entry) && !out.dropped(entry); line++) {
                if (out.lineKind(line) == LineKind.ACT && rateOfRow[out.lineRow(line)] != NO_RATE) {
                    found = true;
                    if (count) {
                        readLine(in, out, entry, line);
                    }
                }
            }
        }
        return found;
    }

    private void readLine(ClaimBuffer in, StatementBuffer out, int entry, int line) {
        int day = out.date(entry) - in.firstDay();
        MealRate rate = MealRate.ALL.get(rateOfRow[out.lineRow(line)]);
        long quantity = out.lineQuantity(line);
        long each = quantity == ClaimBuffer.ABSENT ? 1 : quantity / Scale.QUANTITY.one();
        int number = Math.toIntExact(Math.min(Integer.MAX_VALUE, each * out.times(entry)));
        if (rate.isMealCost()) {
            number = upToThree(day, number, in.firstDay() + day, out);
        } else if (rate.isMealShare()) {
            shared[day] = true;
            number = Math.min(number, MAX_MEALS);
        } else if (rate != MealRate.SPECIAL) {
            number = 1;
        }
        serve(day, rate, number);
        payers[day] |= out.payers(entry);
        classes[day] = classOf(in.stays(), out.date(entry));
    }

    private static int classOf(StayBuffer stays, int day) {
        for (int s = 0; s < stays.stayCount(); s++) {
            if (stays.from(s) <= day && day <= stays.to(s)) {
                return stays.mealClass(s);
            }
        }
        return StayBuffer.NO_CLASS;
    }

    private void readStays(ClaimBuffer in, StatementBuffer out) {
        StayBuffer stays = in.stays();
        for (int m = 0; m < stays.mealCount(); m++) {
            first |= KINDS[stays.mealKind(m)] == MealKind.FIRST;
            second |= KINDS[stays.mealKind(m)] == MealKind.SECOND;
        }
        for (int m = 0; m < stays.mealCount(); m++) {
            readMeals(in, out, m);
        }
        for (int s = 0; s < stays.stayCount(); s++) {
            if (stays.living(s)) {
                readRoom(in, s);
            }
        }
    }

    private void readMeals(ClaimBuffer in, StatementBuffer out, int m) {
        StayBuffer stays = in.stays();
        int on = stays.mealDay(m);
        int day = on - in.firstDay();
        int stay = stays.mealStay(m);
        if (day < 0 || on > lastDay(in) || on < stays.from(stay) || on > stays.to(stay)) {
            MealCharger.finding(out, MealFindings.OUTSIDE_STAY, on, 0);
            return;
        }
        MealRate rate = cost(KINDS[stays.mealKind(m)], stays.living(stay), in, stays.meals(m), on);
        int number = upToThree(day, stays.meals(m), on, out);
        serve(day, rate, number);
        takePart(in, day, stays.mealClass(stay));
        boolean kindOne = rate == MealRate.COST_FIRST || rate == MealRate.LIVING_FIRST;
        boolean liquidOne = rate == MealRate.COST_FIRST_LIQUID || rate == MealRate.LIVING_FIRST_LIQUID;
        if (stays.special(m) && number > 0) {
            addOn(MealRate.SPECIAL, kindOne, number, day, on, out);
        }
        if (stays.dining(m) && number > 0) {
            addOn(MealRate.DINING, kindOne || liquidOne, 1, day, on, out);
        }
    }

    private void addOn(MealRate rate, boolean billable, int number, int day, int on, StatementBuffer out) {
        if (!billable) {
            MealCharger.finding(out, MealFindings.ADD_ON_REFUSED, rate.ordinal(), on);
        } else if (rate != MealRate.DINING || served(day, rate) == 0) {
            serve(day, rate, number);
        }
    }

    private void readRoom(ClaimBuffer in, int s) {
        int to = Math.min(in.stays().to(s), lastDay(in));
        for (int on = Math.max(in.stays().from(s), in.firstDay()); on <= to; on++) {
            int day = on - in.firstDay();
            if (served(day, MealRate.ROOM) == 0) {
                serve(day, MealRate.ROOM, 1);
                takePart(in, day, in.stays().mealClass(s));
            }
        }
    }

    private void takePart(ClaimBuffer in, int day, int mealClass) {
        int mask = in.insured() ? PayerSet.INSURANCE_BIT : 0;
        for (int p = 0; p < in.publicExpenses().count(); p++) {
            if (in.publicExpenses().isValid(p, in.firstDay() + day)) {
                mask |= PayerSet.INSURANCE_BIT << (p + 1);
            }
        }
        payers[day] = mask;
        classes[day] = mealClass;
    }

    /** 流動食: of the facility's kind, which its notified standard tells, or another meal of the claim. */
    private MealRate cost(MealKind kind, boolean living, ClaimBuffer in, int number, int on) {
        return switch (kind) {
            case FIRST -> living ? MealRate.LIVING_FIRST : MealRate.COST_FIRST;
            case SECOND -> living ? MealRate.LIVING_SECOND : MealRate.COST_SECOND;
            case LIQUID -> {
                int standard = standardOfFirst(on);
                boolean told =
                        first || second || (standard != 0 && in.facility().standardsStated());
                liquid += told ? 0 : number;
                boolean kindOne = !second && (first || (told && in.facility().hasStandard(standard, on)));
                if (living) {
                    yield kindOne ? MealRate.LIVING_FIRST_LIQUID : MealRate.LIVING_SECOND;
                }
                yield kindOne ? MealRate.COST_FIRST_LIQUID : MealRate.COST_SECOND_LIQUID;
            }
        };
    }

    /** The 施設基準 of 入院時食事療養(Ⅰ) as its act names it, or 0. */
    private int standardOfFirst(int on) {
        int code = rates.codeOf(MealRate.COST_FIRST_LIQUID);
        int row = acts.find(code, on);
        if (row < 0) {
            row = acts.firstRow(code);
        }
        return row < 0 ? 0 : standards[row];
    }

    private int upToThree(int day, int number, int on, StatementBuffer out) {
        int room = MAX_MEALS - meals[day];
        meals[day] += Math.min(room, number);
        if (number > room) {
            MealCharger.finding(out, MealFindings.TOO_MANY_MEALS, on, (long) MAX_MEALS - room + number);
        }
        return Math.min(room, number);
    }

    private void serve(int day, MealRate rate, int number) {
        served[day * RATES + rate.ordinal()] += number;
        any |= number > 0;
    }

    private static int lastDay(ClaimBuffer in) {
        int month = Days.packed(in.firstDay()) / 100;
        int next = month % 100 == 12 ? month + 89 : month + 1;
        return Days.of(next / 100, next % 100, 1) - 1;
    }

    /** Returns whether a row of the acts is of a code that stands for a rate. */
    boolean standsForRate(int row) {
        return rateOfRow[row] != NO_RATE;
    }

    /** Returns the rate that the code of such a row stands for. */
    MealRate rateOfRow(int row) {
        return MealRate.ALL.get(rateOfRow[row]);
    }

    /** Returns whether what was served comes from lines of section 97. */
    boolean fromLines() {
        return fromLines;
    }

    /** Returns how many of a rate were served, or how many shares the lines name, on a day of the month from 0. */
    int served(int day, MealRate rate) {
        return served[day * RATES + rate.ordinal()];
    }

    /** Returns who takes part in paying on a day. */
    int payers(int day) {
        return payers[day];
    }

    /** Returns the class of the stay on a day, or {@link StayBuffer#NO_CLASS}. */
    int mealClass(int day) {
        return classes[day];
    }

    /** Returns whether lines name the shares of the meals of a day. */
    boolean namesShare(int day) {
        return shared[day];
    }

    /** Returns the number of meals of liquid food whose kind nothing tells. */
    int liquidOfUnknownKind() {
        return liquid;
    }
}
