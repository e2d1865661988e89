package jp.santei.masters.history;

import static jp.santei.masters.history.SyntheticFiles.file;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import jp.santei.masters.file.OfficialTable;
import jp.santei.masters.file.Problem;
import org.junit.jupiter.api.Test;

/** The rules of 変更区分, one by one, and the properties over random files. */
class HistoryFoldTest {
    private static final String TABLE = "table";
    private static final OfficialTable FULL =
            file("2022-02-18", "0,101,甲,10.00,20200401,99999999", "0,102,乙,20.00,20200401,99999999");

    @Test
    void aChangeLeavesTheVersionBeforeValidToTheDayBefore() {
        MasterHistory history = history(FULL, file("2022-03-04", "5,101,,12.00,20220401,"));
        assertThat(text(history, "101"))
                .isEqualTo("2020-04-01..2022-03-31 甲 10.00 (2022-03-04), 2022-04-01.. 甲 12.00 (2022-03-04)");
        assertThat(text(history.asOf(LocalDate.of(2022, 3, 3)), "101")).isEqualTo("2020-04-01.. 甲 10.00 (2022-02-18)");
        assertThat(history.at(TABLE, "101", LocalDate.of(2022, 3, 31)))
                .hasValueSatisfying(version -> assertThat(version.row().cell(4)).isEqualTo("10.00"));
        assertThat(history.at(TABLE, "101", LocalDate.of(2020, 3, 31))).isEmpty();
        assertThat(history.publications()).containsExactly(LocalDate.of(2022, 2, 18), LocalDate.of(2022, 3, 4));
    }

    @Test
    void theLaterPublicationWinsForTheSameFirstDay() {
        MasterHistory history = history(
                FULL, file("2022-03-11", "5,101,,13.00,20220401,"), file("2022-03-04", "5,101,丙,12.00,20220401,"));
        assertThat(text(history, "101"))
                .isEqualTo("2020-04-01..2022-03-31 甲 10.00 (2022-03-04), 2022-04-01.. 丙 13.00 (2022-03-11)");
    }

    @Test
    void aCorrectionForAnEarlierDayLastsUntilALaterVersionStatesTheColumn() {
        MasterHistory history = history(
                FULL, file("2022-03-04", "5,101,,12.00,20220401,"), file("2022-03-05", "5,101,丙,11.00,20220301,"));
        assertThat(text(history, "101"))
                .isEqualTo("2020-04-01..2022-02-28 甲 10.00 (2022-03-05), 2022-03-01..2022-03-31 丙 11.00 (2022-03-05),"
                        + " 2022-04-01.. 丙 12.00 (2022-03-05)");
    }

    @Test
    void anEndKeepsTheRowUpToItsLastDay() {
        OfficialTable end = file("2022-03-04", "9,101,,,20220401,20220331");
        MasterHistory history = history(FULL, end);
        assertThat(text(history, "101")).isEqualTo("2020-04-01..2022-03-31 甲 10.00 (2022-03-04)");
        assertThat(text(history.asOf(LocalDate.of(2022, 3, 3)), "101")).isEqualTo("2020-04-01.. 甲 10.00 (2022-02-18)");
        MasterHistory corrected = history(FULL, end, file("2022-03-20", "9,101,,,20220601,20220531"));
        assertThat(text(corrected, "101")).isEqualTo("2020-04-01..2022-05-31 甲 10.00 (2022-03-20)");
        MasterHistory again = history(FULL, end, file("2023-03-20", "2,101,丁,9.00,20230401,99999999"));
        assertThat(text(again, "101"))
                .isEqualTo("2020-04-01..2022-03-31 甲 10.00 (2022-03-04), 2023-04-01.. 丁 9.00 (2023-03-20)");
    }

    @Test
    void anErasedRowNeverWasButWasKnownBefore() {
        MasterHistory history = history(FULL, file("2022-03-04", "1,101,甲,10.00,20200401,99999999"));
        assertThat(history.keys(TABLE)).containsExactly("102");
        assertThat(history.keysEver(TABLE)).containsExactly("101", "102");
        assertThat(history.asOf(LocalDate.of(2022, 3, 3)).keys(TABLE)).containsExactly("101", "102");
        assertThat(history.known(TABLE, "101")).singleElement().satisfies(known -> {
            assertThat(known.superseded()).isEqualTo(LocalDate.of(2022, 3, 4));
            assertThat(known.isCurrent()).isFalse();
        });
    }

    @Test
    void aRowThatStatesWhatIsKnownTeachesNothing() {
        MasterHistory history =
                history(FULL, file("2022-05-01", "0,101,甲,10.00,20200401,99999999", "0,102,乙,21.00,20220501,99999999"));
        assertThat(text(history, "101")).isEqualTo("2020-04-01.. 甲 10.00 (2022-02-18)");
        assertThat(text(history, "102"))
                .isEqualTo("2020-04-01..2022-04-30 乙 20.00 (2022-05-01), 2022-05-01.. 乙 21.00 (2022-05-01)");
    }

