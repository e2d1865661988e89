package jp.santei.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BadInputTest {
    @TempDir
    Path folder;

    private ReceiptFormatException refused(byte[] bytes) throws IOException {
        Path file = folder.resolve("bad.UKE");
        Files.write(file, bytes);
        Throwable thrown = catchThrowable(() -> ReceiptReader.strict().read(file));
        assertThat(thrown).isInstanceOf(ReceiptFormatException.class);
        ReceiptFormatException refused = (ReceiptFormatException) thrown;
        assertThat(refused.file()).isEqualTo("bad.UKE");
        assertThat(refused.getMessage()).startsWith(refused.error().code() + " bad.UKE");
        assertThat(refused.ja()).isNotEmpty().isNotEqualTo(refused.en());
        return refused;
    }

    private ReceiptFormatException refused(String text) throws IOException {
        return refused(text.getBytes(SmallFile.WINDOWS_31J));
    }

    @Test
    void emptyAndBlankFiles() throws IOException {
        assertThat(refused("").error()).isEqualTo(ReceiptError.EMPTY);
        assertThat(refused("\r\n\r\n").error()).isEqualTo(ReceiptError.EMPTY);
        assertThat(refused("\u001a").error()).isEqualTo(ReceiptError.EMPTY);
    }

    @Test
    void missingFileIsAnIoError() {
        Throwable thrown = catchThrowable(() -> ReceiptReader.strict().read(folder.resolve("none.UKE")));
        assertThat(thrown).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void otherFiles() throws IOException {
        ReceiptFormatException refused = refused("\"0\",\"S\",\"111000110\"\r\n");
        assertThat(refused.error()).isEqualTo(ReceiptError.NOT_RECEIPT);
        assertThat(refused.value()).startsWith("\"0\",\"S\"");
        assertThat(refused.expected()).isEqualTo("IR, RE");
        assertThat(refused("HO,06132013,,,1,127\r\n").error()).isEqualTo(ReceiptError.NOT_RECEIPT);
        assertThat(refused("{\"claim\":\"1\"}").error()).isEqualTo(ReceiptError.NOT_RECEIPT);
    }

    @Test
    void recordBeforeReceipt() throws IOException {
        ReceiptFormatException refused = refused(SmallFile.create().replace(2).text());
        assertThat(refused.error()).isEqualTo(ReceiptError.ORDER);
        assertThat(refused.line()).isEqualTo(2);
        assertThat(refused.value()).isEqualTo("HO");
    }

    @Test
    void recordAfterTotal() throws IOException {
        ReceiptFormatException refused = refused(SmallFile.create()
                .replace(7, "GO,1,127,99", "RE,2,1112,202406,,1,3500101")
                .text());
        assertThat(refused.error()).isEqualTo(ReceiptError.ORDER);
        assertThat(refused.line()).isEqualTo(8);
    }

    @Test
    void fileCutBetweenRecordsLacksItsTotal() throws IOException {
        ReceiptFormatException refused = refused(SmallFile.create().replace(7).text());
        assertThat(refused.error()).isEqualTo(ReceiptError.MISSING_TOTAL);
        assertThat(refused.value()).isEqualTo("RE: 1, Σ: 127");
        assertThat(refused.line()).isEqualTo(6);
    }

    @ParameterizedTest
    @CsvSource({
        "2, 'RE,1,111,202406,,1,3500101', VALUE, レセプト種別",
        "2, 'RE,1,1112,202413,,1,3500101', DATE, 診療年月",
        "2, 'RE,1,1112,202406,,3,3500101', VALUE, 男女区分",
        "2, 'RE,1,1112,202406,,1,3500230', DATE, 生年月日",
        "2, 'RE,1,1112,202406,,1,', REQUIRED, 生年月日",
        "2, 'RE,,1112,202406,,1,3500101', REQUIRED, レセプト番号",
        "3, 'HO,06132013,,,1,12x', NUMBER, 合計点数",
        "3, 'HO,06132013,,,1,-127', NUMBER, 合計点数",
        "3, 'HO,06132013,,,1,１２７', NUMBER, 合計点数",
        "4, 'SY,8833421,20230231,1', DATE, 診療開始日",
        "4, 'SY,8833421,20230131,1,800', VALUE, 修飾語コード",
        "5, 'SI,1,1,112007410,,75,1', VALUE, 診療識別",
        "5, 'SI,,1,112007410,,75,1', REQUIRED, 診療識別",
        "5, 'SI,12,1,,,75,1', REQUIRED, コード",
        "5, 'SI,12,1,112007410,,7.5,1', NUMBER, 点数",
        "5, 'SI,12,1,112007410,.,75,1', NUMBER, 数量データ・使用量",
        "5, 'SI,12,1,112007410,1e3,75,1', NUMBER, 数量データ・使用量",
        "5, 'SI,12,1,112007410,,75,99999', VALUE, 回数",
        "7, 'GO,1,127,9', VALUE, マルチボリューム識別情報",
        "7, 'GO,,127,99', REQUIRED, 総件数",
        "1, 'IR,1,13,Z,1234567', VALUE, 点数表",
        "1, 'IR,1,13,1,1234567,,,202400', DATE, 請求年月"
    })
    void wrongFields(int line, String with, ReceiptError error, String field) throws IOException {
        ReceiptFormatException refused =
                refused(SmallFile.create().replace(line, with).text());
        assertThat(refused.error()).isEqualTo(error);
        assertThat(refused.field()).isEqualTo(field);
        assertThat(refused.line()).isEqualTo(line);
        assertThat(refused.getMessage()).contains(":" + line + " " + field);
    }

    @Test
    void dayThatTheMonthDoesNotHave() throws IOException {
        String text = SmallFile.create()
                .replace(5, SmallFile.si("12", "112007410", "75", 1, 31))
                .text();
        ReceiptFormatException refused = refused(text);
        assertThat(refused.error()).isEqualTo(ReceiptError.DATE);
        assertThat(refused.value()).isEqualTo("31");
        assertThat(refused.expected()).isEqualTo("1…30");
    }

    @Test
    void recordWithTooFewFields() throws IOException {
        ReceiptFormatException refused =
                refused(SmallFile.create().replace(3, "HO,06132013").text());
        assertThat(refused.error()).isEqualTo(ReceiptError.TOO_FEW_FIELDS);
        assertThat(refused.line()).isEqualTo(3);
        assertThat(refused.value()).isEqualTo("HO 2");
    }

    @Test
    void undecodableBytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes("IR,1,13,1,1234567,,".getBytes(StandardCharsets.US_ASCII));
        out.writeBytes("検査".getBytes(SmallFile.WINDOWS_31J));
        out.writeBytes(",202407\r\nRE,".getBytes(StandardCharsets.US_ASCII));
        out.write(0xFF);
        out.writeBytes(",1112\r\n".getBytes(StandardCharsets.US_ASCII));
        ReceiptFormatException refused = refused(out.toByteArray());
        assertThat(refused.error()).isEqualTo(ReceiptError.ENCODING);
        assertThat(refused.line()).isEqualTo(2);
        assertThat(refused.value()).startsWith("ff");
        assertThat(refused.expected()).isEqualTo("Windows-31J, UTF-8");
    }

    @Test
    void utf16IsNoReceiptFile() throws IOException {
        byte[] utf16 = SmallFile.create().text().getBytes(StandardCharsets.UTF_16);
        assertThat(refused(utf16).error()).isIn(ReceiptError.ENCODING, ReceiptError.NOT_RECEIPT);
    }

    @Test
    void everyCutIsRefusedOrIsTheWholeFile() throws IOException {
        checkCuts(SmallFile.create().bytes());
    }

    @Test
    void everyCutOfUtf8IsRefusedOrIsTheWholeFile() throws IOException {
        checkCuts(SmallFile.create().utf8());
        ByteArrayOutputStream marked = new ByteArrayOutputStream();
        marked.writeBytes(TextEncoding.UTF_8_BOM.mark());
        marked.writeBytes(SmallFile.create().utf8());
        checkCuts(marked.toByteArray());
    }

    /** Only the line end of the last record may be cut away; a cut character or record is named as such. */
    private void checkCuts(byte[] bytes) throws IOException {
        for (int length = 0; length < bytes.length - 2; length++) {
            ReceiptFormatException refused = refused(Arrays.copyOf(bytes, length));
            assertThat(refused.error())
                    .as("first " + length + " bytes")
                    .isIn(
                            ReceiptError.EMPTY,
                            ReceiptError.NOT_RECEIPT,
                            ReceiptError.CUT_RECORD,
                            ReceiptError.CUT_CHARACTER,
                            ReceiptError.ENCODING,
                            ReceiptError.NUMBER,
                            ReceiptError.DATE,
                            ReceiptError.VALUE,
                            ReceiptError.REQUIRED,
                            ReceiptError.MISSING_TOTAL);
        }
        for (int length = bytes.length - 2; length <= bytes.length; length++) {
            ReceiptFile file = ReceiptReader.strict().read("cut.UKE", Arrays.copyOf(bytes, length));
            assertThat(file.total()).isEqualTo(new FileTotal(7, 1, 127));
            assertThat(file.warnings()).isEmpty();
        }
    }

    @Test
    void everyCutIsReadOrRefusedByTheLenientReaderToo() {
        byte[] bytes = SmallFile.create().bytes();
        for (int length = 0; length < bytes.length; length++) {
            byte[] cut = Arrays.copyOf(bytes, length);
            Throwable thrown = catchThrowable(() -> ReceiptReader.lenient().read("cut.UKE", cut));
            assertThat(thrown)
                    .satisfiesAnyOf(
                            t -> assertThat(t).isNull(), t -> assertThat(t).isInstanceOf(ReceiptFormatException.class));
        }
    }

    /** What is read is written back byte for byte, and mapping never throws. */
    @Test
    void everyChangedByteIsReadOrRefused() {
        byte[] bytes = SmallFile.create().bytes();
        ReceiptMapper mapper = ReceiptMapper.of(TestEdition.SMALL);
        int read = 0;
        for (int i = 0; i < bytes.length; i++) {
            for (byte with : new byte[] {0, ',', '\n', '\r', 'A', '9', 0x1A, (byte) 0x81, (byte) 0xFF}) {
                byte[] changed = bytes.clone();
                changed[i] = with;
                try {
                    ReceiptFile file = ReceiptReader.lenient().read("changed.UKE", changed);
                    assertThat(ReceiptWriter.bytes(file)).isEqualTo(changed);
                    file.receipts().forEach(mapper::map);
                    read++;
                } catch (ReceiptFormatException refused) {
                    assertThat(refused.file()).isEqualTo("changed.UKE");
                }
            }
        }
        assertThat(read).isPositive();
    }
}
