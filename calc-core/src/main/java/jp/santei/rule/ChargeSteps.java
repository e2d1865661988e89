package jp.santei.rule;

import static jp.santei.rule.ArgumentType.BAND;
import static jp.santei.rule.ArgumentType.DATE;
import static jp.santei.rule.ArgumentType.LIMIT_KIND;
import static jp.santei.rule.ArgumentType.NUMBER;
import static jp.santei.rule.ArgumentType.POINTS;
import static jp.santei.rule.ArgumentType.SEN;
import static jp.santei.rule.ArgumentType.SIDE;
import static jp.santei.rule.ArgumentType.TENTHS;
import static jp.santei.rule.ArgumentType.YEN;

import java.util.List;

/** The steps of charges (患者負担の計算過程). */
public final class ChargeSteps {
    /** The share of the patient by the rules. */
    public static final StepKind SHARE_RULE = StepKind.of(
            "C-SHARE-001",
            "負担割合: 年齢・保険・所得区分から {share} 割",
            "share by age, insurance and income band: {share} tenths",
            Argument.of("share", TENTHS));

    /** The share of the patient as stated. */
    public static final StepKind SHARE_GIVEN = StepKind.of(
            "C-SHARE-002",
            "負担割合: 証の {share} 割",
            "share as stated on the certificate: {share} tenths",
            Argument.of("share", TENTHS));

    /** The cost of the points of one payer set. */
    public static final StepKind CLASS_COST = StepKind.of(
            "C-COST-001",
            "{points} 点 × {unit} 円 ＝ {yen} 円",
            "{points} points × {unit} yen = {yen} yen",
            Argument.of("yen", YEN),
            Argument.of("points", POINTS),
            Argument.of("unit", YEN));

    /** The share in yen of one payer set. */
    public static final StepKind CLASS_SHARE = StepKind.of(
            "C-COST-002",
            "{cost} 円の {share} 割 ＝ {yen} 円",
            "{share} tenths of {cost} yen = {yen} yen",
            Argument.of("yen", YEN),
            Argument.of("cost", YEN),
            Argument.of("share", TENTHS));

    /** A share lightened by a percentage. */
    public static final StepKind REDUCED_PERCENT = StepKind.of(
            "C-REDUCE-001",
            "減免: {before} 円から {percent} ％を減額 → {yen} 円",
            "reduction: {before} yen less {percent} % = {yen} yen",
            Argument.of("yen", SEN),
            Argument.of("before", SEN),
            Argument.of("percent", NUMBER));

    /** A share lightened by an amount. */
    public static final StepKind REDUCED_YEN = StepKind.of(
            "C-REDUCE-001",
            "減免: {before} 円から {off} 円（負担額まで）を減額 → {yen} 円",
            "reduction: {before} yen less {off} yen, at most all of it = {yen} yen",
            Argument.of("yen", SEN),
            Argument.of("before", SEN),
            Argument.of("off", YEN));

    /** A share that is waived. */
    public static final StepKind EXEMPT = StepKind.of(
            "C-REDUCE-001",
            "減免: {before} 円を免除 → {yen} 円",
            "reduction: {before} yen waived, {yen} yen left",
            Argument.of("yen", SEN),
            Argument.of("before", SEN));

    /** A share that is deferred. */
    public static final StepKind DEFERRED = StepKind.of(
            "C-REDUCE-001",
            "減免: {before} 円を支払猶予 → 窓口 {yen} 円",
            "reduction: {before} yen deferred, {yen} yen at the window",
            Argument.of("yen", SEN),
            Argument.of("before", SEN));

    /** Which limit it is. */
    public static final StepKind LIMIT_ROW = StepKind.of(
            "C-LIMIT-002",
            "{side}・{band}の{kind}: 基本額 {base} 円",
            "{kind} of {side}, band {band}: base {base} yen",
            Argument.of("base", YEN),
            Argument.of("side", SIDE),
            Argument.of("band", BAND),
            Argument.of("kind", LIMIT_KIND));

