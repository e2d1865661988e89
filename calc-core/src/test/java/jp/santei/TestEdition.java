package jp.santei;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import jp.santei.claim.Days;
import jp.santei.claim.IncomeBand;
import jp.santei.eligibility.DatedTable;
import jp.santei.eligibility.Eligibility;
import jp.santei.eligibility.EligibilityTable;
import jp.santei.master.ActField;
import jp.santei.master.AmountStatus;
import jp.santei.master.CapUse;
import jp.santei.master.CodeList;
import jp.santei.master.CodeListKey;
import jp.santei.master.Coverage;
import jp.santei.master.DrugField;
import jp.santei.master.Edition;
import jp.santei.master.EditionInfo;
import jp.santei.master.FlagStatus;
import jp.santei.master.HighCostLimits;
import jp.santei.master.LimitKind;
import jp.santei.master.LimitSide;
import jp.santei.master.MasterField;
import jp.santei.master.MasterKind;
import jp.santei.master.MasterRow;
import jp.santei.master.MasterTable;
import jp.santei.master.MasterTableBuilder;
import jp.santei.master.MaterialField;
import jp.santei.master.MealRate;
import jp.santei.master.MealRates;
import jp.santei.master.Parameter;
import jp.santei.master.Parameters;
import jp.santei.master.PublicCaps;
import jp.santei.master.PublicExpenseKind;
import jp.santei.master.PublicExpenseScheme;
import jp.santei.master.PublicExpenses;
import jp.santei.master.PublicHighCost;
import jp.santei.master.PublicLimits;
import jp.santei.master.PublicMeals;
import jp.santei.master.ValueStatus;

/** A small edition for tests: rows are added one by one, parameters are the law's. */
public final class TestEdition {
    private static final int ALWAYS = 0;

    private final MasterTableBuilder<ActField> acts = new MasterTableBuilder<>(ActField.class);
    private final MasterTableBuilder<DrugField> drugs = new MasterTableBuilder<>(DrugField.class);
    private final MasterTableBuilder<MaterialField> materials = new MasterTableBuilder<>(MaterialField.class);

    private final Map<EligibilityTable, DatedTable<?>> tables = new EnumMap<>(EligibilityTable.class);
    private boolean usePlanned;
    private boolean reductionAfterLimit;

    /** Makes an edition without rows. */
    public TestEdition() {}

    /** Adds an act: points × 100 and flags. */
    public TestEdition act(int code, long value, Map<ActField, Integer> flags) {
        return act(code, value, ALWAYS, MasterTable.OPEN, flags);
    }

    /** Adds an act of a period. */
    public TestEdition act(int code, long value, int from, int to, Map<ActField, Integer> flags) {
        acts.add(row(code, value, from, to, flags));
        return this;
    }

    /** Adds a plain act: 点数識別 3, base, section of an outpatient column. */
    public TestEdition base(int code, long points, int column) {
        return act(
                code,
                points,
                Map.of(
                        ActField.POINT_KIND,
                        3,
                        ActField.NOTICE_KIND,
                        1,
                        ActField.COLUMN_OUT,
                        column,
                        ActField.COLUMN_IN,
                        column));
    }

    /** Adds a drug: yen × 100 and form. */
    public TestEdition drug(int code, long price, int form) {
        drugs.add(row(code, price, ALWAYS, MasterTable.OPEN, Map.of(DrugField.AMOUNT_KIND, 1, DrugField.FORM, form)));
        return this;
    }

    /** Adds a drug row with its flags. */
    public TestEdition drugRow(int code, long price, Map<DrugField, Integer> flags) {
        drugs.add(row(code, price, ALWAYS, MasterTable.OPEN, flags));
        return this;
    }

    /** Adds a drug row of a period. */
    public TestEdition drugRow(int code, long price, int from, int to, Map<DrugField, Integer> flags) {
        drugs.add(row(code, price, from, to, flags));
        return this;
    }

    /** Adds a material: value × 100 and flags. */
    public TestEdition material(int code, long value, Map<MaterialField, Integer> flags) {
        materials.add(row(code, value, ALWAYS, MasterTable.OPEN, flags));
        return this;
    }

    /** Adds a table of what may be billed; its rows are of files named "table". */
    public TestEdition table(EligibilityTable kind, DatedTable<?> table) {
        tables.put(kind, table);
        return this;
    }

    /** Lets planned limits apply. */
    public TestEdition withPlannedLimits() {
        usePlanned = true;
        return this;
    }

    /** Applies the limit before the 減免. */
    public TestEdition withReductionAfterLimit() {
        reductionAfterLimit = true;
        return this;
    }

    /** Builds the edition. */
    public Edition build() {
        Map<MasterKind, Coverage> coverage = new EnumMap<>(MasterKind.class);
        for (MasterKind kind : MasterKind.values()) {
            coverage.put(kind, new Coverage(0, MasterTable.OPEN));
        }
        return new Edition(
                new EditionInfo("test", LocalDate.of(2025, 11, 4), "0".repeat(64), List.of()),
                acts.build(),
                drugs.build(),
                materials.build(),
                coverage,
                parameters(),
                codeLists(),
                publicExpenses(),
                limits(),
                meals(),
                Eligibility.of(tables, List.of("table")));
    }

