package jp.santei.rule;

import static jp.santei.rule.ArgumentType.EXACT_YEN;
import static jp.santei.rule.ArgumentType.NUMBER;
import static jp.santei.rule.ArgumentType.POINTS;
import static jp.santei.rule.ArgumentType.POINTS_100;
import static jp.santei.rule.ArgumentType.PRICE;
import static jp.santei.rule.ArgumentType.QUANTITY;
import static jp.santei.rule.ArgumentType.YEN;

import java.util.List;

/** The steps of completion: medication (投薬の計算過程). */
public final class MedicationSteps {
    /** Drugs merged into one 剤. */
    public static final StepKind DOSAGE_UNIT = StepKind.of(
            "M-DRUG-001",
            "服用時点・日数が同じ内服薬を1剤にまとめる（{lines} 行）",
            "oral drugs of one timing and supply make one unit ({lines} lines)",
            Argument.of("lines", NUMBER));

    /** 調剤料 that was missing. */
    public static final StepKind DISPENSING = StepKind.of(
            "M-FEE-001",
            "{name} {points} 点を加える",
            "{name} is added: {points} points",
            Argument.of("points", POINTS_100));

    /** 処方料 that was missing. */
    public static final StepKind PRESCRIBING = StepKind.of(
            "M-FEE-002",
            "{name} {points} 点を加える",
            "{name} is added: {points} points",
            Argument.of("points", POINTS_100));

    /** 調剤技術基本料 that was missing. */
    public static final StepKind PHARMACIST = StepKind.of(
            "M-FEE-003",
            "{name} {points} 点を加える（月1回）",
            "{name} is added, once a month: {points} points",
            Argument.of("points", POINTS_100));

    /** 麻薬等加算 that was missing. */
    public static final StepKind CONTROLLED = StepKind.of(
            "M-FEE-004",
            "{name} {points} 点を加える",
            "{name} is added: {points} points",
            Argument.of("points", POINTS_100));

    /** 外来後発医薬品使用体制加算 that was missing. */
    public static final StepKind GENERIC_SYSTEM = StepKind.of(
            "M-FEE-005",
            "{name} {points} 点を加える",
            "{name} is added: {points} points",
            Argument.of("points", POINTS_100));

    /** A fee of many kinds in the place of another. */
    public static final StepKind MANY_KINDS_FEE = StepKind.of(
            "M-KINDS-001",
            "内服薬が {kinds} 種類以上のため {name} {points} 点とする",
            "{kinds} kinds of oral drugs or more: {name}, {points} points",
            Argument.of("points", POINTS_100),
            Argument.of("kinds", NUMBER));

    /** The reduction of many oral drugs. */
    public static final StepKind MANY_KINDS_DRUGS = StepKind.of(
            "M-KINDS-002",
            "内服薬が {kinds} 種類以上のため薬剤料を逓減する（{name}）",
            "{kinds} kinds of oral drugs or more: their points are reduced ({name})",
            Argument.of("kinds", NUMBER));

    /** The reduction of many psychotropics. */
    public static final StepKind PSYCHOTROPICS = StepKind.of(
            "M-PSY-001",
            "向精神薬多剤投与の薬剤料を逓減する（対象 {items} 項目、{name}）",
            "psychotropics that are many: their points are reduced ({items} items, {name})",
            Argument.of("items", NUMBER));

    /** The reduction of long supplies. */
    public static final StepKind LOW_REFERRAL = StepKind.of(
            "M-REFER-001",
            "{days} 日以上の投薬の薬剤料を逓減する（{name}）",
            "supplies of {days} days and more: their points are reduced ({name})",
            Argument.of("days", NUMBER));

    /** The reduction of patches. */
    public static final StepKind PATCHES = StepKind.of(
            "M-PATCH-001",
            "貼付剤 {sheets} 枚のうち {limit} 枚を超える分は算定しない（{name}）",
            "{sheets} sheets of patches: those above {limit} are not billable ({name})",
            Argument.of("sheets", QUANTITY),
            Argument.of("limit", NUMBER));

    /** The twin row of a long-listed drug. */
    public static final StepKind TWIN = StepKind.of(
            "M-CHOICE-001",
            "患者の希望による長期収載品: {brand} 円の薬価を {name} {price} 円とする",
            "long-listed drug by the patient's wish: {name} at {price} yen in the place of {brand} yen",
            Argument.of("price", PRICE),
            Argument.of("brand", PRICE));

    /** The charge for a long-listed drug. */
    public static final StepKind SELECTED_CARE = StepKind.of(
            "M-CHOICE-002",
            "長期収載品の特別の料金: 価格差 {difference} 円 → {yen} 円、消費税 {tax} 円",
            "charge for a long-listed drug: difference {difference} yen makes {yen} yen and {tax} yen tax",
            Argument.of("yen", YEN),
            Argument.of("difference", EXACT_YEN),
            Argument.of("tax", YEN));

    /** The points of a reduction by a percentage. */
    public static final StepKind REDUCTION = StepKind.of(
            "M-REDUCE-001",
            "{name}: 対象の薬剤料 {sum} 点の {percent}％ → {points} 点を減じる",
            "{name}: {percent} % of {sum} points takes {points} points off",
            Argument.of("points", POINTS),
            Argument.of("sum", POINTS),
            Argument.of("percent", NUMBER));

    /** The points of patches above the limit. */
    public static final StepKind PATCH_POINTS = StepKind.of(
            "M-REDUCE-002",
            "{name}: {sheets} 枚のうち {limit} 枚を超える分 → {points} 点を減じる",
            "{name}: of {sheets} sheets those above {limit} take {points} points off",
            Argument.of("points", POINTS),
            Argument.of("sheets", QUANTITY),
            Argument.of("limit", NUMBER));

    /** All of them, in order. */
    public static final List<StepKind> ALL = List.of(
            DOSAGE_UNIT,
            DISPENSING,
            PRESCRIBING,
            PHARMACIST,
            CONTROLLED,
            GENERIC_SYSTEM,
            MANY_KINDS_FEE,
            MANY_KINDS_DRUGS,
            PSYCHOTROPICS,
            LOW_REFERRAL,
            PATCHES,
            TWIN,
            SELECTED_CARE,
            REDUCTION,
            PATCH_POINTS);

    private MedicationSteps() {}
}
