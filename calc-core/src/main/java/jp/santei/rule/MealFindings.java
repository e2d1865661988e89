package jp.santei.rule;

import static jp.santei.rule.ArgumentType.CODE;
import static jp.santei.rule.ArgumentType.DATE;
import static jp.santei.rule.ArgumentType.MEAL_PRICE;
import static jp.santei.rule.ArgumentType.MEAL_RATE;
import static jp.santei.rule.ArgumentType.NUMBER;
import static jp.santei.rule.ArgumentType.YEN;

import java.util.List;

/** The findings of meals and living costs (食事・生活療養の指摘). */
public final class MealFindings {
    /** An act in yen that no rate stands for. */
    public static final FindingKind YEN_NOT_CHARGED = FindingKind.of(
            "C-MEAL-001",
            Severity.WARNING,
            true,
            "{code} {name} は円建てで、患者負担の計算は未対応です",
            "{code} {name} is in yen; its charge is not supported yet",
            Argument.of("code", CODE));

    /** Whether liquid food is of kind I or II is not stated. */
    public static final FindingKind LIQUID_KIND = FindingKind.of(
            "C-MEAL-102",
            Severity.UNDECIDABLE,
            false,
            "流動食が(Ⅰ)か(Ⅱ)か、施設基準の届出（facility.standards）から決まりません。(Ⅱ)の {min} 円とします（(Ⅰ)なら {max} 円）",
            "whether liquid food is of kind I or II does not follow from facility.standards: taken as II, {min} yen (I: {max} yen)",
            Argument.of("min", YEN),
            Argument.of("max", YEN));

    /** The class of the share was assumed. */
    public static final FindingKind CLASS_ASSUMED = FindingKind.of(
            "C-MEAL-103",
            Severity.INFO,
            false,
            "所得区分がないため、食事の標準負担額は {share} とします",
            "no income band is stated: the meal share is taken as {share}",
            Argument.of("share", MEAL_RATE));

    /** More than three meals on a day. */
    public static final FindingKind TOO_MANY_MEALS = FindingKind.of(
            "C-MEAL-105",
            Severity.ERROR,
            false,
            "{date} の食事 {count} 食のうち3食を超える分は算定できません",
            "of {count} meals on {date} those beyond three are not billable",
            Argument.of("date", DATE),
            Argument.of("count", NUMBER));

    /** Meals in the stay and in section 97. */
    public static final FindingKind TWO_SOURCES = FindingKind.of(
            "C-MEAL-106",
            Severity.ERROR,
            true,
            "食事が入院（stay）と診療識別97の行の両方にあります。stay の食事で計算します",
            "meals are given in the stay and in lines of section 97: those of the stay are charged");

    /** Meals on a day outside the stay or the month. */
    public static final FindingKind OUTSIDE_STAY = FindingKind.of(
            "C-MEAL-107",
            Severity.ERROR,
            false,
            "{date} の食事は入院期間または診療年月の外のため算定できません",
            "meals on {date} are outside the stay or the month and are not billable",
            Argument.of("date", DATE));

    /** An add-on that the kind of meal does not have. */
    public static final FindingKind ADD_ON_REFUSED = FindingKind.of(
            "C-MEAL-109",
            Severity.ERROR,
            false,
            "{date} の {addOn} はこの食事の区分では算定できません",
            "{addOn} on {date} is not billable with this kind of meal",
            Argument.of("addOn", MEAL_RATE),
            Argument.of("date", DATE));

    /** An amount that is not in force. */
    public static final FindingKind PROVISIONAL = FindingKind.of(
            "C-MEAL-110",
            Severity.WARNING,
            false,
            "{price} は公表段階の額で、告示では未確認です",
            "{price}: announced, not confirmed by the notice",
            Argument.of("price", MEAL_PRICE));

    /** An amount that is not known. */
    public static final FindingKind RATE_UNKNOWN = FindingKind.of(
            "C-MEAL-210",
            Severity.ERROR,
            true,
            "{date} の {rate} の額がこの版にないため、食事・生活療養の負担を計算しません",
            "this edition has no amount of {rate} for {date}: meals and living costs are not charged",
            Argument.of("rate", MEAL_RATE),
            Argument.of("date", DATE));

    /** All of them, in order. */
    public static final List<FindingKind> ALL = List.of(
            YEN_NOT_CHARGED,
            LIQUID_KIND,
            CLASS_ASSUMED,
            TOO_MANY_MEALS,
            TWO_SOURCES,
            OUTSIDE_STAY,
            ADD_ON_REFUSED,
            PROVISIONAL,
            RATE_UNKNOWN);

    private MealFindings() {}
}