    /** Law 12 alone. */
    private static PublicExpenses publicExpenses() {
        PublicExpenseScheme assistance = new PublicExpenseScheme(
                "12",
                new PublicExpenseScheme.Scope(12, PublicExpenseScheme.NONE, PublicExpenseScheme.NONE, null, true, true),
                "生活保護",
                "public assistance",
                27,
                new PublicExpenseScheme.Payment(
                        PublicExpenseKind.FULL,
                        PublicExpenseScheme.NONE,
                        PublicExpenseScheme.NONE,
                        List.of(),
                        CapUse.NONE),
                PublicHighCost.ASSISTANCE,
                false,
                PublicMeals.PUBLIC,
                0,
                MasterTable.OPEN,
                AmountStatus.IN_FORCE,
                "生活保護法第15条");
        return new PublicExpenses(List.of(assistance), PublicLimits.of(List.of()), PublicCaps.of(List.of()));
    }

    /** A few rows of the law: 区分ア and ウ, a planned band, and 一般 and 低所得Ⅱ of 70 and over. */
    private static HighCostLimits limits() {
        List<HighCostLimits.Row> rows = new ArrayList<>();
        for (boolean inpatient : new boolean[] {false, true}) {
            rows.add(limit(LimitSide.UNDER_70, inpatient, IncomeBand.A, LimitKind.MONTHLY, 252_600, 842_000, 140_100));
            rows.add(limit(LimitSide.UNDER_70, inpatient, IncomeBand.U, LimitKind.MONTHLY, 80_100, 267_000, 44_400));
            rows.add(new HighCostLimits.Row(
                    LimitSide.UNDER_70,
                    inpatient,
                    IncomeBand.K07,
                    LimitKind.MONTHLY,
                    Days.of(2027, 8, 1),
                    MasterTable.OPEN,
                    110_400,
                    1,
                    368_000,
                    44_400,
                    HighCostLimits.NONE,
                    HighCostLimits.NONE,
                    AmountStatus.PLANNED,
                    "plan"));
        }
        for (LimitSide side : List.of(LimitSide.ELDER, LimitSide.LATE_STAGE)) {
            rows.add(limit(side, false, IncomeBand.GENERAL, LimitKind.OUTPATIENT, 18_000, 0, HighCostLimits.NONE));
            rows.add(limit(side, true, IncomeBand.GENERAL, LimitKind.MONTHLY, 57_600, 0, 44_400));
            rows.add(limit(side, false, IncomeBand.LOW2, LimitKind.OUTPATIENT, 8_000, 0, HighCostLimits.NONE));
            rows.add(limit(side, true, IncomeBand.LOW2, LimitKind.MONTHLY, 24_600, 0, HighCostLimits.NONE));
            rows.add(limit(side, false, IncomeBand.ACTIVE3, LimitKind.MONTHLY, 252_600, 842_000, 140_100));
        }
        return HighCostLimits.of(rows);
    }

    private static HighCostLimits.Row limit(
            LimitSide side,
            boolean inpatient,
            IncomeBand band,
            LimitKind kind,
            long base,
            long threshold,
            long repeated) {
        return new HighCostLimits.Row(
                side,
                inpatient,
                band,
                kind,
                Days.of(2015, 1, 1),
                MasterTable.OPEN,
                base,
                threshold > 0 ? 1 : 0,
                threshold,
                repeated,
                HighCostLimits.NONE,
                HighCostLimits.NONE,
                AmountStatus.IN_FORCE,
                "law");
    }

    private static <F extends Enum<F> & MasterField> MasterRow<F> row(
            int code, long value, int from, int to, Map<F, Integer> flags) {
        return new MasterRow<>(code, from, to, value, "行" + code, ValueStatus.OFFICIAL, FlagStatus.OFFICIAL, flags);
    }

