package jp.santei.conformance;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import jp.santei.Calculator;
import jp.santei.claim.Claim;
import jp.santei.conformance.rows.CommentRowClaims;
import jp.santei.conformance.rows.CountRowClaims;
import jp.santei.conformance.rows.DemandRowClaims;
import jp.santei.conformance.rows.DiseaseRowClaims;
import jp.santei.conformance.rows.ExclusionRowClaims;
import jp.santei.conformance.rows.GrammarRowClaims;
import jp.santei.conformance.rows.ModifierRowClaims;
import jp.santei.conformance.rows.RowCase;
import jp.santei.conformance.rows.StandardRowClaims;
import jp.santei.conformance.rows.StandingRowClaims;
import jp.santei.conformance.rows.StayRowClaims;
import jp.santei.eligibility.EligibilityTable;
import jp.santei.master.Edition;
import jp.santei.masters.Editions;
import jp.santei.rule.RuleSet;
import jp.santei.statement.Finding;
import org.jspecify.annotations.Nullable;

/**
 * Puts every row of the official tables to the checks (全行の検査): one claim that meets the row, and one that does not.
 *
 * <p>Prints a line for each table: its rows, those that a claim can be made of, the cases, and those that came out wrong.
 */
public final class AllRows {
    private static final int SHOWN = 5;

    private final Path masters;
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private int wrong;

    private AllRows(Path masters) {
        this.masters = masters;
    }

    /** Checks all rows; the argument is the folder of the folders of official masters. */
    public static void main(String[] args) {
        AllRows all = new AllRows(Path.of(args[0]));
        all.run();
        if (all.wrong > 0) {
            System.exit(1);
        }
    }

    private void run() {
        out.println("| table / 表 | rows / 行 | with a claim / 請求にできる行 | cases / 例 | wrong / 誤り |");
        out.println("|---|---|---|---|---|");
        Edition full = load("ika-2025-11", "denshi-ika-2025");
        Calculator calculator = calculator(full);
        exclusions(full, EligibilityTable.EXCLUSIONS_MONTH, "denshi-ika-2025");
        exclusions(full, EligibilityTable.EXCLUSIONS_MOMENT, "denshi-ika-2025");
        exclusions(full, EligibilityTable.EXCLUSIONS_WEEK, "denshi-ika-2025");
        exclusions(load("ika-2025-11", "denshi-ika-2016"), EligibilityTable.EXCLUSIONS_DAY, "denshi-ika-2016");
        counts(full, calculator);
        stays(full, calculator);
        DemandRowClaims demands = DemandRowClaims.of(full);
        rowCases(full, EligibilityTable.DEMANDS, calculator, demands.rows(), row -> List.of(demands.at(row)));
        CommentRowClaims comments = CommentRowClaims.of(full);
        rowCases(full, EligibilityTable.COMMENTS, calculator, comments.rows(), row -> List.of(comments.at(row)));
        DiseaseRowClaims diseases = DiseaseRowClaims.of(full);
        rowCases(full, EligibilityTable.DISEASES, calculator, diseases.rows(), diseases::at);
        ModifierRowClaims modifiers = ModifierRowClaims.of(full);
        rowCases(full, EligibilityTable.MODIFIERS, calculator, modifiers.rows(), row -> List.of(modifiers.at(row)));
        acts(full, calculator);
    }

    private void acts(Edition edition, Calculator calculator) {
        int size = edition.acts().size();
        StandingRowClaims standing = StandingRowClaims.of(edition);
        for (StandingRowClaims.Asked asked : StandingRowClaims.Asked.values()) {
            String name = "医科診療行為 " + asked.name().toLowerCase(Locale.ROOT);
            rowCases(name, size, calculator, standing.rows(asked), row -> List.of(standing.at(asked, row)));
        }
        StandardRowClaims standards = StandardRowClaims.of(edition);
        rowCases("医科診療行為 施設基準①–⑩", size, calculator, standards.rows(), standards::at);
        rowCases("医科診療行為 基準適合", size, calculator, standards.reducedRows(), row -> List.of(standards.reducedAt(row)));
        GrammarRowClaims grammar = GrammarRowClaims.of(edition);
        rowCases("医科診療行為 告示等識別区分", size, calculator, grammar.rows(), grammar::at);
    }

