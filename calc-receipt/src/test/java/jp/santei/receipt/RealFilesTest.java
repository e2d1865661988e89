package jp.santei.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import jp.santei.claim.Setting;
import org.junit.jupiter.api.Test;

/** The real receipt files; expected values are those of the files' own total records and of receipts/README.md. */
class RealFilesTest {
    @Test
    void allClinicReceiptsAddUpToTheirTotals() {
        int receipts = 0;
        for (String name : SharedFiles.clinic()) {
            ReceiptFile file = ReceiptReader.strict().read(name, SharedFiles.bytes(name));
            assertThat(file.encoding()).as(name).isEqualTo(TextEncoding.UTF_8);
            assertThat(file.warnings()).as(name).isEmpty();
            assertThat(file.unknownRecords()).as(name).isEmpty();
            for (Receipt receipt : file.receipts()) {
                assertThat(receipt.unsupported()).isNull();
                assertThat(receipt.unitPoints())
                        .as(name + " " + receipt.number())
                        .isEqualTo(receipt.claimedPoints());
                assertThat(SumCheck.of(receipt).agrees()).isTrue();
                receipts++;
            }
        }
        assertThat(receipts).isEqualTo(134);
    }

    /** shaho_201901: 26 receipts, three of them with a public expense; GO says 29 and 23,860. */
    @Test
    void theTotalCountsAReceiptOncePerPayer() {
        ReceiptFile file = SharedFiles.read("clinic-2018-2019/shaho_201901.csv");
        assertThat(file.total()).isEqualTo(new FileTotal(277, 29, 23_860));
        assertThat(file.receipts()).hasSize(26);
        assertThat(file.receipts().stream().mapToLong(Receipt::unitPoints).sum())
                .isEqualTo(23_860);
    }

    /**
     * All nine agree. Added up as they stand, with units that begin at SI, IY and TO only, 7 do (README): the fifth has 減点
     * 630010002 (534 points, to be taken off), and the last two units that begin with a comment after the meals of another
     * receipt (4 points × 14).
     */
    @Test
    void allOfficialReceiptsAddUpToTheirTotals() {
        ReceiptFile file = SharedFiles.read("ikasample.csv");
        assertThat(file.encoding()).isEqualTo(TextEncoding.WINDOWS_31J);
        assertThat(file.receipts().stream().map(Receipt::number))
                .containsExactly("1", "2", "4", "5", "3", "2", "6", "12", "14");
        assertThat(file.receipts()).allMatch(receipt -> SumCheck.of(receipt).agrees());
        assertThat(file.warnings().stream().map(ReceiptWarning::kind))
                .containsExactly(ReceiptWarning.Kind.NO_LINE_END, ReceiptWarning.Kind.NO_TOTAL);
        assertThat(file.receipts().stream()
                        .filter(receipt -> !Objects.equals(naivePoints(receipt), receipt.claimedPoints()))
                        .map(Receipt::number))
                .containsExactly("3");
        Receipt last = file.receipts().get(8);
        assertThat(last.units().stream()
                        .limit(2)
                        .map(unit -> unit.lines().get(0).kind() + " " + unit.total()))
                .containsExactly("CO 14", "CO 42");
    }

    private static long naivePoints(Receipt receipt) {
        return receipt.units().stream()
                .filter(unit -> !unit.isYen())
                .flatMap(unit -> unit.lines().stream())
                .filter(line -> line.points() != null)
                .mapToLong(line -> Math.abs(line.totalPoints()))
                .sum();
    }

    @Test
    void takenOffPointsAreSubtracted() {
        Receipt receipt = SharedFiles.read("ikasample.csv").receipts().get(4);
        assertThat(receipt.claimedPoints()).isEqualTo(10_964);
        assertThat(naivePoints(receipt)).isEqualTo(12_032);
        assertThat(receipt.unitPoints()).isEqualTo(10_964);
    }

    @Test
    void returnedReceiptHasClaimedAndDecidedTotals() {
        Receipt receipt = SharedFiles.read("ikasample.csv").receipts().get(5);
        assertThat(receipt.insurances()).hasSize(2);
        assertThat(receipt.claimedPoints()).isEqualTo(47_167);
        ClaimedInsurance decided = Objects.requireNonNull(receipt.decided());
        assertThat(decided.points()).isEqualTo(47_125);
        assertThat(receipt.unitPoints()).isEqualTo(47_167);
    }

