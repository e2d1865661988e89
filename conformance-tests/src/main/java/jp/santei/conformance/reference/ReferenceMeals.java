package jp.santei.conformance.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;

/**
 * Meals and living costs of a stay by the text of the notices (食事療養・生活療養の標準負担額の参照計算), transcribed from the rule
 * books: from 2016-04; from 2026-06 the shares of the taxed and of the room as announced, no others.
 */
public final class ReferenceMeals {
    private static final LocalDate APRIL_2016 = LocalDate.of(2016, 4, 1);
    private static final LocalDate OCTOBER_2017 = LocalDate.of(2017, 10, 1);
    private static final LocalDate APRIL_2018 = LocalDate.of(2018, 4, 1);
    private static final LocalDate JUNE_2024 = LocalDate.of(2024, 6, 1);
    private static final LocalDate APRIL_2025 = LocalDate.of(2025, 4, 1);
    private static final LocalDate JUNE_2026 = LocalDate.of(2026, 6, 1);

    private ReferenceMeals() {}

    /** Who the patient is for the share of a meal (標準負担額の区分). */
    public enum Payer {
        /** 課税世帯. */
        TAXED,
        /** 指定難病・小児慢性特定疾病, taxed. */
        DESIGNATED_DISEASE,
        /** 精神病床に2016-03-31まで1年を超えて入院. */
        LONG_MENTAL_STAY,
        /** 非課税: 区分オ, 低所得Ⅱ, to 90 days. */
        LOW2,
        /** 非課税, over 90 days. */
        LOW2_OVER_90_DAYS,
        /** 低所得Ⅰ. */
        LOW1
    }

    /** What is served (食事の種類). */
    public enum Meal {
        /** 食事療養(Ⅰ). */
        FIRST,
        /** 食事療養(Ⅱ). */
        SECOND,
        /** 流動食のみ, (Ⅰ). */
        LIQUID_FIRST,
        /** 流動食のみ, (Ⅱ). */
        LIQUID_SECOND
    }

    /** Who the patient is for living costs (生活療養標準負担額の区分). */
    public enum Resident {
        /** 課税. */
        TAXED,
        /** 区分オ, 低所得Ⅱ. */
        LOW2,
        /** 低所得Ⅰ. */
        LOW1,
        /** 老齢福祉年金, 境界層. */
        PENSION,
        /** 医療の必要性の高い者. */
        HEAVY,
        /** 指定難病. */
        DESIGNATED_DISEASE
    }

    /** Returns 食事療養標準負担額 of a meal in yen; empty where no rule book has it. */
    public static OptionalInt share(LocalDate on, Payer payer) {
        return switch (payer) {
            case TAXED -> amount(on, 360, 460, 490, 510, 550);
            case DESIGNATED_DISEASE -> amount(on, 260, 260, 280, 300, -1);
            case LONG_MENTAL_STAY -> amount(on, 260, 260, 260, 260, -1);
            case LOW2 -> amount(on, 210, 210, 230, 240, -1);
            case LOW2_OVER_90_DAYS -> amount(on, 160, 160, 180, 190, -1);
            case LOW1 -> amount(on, 100, 100, 110, 110, -1);
        };
    }

    /** Returns the cost of a meal in yen (基準額), without additions. */
    public static int cost(LocalDate on, Meal meal) {
        return switch (meal) {
            case FIRST -> amount(on, 640, 640, 670, 690, 730).orElseThrow();
            case SECOND -> amount(on, 506, 506, 536, 556, 596).orElseThrow();
            case LIQUID_FIRST -> amount(on, 575, 575, 605, 625, 665).orElseThrow();
            case LIQUID_SECOND -> amount(on, 460, 460, 490, 510, 550).orElseThrow();
        };
    }

    /** Returns 生活療養標準負担額 of a meal in yen, from 2018-04; empty where no rule book has it. */
    public static OptionalInt livingShare(LocalDate on, Resident resident, boolean second) {
        if (on.isBefore(APRIL_2018)) {
            return OptionalInt.empty();
        }
        return switch (resident) {
            case TAXED -> second ? amount(on, -1, 420, 450, 470, 510) : amount(on, -1, 460, 490, 510, 550);
            case LOW2 -> amount(on, -1, 210, 230, 240, -1);
            case LOW1 -> amount(on, -1, 130, 140, 140, -1);
            case PENSION -> amount(on, -1, 100, 110, 110, -1);
            case HEAVY -> share(on, Payer.TAXED);
            case DESIGNATED_DISEASE -> share(on, Payer.DESIGNATED_DISEASE);
        };
    }

    /** Returns the cost of a meal of 生活療養 in yen, from 2025-04; empty where no rule book has it. */
    public static OptionalInt livingCost(LocalDate on, Meal meal) {
        return switch (meal) {
            case FIRST -> amount(on, -1, -1, -1, 604, 644);
            case SECOND -> amount(on, -1, -1, -1, 470, 510);
            case LIQUID_FIRST -> amount(on, -1, -1, -1, 550, 590);
            case LIQUID_SECOND -> OptionalInt.empty();
        };
    }

    /** Returns 居住費 of a day in yen: 320, 370 from 2017-10, 430 from 2026-06 as announced; 医療の必要性の高い者 0, 200, 370. */
    public static int room(LocalDate on, Resident resident) {
        boolean free = resident == Resident.PENSION || resident == Resident.DESIGNATED_DISEASE;
        if (free) {
            return 0;
        }
        boolean heavy = resident == Resident.HEAVY;
        if (on.isBefore(OCTOBER_2017)) {
            return heavy ? 0 : 320;
        }
        if (on.isBefore(APRIL_2018)) {
            return heavy ? 200 : 370;
        }
        return on.isBefore(JUNE_2026) ? 370 : 430;
    }

    /** Returns what the patient pays of meals: 療担規則5条1項, the share and never more than the cost. */
    public static int patientPays(int meals, int share, int cost) {
        return meals * Math.min(share, cost);
    }

    /**
     * Returns what public expenses leave of a share of meals, each in legal order (copayment.md §5.4): 52 pays half, 10, 15,
     * 16, 38 and 54 nothing, the others all; 24 and 79, with caps of their own, are not known here.
     */
    public static long leftByPublicExpenses(long share, List<String> laws) {
        long left = share;
        for (String law : laws) {
            left = switch (law) {
                case "10", "15", "16", "38", "54" -> left;
                case "52" -> left / 2;
                case "24", "79", "21", "62" -> throw new IllegalArgumentException("meals are not known of " + law);
                default -> 0;
            };
        }
        return left;
    }

    private static OptionalInt amount(
            LocalDate on, int april2016, int april2018, int june2024, int april2025, int june2026) {
        if (on.isBefore(APRIL_2016)) {
            return OptionalInt.empty();
        }
        int yen = april2016;
        yen = on.isBefore(APRIL_2018) ? yen : april2018;
        yen = on.isBefore(JUNE_2024) ? yen : june2024;
        yen = on.isBefore(APRIL_2025) ? yen : april2025;
        yen = on.isBefore(JUNE_2026) ? yen : june2026;
        return yen < 0 ? OptionalInt.empty() : OptionalInt.of(yen);
    }
}