    private Parameters parameters() {
        Map<Parameter, Long> values = new EnumMap<>(Parameter.class);
        values.put(Parameter.DRUG_FREE_YEN, 15L);
        values.put(Parameter.DRUG_YEN_PER_POINT, 10L);
        values.put(Parameter.ONE_KIND_YEN, 205L);
        values.put(Parameter.MANY_KINDS, 7L);
        values.put(Parameter.TEMPORARY_DAYS, 14L);
        values.put(Parameter.CHRONIC_SUPPLY_DAYS, 28L);
        values.put(Parameter.LONG_SUPPLY_DAYS, 30L);
        values.put(Parameter.PATCH_SHEETS, 63L);
        values.put(Parameter.SELECTED_CARE_TAX, 10L);
        values.put(Parameter.MATERIAL_YEN_PER_POINT, 10L);
        values.put(Parameter.MATERIAL_IRIDIUM_YEN_PER_POINT, 50L);
        values.put(Parameter.MATERIAL_COBALT_YEN_PER_POINT, 1000L);
        values.put(Parameter.YEN_PER_POINT, 10L);
        values.put(Parameter.SHARE_PRESCHOOL, 2L);
        values.put(Parameter.SHARE_GENERAL, 3L);
        values.put(Parameter.SHARE_ELDER, 2L);
        values.put(Parameter.SHARE_ELDER_TRANSITIONAL, 1L);
        values.put(Parameter.ELDER_TRANSITIONAL_BORN_TO, 19440401L);
        values.put(Parameter.SHARE_ACTIVE, 3L);
        values.put(Parameter.SHARE_LATE_STAGE, 1L);
        values.put(Parameter.ELDER_AGE, 70L);
        values.put(Parameter.LATE_STAGE_AGE, 75L);
        values.put(Parameter.SCHOOL_AGE, 6L);
        values.put(Parameter.DISABILITY_AGE, 65L);
        values.put(Parameter.LIMIT_COMBINED_FROM, 21_000L);
        values.put(Parameter.LIMIT_LONG_TERM, 10_000L);
        values.put(Parameter.LIMIT_USE_PLANNED, usePlanned ? 1L : 0L);
        values.put(Parameter.REDUCTION_AFTER_LIMIT, reductionAfterLimit ? 1L : 0L);
        values.put(Parameter.VISIT_DAY_BEGINS, 480L);
        values.put(Parameter.VISIT_EVENING_BEGINS, 1080L);
        values.put(Parameter.VISIT_SATURDAY_EVENING_BEGINS, 720L);
        values.put(Parameter.VISIT_NIGHT_BEGINS, 1320L);
        values.put(Parameter.VISIT_NIGHT_ENDS, 360L);
        values.put(Parameter.VISIT_YEAR_END_FROM, 1229L);
        values.put(Parameter.VISIT_NEW_YEAR_TO, 103L);
        values.put(Parameter.VISIT_INTERRUPT_MONTHS, 1L);
        values.put(Parameter.VISIT_HEALTH_CHECK_BARS, 1L);
        values.put(Parameter.MONITORING_PAUSE_DAYS, 30L);
        List<Parameters.Row> rows = new ArrayList<>();
        int begun = Days.of(2008, 4, 1);
        values.forEach((parameter, value) -> rows.add(new Parameters.Row(
                parameter,
                parameter.key().startsWith("limit.") ? 0 : begun,
                MasterTable.OPEN,
                value,
                "in-force",
                "law")));
        rows.add(new Parameters.Row(
                Parameter.SHARE_LATE_STAGE_GENERAL2, Days.of(2022, 10, 1), MasterTable.OPEN, 2, "in-force", "law"));
        return Parameters.of(rows);
    }

    /** Costs of 100 yen a rate, shares of 10: not the law's, so that a test states what it needs. */
    private static MealRates meals() {
        return MealRates.of(
                MealRate.ALL.stream()
                        .map(rate -> new MealRates.Row(
                                rate,
                                0,
                                MasterTable.OPEN,
                                rate.isMealShare() || rate.isRoomShare() ? 10 : 100,
                                "in-force",
                                "test"))
                        .toList(),
                List.of(new MealRates.Code(197000110, MealRate.COST_FIRST, "test")));
    }

    private static Map<CodeListKey, CodeList> codeLists() {
        Map<CodeListKey, CodeList> lists = new EnumMap<>(CodeListKey.class);
        lists.put(
                CodeListKey.SECTION_OF_COLUMN,
                list(Map.of(110, 11, 120, 12, 400, 40, 500, 50, 540, 54, 600, 60, 700, 70, 800, 80, 903, 90, 970, 97)));
        lists.put(CodeListKey.SECTION_OF_DRUG_FORM, list(Map.of(1, 21, 4, 33, 6, 23)));
        lists.put(CodeListKey.DRUG_MINIMUM_SECTION, list(Map.of(21, 1, 22, 1, 23, 1, 31, 1, 32, 1, 33, 1)));
        lists.put(CodeListKey.REDUCES_BASE_ONLY, list(Map.of(170022290, 1, 150268970, 1)));
        lists.put(CodeListKey.BUNDLE_POINTS, list(Map.of(105, 93, 108, 99, 110, 103, 203, 0)));
        lists.put(CodeListKey.BUNDLE_MOST_TESTS, list(Map.of(9, 8)));
        lists.put(CodeListKey.BUNDLE_MOST_POINTS, list(Map.of(8, 3_600)));
        lists.put(CodeListKey.DRUG_REDUCTION, list(Map.of(1, 630010002, 4, 630010007)));
        lists.put(CodeListKey.DRUG_REDUCTION_PERCENT, list(Map.of(630010002, 10)));
        lists.put(CodeListKey.LIMITED_PATCH_CLASS, list(Map.of(264, 1)));
        return lists;
    }

    private static CodeList list(Map<Integer, Integer> values) {
        return CodeList.of(values.entrySet().stream()
                .map(e -> new CodeList.Entry(e.getKey(), e.getValue(), 0, MasterTable.OPEN, "rule book"))
                .toList());
    }
}
