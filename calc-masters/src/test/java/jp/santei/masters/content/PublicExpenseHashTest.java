package jp.santei.masters.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import jp.santei.master.Edition;
import jp.santei.master.PublicCaps;
import jp.santei.master.PublicExpenseScheme;
import jp.santei.master.PublicExpenses;
import jp.santei.master.PublicLimits;
import jp.santei.masters.Editions;
import jp.santei.masters.table.CodeListTable;
import org.junit.jupiter.api.Test;

/** Everything that an edition says of public expenses counts into its hash. */
class PublicExpenseHashTest {
    private static final Edition EDITION = Editions.embedded();
    private static final PublicExpenses GIVEN = EDITION.publicExpenses();

    @Test
    void theOrderOfTheRowsDoesNotCount() {
        List<PublicExpenseScheme> reversed = new ArrayList<>(GIVEN.schemes());
        Collections.reverse(reversed);
        assertThat(hash(new PublicExpenses(reversed, GIVEN.limits(), GIVEN.caps())))
                .isEqualTo(EDITION.info().sha256());
    }

    @Test
    void schemesLimitsAndCapsCount() {
        List<PublicCaps.Row> caps = GIVEN.caps().rows();
        List<PublicExpenseScheme> schemes = GIVEN.schemes();
        assertThat(List.of(
                        hash(new PublicExpenses(schemes.subList(1, schemes.size()), GIVEN.limits(), GIVEN.caps())),
                        hash(new PublicExpenses(schemes, PublicLimits.of(List.of()), GIVEN.caps())),
                        hash(new PublicExpenses(
                                schemes, GIVEN.limits(), PublicCaps.of(caps.subList(0, caps.size() - 1)))),
                        EDITION.info().sha256()))
                .doesNotHaveDuplicates();
    }

    private static String hash(PublicExpenses publicExpenses) {
        return new EditionContent(
                        EDITION.acts(),
                        EDITION.drugs(),
                        EDITION.materials(),
                        EDITION.coverage(),
                        EDITION.parameters(),
                        CodeListTable.load(),
                        publicExpenses,
                        EDITION.limits(),
                        EDITION.meals(),
                        EDITION.eligibility())
                .sha256();
    }
}
