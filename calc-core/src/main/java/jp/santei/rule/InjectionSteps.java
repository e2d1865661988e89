package jp.santei.rule;

import static jp.santei.rule.ArgumentType.NUMBER;
import static jp.santei.rule.ArgumentType.PERCENT;
import static jp.santei.rule.ArgumentType.POINTS_100;
import static jp.santei.rule.ArgumentType.QUANTITY;

import java.util.List;

/** The steps of completion: injection (注射・特定器材の計算過程). */
public final class InjectionSteps {
    /** The row of the day's volume replaces the given one. */
    public static final StepKind DRIP_CLASS = StepKind.of(
            "I-DRIP-001",
            "1日の注射量 {volume} mL により {name}（{points} 点）で算定",
            "{volume} mL in the day: billed as {name}, {points} points",
            Argument.of("points", POINTS_100),
            Argument.of("volume", QUANTITY));

    /** The drugs of the day's drips in one item. */
    public static final StepKind DRIP_DRUGS = StepKind.of(
            "I-DRIP-003",
            "同じ日の点滴の薬剤を合算（{lines} 行）",
            "the drugs of the day's drips in one sum ({lines} lines)",
            Argument.of("lines", NUMBER));

    /** The drugs of an inpatient's injections of a day in one item. */
    public static final StepKind INPATIENT_DRUGS = StepKind.of(
            "I-INPAT-002",
            "入院中の同じ日の注射薬剤を合算（{lines} 行）",
            "an inpatient's injected drugs of the day in one sum ({lines} lines)",
            Argument.of("lines", NUMBER));

    /** 生物学的製剤注射加算. */
    public static final StepKind BIOLOGICAL = StepKind.of(
            "I-BIO-001",
            "生物学的製剤の注射に {name} {points} 点を追加",
            "{name} added for a biological product: {points} points",
            Argument.of("points", POINTS_100));

    /** 麻薬注射加算. */
    public static final StepKind NARCOTIC = StepKind.of(
            "I-NARC-001",
            "麻薬の注射に {name} {points} 点を追加",
            "{name} added for a narcotic: {points} points",
            Argument.of("points", POINTS_100));

    /** The infant rate of a film. */
    public static final StepKind INFANT_FILM = StepKind.of(
            "I-FILM-001", "{name}（{percent}％）を追加", "{name} added: {percent} %", Argument.of("percent", PERCENT));

    /** The factor of oxygen. */
    public static final StepKind OXYGEN_FACTOR = StepKind.of(
            "I-OXY-001", "{name}（{percent}％増し）を追加", "{name} added: plus {percent} %", Argument.of("percent", PERCENT));

    /** All of them, in order. */
    public static final List<StepKind> ALL =
            List.of(DRIP_CLASS, DRIP_DRUGS, INPATIENT_DRUGS, BIOLOGICAL, NARCOTIC, INFANT_FILM, OXYGEN_FACTOR);

    private InjectionSteps() {}
}
