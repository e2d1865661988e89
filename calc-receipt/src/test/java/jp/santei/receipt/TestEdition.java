package jp.santei.receipt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import jp.santei.claim.Days;
import jp.santei.claim.IncomeBand;
import jp.santei.eligibility.Eligibility;
import jp.santei.master.ActField;
import jp.santei.master.AmountStatus;
import jp.santei.master.Coverage;
import jp.santei.master.DrugField;
import jp.santei.master.Edition;
import jp.santei.master.EditionInfo;
import jp.santei.master.FlagStatus;
import jp.santei.master.HighCostLimits;
import jp.santei.master.LimitKind;
import jp.santei.master.LimitSide;
import jp.santei.master.MasterKind;
import jp.santei.master.MasterRow;
import jp.santei.master.MasterTable;
import jp.santei.master.MasterTableBuilder;
import jp.santei.master.MaterialField;
import jp.santei.master.MealRate;
import jp.santei.master.MealRates;
import jp.santei.master.Parameter;
import jp.santei.master.Parameters;
import jp.santei.master.PublicExpenses;
import jp.santei.master.ValueStatus;

/** Small editions for tests; kinds of codes and values as in the official masters of 2025-11. */
final class TestEdition {
    private static final int FROM = Days.of(LocalDate.of(2024, 6, 1));

    /** Without any row. */
    static final Edition EMPTY = edition(
            new MasterTableBuilder<>(ActField.class),
            new MasterTableBuilder<>(DrugField.class),
            new MasterTableBuilder<>(MaterialField.class));

    /** With a few rows of each master. */
    static final Edition SMALL = edition(
            new MasterTableBuilder<>(ActField.class)
                    .add(act(112007410, "再診料", 7_500, 3, 1))
                    .add(act(112011010, "外来管理加算", 5_200, 3, 7))
                    .add(act(140000190, "時間外加算２（処置）", 4_000, 5, 9))
                    .add(act(199000210, "包括点数の治験減点分", 0, 7, 1)),
            new MasterTableBuilder<>(DrugField.class)
                    .add(row(630010002, "薬剤料逓減", 0, Map.of(DrugField.AMOUNT_KIND, 7)))
                    .add(row(620007853, "薬", 1_000, Map.of(DrugField.AMOUNT_KIND, 1))),
            new MasterTableBuilder<>(MaterialField.class)
                    .add(row(730840000, "定価", 18_669, Map.of(MaterialField.AMOUNT_KIND, 1)))
                    .add(row(710010001, "購入価格", 0, Map.of(MaterialField.AMOUNT_KIND, 2)))
                    .add(row(739200000, "酸素", 19, Map.of(MaterialField.AMOUNT_KIND, 1, MaterialField.OXYGEN, 2))));

    private TestEdition() {}

    private static MasterRow<ActField> act(int code, String name, long value, int kind, int notice) {
        return row(code, name, value, Map.of(ActField.POINT_KIND, kind, ActField.NOTICE_KIND, notice));
    }

    private static <F extends Enum<F> & jp.santei.master.MasterField> MasterRow<F> row(
            int code, String name, long value, Map<F, Integer> flags) {
        return new MasterRow<>(code, FROM, MasterTable.OPEN, value, name, ValueStatus.OFFICIAL, officialFlags(), flags);
    }

    /** Amounts of 2025, as their declarations state them. */
    private static long value(Parameter parameter) {
        return switch (parameter) {
            case DRUG_FREE_YEN -> 15;
            case MATERIAL_IRIDIUM_YEN_PER_POINT -> 50;
            case MATERIAL_COBALT_YEN_PER_POINT -> 1_000;
            case SHARE_GENERAL, SHARE_ACTIVE -> 3;
            case SHARE_PRESCHOOL, SHARE_ELDER, SHARE_LATE_STAGE_GENERAL2 -> 2;
            case SHARE_ELDER_TRANSITIONAL, SHARE_LATE_STAGE -> 1;
            case ELDER_TRANSITIONAL_BORN_TO -> 19_440_401;
            case ELDER_AGE -> 70;
            case LATE_STAGE_AGE -> 75;
            case SCHOOL_AGE -> 6;
            case DISABILITY_AGE -> 65;
            case LIMIT_COMBINED_FROM -> 21_000;
            case LIMIT_LONG_TERM -> 10_000;
            case LIMIT_USE_PLANNED, REDUCTION_AFTER_LIMIT -> 0;
            default -> 10;
        };
    }

    private static FlagStatus officialFlags() {
        return FlagStatus.values()[0];
    }

    /** Limits that no test reaches. */
    private static HighCostLimits limits() {
        List<HighCostLimits.Row> rows = new ArrayList<>();
        for (LimitSide side : LimitSide.values()) {
            for (boolean inpatient : new boolean[] {false, true}) {
                for (IncomeBand band : IncomeBand.values()) {
                    rows.add(new HighCostLimits.Row(
                            side,
                            inpatient,
                            band,
                            LimitKind.MONTHLY,
                            FROM,
                            MasterTable.OPEN,
                            10_000_000,
                            0,
                            0,
                            HighCostLimits.NONE,
                            HighCostLimits.NONE,
                            HighCostLimits.NONE,
                            AmountStatus.IN_FORCE,
                            "test"));
                }
            }
        }
        return HighCostLimits.of(rows);
    }

    private static Edition edition(
            MasterTableBuilder<ActField> acts,
            MasterTableBuilder<DrugField> drugs,
            MasterTableBuilder<MaterialField> materials) {
        Map<MasterKind, Coverage> coverage = new EnumMap<>(MasterKind.class);
        for (MasterKind kind : MasterKind.values()) {
            coverage.put(kind, new Coverage(FROM, MasterTable.OPEN));
        }
        List<Parameters.Row> parameters = Arrays.stream(Parameter.values())
                .map(parameter ->
                        new Parameters.Row(parameter, 0, MasterTable.OPEN, value(parameter), "in-force", "test"))
                .toList();
        return new Edition(
                new EditionInfo("test", LocalDate.of(2024, 6, 1), "0".repeat(64), List.of()),
                acts.build(),
                drugs.build(),
                materials.build(),
                coverage,
                Parameters.of(parameters),
                Map.of(),
                PublicExpenses.none(),
                limits(),
                MealRates.of(
                        MealRate.ALL.stream()
                                .map(rate -> new MealRates.Row(rate, 0, MasterTable.OPEN, 0, "in-force", "test"))
                                .toList(),
                        List.of()),
                Eligibility.none());
    }
}
