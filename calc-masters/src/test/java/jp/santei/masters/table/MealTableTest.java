package jp.santei.masters.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import jp.santei.master.ActField;
import jp.santei.master.Edition;
import jp.santei.master.MasterTable;
import jp.santei.master.MealRate;
import jp.santei.master.MealRates;
import jp.santei.masters.Editions;
import jp.santei.masters.MasterFormatError;
import jp.santei.masters.MasterFormatException;
import jp.santei.masters.SharedFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MealTableTest {
    private static final String CODES = "code\trate\tsource\n";
    private static final String HEADER = "rate\tfrom\tto\tyen\tstatus\tsource\n";

    /** The official files of 2022-02, 2024-05 and 2025-11 and the table say the same of the days they share. */
    @Test
    void amountsAreThoseOfTheOfficialRows() {
        MealRates meals = MealTable.load();
        Edition official = Editions.load(List.of(
                SharedFiles.path("masters/history/s_ALL20220218.zip"),
                SharedFiles.path("masters/history/s_20240531.zip"),
                SharedFiles.path("masters/ika-2025-11/s_20251104.zip")));
        MasterTable<ActField> acts = official.acts();
        int compared = 0;
        for (MealRates.Code code : meals.codes()) {
            for (String day :
                    List.of("2022-04-01", "2024-05-31", "2024-06-01", "2025-03-31", "2025-04-01", "2025-11-04")) {
                int row = acts.find(code.code(), DayText.parse(day));
                if (row >= 0) {
                    assertThat(meals.at(code.rate(), DayText.parse(day)) * 100)
                            .as(code + " " + day)
                            .isEqualTo(acts.value(row));
                    compared++;
                }
            }
        }
        assertThat(compared).isGreaterThan(200);
    }

    @ParameterizedTest
    @CsvSource({
        "meal.share.general, 2012-01-10, 260",
        "meal.share.general, 2016-04-01, 360",
        "meal.share.general, 2018-03-31, 360",
        "meal.share.general, 2018-04-01, 460",
        "meal.cost-1, 2026-05-31, 690",
        "meal.cost-1, 2026-06-01, 730",
        "living.room, 2026-06-01, 458",
        "living.room-share.high-need, 2017-09-30, 0",
        "living.room-share.high-need, 2017-10-01, 200",
        "living.room-share.high-need, 2018-04-01, 370"
    })
    void amountsChangeOnTheirDays(String rate, String day, long yen) {
        assertThat(MealTable.load().at(rate(rate), DayText.parse(day))).isEqualTo(yen);
    }

    @Test
    void whatIsNotPublishedIsNotKnownAndWhatIsAnnouncedSaysSo() {
        MealRates meals = MealTable.load();
        int june = DayText.parse("2026-06-01");
        assertThat(meals.at(MealRate.SHARE_LOW, june)).isEqualTo(MealRates.NONE);
        assertThat(meals.isProvisional(MealRate.SHARE_LOW, june)).isFalse();
        assertThat(meals.isProvisional(MealRate.SHARE_GENERAL, june)).isTrue();
        assertThat(meals.isProvisional(MealRate.COST_FIRST, june)).isFalse();
        assertThat(meals.codeOf(MealRate.SHARE_GENERAL)).isEqualTo(197000810);
    }

    @ParameterizedTest
    @CsvSource({
        "meal.none, 2016-04-01, open, 1, in-force, VALUE",
        "meal.cost-1, 2016-04-02, open, 1, in-force, DATE",
        "meal.cost-1, 2016-04-31, open, 1, in-force, DATE",
        "meal.cost-1, 2016-04-01, open, -1, in-force, NUMBER",
        "meal.cost-1, 2016-04-01, open, 1, sure, VALUE",
        "meal.cost-1, 2016-04-01, open, 1, in-force, PERIOD"
    })
    void aMalformedTableIsRefused(
            String rate, String from, String to, String yen, String status, MasterFormatError error) {
        String row = String.join("\t", rate, from, to, yen, status, "test") + "\n";
        MasterFormatException refusal = catchThrowableOfType(
                MasterFormatException.class,
                () -> MealTable.parse("m.tsv", HEADER + row, "c.tsv", CODES + "197000110\tmeal.cost-1\ttest\n"));
        assertThat(refusal.error()).isEqualTo(error);
    }

    @Test
    void aGapOrACodeOfTwoRatesIsRefused() {
        StringBuilder rows = new StringBuilder(HEADER);
        for (MealRate rate : MealRate.ALL) {
            rows.append(rate.key()).append("\t2016-04-01\t2018-03-31\t1\tin-force\ttest\n");
        }
        String code = "197000110\tmeal.cost-1\ttest\n";
        assertThat(MealTable.parse("m.tsv", rows.toString(), "c.tsv", CODES + code)
                        .rows())
                .hasSize(MealRate.ALL.size());
        String twice = code + "197000110\tmeal.cost-2\ttest\n";
        assertThat(catchThrowableOfType(
                                MasterFormatException.class,
                                () -> MealTable.parse("m.tsv", rows.toString(), "c.tsv", CODES + twice))
                        .error())
                .isEqualTo(MasterFormatError.PERIOD);
        rows.append("meal.cost-1\t2018-05-01\topen\t1\tin-force\ttest\n");
        assertThat(catchThrowableOfType(
                                MasterFormatException.class,
                                () -> MealTable.parse("m.tsv", rows.toString(), "c.tsv", CODES + code))
                        .error())
                .isEqualTo(MasterFormatError.PERIOD);
    }

    private static MealRate rate(String key) {
        return MealRate.ALL.stream()
                .filter(rate -> rate.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
