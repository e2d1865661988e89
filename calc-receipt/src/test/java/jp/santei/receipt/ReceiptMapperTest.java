package jp.santei.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import jp.santei.claim.Claim;
import jp.santei.claim.Facility;
import jp.santei.claim.FacilityKind;
import jp.santei.claim.IncomeBand;
import jp.santei.claim.Insurance;
import jp.santei.claim.Item;
import jp.santei.claim.Line;
import jp.santei.claim.PayerSet;
import jp.santei.claim.PublicExpense;
import jp.santei.claim.Relation;
import jp.santei.claim.Setting;
import jp.santei.claim.Sex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReceiptMapperTest {
    private static final ReceiptMapper MAPPER = ReceiptMapper.of(TestEdition.SMALL);

    private static Mapping map(SmallFile file) {
        Mapping mapping = MAPPER.map(file.receipt());
        assertThat(mapping.problems()).isEmpty();
        assertThat(mapping.points()).isEqualTo(mapping.receipt().unitPoints());
        return mapping;
    }

    private static Claim claim(SmallFile file) {
        return Objects.requireNonNull(map(file).claim());
    }

    private static List<Item> items(String... records) {
        return claim(SmallFile.create().replace(6).replace(5, records)).items();
    }

    private static LocalDate june(int day) {
        return LocalDate.of(2024, 6, day);
    }

    @Test
    void cover() {
        Claim claim = claim(SmallFile.create());
        assertThat(claim.id()).isEqualTo("1");
        assertThat(claim.setting()).isEqualTo(Setting.OUTPATIENT);
        assertThat(claim.patient().sex()).isEqualTo(Sex.MALE);
        assertThat(claim.patient().birthDate()).isEqualTo(LocalDate.of(1975, 1, 1));
        assertThat(claim.facility().prefecture()).isEqualTo("13");
        assertThat(claim.facility().code()).isEqualTo("1234567");
        assertThat(claim.facility().kind()).isEqualTo(FacilityKind.CLINIC);
        assertThat(claim.diagnoses()).hasSize(1);
        assertThat(claim.diagnoses().get(0).main()).isTrue();
        assertThat(claim.options().edition()).isEqualTo("test");
        Insurance insurance = Objects.requireNonNull(claim.insurance());
        assertThat(insurance.insurerNumber()).isEqualTo("06132013");
        assertThat(insurance.relation()).isEqualTo(Relation.SELF);
        assertThat(insurance.share()).isEqualTo(3);
    }

    @Test
    void insurerNumberOfSixDigitsIsFilledWithBlanks() {
        Claim claim = claim(SmallFile.create().replace(3, "HO,  133066,,,1,127"));
        assertThat(claim.insurance()).extracting(Insurance::insurerNumber).isEqualTo("133066");
    }

    @ParameterizedTest
    @CsvSource({
        "'1112,202406,,1,3500101,80,,,,', 2, , ",
        "'1112,202406,,1,3500101,,,,,', , , ",
        "'1110,202406,,1,3250101,,,,,26', 3, ACTIVE3, ",
        "'1118,202406,,1,3250101,,,,,29', , GENERAL, ",
        "'1318,202406,,1,3200101,,,,,41', , GENERAL2, ",
        "'1112,202406,,1,3500101,70,,,,3402', 3, E, 10000",
        "'1112,202406,,1,3500101,70,,,,16', 3, , 20000"
    })
    void shareAndNotes(String common, Integer share, IncomeBand band, Integer longTermDisease) {
        Insurance insurance = Objects.requireNonNull(
                claim(SmallFile.create().replace(2, "RE,1," + common)).insurance());
        assertThat(insurance.share()).isEqualTo(share);
        assertThat(insurance.incomeBand()).isEqualTo(band);
        assertThat(insurance.longTermDisease()).isEqualTo(longTermDisease);
        assertThat(insurance.repeatedHighCost()).isEqualTo(common.contains("34"));
    }

    @ParameterizedTest
    @CsvSource({"1112, , CLINIC", "1111, , HOSPITAL", "1112, 20, HOSPITAL", "1111, 19, CLINIC"})
    void kindOfFacility(String kind, String beds, FacilityKind expected) {
        String common = "RE,1," + kind + ",202406,,1,3500101,70,,,,," + (beds == null ? "" : beds);
        assertThat(claim(SmallFile.create().replace(2, common)).facility().kind())
                .isEqualTo(expected);
    }

    @Test
    void knownFacilityReplacesTheOneOfTheFile() {
        Facility known = Facility.builder()
                .prefecture("27")
                .kind(FacilityKind.HOSPITAL)
                .licensedBeds(300)
                .build();
        Claim claim = Objects.requireNonNull(
                MAPPER.withFacility(known).map(SmallFile.create().receipt()).claim());
        assertThat(claim.facility()).isEqualTo(known);
    }

    @Test
    void payersOfAReceiptWithPublicExpenses() {
        SmallFile file = SmallFile.create()
                .replace(3, "HO,06132013,,,1,127", "KO,21136015,0000000,,1,75", "KO,12131017,,,1,0")
                .replace(7, SmallFile.si("12", "112007410", "75", 1, 10).replace("SI,12,1,", "SI,12,2,"));
        Claim claim = claim(file);
        assertThat(claim.publicExpenses().stream().map(PublicExpense::payerNumber))
                .containsExactly("21136015", "12131017");
        assertThat(claim.publicExpenses().get(1).recipientNumber()).isNull();
        assertThat(claim.items().get(0).payers()).isEqualTo(PayerSet.of(List.of("insurance", "1")));
        assertThat(claim.items().get(1).payers()).isEqualTo(PayerSet.INSURANCE);
    }

    @Test
    void publicExpenseAlone() {
        SmallFile file = SmallFile.create()
                .replace(2, "RE,1,1212,202406,,1,3500101")
                .replace(3, "KO,12131017,0000000,,1,127")
                .replace(5, SmallFile.si("12", "112007410", "75", 1, 10).replace("SI,12,1,", "SI,12,5,"))
                .replace(6, SmallFile.si("12", "112011010", "52", 1, 10).replace("SI,12,1,", "SI,12,5,"));
        assertThat(SumCheck.of(file.receipt()).agrees()).isTrue();
        assertThat(claim(file).insurance()).isNull();
    }

    @Test
    void daysDoneEquallyOftenMakeOneItem() {
        String line = SmallFile.iy("21", "620007853", "1", "3", 4, 1, 2, 3);
        String twiceOnTheSecond = line.replaceFirst(",1,1,1,", ",1,2,1,");
        List<Item> items = items(twiceOnTheSecond);
        assertThat(items.stream().map(Item::dates)).containsExactly(List.of(june(1), june(3)), List.of(june(2)));
        assertThat(items.stream().map(Item::count)).containsExactly(1, 2);
        assertThat(items.get(0).section()).isEqualTo("21");
        assertThat(items.get(0).lines()).containsExactly(Line.of("620007853", BigDecimal.ONE));
    }

    @Test
    void withoutDaysTheCountIsOnTheFirstOfTheMonth() {
        List<Item> items = items("IY,21,1,620007853,1,3,14");
        assertThat(items.get(0).dates()).containsExactly(june(1));
        assertThat(items.get(0).count()).isEqualTo(14);
    }

    @Test
    void whereDaysAndCountDifferTheCountDecides() {
        List<Item> items = items(SmallFile.iy("21", "620007853", "1", "3", 14, 5, 6));
        assertThat(items.get(0).dates()).containsExactly(june(5));
        assertThat(items.get(0).count()).isEqualTo(14);
    }

    @Test
    void mealsOfOtherDaysInOneUnitMakeItemsOfTheirOwn() {
        List<Item> items =
                items(SmallFile.si("97", "197000110", "1280", 2, 1, 2), SmallFile.si("", "197000110", "1920", 1, 3));
        assertThat(items.stream().map(Item::dates)).containsExactly(List.of(june(1), june(2)), List.of(june(3)));
    }

    @Test
    void aSecondSubBlockOfDrugsIsRoundedOnItsOwn() {
        List<Item> items = items(
                SmallFile.si("33", "130004410", "140", 1, 10),
                SmallFile.iy("", "643310356", "3", "", 1, 10),
                SmallFile.iy("", "620000242", "2", "278", 1, 10),
                SmallFile.iy("", "641170001", "1", "5", 1, 10));
        assertThat(items.stream().map(item -> item.lines().size())).containsExactly(3, 1);
    }

    /** 時間外加算２（処置） 140000190 adds 40 percent of the treatment before it. */
    @Test
    void percentageInAUnitOfItsOwnJoinsItsBaseOnTheDaysOfBoth() {
        List<Item> items = items(
                SmallFile.si("40", "140000710", "60", 3, 3, 10, 17), SmallFile.si("40", "140000190", "24", 2, 10, 24));
        assertThat(items.stream().map(Item::dates))
                .containsExactly(List.of(june(3), june(17)), List.of(june(10)), List.of(june(24)));
        assertThat(items.stream().map(item -> codes(item).toList()))
                .containsExactly(List.of("140000710"), List.of("140000710", "140000190"), List.of("140000190"));
    }

    @Test
    void percentageOfAnotherSectionStaysAlone() {
        List<Item> items =
                items(SmallFile.si("12", "112007410", "75", 1, 10), SmallFile.si("40", "140000190", "24", 1, 10));
        assertThat(items).hasSize(2);
    }

    @Test
    void addOnInAUnitOfItsOwnIsAnItemOfItsOwn() {
        assertThat(claim(SmallFile.create()).items().stream()
                        .map(item -> codes(item).toList()))
                .containsExactly(List.of("112007410"), List.of("112011010"));
    }

    private static Stream<String> codes(Item item) {
        return item.lines().stream().map(line -> String.valueOf(line.code()));
    }

    @Test
    void typedPointsStandWithTheirCode() {
        List<Item> items = items(
                SmallFile.si("80", "199000210", "30", 1, 10),
                SmallFile.iy("21", "630010002", "", "534", 1, 10),
                SmallFile.si("12", "112007410", "75", 1, 10));
        assertThat(items.stream().map(item -> item.lines().get(0).points()))
                .containsExactly(BigDecimal.valueOf(30), BigDecimal.valueOf(534), null);
    }

    @Test
    void priceStandsWithMaterialsPaidAtCost() {
        List<Item> items = items(
                SmallFile.to("40", "730840000", "2", "37", "186.69", 1, 10),
                SmallFile.to("40", "710010001", "1", "121", "1210", 1, 10),
                SmallFile.to("40", "739200000", "1440", "7", "0.05", 1, 10),
                SmallFile.to("40", "777770000", "1", "121", "1210", 1, 10));
        assertThat(items.stream().map(item -> item.lines().get(0).priceYen()))
                .containsExactly(null, new BigDecimal("1210"), new BigDecimal("0.05"), new BigDecimal("1210"));
    }

    @Test
    void commentsAreCarriedThroughAndThoseOfAUnitOfTheirOwnJoinAnItem() {
        List<Item> items = items(
                "CO,01,1,810000001,全体",
                "CO,12,1,810000001,前",
                SmallFile.si("", "112007410", "75", 1, 10).replace(",75,1,,,,,,,", ",75,1,820000001,,,,,,"),
                "CO,,1,810000001,後");
        assertThat(items).hasSize(1);
        assertThat(items.get(0).lines())
                .containsExactly(
                        new Line("810000001", null, null, null, "前"),
                        Line.of("112007410"),
                        Line.of("820000001"),
                        new Line("810000001", null, null, null, "後"),
                        new Line("810000001", null, null, null, "全体"));
    }

    @Test
    void aFileThatBeginsWithAReceiptNamesNoFacility() {
        Receipt receipt = SmallFile.create().replace(1).receipt();
        assertThat(receipt.facility()).isNull();
        Mapping mapping = MAPPER.map(receipt);
        assertThat(mapping.claim()).isNull();
        assertThat(mapping.problems()).extracting(MappingProblem::pointer).containsExactly("/facility");
    }

    @ParameterizedTest
    @CsvSource({"3112, DENTAL", "4112, PHARMACY", "6112, HOME_NURSING", "9112, OTHER"})
    void otherFeeTablesMakeNoClaim(String kind, Unsupported reason) {
        Receipt receipt = SmallFile.create()
                .replace(2, "RE,1," + kind + ",202406,,1,3500101")
                .replace(1)
                .receipt();
        assertThat(receipt.unsupported()).isEqualTo(reason);
        Mapping mapping = MAPPER.map(receipt);
        assertThat(mapping.claim()).isNull();
        assertThat(mapping.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "3, 'HO,,,,1,127', /insurance/insurerNumber",
        "4, 'SY,88334,20230110,1', /diagnoses/0/code",
        "5, 'SI,12,8,112007410,,75,1', /items/0/payers",
        "5, 'SI,12,2,112007410,,75,1', /items/0/payers",
        "5, 'SI,12,1,11200741,,75,1', /items/0/code",
        "1, 'IR,1,48,1,1234567', /facility/prefecture",
        "2, 'RE,1,1112,202406,,1,20240701', /patient/birthDate"
    })
    void whatTheClaimRefusesIsAProblemOfTheReceipt(int line, String with, String pointer) {
        Mapping mapping = MAPPER.map(SmallFile.create().replace(line, with).receipt());
        assertThat(mapping.claim()).isNull();
        assertThat(mapping.items()).isEmpty();
        assertThat(mapping.problems()).hasSize(1);
        MappingProblem problem = mapping.problems().get(0);
        assertThat(problem.pointer()).isEqualTo(pointer);
        assertThat(problem.code()).startsWith("CLM-");
        assertThat(problem.ja()).isNotEmpty();
    }
}
