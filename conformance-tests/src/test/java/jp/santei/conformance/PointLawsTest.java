package jp.santei.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import jp.santei.Calculator;
import jp.santei.claim.Claim;
import jp.santei.claim.Item;
import jp.santei.master.Edition;
import jp.santei.masters.Editions;
import jp.santei.statement.Statement;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Laws of points that hold for every claim (点数の法則). */
class PointLawsTest {
    private static final Edition EDITION = Editions.embedded();

    /** 診療識別 of 薬剤料減点, which takes off what other sections have. */
    private static final String REDUCTIONS = "39";

    private static final Calculator CALCULATOR = Calculator.of(EDITION);

    @Property(seed = "20261124", tries = 1_000)
    void theOrderOfItemsDoesNotMatter(@ForAll long seed, @ForAll boolean complete) {
        RandomClaims claims = new RandomClaims(EDITION, seed);
        Claim claim = claims.next(complete);
        List<Item> shuffled = new ArrayList<>(claim.items());
        Collections.shuffle(shuffled, claims.random());
        Statement one = CALCULATOR.calculate(claim);
        Statement other = CALCULATOR.calculate(claims.with(claim, shuffled));
        assertThat(other.points().sections()).isEqualTo(one.points().sections());
        assertThat(other.valued()).isEqualTo(one.valued());
    }

    @Property(seed = "20261124", tries = 500)
    void aClaimIsTheSumOfItsItems(@ForAll long seed) {
        RandomClaims claims = new RandomClaims(EDITION, seed);
        Claim claim = claims.next(false);
        long sum = 0;
        for (Item item : claim.items()) {
            sum += total(claims.with(claim, List.of(item)));
        }
        assertThat(total(claim)).isEqualTo(sum);
    }

    @Property(seed = "20261124", tries = 500)
    void pointsGrowWithTheCount(@ForAll long seed) {
        RandomClaims claims = new RandomClaims(EDITION, seed);
        Claim claim = claims.plain(3);
        List<Item> more = new ArrayList<>();
        for (Item item : claim.items()) {
            more.add(Item.builder()
                    .dates(item.dates())
                    .count(item.count() + 1)
                    .section(item.section())
                    .lines(item.lines())
                    .build());
        }
        assertThat(total(claims.with(claim, more))).isGreaterThan(total(claim));
    }

    @Property(seed = "20261124", tries = 1_000)
    void noClaimIsWorthLessThanNothing(@ForAll long seed, @ForAll boolean complete) {
        Statement statement = CALCULATOR.calculate(new RandomClaims(EDITION, seed).next(complete));
        assertThat(statement.points().total()).isNotNegative();
        assertThat(statement.points().sections()).allSatisfy((section, points) -> {
            if (!section.equals(REDUCTIONS)) {
                assertThat(points).as(section).isNotNegative();
            }
        });
    }

    /** The statement depends on claim and edition alone: not on what was computed before, nor on the instance. */
    @Property(seed = "20261124", tries = 300)
    void theSameClaimAndEditionGiveTheSameStatement(@ForAll long seed) {
        Claim claim = new RandomClaims(EDITION, seed).next(true);
        Statement first = CALCULATOR.calculate(claim);
        CALCULATOR.calculate(new RandomClaims(EDITION, seed + 1).next(true));
        assertThat(CALCULATOR.calculate(claim)).isEqualTo(first);
        assertThat(Calculator.of(EDITION).calculate(claim)).isEqualTo(first);
    }

    @Property(seed = "20261124", tries = 2_000)
    void completingACompletedClaimChangesNothing(@ForAll long seed) {
        RandomClaims claims = new RandomClaims(EDITION, seed);
        Claim claim = claims.next(true);
        Statement once = CALCULATOR.calculate(claim);
        if (once.points().items().isEmpty()) {
            return;
        }
        Claim completed = claims.with(claim, CompletedClaim.items(claim, once));
        Statement twice = CALCULATOR.calculate(completed);
        assertThat(twice.points().sections())
                .as("%s", claim.items())
                .isEqualTo(once.points().sections());
        assertThat(twice.points().items()).noneMatch(entry -> entry.added());
    }

    private static long total(Claim claim) {
        return CALCULATOR.calculate(claim).points().total();
    }
}