    /** The halved amounts of a birthday month. */
    public static final StepKind LIMIT_HALF = StepKind.of(
            "C-LIMIT-006",
            "75歳到達月のため限度額の各額を {divisor} 分の1にする: {yen} 円",
            "month of the 75th birthday, every amount by {divisor}: {yen} yen",
            Argument.of("yen", YEN),
            Argument.of("divisor", NUMBER));

    /** A limit with a part of the cost. */
    public static final StepKind LIMIT_FORMULA = StepKind.of(
            "C-LIMIT-003",
            "限度額: {base} 円 ＋（医療費 {cost} 円 − {threshold} 円）× {percent} ％〔{part} 円、50銭以上切上げ〕＝ {yen} 円",
            "limit: {base} yen + ({cost} − {threshold} yen) × {percent} % [{part} yen, half up] = {yen} yen",
            Argument.of("yen", YEN),
            Argument.of("base", YEN),
            Argument.of("cost", YEN),
            Argument.of("threshold", YEN),
            Argument.of("percent", NUMBER),
            Argument.of("part", YEN));

    /** A limit whose cost is not above the threshold. */
    public static final StepKind LIMIT_BELOW_THRESHOLD = StepKind.of(
            "C-LIMIT-003",
            "限度額: 医療費 {cost} 円は {threshold} 円を超えないため基本額 {yen} 円",
            "limit: the cost of {cost} yen is not above {threshold} yen: {yen} yen",
            Argument.of("yen", YEN),
            Argument.of("cost", YEN),
            Argument.of("threshold", YEN));

    /** A flat limit. */
    public static final StepKind LIMIT_FLAT =
            StepKind.of("C-LIMIT-003", "限度額: 定額 {yen} 円", "limit: {yen} yen, flat", Argument.of("yen", YEN));

    /** The limit of repeated months. */
    public static final StepKind LIMIT_REPEATED = StepKind.of(
            "C-LIMIT-004", "限度額: 多数回該当 {yen} 円", "limit of repeated months: {yen} yen", Argument.of("yen", YEN));

    /** The outpatient limit at 70 and over. */
    public static final StepKind LIMIT_OUTPATIENT = StepKind.of(
            "C-LIMIT-005", "限度額: 外来（個人）{yen} 円", "outpatient limit of the person: {yen} yen", Argument.of("yen", YEN));

    /** The limit of the consideration measure. */
    public static final StepKind CONSIDERATION = StepKind.of(
            "C-CONSIDER-001",
            "配慮措置: {base} 円 ＋（医療費 {cost} 円のうち {threshold} 円を超える {over} 円）× {percent} ％ ＝ {yen} 円",
            "consideration measure: {base} yen + {percent} % of the {over} yen of {cost} above {threshold} = {yen} yen",
            Argument.of("yen", YEN),
            Argument.of("base", YEN),
            Argument.of("over", YEN),
            Argument.of("percent", NUMBER),
            Argument.of("threshold", YEN),
            Argument.of("cost", YEN));

    /** The consideration measure at the window. */
    public static final StepKind CONSIDERATION_AT_WINDOW = StepKind.of(
            "C-CONSIDER-001",
            "配慮措置の額 {exact} 円は窓口で10円未満四捨五入 → {yen} 円",
            "consideration measure: {exact} yen, at the window half up to ten yen: {yen} yen",
            Argument.of("yen", YEN),
            Argument.of("exact", SEN));

    /** The certificate of a long-term disease cuts. */
    public static final StepKind LONG_TERM = StepKind.of(
            "C-LONG-001",
            "特定疾病療養受療証: 自己負担 {burden} 円は {limit} 円まで → {yen} 円",
            "long-term disease certificate: {burden} yen up to {limit} yen = {yen} yen",
            Argument.of("yen", YEN),
            Argument.of("burden", YEN),
            Argument.of("limit", YEN));

    /** The certificate of a long-term disease is not reached. */
    public static final StepKind LONG_TERM_BELOW = StepKind.of(
            "C-LONG-001",
            "特定疾病療養受療証: 自己負担 {burden} 円は {limit} 円を超えない → {yen} 円",
            "long-term disease certificate: {burden} yen are not above {limit} yen: {yen} yen",
            Argument.of("yen", YEN),
            Argument.of("burden", YEN),
            Argument.of("limit", YEN));

