package jp.santei.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import jp.santei.json.ClaimLines;
import jp.santei.master.Edition;
import jp.santei.masters.Editions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImpactTest {
    static final String CLAIM = """
            {"claim":"1","id":"%s","month":"2025-11","setting":"outpatient","feeTable":"medical",\
            "facility":{"prefecture":"13","kind":"clinic"},"patient":{"birthDate":"1980-01-01","sex":"male"},\
            "insurance":{"insurerNumber":"06132013","relation":"self"},"items":[%s]}
            """;
    static final String VISIT = """
            {"date":"2025-11-%02d","lines":[{"code":"112007410"}]}""";
    private static final String OTHER = """
            {"date":"2025-11-05","lines":[{"code":"112011010"}]}""";
    private static final String DRUGS = """
            {"date":"2025-11-04","count":7,"section":"21","lines":[{"code":"620098801","quantity":"3"},\
            {"code":"620007853","quantity":"2"}]}""";

    @TempDir
    private Path folder = Path.of("");

    private Edition edition(String name, String visit, String price) throws IOException {
        MasterFiles.write(
                folder.resolve(name).resolve("s_20250601.csv"),
                MasterFiles.act("112007410", "再診料", visit, "20240601", MasterFiles.OPEN),
                MasterFiles.act("112011010", "外来管理加算", "52.00", "20240601", MasterFiles.OPEN));
        MasterFiles.write(
                folder.resolve(name).resolve("y_20250601.csv"),
                MasterFiles.drug("620098801", "ロキソニン錠６０ｍｇ", price),
                MasterFiles.drug("620007853", "別の薬", "20.00"));
        return Editions.load(folder.resolve(name));
    }

    private static Impact run(Edition before, Edition after, String... claims) {
        ImpactRun run = new ImpactRun(before, after);
        ClaimLines.of(new ByteArrayInputStream(String.join("", claims).getBytes(StandardCharsets.UTF_8)))
                .forEachRemaining(run::add);
        return run.impact();
    }

    private static String visits(int first, int last) {
        StringBuilder items = new StringBuilder();
        for (int day = first; day <= last; day++) {
            items.append(day > first ? "," : "").append(String.format(Locale.ROOT, VISIT, day));
        }
        return items.toString();
    }

    private static String claim(String id, String items) {
        return String.format(Locale.ROOT, CLAIM, id, items);
    }

    @Test
    void sumsAndSpreadOfAHigherVisit() throws IOException {
        Impact impact = run(
                edition("a", "75.00", "10.40"),
                edition("b", "80.00", "10.40"),
                claim("1", visits(4, 4)),
                claim("2", visits(4, 6)),
                claim("3", OTHER));
        assertThat(impact.claims()).isEqualTo(3);
        assertThat(impact.compared()).isEqualTo(3);
        assertThat(impact.changed()).isEqualTo(2);
        assertThat(impact.unchanged()).isEqualTo(1);
        assertThat(impact.points()).isEqualTo(new Impact.Sums(4 * 75 + 52, 4 * 80 + 52));
        // 3割: 75点 230円, 80点 240円; 52点 160円
        assertThat(impact.yen()).isEqualTo(new Impact.Sums(4 * 230 + 160, 4 * 240 + 160));
        assertThat(impact.pointsChange())
                .isEqualTo(new ImpactChange("0.00", "0.00", "5.00", "15.00", "15.00", "6.67", "7.64"));
        assertThat(impact.codes()).hasSize(1);
        ImpactCode code = impact.codes().get(0);
        assertThat(code.code() + code.name()).isEqualTo("112007410再診料");
        assertThat(code.timesBefore()).isEqualTo(4);
        assertThat(code.timesAfter()).isEqualTo(4);
        assertThat(code.pointsBefore()).isEqualByComparingTo("300");
        assertThat(code.pointsAfter()).isEqualByComparingTo("320");
    }

    @Test
    void drugsThatBecomePointsTogetherAreOneEntryAndNothingIsLeftOver() throws IOException {
        Impact impact = run(
                edition("a", "75.00", "10.40"),
                edition("b", "74.00", "20.40"),
                claim("1", visits(4, 4) + "," + DRUGS),
                claim("2", DRUGS));
        assertThat(impact.compared()).isEqualTo(2);
        assertThat(impact.codes()).extracting(ImpactCode::code).containsExactly("620007853+620098801", "112007410");
        // 3 × 10.40 + 2 × 20 = 71.2円 → 7点; 3 × 20.40 + 40 = 101.2円 → 10点; 7日, 2件
        assertThat(impact.codes().get(0).change()).isEqualByComparingTo(new BigDecimal(2 * 7 * 3));
        BigDecimal sum = impact.codes().stream().map(ImpactCode::change).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(sum).isEqualByComparingTo(new BigDecimal(impact.points().change()));
    }

    @Test
    void claimsThatOneEditionDoesNotValueAreCountedAndNotSummed() throws IOException {
        Edition before = edition("a", "75.00", "10.40");
        MasterFiles.write(
                folder.resolve("b").resolve("s_20251101.csv"),
                MasterFiles.act("112007410", "再診料", "75.00", "20240601", MasterFiles.OPEN));
        Impact impact = run(
                before,
                Editions.load(folder.resolve("b")),
                claim("1", visits(4, 4)),
                claim("2", OTHER),
                "{\"claim\":\"1\",\"oops\":1}\n");
        assertThat(impact.claims()).isEqualTo(2);
        assertThat(impact.refused()).isEqualTo(1);
        assertThat(impact.incompleteBefore()).isZero();
        assertThat(impact.incompleteAfter()).isEqualTo(1);
        assertThat(impact.compared()).isEqualTo(1);
        assertThat(impact.points()).isEqualTo(new Impact.Sums(75, 75));
        assertThat(impact.incomplete()).hasSize(1);
        assertThat(impact.incomplete().get(0).line()).isEqualTo(2);
        assertThat(impact.incomplete().get(0).after()).contains("R-CODE-001");
    }

    @Test
    void withoutAClaimTheSpreadIsEmpty() throws IOException {
        Edition edition = edition("a", "75.00", "10.40");
        Impact impact = new ImpactRun(edition, edition).impact();
        assertThat(impact.pointsChange().mean()).isEmpty();
        assertThat(impact.codes()).isEmpty();
    }

    @Test
    void theSameEditionChangesNothing() throws IOException {
        Edition edition = edition("a", "75.00", "10.40");
        Impact impact = run(edition, edition, claim("1", visits(4, 6) + "," + DRUGS));
        assertThat(impact.changed()).isZero();
        assertThat(impact.codes()).isEmpty();
        assertThat(impact.yenChange().deviation()).isEqualTo("0.00");
    }
}
