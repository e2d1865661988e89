package jp.santei.check;

import java.util.ArrayList;
import java.util.List;
import jp.santei.buffer.ActUnits;
import jp.santei.buffer.ClaimBuffer;
import jp.santei.buffer.StatementBuffer;
import jp.santei.check.comment.Comments;
import jp.santei.check.count.Counts;
import jp.santei.check.coverage.TableCoverage;
import jp.santei.check.diagnosis.Diagnoses;
import jp.santei.check.exclusion.Exclusions;
import jp.santei.check.grammar.Grammar;
import jp.santei.check.standing.Standing;
import jp.santei.check.stay.StayAddOns;
import jp.santei.master.Edition;
import jp.santei.rule.CommentFindings;
import jp.santei.rule.CountFindings;
import jp.santei.rule.CoverageFindings;
import jp.santei.rule.DiagnosisFindings;
import jp.santei.rule.ExclusionFindings;
import jp.santei.rule.FindingKind;
import jp.santei.rule.GrammarFindings;
import jp.santei.rule.Rule;
import jp.santei.rule.RuleSet;
import jp.santei.rule.StandingFindings;
import jp.santei.rule.StayFindings;

/**
 * The check pass (算定可否): what the tables of the edition say against the acts of a claim.
 *
 * <pre>
 *   standing    may this facility bill this act for this patient in this setting at all
 *   grammar     is an item put together as the receipt asks
 *   exclusion   acts that are not billed together: in a day, month, week, at the same moment
 *   count       how often: a day, week, month, … once in a life
 *   stay        add-ons that the basic inpatient fee allows
 *   comment     comments that are asked for, and how they are written
 *   diagnosis   acts that go with certain diseases
 *   coverage    what none of these could look up
 * </pre>
 *
 * <p>An entry that is refused stays and counts; when the claim is completed it is dropped. Holds scratch space: one instance
 * per thread.
 */
public final class Checker {
    private static final List<FindingKind> KINDS = kinds();

    private final Report report;
    private final Billed billed = new Billed();
    private final Standing standing;
    private final Grammar grammar;
    private final Exclusions exclusions;
    private final Counts counts;
    private final StayAddOns stayAddOns;
    private final Comments comments;
    private final Diagnoses diagnoses;
    private final TableCoverage coverage;

    /**
     * Makes the pass for an edition.
     *
     * @param rules the checks that are on
     * @param appraiser tells what entries would be worth otherwise
     */
    public Checker(Edition edition, RuleSet rules, Appraiser appraiser) {
        report = new Report(rules, KINDS, new ActUnits(edition), appraiser);
        standing = new Standing(edition, report, billed);
        grammar = new Grammar(edition, report, billed);
        exclusions = new Exclusions(edition, report, billed);
        counts = new Counts(edition, report, billed);
        stayAddOns = new StayAddOns(edition, report, billed);
        comments = new Comments(edition, report);
        diagnoses = new Diagnoses(edition, report, billed);
        coverage = new TableCoverage(edition, report, billed);
    }

    /** Returns the rules of this pass. */
    public static List<Rule> rules() {
        List<Rule> rules = new ArrayList<>();
        rules.addAll(Standing.rules());
        rules.addAll(Grammar.rules());
        rules.addAll(Exclusions.rules());
        rules.addAll(Counts.rules());
        rules.addAll(StayAddOns.rules());
        rules.addAll(Comments.rules());
        rules.addAll(Diagnoses.rules());
        rules.addAll(TableCoverage.rules());
        return rules;
    }

    /** Takes out of a claim that is to be completed what is not billed in any case, so that nothing is decided by it. */
    public void refuse(ClaimBuffer in, StatementBuffer out) {
        if (in.checking()) {
            report.begin(in, out);
            billed.collect(out);
            standing.refuse(in, out);
        }
    }

    /**
     * Checks the priced entries of a claim.
     *
     * @return whether entries were dropped, so that what is left is to be priced anew
     */
    public boolean check(ClaimBuffer in, StatementBuffer out) {
        if (!in.checking()) {
            return false;
        }
        report.begin(in, out);
        billed.collect(out);
        standing.check(in, out);
        grammar.check(in, out);
        if (report.dropped()) {
            billed.collect(out);
        }
        exclusions.check(in, out);
        if (report.dropped()) {
            billed.collect(out);
        }
        counts.check(in, out);
        stayAddOns.check(in, out);
        comments.check(in, out);
        diagnoses.check(in, out);
        coverage.check(in, out);
        return report.dropped();
    }

    /** Returns the kinds of findings of this pass: those that a {@link RuleSet} switches. */
    public static List<FindingKind> findings() {
        return KINDS;
    }

    private static List<FindingKind> kinds() {
        List<FindingKind> kinds = new ArrayList<>();
        kinds.addAll(StandingFindings.ALL);
        kinds.addAll(GrammarFindings.ALL);
        kinds.addAll(ExclusionFindings.ALL);
        kinds.addAll(CountFindings.ALL);
        kinds.addAll(StayFindings.ALL);
        kinds.addAll(CommentFindings.ALL);
        kinds.addAll(DiagnosisFindings.ALL);
        kinds.addAll(CoverageFindings.ALL);
        return List.copyOf(kinds);
    }
}
