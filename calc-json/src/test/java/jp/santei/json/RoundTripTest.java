package jp.santei.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import jp.santei.claim.Claim;
import jp.santei.statement.Statement;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class RoundTripTest {
    @Provide
    Arbitrary<Claim> claims() {
        return ClaimArbitraries.claims();
    }

    @Provide
    Arbitrary<Statement> statements() {
        return StatementArbitraries.statements();
    }

    @Property(tries = 300)
    void aClaimReadsBackAndIsValid(@ForAll("claims") Claim claim) {
        String line = ClaimWriter.write(claim);
        assertThat(line).doesNotContain("\n");
        Documents.assertValid(Documents.CLAIM, line);
        assertThat(ClaimReader.read(line)).isEqualTo(claim);
        assertThat(ClaimReader.read(ClaimWriter.pretty(claim).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(claim);
    }

    @Property(tries = 300)
    void aStatementReadsBackAndIsValid(@ForAll("statements") Statement statement) {
        String line = StatementWriter.write(statement);
        assertThat(line).doesNotContain("\n");
        Documents.assertValid(Documents.STATEMENT, line);
        assertThat(StatementReader.read(line)).isEqualTo(statement);
        assertThat(StatementReader.read(StatementWriter.pretty(statement).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(statement);
    }

    @Test
    void theStatementOfTheContractKeepsItsKeysInOrder() {
        for (String name : new String[] {"statement.json", "full-statement.json"}) {
            String compact = Documents.resource(name).toString();
            Documents.assertValid(Documents.STATEMENT, compact);
            assertThat(StatementWriter.write(StatementReader.read(compact))).isEqualTo(compact);
        }
    }

    @Test
    void theFullClaimIsValidAndReadsBack() {
        String text = Documents.resource("full-claim.json").toString();
        Documents.assertValid(Documents.CLAIM, text);
        Claim claim = ClaimReader.read(text);
        assertThat(ClaimReader.read(ClaimWriter.write(claim))).isEqualTo(claim);
    }

    @Test
    void textDoesNotDependOnTheLocale() {
        Claim claim = ClaimReader.read(Documents.resource("full-claim.json").toString());
        String expected = ClaimWriter.pretty(claim);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(ClaimWriter.pretty(claim)).isEqualTo(expected);
            assertThat(ClaimReader.read(expected)).isEqualTo(claim);
        } finally {
            Locale.setDefault(before);
        }
    }
}
