package jp.santei.rule;

import static jp.santei.rule.ArgumentType.LAW;
import static jp.santei.rule.ArgumentType.LIMIT_KIND;
import static jp.santei.rule.ArgumentType.NUMBER;
import static jp.santei.rule.ArgumentType.PAYERS;
import static jp.santei.rule.ArgumentType.SEN;
import static jp.santei.rule.ArgumentType.YEN;

import java.util.List;

/** The steps of public expenses (公費の計算過程): {yen} is what each leaves, so that the lines add up from top to bottom. */
public final class PublicSteps {
    /** A place in the legal order. */
    public static final StepKind ORDER = StepKind.of(
            "C-PUB-002",
            "適用順位 {place}: 第{position}公費（法別 {law}）",
            "legal order, place {place}: public expense {position} (law {law})",
            Argument.of("place", NUMBER),
            Argument.of("position", NUMBER),
            Argument.of("law", LAW));

    /** A class of payers. */
    public static final StepKind CLASS =
            StepKind.of("C-PUB-002", "【{payers}】の療養", "care of {payers}", Argument.of("payers", PAYERS));

    /** A cap and what is left of it. */
    public static final StepKind CAP = StepKind.of(
            "C-PUB-006",
            "第{position}公費の上限額 {cap} 円 − 累計済み {counted} 円 ＝ 残り {yen} 円",
            "cap of public expense {position}: {cap} yen − {counted} yen counted before = {yen} yen",
            Argument.of("yen", YEN),
            Argument.of("position", NUMBER),
            Argument.of("cap", YEN),
            Argument.of("counted", YEN));

    /** A limit that no band decides. */
    public static final StepKind LIMIT_GENERAL = limit("C-LIMIT-009");

    /** A limit that no band decides, with a part of the cost. */
    public static final StepKind FORMULA_GENERAL = formula("C-LIMIT-009");

    /** A limit by the certified band. */
    public static final StepKind LIMIT_DISEASE = limit("C-LIMIT-010");

    /** A limit by the certified band, with a part of the cost. */
    public static final StepKind FORMULA_DISEASE = formula("C-LIMIT-010");

    /** The limit under public assistance. */
    public static final StepKind LIMIT_ASSISTANCE = limit("C-LIMIT-011");

    /** The limit that care without a public expense has. */
    public static final StepKind LIMIT_NORMAL = limit("C-LIMIT-012");

    /** The certificate of a long-term disease, which cuts care under a public expense too. */
    public static final StepKind LIMIT_LONG_TERM = limit("C-LONG-001");

    /** What the limit leaves. */
    public static final StepKind LIMITED = StepKind.of(
            "C-LIMIT-007",
            "自己負担 {burden} 円 − 高額療養費 {high} 円 ＝ {yen} 円",
            "burden of {burden} yen − {high} yen of the insurer = {yen} yen",
            Argument.of("yen", SEN),
            Argument.of("burden", SEN),
            Argument.of("high", SEN));

    /** A public expense that pays all but the patient's own amount. */
    public static final StepKind FULL = StepKind.of(
            "C-PUB-001",
            "第{position}公費（全額）: {before} 円 − 公費 {pays} 円 ＝ {yen} 円",
            "public expense {position} (in full): {before} yen − {pays} yen = {yen} yen",
            Argument.of("yen", SEN),
            Argument.of("position", NUMBER),
            Argument.of("before", SEN),
            Argument.of("pays", SEN));

    /** A public-first payer. */
    public static final StepKind PUBLIC_FIRST = StepKind.of(
            "C-PUB-004",
            "第{position}公費（公費優先）: {before} 円 − 公費 {pays} 円 ＝ {yen} 円",
            "public expense {position} (first): {before} yen − {pays} yen = {yen} yen",
            Argument.of("yen", SEN),
            Argument.of("position", NUMBER),
            Argument.of("before", SEN),
            Argument.of("pays", SEN));

    /** A public expense that leaves a percentage of the cost. */
    public static final StepKind RATE = StepKind.of(
            "C-PUB-005",
            "第{position}公費（患者負担は医療費の {percent} ％＝ {rate} 円、それまでの負担を超えない）: {before} 円 − 公費 {pays} 円 ＝ {yen} 円",
            "public expense {position} (the patient pays {percent} % of the cost = {rate} yen, never more than before): {before} yen − {pays} yen = {yen} yen",
            Argument.of("yen", SEN),
            Argument.of("position", NUMBER),
            Argument.of("before", SEN),
            Argument.of("pays", SEN),
            Argument.of("percent", NUMBER),
            Argument.of("rate", SEN));

    /** A public expense that pays what is above a cap. */
    public static final StepKind ABOVE_CAP = StepKind.of(
            "C-PUB-006",
            "第{position}公費（上限の残り {left} 円まで患者負担）: {before} 円 − 公費 {pays} 円 ＝ {yen} 円",
            "public expense {position} (the patient pays up to the {left} yen left of the cap): {before} yen − {pays} yen = {yen} yen",
            Argument.of("yen", SEN),
            Argument.of("position", NUMBER),
            Argument.of("before", SEN),
            Argument.of("pays", SEN),
            Argument.of("left", SEN));

    /** A public expense that pays up to an amount. */
    public static final StepKind UP_TO = StepKind.of(
            "C-PUB-007",
            "第{position}公費（月 {upTo} 円まで）: {before} 円 − 公費 {pays} 円 ＝ {yen} 円",
            "public expense {position} (up to {upTo} yen a month): {before} yen − {pays} yen = {yen} yen",
            Argument.of("yen", SEN),
            Argument.of("position", NUMBER),
            Argument.of("before", SEN),
            Argument.of("pays", SEN),
            Argument.of("upTo", YEN));

    /** What the public expenses leave counts into the limit of the insurance. */
    public static final StepKind COMBINED = StepKind.of(
            "C-LIMIT-013",
            "合算: 限度額 {limit} 円 − 公費併用分の患者負担 {counted} 円 ＝ 保険だけの療養の限度 {yen} 円",
            "shared limit: {limit} yen − {counted} yen left by public expenses = {yen} yen for care of the insurance alone",
            Argument.of("yen", SEN),
            Argument.of("limit", YEN),
            Argument.of("counted", SEN));

    /** All of them, in order. */
    public static final List<StepKind> ALL = List.of(
            ORDER,
            CLASS,
            CAP,
            LIMIT_GENERAL,
            FORMULA_GENERAL,
            LIMIT_DISEASE,
            FORMULA_DISEASE,
            LIMIT_ASSISTANCE,
            LIMIT_NORMAL,
            LIMIT_LONG_TERM,
            LIMITED,
            FULL,
            PUBLIC_FIRST,
            RATE,
            ABOVE_CAP,
            UP_TO,
            COMBINED);

    private PublicSteps() {}

    private static StepKind limit(String rule) {
        return StepKind.of(
                rule, "{kind}: {yen} 円", "{kind}: {yen} yen", Argument.of("yen", YEN), Argument.of("kind", LIMIT_KIND));
    }

    private static StepKind formula(String rule) {
        return StepKind.of(
                rule,
                "{kind}: {base} 円 ＋（医療費 {cost} 円 − {threshold} 円）× {percent} ％（50銭以上切上げ）＝ {yen} 円",
                "{kind}: {base} yen + ({cost} − {threshold} yen) × {percent} %, half up = {yen} yen",
                Argument.of("yen", YEN),
                Argument.of("kind", LIMIT_KIND),
                Argument.of("base", YEN),
                Argument.of("cost", YEN),
                Argument.of("threshold", YEN),
                Argument.of("percent", NUMBER));
    }
}
