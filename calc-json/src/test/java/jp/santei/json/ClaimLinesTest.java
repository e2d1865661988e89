package jp.santei.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import jp.santei.claim.ClaimError;
import org.junit.jupiter.api.Test;

class ClaimLinesTest {
    private static String claim(String id) {
        return """
            {"claim":"1","id":"%s","month":"2025-11","setting":"outpatient",\
            "facility":{"prefecture":"13","kind":"clinic"},\
            "patient":{"birthDate":"1980-05-05","sex":"male"},\
            "insurance":{"insurerNumber":"06130018"},\
            "items":[{"date":"2025-11-03","lines":[{"code":"112007410"}]}]}""".formatted(id);
    }

    /** Returns "line:id" of each claim and "line!code id" of each refusal. */
    private static List<String> read(String text, int maxBytes) {
        return read(text.getBytes(StandardCharsets.UTF_8), maxBytes);
    }

    private static List<String> read(byte[] bytes, int maxBytes) {
        List<String> results = new ArrayList<>();
        ClaimLines.of(new ByteArrayInputStream(bytes), maxBytes).forEachRemaining(line -> results.add(name(line)));
        return results;
    }

    private static List<String> read(String text) {
        return read(text, ClaimLines.MAX_BYTES);
    }

    private static String name(ClaimLine line) {
        if (line instanceof ClaimLine.Accepted accepted) {
            return accepted.line() + ":" + accepted.claim().id();
        }
        ClaimLine.Refused refused = (ClaimLine.Refused) line;
        Documents.assertValid(Documents.ERROR, ErrorWriter.write(refused));
        return refused.line() + "!" + refused.cause().error() + " " + refused.id();
    }

    private static String spread(String claim) {
        return claim.replace(",", ",\n").replace("[{", "[\n{");
    }

    @Test
    void oneLineIsOneClaim() {
        assertThat(read(claim("a"))).containsExactly("1:a");
        assertThat(read("\uFEFF" + claim("a") + "\r\n\r\n")).containsExactly("1:a");
    }

    @Test
    void linesComeInOrderAndBlankOnesAreCounted() {
        assertThat(read("\n" + claim("a") + "\n\n \t\r\n" + claim("b") + "\r\n" + claim("c")))
                .containsExactly("2:a", "5:b", "6:c");
    }

    @Test
    void aBrokenLineHasItsRefusalInItsPlace() {
        String unknown = claim("x").replace("\"items\"", "\"item\"");
        assertThat(read(claim("a") + "\n{\"claim\":\n" + unknown + "\n[1]\n" + claim("b")))
                .containsExactly("1:a", "2!SYNTAX null", "3!UNKNOWN_FIELD x", "4!TYPE null", "5:b");
    }

    @Test
    void aBrokenFirstLineDoesNotTakeTheOthersWithIt() {
        assertThat(read("{\"claim\":\n" + claim("b") + "\n" + claim("c")))
                .containsExactly("1!SYNTAX null", "2:b", "3:c");
        assertThat(read(claim("a") + "}\n" + claim("b"))).containsExactly("1!SYNTAX null", "2:b");
    }

    @Test
    void anObjectOverManyLinesIsOneClaim() {
        assertThat(read(spread(claim("a")))).containsExactly("1:a");
        assertThat(spread(claim("a"))).contains("\n{");
        assertThat(read("\n\n" + spread(claim("a")) + "\n\n")).containsExactly("1:a");
    }

    @Test
    void aSingleObjectIsRefusedAtLineOne() {
        String broken = "{\n  \"claim\": \"1\",\n  \"items\": [\n    {]\n}";
        assertThat(read(broken)).containsExactly("1!SYNTAX null");
        ClaimLine line = ClaimLines.of(new ByteArrayInputStream(("\n" + broken).getBytes(StandardCharsets.UTF_8)))
                .next();
        assertThat(((ClaimLine.Refused) line).cause().en()).contains("line 5, column 6");
        assertThat(read(spread(claim("a")).replace("\"male\"", "\"man\""))).containsExactly("1!VALUE a");
        assertThat(read("[\n" + claim("a") + ",\n" + claim("b") + "\n]")).containsExactly("1!TYPE null");
    }