    private void rowCases(
            Edition edition,
            EligibilityTable table,
            Calculator calculator,
            int[] rows,
            IntFunction<List<RowCase>> casesOf) {
        rowCases(table.ja(), edition.eligibility().table(table).size(), calculator, rows, casesOf);
    }

    private void rowCases(
            String name, int size, Calculator calculator, int[] rows, IntFunction<List<RowCase>> casesOf) {
        List<String> failed = new ArrayList<>();
        int cases = 0;
        for (int row : rows) {
            for (RowCase one : casesOf.apply(row)) {
                cases++;
                boolean met = one.isIn(calculator.calculate(one.trigger()));
                boolean spared = one.siblings().stream().noneMatch(sibling -> one.isIn(calculator.calculate(sibling)));
                if (!met || !spared) {
                    failed.add(one.finding() + " " + one.about());
                }
            }
        }
        report(name, size, rows.length, cases, failed);
    }

    private void exclusions(Edition edition, EligibilityTable table, String folder) {
        Calculator calculator = calculator(edition);
        ExclusionRowClaims claims = ExclusionRowClaims.of(edition, table);
        List<String> failed = new ArrayList<>();
        for (int row : claims.rows()) {
            ExclusionRowClaims.Case one = claims.at(row);
            check(calculator, one.row(), one.finding(), one.trigger(), one.sibling(), failed);
        }
        report(
                table.ja() + " " + folder,
                edition.eligibility().table(table).size(),
                claims.rows().length,
                claims.rows().length,
                failed);
    }

    private void counts(Edition edition, Calculator calculator) {
        CountRowClaims claims = CountRowClaims.of(edition);
        List<String> failed = new ArrayList<>();
        int cases = 0;
        for (int row : claims.rows()) {
            for (CountRowClaims.Case one : present(claims.within(row), claims.withHistory(row))) {
                cases++;
                check(calculator, one.row(), one.finding(), one.trigger(), one.sibling(), failed);
            }
        }
        int size = edition.eligibility().counts().size();
        report(EligibilityTable.COUNTS.ja(), size, claims.rows().length, cases, failed);
    }

    /** The finding names the row that another fee of the claim lacks, so it is told by its kind. */
    private void stays(Edition edition, Calculator calculator) {
        StayRowClaims claims = StayRowClaims.of(edition);
        List<String> failed = new ArrayList<>();
        int cases = 0;
        for (int row : claims.rows()) {
            for (StayRowClaims.Case one : present(claims.allowed(row), claims.exclusive(row))) {
                cases++;
                if (!has(calculator, one.trigger(), null, one.finding())
                        || has(calculator, one.sibling(), null, one.finding())) {
                    failed.add(one.finding() + " " + one.row());
                }
            }
        }
        int size = edition.eligibility().stayAddOns().size();
        report(EligibilityTable.STAY_ADD_ONS.ja(), size, claims.rows().length, cases, failed);
    }

    private static <T> List<T> present(@Nullable T one, @Nullable T other) {
        return Stream.<@Nullable T>of(one, other).flatMap(Stream::ofNullable).toList();
    }

    /** The trigger has the finding, with the row where the finding names one; the sibling does not have it with that row. */
    private static void check(
            Calculator calculator, String row, String finding, Claim trigger, Claim sibling, List<String> failed) {
        if (!has(calculator, trigger, row, finding) || has(calculator, sibling, row, finding)) {
            failed.add(finding + " " + row);
        }
    }

    private static boolean has(Calculator calculator, Claim claim, @Nullable String row, String finding) {
        for (Finding one : calculator.calculate(claim).findings()) {
            String named = one.attributes().get("row");
            if (one.rule().equals(finding) && (row == null || named == null || named.equals(row))) {
                return true;
            }
        }
        return false;
    }

    private void report(String name, int rows, int made, int cases, List<String> failed) {
        out.println("| " + String.join(" | ", name, rows + "", made + "", cases + "", Integer.toString(failed.size()))
                + " |");
        failed.stream().limit(SHOWN).forEach(one -> System.err.println("wrong: " + name + ": " + one));
        wrong += failed.size();
    }

    private Edition load(String... folders) {
        return Editions.load(Stream.of(folders).map(masters::resolve).toList());
    }

    private static Calculator calculator(Edition edition) {
        return Calculator.of(edition, new RuleSet("all", "conformance", Set.of(), Set.of("E")));
    }
}