    @Test
    void aVanishedRowIsReportedAndStays() {
        FoldedHistory folded = HistoryFold.fold(List.of(FULL, file("2022-05-01", "0,101,甲,10.00,20200401,99999999")));
        assertThat(folded.files()).extracting(FoldedFile::kind).containsExactly(FileKind.FULL, FileKind.FULL);
        assertThat(folded.problems())
                .extracting(Problem::rule, Problem::value)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("MSV-901", "102"));
        assertThat(folded.history().keys(TABLE)).containsExactly("101", "102");
    }

    @Test
    void whatCannotBeSettledIsReported() {
        FoldedHistory folded = HistoryFold.fold(List.of(
                FULL,
                file("2022-03-01", "9,101,,,20220401,20220331", "5,103,,1.00,20220401,", "9,104,,,,20220331"),
                file(
                        "2022-03-02",
                        "5,101,,1.00,20220501,",
                        "9,102,,,20220501,",
                        "3,,x,1.00,20220501,99999999",
                        "1,105,x,1.00,20220501,99999999",
                        "9,106,己,1.00,20220401,20220331")));
        assertThat(folded.problems())
                .extracting(Problem::rule)
                .containsExactly("MSV-902", "MSV-904", "MSV-903", "MSV-905", "MSV-906", "MSV-907");
        assertThat(text(folded.history(), "101")).isEqualTo("2020-04-01..2022-03-31 甲 10.00 (2022-03-01)");
        assertThat(text(folded.history(), "106")).isEqualTo("1900-01-01..2022-03-31 己 1.00 (2022-03-02)");
    }

    @Test
    void anUndatedCorrectionDoesNotReachBehindAnAnnouncedRevision() {
        OfficialTable revision = file("2022-03-04", "5,102,,21.00,20220401,");
        MasterHistory history = history(FULL, revision, file("2022-03-10", "5,101,,11.00,,", "5,102,,22.00,,"));
        assertThat(text(history, "101"))
                .isEqualTo("2020-04-01..2022-03-31 甲 10.00 (2022-03-10), 2022-04-01.. 甲 11.00 (2022-03-10)");
        assertThat(text(history, "102"))
                .isEqualTo("2020-04-01..2022-03-31 乙 20.00 (2022-03-04), 2022-04-01.. 乙 22.00 (2022-03-10)");
        assertThat(text(history(FULL, file("2022-03-10", "5,101,,11.00,,")), "101"))
                .isEqualTo("2020-04-01.. 甲 11.00 (2022-03-10)");
    }

    @Test
    void aRevisionFileThatIsPublishedAnewReplacesTheOneBefore() {
        MasterHistory history = history(revision("2022-03-04", 0), revision("2022-03-11", 5));
        assertThat(history.keys(TABLE)).hasSize(115).doesNotContain("1000");
        assertThat(history.asOf(LocalDate.of(2022, 3, 4)).keys(TABLE))
                .hasSize(120)
                .contains("1000");
    }

    @Test
    void holdsForRandomFiles() {
        for (long seed = 0; seed < 1_000; seed++) {
            List<OfficialTable> files = SyntheticFiles.random(seed);
            MasterHistory history = HistoryFold.fold(files).history();
            HistoryProperties.versionsDoNotOverlap(history);
            assertThat(HistoryProperties.content(HistoryFold.fold(SyntheticFiles.shuffled(files, seed))
                            .history()))
                    .as("seed " + seed)
                    .isEqualTo(HistoryProperties.content(history));
            for (int days = -1; days < 60; days += 7) {
                HistoryProperties.asOfIsTheFoldOfThePrefix(history, files, SyntheticFiles.START.plusDays(days));
            }
            for (OfficialTable file : files) {
                HistoryProperties.asOfIsTheFoldOfThePrefix(
                        history, files, file.source().publication());
            }
            assertThat(HistoryProperties.versions(history.asOf(LocalDate.MAX)))
                    .isEqualTo(HistoryProperties.versions(history));
        }
    }

    private static OfficialTable revision(String publication, int skip) {
        String[] rows = new String[120 - skip];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = "3," + (1000 + i + skip) + ",新,1.00,20220401,99999999";
        }
        return file(publication, rows);
    }

    private static MasterHistory history(OfficialTable... files) {
        return HistoryFold.fold(List.of(files)).history();
    }

    private static String text(MasterHistory history, String key) {
        return history.versions(TABLE, key).stream()
                .map(version -> version.from() + ".."
                        + (version.to().equals(LocalDate.MAX)
                                ? ""
                                : version.to().toString()) + " "
                        + version.row().cell(3) + " " + version.row().cell(4) + " (" + version.learnt() + ")")
                .collect(Collectors.joining(", "));
    }
}
