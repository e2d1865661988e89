package jp.santei.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import jp.santei.claim.Claim;
import jp.santei.claim.ClaimError;
import jp.santei.claim.ClaimException;
import jp.santei.claim.Item;
import jp.santei.ledger.EventKind;
import jp.santei.ledger.LedgerError;
import jp.santei.ledger.LedgerEvent;
import jp.santei.ledger.LedgerException;
import jp.santei.ledger.LedgerResult;
import jp.santei.ledger.MonthLedger;
import jp.santei.statement.Statement;
import org.junit.jupiter.api.Test;

/** The ledger as JSON: what is written reads back, and nothing else is read. */
class LedgerJsonTest {
    private static final Claim FULL =
            ClaimReader.read(Documents.resource("full-claim.json").toString());
    private static final Statement STATEMENT =
            StatementReader.read(Documents.resource("full-statement.json").toString());
    private static final MonthLedger LEDGER = ledger();

    @Test
    void aLedgerReadsBackAndIsValid() {
        String text = LedgerWriter.write(LEDGER);
        Documents.assertValid(Documents.LEDGER, text);
        assertThat(text).startsWith("{\"ledger\":\"1\",\"edition\":{").doesNotContain("\n");
        assertThat(LedgerReader.read(text)).isEqualTo(LEDGER);
        MonthLedger empty = new MonthLedger(LEDGER.unit(), List.of(), List.of(), false, LEDGER.edition(), null);
        Documents.assertValid(Documents.LEDGER, LedgerWriter.write(empty));
        assertThat(LedgerReader.read(LedgerWriter.write(empty))).isEqualTo(empty);
    }

