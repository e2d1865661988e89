package jp.santei.masters.snapshot;

import java.util.Map;
import jp.santei.eligibility.Eligibility;
import jp.santei.master.ActField;
import jp.santei.master.CodeList;
import jp.santei.master.CodeListKey;
import jp.santei.master.Coverage;
import jp.santei.master.DrugField;
import jp.santei.master.EditionInfo;
import jp.santei.master.HighCostLimits;
import jp.santei.master.MasterKind;
import jp.santei.master.MasterTable;
import jp.santei.master.MaterialField;
import jp.santei.master.MealRates;
import jp.santei.master.Parameters;
import jp.santei.master.PublicExpenses;

/** How each part of an edition is written and read (版の各部). */
final class Sections {
    static final Section<TextPool> TEXTS = new TextPool.AsSection();
    static final Section<EditionInfo> INFO = new InfoSection();
    static final Section<Map<MasterKind, Coverage>> COVERAGE = new CoverageSection();
    static final Section<MasterTable<ActField>> ACTS = new TableSection<>(ActField.class);
    static final Section<MasterTable<DrugField>> DRUGS = new TableSection<>(DrugField.class);
    static final Section<MasterTable<MaterialField>> MATERIALS = new TableSection<>(MaterialField.class);
    static final Section<Parameters> PARAMETERS = new ParameterSection();
    static final Section<Map<CodeListKey, CodeList>> CODE_LISTS = new CodeListSection();
    static final Section<PublicExpenses> PUBLIC_EXPENSES = new PublicExpenseSection();
    static final Section<HighCostLimits> LIMITS = new LimitSection();
    static final Section<MealRates> MEALS = new MealSection();
    static final Section<Eligibility> ELIGIBILITY = new EligibilitySection();

    private Sections() {}
}
