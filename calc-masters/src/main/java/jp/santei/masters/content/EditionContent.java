package jp.santei.masters.content;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import jp.santei.eligibility.Eligibility;
import jp.santei.master.ActField;
import jp.santei.master.CodeList;
import jp.santei.master.CodeListKey;
import jp.santei.master.Coverage;
import jp.santei.master.DrugField;
import jp.santei.master.Edition;
import jp.santei.master.EditionInfo;
import jp.santei.master.HighCostLimits;
import jp.santei.master.MasterField;
import jp.santei.master.MasterKind;
import jp.santei.master.MasterRow;
import jp.santei.master.MasterTable;
import jp.santei.master.MasterTableBuilder;
import jp.santei.master.MaterialField;
import jp.santei.master.MealRates;
import jp.santei.master.Parameters;
import jp.santei.master.PublicExpenses;
import jp.santei.masters.publicexpense.PublicExpenseTables;
import jp.santei.masters.table.CodeListTable;
import jp.santei.masters.table.LimitTable;
import jp.santei.masters.table.MealTable;
import jp.santei.masters.table.ParameterTable;

/**
 * The content of an edition before it has a name (版の内容): three tables, the days they cover, and the library's own
 * tables.
 *
 * @param acts 医科診療行為
 * @param drugs 医薬品
 * @param materials 特定器材
 * @param coverage days covered, one entry per master
 * @param parameters amounts that no master carries
 * @param codeLists entries of each code list, ordered by code and first day
 * @param publicExpenses the national public-expense master with its limits and caps
 * @param limits monthly limits of the burden
 * @param meals amounts of hospital meals and living costs
 * @param eligibility what may be billed together, how often and with which comment
 */
public record EditionContent(
        MasterTable<ActField> acts,
        MasterTable<DrugField> drugs,
        MasterTable<MaterialField> materials,
        Map<MasterKind, Coverage> coverage,
        Parameters parameters,
        Map<CodeListKey, List<CodeList.Entry>> codeLists,
        PublicExpenses publicExpenses,
        HighCostLimits limits,
        MealRates meals,
        Eligibility eligibility) {
    /** Makes the content of the masters and the library's own tables. */
    public static EditionContent of(
            MasterTable<ActField> acts,
            MasterTable<DrugField> drugs,
            MasterTable<MaterialField> materials,
            Map<MasterKind, Coverage> coverage,
            Eligibility eligibility) {
        return new EditionContent(
                acts,
                drugs,
                materials,
                coverage,
                ParameterTable.load(),
                CodeListTable.load(),
                PublicExpenseTables.load(),
                LimitTable.load(),
                MealTable.load(),
                eligibility);
    }

    /** Returns the content of an edition. */
    public static EditionContent of(Edition edition) {
        Map<CodeListKey, List<CodeList.Entry>> lists = new EnumMap<>(CodeListKey.class);
        edition.codeLists().forEach((key, list) -> lists.put(key, list.entries()));
        return new EditionContent(
                edition.acts(),
                edition.drugs(),
                edition.materials(),
                edition.coverage(),
                edition.parameters(),
                lists,
                edition.publicExpenses(),
                edition.limits(),
                edition.meals(),
                edition.eligibility());
    }

    /** Builds a table of rows in any order. */
    public static <F extends Enum<F> & MasterField> MasterTable<F> table(Class<F> fields, List<MasterRow<F>> rows) {
        MasterTableBuilder<F> builder = new MasterTableBuilder<>(fields);
        rows.forEach(builder::add);
        return builder.build();
    }

    /** Returns the SHA-256 of this content, 64 hex digits. */
    public String sha256() {
        return EditionHash.of(this);
    }

    /** Returns the edition with this content. */
    public Edition edition(EditionInfo info) {
        Map<CodeListKey, CodeList> lists = new EnumMap<>(CodeListKey.class);
        codeLists.forEach((key, entries) -> lists.put(key, CodeList.of(entries)));
        return new Edition(
                info, acts, drugs, materials, coverage, parameters, lists, publicExpenses, limits, meals, eligibility);
    }
}