    @Test
    void coverOfTheFirstOfficialReceipt() {
        Receipt receipt = SharedFiles.read("ikasample.csv").receipts().get(0);
        assertThat(receipt.kind().setting()).isEqualTo(Setting.INPATIENT);
        assertThat(receipt.month()).isEqualTo(YearMonth.of(2016, 5));
        assertThat(receipt.birthDate()).isEqualTo(LocalDate.of(1942, 8, 1));
        assertThat(receipt.admitted()).isEqualTo(LocalDate.of(2016, 1, 13));
        assertThat(receipt.diagnoses()).hasSize(51);
        assertThat(receipt.diagnoses().get(4).modifiers()).containsExactly("2049", "1644");
        FacilityHeader facility = Objects.requireNonNull(receipt.facility());
        assertThat(facility.code()).isEqualTo("9999913");
        assertThat(facility.month()).isEqualTo(YearMonth.of(2016, 11));
    }

    @Test
    void dpcSampleIsRecognised() {
        ReceiptFile file = SharedFiles.read("dpcsample.csv");
        assertThat(file.receipts()).hasSize(14);
        assertThat(file.receipts().stream().map(Receipt::unsupported))
                .allMatch(reason -> reason == Unsupported.DPC || reason == Unsupported.DPC_PART);
        assertThat(file.receipts().stream()
                        .filter(receipt -> receipt.unsupported() == Unsupported.DPC)
                        .count())
                .as("receipts with a BU record")
                .isEqualTo(8);
        assertThat(file.unknownRecords()).isEmpty();
    }

    @Test
    void dentalFileIsRecognised() {
        String name = "clinic-2018-2019/shika_shaho.csv";
        ReceiptFile file = ReceiptReader.strict().read(name, SharedFiles.bytes(name));
        assertThat(file.receipts()).hasSize(3);
        assertThat(file.receipts()).allMatch(receipt -> receipt.unsupported() == Unsupported.DENTAL);
        assertThat(file.receipts()).allMatch(receipt -> receipt.units().isEmpty());
        assertThat(file.total()).isEqualTo(new FileTotal(28, 3, 2_214));
    }

    @Test
    void syntheticFilesAddUp() {
        for (String name : List.of("202405", "202406", "202606")) {
            byte[] bytes = SharedFiles.bytes("synthetic/sample_" + name + ".UKE");
            ReceiptFile file = ReceiptReader.strict().read(name, bytes);
            assertThat(file.warnings()).as(name).isEmpty();
            assertThat(file.tail()).isEqualTo("\u001a");
            assertThat(file.receipts()).allMatch(receipt -> SumCheck.of(receipt).agrees());
        }
    }

    @Test
    void everyFileIsWrittenBackByteForByte() {
        List<String> names = SharedFiles.all();
        assertThat(names).hasSize(17);
        for (String name : names) {
            assertThat(ReceiptWriter.bytes(SharedFiles.read(name))).as(name).isEqualTo(SharedFiles.bytes(name));
        }
    }

    @Test
    void strictReaderRefusesAFileWithoutTotal() {
        byte[] bytes = SharedFiles.bytes("ikasample.csv");
        assertThatThrownBy(() -> ReceiptReader.strict().read("ikasample.csv", bytes))
                .isInstanceOf(ReceiptFormatException.class)
                .hasMessageContaining("RCT-009")
                .hasMessageContaining("RE: 9");
    }

    /** Mapping loses and adds no point: items add up to the units, thus to HO. */
    @Test
    void mappedItemsAddUpToTheClaimedPoints() {
        ReceiptMapper mapper = ReceiptMapper.of(TestEdition.EMPTY);
        int claims = 0;
        int blankInsurers = 0;
        for (String name : SharedFiles.all()) {
            for (Receipt receipt : SharedFiles.read(name).receipts()) {
                Mapping mapping = mapper.map(receipt);
                if (receipt.unsupported() != null) {
                    assertThat(mapping.claim()).isNull();
                } else if (mapping.claim() == null) {
                    assertThat(mapping.problems())
                            .as(name + " " + receipt.number())
                            .allMatch(problem -> problem.pointer().equals("/insurance/insurerNumber"));
                    blankInsurers++;
                } else {
                    assertThat(mapping.points())
                            .as(name + " " + receipt.number())
                            .isEqualTo(receipt.unitPoints());
                    assertThat(mapping.items()).hasSameSizeAs(mapping.claim().items());
                    claims++;
                }
            }
        }
        // 134 clinic, 9 official and 8 synthetic receipts; HO records without an insurer number in three of them.
        assertThat(blankInsurers).isEqualTo(3);
        assertThat(claims).isEqualTo(134 + 9 + 8 - 3);
    }
}