    @Test
    void aLineOfEventsReadsBackAndABrokenOneKeepsItsPlace() throws IOException {
        String first = LedgerWriter.write((MonthLedger) null, LedgerEvent.add("A", FULL));
        String second = LedgerWriter.write(LEDGER, LedgerEvent.cancel("A"));
        String text = first + "\n{\"ledger\":null}\n" + second + "\n{\"ledger\":null,\"event\":{\"kind\":\"add\"}}\n";
        try (LedgerLines lines = LedgerLines.of(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))) {
            assertThat(lines.next()).isEqualTo(new LedgerLine.Accepted(1, null, LedgerEvent.add("A", FULL)));
            assertThat(lines.next()).satisfies(line -> refused(line, 2, "CLM-001", "/event"));
            assertThat(lines.next()).isEqualTo(new LedgerLine.Accepted(3, LEDGER, LedgerEvent.cancel("A")));
            assertThat(lines.next()).satisfies(line -> refused(line, 4, "LDG-008", "/event/settlement"));
            assertThat(lines.hasNext()).isFalse();
        }
    }

    @Test
    void aResultHasTheThreeFieldsOfTheContract() {
        ObjectNode result = (ObjectNode) Documents.tree(LedgerWriter.write(new LedgerResult(LEDGER, -120, STATEMENT)));
        assertThat(result.fieldNames()).toIterable().containsExactly("ledger", "collect", "statement");
        assertThat(result.get("collect").asLong()).isEqualTo(-120);
        Documents.assertValid(Documents.STATEMENT, result.get("statement").toString());
    }

    @Test
    void aRefusalIsALineOfErrors() {
        LedgerLine.Accepted line = new LedgerLine.Accepted(7, LEDGER, LedgerEvent.cancel("Z"));
        LedgerException cause = LedgerException.of(LedgerError.UNKNOWN_SETTLEMENT, "/event/settlement", "Z", "A");
        String text = ErrorWriter.write(line.refused(cause));
        Documents.assertValid(Documents.ERROR, text);
        assertThat(text)
                .startsWith("{\"id\":\"" + FULL.id() + "\",\"line\":7,\"error\":{\"code\":\"LDG-002\",")
                .contains("台帳にない会計です: Z");
        ClaimException other = ClaimException.of(ClaimError.CONFLICT, "/event/claim/items", "x");
        assertThat(ErrorWriter.write(line.refused(other))).contains("CLM-008");
    }

    /** Every object of a ledger refuses a field that it does not know, and says where. */
    @Test
    void unknownFieldsAreRefusedWithTheirPointer() {
        ObjectNode document = (ObjectNode) Documents.tree(LedgerWriter.write(LEDGER));
        for (String pointer : Documents.objects(document).keySet()) {
            ObjectNode copy = document.deepCopy();
            ((ObjectNode) copy.at(pointer)).put("zz", 1);
            ClaimException refusal =
                    catchThrowableOfType(ClaimException.class, () -> LedgerReader.read(copy.toString()));
            assertThat(refusal.error()).as(pointer).isEqualTo(ClaimError.UNKNOWN_FIELD);
            assertThat(refusal.pointer()).isEqualTo(pointer + "/zz");
        }
    }

    @Test
    void anotherVersionIsRefusedBeforeItsFields() {
        LedgerException refusal = catchThrowableOfType(
                LedgerException.class, () -> LedgerReader.read("{\"ledger\":\"2\",\"later\":true}"));
        assertThat(refusal.error()).isEqualTo(LedgerError.VERSION);
        assertThat(refusal.pointer()).isEqualTo("/ledger");
        assertThat(refusal.en()).isEqualTo("unknown version of the ledger: 2 (known: 1)");
    }

    @Test
    void aLedgerThatContradictsItselfIsRefused() {
        ObjectNode twice = (ObjectNode) Documents.tree(LedgerWriter.write(LEDGER));
        twice.withArray("settlements").add(twice.at("/settlements/0").deepCopy());
        assertThat(catchThrowableOfType(LedgerException.class, () -> LedgerReader.read(twice.toString()))
                        .error())
                .isEqualTo(LedgerError.SETTLEMENT_EXISTS);
        ObjectNode renamed = (ObjectNode) Documents.tree(LedgerWriter.write(LEDGER));
        ((ObjectNode) renamed.at("/settlements/0")).put("settlement", "Z");
        assertThat(catchThrowableOfType(LedgerException.class, () -> LedgerReader.read(renamed.toString()))
                        .pointer())
                .isEqualTo("/settlements/0/items/0/settlement");
        ObjectNode billed = (ObjectNode) Documents.tree(LedgerWriter.write(LEDGER));
        ((ObjectNode) billed.at("/claim"))
                .set("items", billed.at("/settlements/0/items").deepCopy());
        assertThat(catchThrowableOfType(LedgerException.class, () -> LedgerReader.read(billed.toString()))
                        .pointer())
                .isEqualTo("/claim/items");
    }

    @Test
    void anEventReadsBack() {
        assertThat(LedgerReader.event("{\"kind\":\"close\"}")).isEqualTo(LedgerEvent.close());
        assertThat(catchThrowableOfType(ClaimException.class, () -> LedgerReader.event("{\"kind\":\"open\"}"))
                        .pointer())
                .isEqualTo("/kind");
    }

    private static void refused(LedgerLine line, long number, String code, String pointer) {
        assertThat(line).isInstanceOfSatisfying(LedgerLine.Refused.class, refusal -> {
            assertThat(refusal.line()).isEqualTo(number);
            assertThat(refusal.code()).isEqualTo(code);
            assertThat(refusal.pointer()).isEqualTo(pointer);
        });
    }

    private static MonthLedger ledger() {
        ObjectNode unit = Documents.resource("full-claim.json");
        unit.putArray("items");
        unit.remove("stays");
        List<Item> items = new ArrayList<>();
        FULL.items().forEach(item -> items.add(item.inSettlement("A")));
        return new MonthLedger(
                ClaimReader.read(unit.toString()),
                List.of(
                        new MonthLedger.Settlement("A", items, FULL.stays()),
                        new MonthLedger.Settlement("B", List.of(), List.of())),
                List.of(
                        new MonthLedger.Collection(EventKind.ADD, "A", 1430),
                        new MonthLedger.Collection(EventKind.COVERAGE, null, -20)),
                true,
                STATEMENT.edition(),
                Objects.requireNonNull(STATEMENT.charge()));
    }
}