    @Test
    void nothingIsOneRefusal() {
        assertThat(read("")).containsExactly("1!SYNTAX null");
        assertThat(read("\n \n")).containsExactly("1!SYNTAX null");
        assertThat(read("\uFEFF")).containsExactly("1!SYNTAX null");
    }

    @Test
    void aLineBeyondTheCapIsSkipped() {
        String longLine = claim("x".repeat(900));
        assertThat(read(claim("a") + "\n" + longLine + "\n" + claim("b"), 700))
                .containsExactly("1:a", "2!LIMIT null", "3:b");
        assertThat(read(longLine + "\n" + claim("b"), 700)).containsExactly("1!LIMIT null", "2:b");
    }

    @Test
    void aSingleObjectBeyondTheCapIsRefused() {
        assertThat(read("{\n \"id\":\n" + " \n".repeat(1_000), 700)).containsExactly("1!LIMIT null");
    }

    @Test
    void aBrokenFirstLineBeforeMoreThanTheCapIsStillOneLine() {
        StringBuilder text = new StringBuilder("{\"claim\":");
        List<String> expected = new ArrayList<>(List.of("1!SYNTAX null"));
        for (int i = 2; i < 12; i++) {
            text.append('\n').append(claim("c" + i));
            expected.add(i + ":c" + i);
        }
        assertThat(read(text.toString(), 700)).isEqualTo(expected);
    }

    @Test
    void bytesThatAreNotUtf8AreRefusedInTheirPlace() {
        byte[] bytes = (claim("a") + "\n" + claim("#") + "\n" + claim("b")).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = bytes[i] == '#' ? (byte) 0x8B : bytes[i];
        }
        assertThat(read(bytes, ClaimLines.MAX_BYTES)).containsExactly("1:a", "2!SYNTAX null", "3:b");
    }

    @Test
    void manyLinesAreStreamed() {
        byte[] line = (claim("a") + "\n").getBytes(StandardCharsets.UTF_8);
        int lines = 200_000; // far beyond the cap of the decision; it must not be read ahead
        int[] served = {0};
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                throw new UnsupportedOperationException();
            }

            @Override
            public int read(byte[] target, int offset, int length) {
                if (served[0] == lines) {
                    return -1;
                }
                served[0]++;
                System.arraycopy(line, 0, target, offset, line.length);
                return line.length;
            }
        };
        ClaimLines claims = ClaimLines.of(endless);
        for (int i = 1; i <= 1_000; i++) {
            assertThat(claims.next().line()).isEqualTo(i);
            assertThat(served[0]).as("read ahead").isLessThanOrEqualTo(i + 1);
        }
    }

    @Test
    void theEndAndTheTroubleOfTheStreamAreThrown() throws IOException {
        boolean[] closed = {false};
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("broken");
            }

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                throw new IOException("broken");
            }

            @Override
            public void close() {
                closed[0] = true;
            }
        };
        try (ClaimLines lines = ClaimLines.of(broken)) {
            assertThatThrownBy(lines::hasNext).isInstanceOf(UncheckedIOException.class);
        }
        assertThat(closed[0]).isTrue();
        ClaimLines one = ClaimLines.of(new ByteArrayInputStream(claim("a").getBytes(StandardCharsets.UTF_8)));
        assertThat(one.hasNext()).isTrue();
        assertThat(one.hasNext()).isTrue();
        one.next();
        assertThat(one.hasNext()).isFalse();
        assertThatThrownBy(one::next).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void theErrorLineHasTheFormOfTheContract() {
        ClaimLine line = ClaimLines.of(new ByteArrayInputStream(
                        claim("a").replace("2025-11-03", "2025-02-30").getBytes(StandardCharsets.UTF_8)))
                .next();
        ClaimLine.Refused refused = (ClaimLine.Refused) line;
        assertThat(refused.cause().error()).isEqualTo(ClaimError.DATE);
        assertThat(ErrorWriter.write(refused))
                .startsWith(
                        "{\"id\":\"a\",\"line\":1,\"error\":{\"code\":\"CLM-005\",\"pointer\":\"/items/0/date\",\"ja\":\"")
                .contains("\",\"en\":\"");
    }
}