    /** Care under the certificate counts against the limit. */
    public static final StepKind COMBINED = StepKind.of(
            "C-LIMIT-008",
            "合算: 限度額 {limit} 円 − 特定疾病分 {counted} 円 ＝ その他の療養の限度 {yen} 円",
            "shared limit: {limit} yen − {counted} yen under the certificate = {yen} yen for other care",
            Argument.of("yen", YEN),
            Argument.of("limit", YEN),
            Argument.of("counted", YEN));

    /** A limit cuts the burden. */
    public static final StepKind LIMIT_REACHED = StepKind.of(
            "C-LIMIT-007",
            "自己負担 {burden} 円 ＞ 限度 {limit} 円 → 患者負担 {yen} 円、超える額は保険者が負担（高額療養費）",
            "burden of {burden} yen > {limit} yen: the patient pays {yen} yen, the insurer the rest",
            Argument.of("yen", YEN),
            Argument.of("burden", YEN),
            Argument.of("limit", YEN));

    /** A limit is not reached. */
    public static final StepKind LIMIT_NOT_REACHED = StepKind.of(
            "C-LIMIT-002",
            "自己負担 {burden} 円は限度 {limit} 円を超えない → 患者負担 {yen} 円",
            "burden of {burden} yen is not above {limit} yen: the patient pays {yen} yen",
            Argument.of("yen", YEN),
            Argument.of("burden", YEN),
            Argument.of("limit", YEN));

    /** The rounding at the window. */
    public static final StepKind WINDOW = StepKind.of(
            "C-ROUND-001",
            "会計 {date}: {exact} 円を10円未満四捨五入 → {yen} 円",
            "settlement {date}: {exact} yen, half up to ten yen: {yen} yen",
            Argument.of("yen", YEN),
            Argument.of("exact", SEN),
            Argument.of("date", DATE));

    /** The cumulative rounding of a stay. */
    public static final StepKind WINDOW_CUMULATIVE = StepKind.of(
            "C-ROUND-002",
            "会計 {date}: 当月の累計 {exact} 円を10円未満四捨五入 {target} 円 − 徴収済み {before} 円 ＝ {yen} 円",
            "settlement {date}: {exact} yen so far, half up to ten yen {target} − {before} collected = {yen} yen",
            Argument.of("yen", YEN),
            Argument.of("date", DATE),
            Argument.of("exact", SEN),
            Argument.of("target", YEN),
            Argument.of("before", YEN));

    /** What a settlement collects where a limit or a public payer decides. */
    public static final StepKind WINDOW_EXACT = StepKind.of(
            "C-ROUND-003",
            "会計 {date}: 当月の患者負担 {target} 円 − 徴収済み {before} 円 ＝ {yen} 円",
            "settlement {date}: {target} yen of the month − {before} collected = {yen} yen",
            Argument.of("yen", YEN),
            Argument.of("date", DATE),
            Argument.of("target", YEN),
            Argument.of("before", YEN));

    /** All of them, in order. */
    public static final List<StepKind> ALL = List.of(
            SHARE_RULE,
            SHARE_GIVEN,
            CLASS_COST,
            CLASS_SHARE,
            REDUCED_PERCENT,
            REDUCED_YEN,
            EXEMPT,
            DEFERRED,
            LIMIT_ROW,
            LIMIT_HALF,
            LIMIT_FORMULA,
            LIMIT_BELOW_THRESHOLD,
            LIMIT_FLAT,
            LIMIT_REPEATED,
            LIMIT_OUTPATIENT,
            CONSIDERATION,
            CONSIDERATION_AT_WINDOW,
            LONG_TERM,
            LONG_TERM_BELOW,
            COMBINED,
            LIMIT_REACHED,
            LIMIT_NOT_REACHED,
            WINDOW,
            WINDOW_CUMULATIVE,
            WINDOW_EXACT);

    private ChargeSteps() {}
}
