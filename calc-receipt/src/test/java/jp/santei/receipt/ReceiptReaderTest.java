package jp.santei.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.santei.claim.Relation;
import jp.santei.claim.Setting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReceiptReaderTest {
    @Test
    void encodingsAndLineEnds() {
        SmallFile small = SmallFile.create();
        byte[] lf = small.text().replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream marked = new ByteArrayOutputStream();
        marked.writeBytes(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
        marked.writeBytes(small.utf8());
        assertThat(small.read().encoding()).isEqualTo(TextEncoding.WINDOWS_31J);
        for (byte[] bytes : List.of(small.bytes(), small.utf8(), lf, marked.toByteArray())) {
            ReceiptFile file = ReceiptReader.strict().read("small", bytes);
            assertThat(file.receipts()).isEqualTo(small.read().receipts());
            assertThat(file.records().get(0).fields().get(6)).isEqualTo("検査医院");
            assertThat(ReceiptWriter.bytes(file)).isEqualTo(bytes);
        }
    }

    /** ∪ has two codes in Windows-31J, 81BE and 879C; decoding makes them one. */
    @Test
    void charactersWithTwoCodesAreWrittenBackAsTheyWere() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] small = SmallFile.create().replace(4, "SJ,90,X").bytes();
        int x = new String(small, StandardCharsets.ISO_8859_1).indexOf("90,X") + 3;
        bytes.write(small, 0, x);
        bytes.writeBytes(new byte[] {(byte) 0x87, (byte) 0x9C, (byte) 0x81, (byte) 0xBE});
        bytes.write(small, x + 1, small.length - x - 1);
        ReceiptFile file = ReceiptReader.strict().read("two.UKE", bytes.toByteArray());
        assertThat(file.records().get(3).fields().get(2)).isEqualTo("∪∪");
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        ReceiptWriter.write(file, written);
        assertThat(written.toByteArray()).isEqualTo(bytes.toByteArray());
    }

    @Test
    void unknownRecordsAreCountedAndKept() {
        ReceiptFile file =
                SmallFile.create().replace(4, "ZZ,1", "SJ,90,詳記", "ZZ,2", "QQ").read();
        assertThat(file.unknownRecords()).hasToString("{QQ=1, ZZ=2}");
        assertThat(file.records()).hasSize(10);
        assertThat(file.warnings()).isEmpty();
    }

    @Test
    void differentTotalsAreWarnings() {
        ReceiptFile file = SmallFile.create().replace(7, "GO,2,128,99").read();
        assertThat(file.warnings())
                .containsExactly(
                        new ReceiptWarning(ReceiptWarning.Kind.TOTAL_COUNT, 7, "1, 1", "2"),
                        new ReceiptWarning(ReceiptWarning.Kind.TOTAL_POINTS, 7, "127", "128"));
        assertThat(file.warnings().get(1).en()).isEqualTo("the total points differ: 127 (GO: 128)");
    }

    @Test
    void unitsThatDoNotAddUpAreWarnings() {
        ReceiptFile file = SmallFile.create()
                .replace(3, "HO,06132013,,,1,130", "KO,12131017,0000000,,1,50")
                .replace(8, "GO,2,130,99")
                .read();
        assertThat(file.warnings())
                .containsExactly(
                        new ReceiptWarning(ReceiptWarning.Kind.INSURANCE_POINTS, 3, "127", "130"),
                        new ReceiptWarning(ReceiptWarning.Kind.PUBLIC_POINTS, 4, "0", "50"));
    }

    @Test
    void daysThatDoNotAddUpToTheCountAreWarnings() {
        ReceiptFile file = SmallFile.create()
                .replace(5, SmallFile.si("12", "112007410", "75", 1, 10, 12))
                .read();
        assertThat(file.warnings()).containsExactly(new ReceiptWarning(ReceiptWarning.Kind.DAYS, 5, "2", "1"));
    }

    @Test
    void eligibilityChecksAreRead() {
        Receipt receipt =
                SmallFile.create().replace(4, "SN,1,01,06132013,記号,１,02,").receipt();
        assertThat(receipt.eligibility()).containsExactly(new EligibilityCheck(4, "1", "01", "02", null));
    }

    @Test
    void unitsBeginWithTheirSection() {
        Receipt receipt = SmallFile.create()
                .replace(
                        5,
                        "CO,33,1,810000001,訪点",
                        SmallFile.si("", "130004410", "140", 1, 10),
                        SmallFile.iy("", "643310356", "3", "", 1, 10),
                        SmallFile.iy("", "620000242", "2.5", "278", 1, 10),
                        SmallFile.si("97", "197000110", "640", 1, 10))
                .receipt();
        assertThat(receipt.units()).hasSize(3);
        Unit drip = receipt.units().get(0);
        assertThat(drip.section()).isEqualTo("33");
        assertThat(drip.lines()).hasSize(4);
        assertThat(drip.points()).isEqualTo(140 + 278);
        assertThat(drip.line()).isEqualTo(5);
        assertThat(receipt.units().get(1).isYen()).isTrue();
        assertThat(receipt.unitPoints()).isEqualTo(140 + 278 + 52);
    }

    @Test
    void commentFieldsOfARecord() {
        String line =
                SmallFile.si("12", "112007410", "75", 1, 10).replace(",75,1,,,,,,,", ",75,1,810000001,一,820000001,,,,");
        Receipt receipt = SmallFile.create().replace(5, line).receipt();
        assertThat(receipt.units().get(0).lines().get(0).comments())
                .containsExactly(new LineComment("810000001", "一"), new LineComment("820000001", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "1111, INPATIENT, SELF, true, ",
        "1112, OUTPATIENT, SELF, true, ",
        "1114, OUTPATIENT, DEPENDENT, true, ",
        "1125, INPATIENT, DEPENDENT, true, ",
        "1116, OUTPATIENT, DEPENDENT, true, ",
        "1318, OUTPATIENT, SELF, true, ",
        "1319, INPATIENT, SELF, true, 3",
        "1310, OUTPATIENT, SELF, true, 3",
        "1212, OUTPATIENT, SELF, false, "
    })
    void kinds(String code, Setting setting, Relation relation, boolean insured, Integer share) {
        ReceiptKind kind = new ReceiptKind(code);
        assertThat(kind.setting()).isEqualTo(setting);
        assertThat(kind.relation()).isEqualTo(relation);
        assertThat(kind.hasInsurance()).isEqualTo(insured);
        assertThat(kind.share()).isEqualTo(share);
    }
}
