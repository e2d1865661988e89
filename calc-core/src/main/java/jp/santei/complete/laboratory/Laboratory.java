package jp.santei.complete.laboratory;

import java.util.List;
import jp.santei.complete.draft.Draft;
import jp.santei.master.Edition;
import jp.santei.rule.Rule;

/**
 * The laboratory tests of a day (検体検査) and what belongs to them.
 *
 * <pre>
 *   which count            the main ones of those that exclude each other
 *   what they bring        判断料 → 検体検査管理加算 → 外来迅速検体検査加算
 *   which are billed       not those of 外来診療料 → bundles of the day → first of a stay
 *   besides                時間外緊急院内検査加算, samplings of the day
 * </pre>
 */
public final class Laboratory {
    private final Judgements judgements;
    private final TestManagement management;
    private final RapidTests rapid;
    private final OutpatientFee outpatientFee;
    private final MainTests mainTests;
    private final DayBundles bundles;
    private final FirstOfStay firstOfStay;
    private final UrgentTests urgent;
    private final Samplings samplings;

    /** Makes it for an edition. */
    public Laboratory(Edition edition, Draft draft) {
        judgements = new Judgements(edition, draft);
        management = new TestManagement(edition, draft);
        outpatientFee = new OutpatientFee(edition, draft);
        rapid = new RapidTests(edition, draft, outpatientFee);
        mainTests = new MainTests(edition, draft);
        bundles = new DayBundles(edition, draft);
        firstOfStay = new FirstOfStay(edition, draft);
        urgent = new UrgentTests(edition, draft);
        samplings = new Samplings(edition, draft);
    }

    /** Returns the rules. */
    public static List<Rule> rules() {
        return List.of(
                Judgements.RULE,
                TestManagement.ADDED,
                TestManagement.OUTPATIENT,
                RapidTests.LIMIT,
                RapidTests.ADDED,
                OutpatientFee.RULE,
                MainTests.DAY,
                MainTests.MONTH,
                MainTests.WEEK,
                MainTests.METHOD,
                DayBundles.RULE,
                FirstOfStay.RULE,
                UrgentTests.ONCE,
                UrgentTests.NOT_WITH_EARLY,
                UrgentTests.INSTEAD_OF_RAPID,
                Samplings.RULE);
    }

    /** Begins a claim. */
    public void begin() {
        judgements.begin();
        management.begin();
    }

    /** Completes a day (epoch day) that has entries. */
    public void complete(int day) {
        mainTests.complete(day);
        judgements.complete(day);
        management.complete(day);
        rapid.complete(day);
        outpatientFee.complete(day);
        bundles.complete(day);
        firstOfStay.complete(day);
        urgent.complete(day);
        samplings.complete(day);
    }
}
