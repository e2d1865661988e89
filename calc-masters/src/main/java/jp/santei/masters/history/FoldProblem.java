package jp.santei.masters.history;

import jp.santei.masters.MasterPlace;
import jp.santei.masters.file.OfficialTable;
import jp.santei.masters.file.Problem;

/** What a fold cannot settle (履歴の指摘): reported as a warning, never repaired by a guess. */
enum FoldProblem {
    VANISHED("MSV-901", "廃止の記載なしに全件ファイルから消えた行", "a row that vanished from a full file without 廃止"),
    CHANGE_OF_UNKNOWN("MSV-902", "前の内容が不明な行の変更", "a change of a row whose content is not known"),
    CHANGE_AFTER_END("MSV-903", "廃止後の行の変更", "a change of a row after its end"),
    END_OF_UNKNOWN("MSV-904", "内容が不明な行の廃止", "the end of a row whose content is not known"),
    END_WITHOUT_DAY("MSV-905", "廃止年月日のない廃止", "an end without 廃止年月日"),
    NO_KEY("MSV-906", "キーのない行", "a row without a key"),
    ERASURE_OF_UNKNOWN("MSV-907", "知られていない行の抹消", "the erasure of a row that was not known");

    private final String rule;
    private final String ja;
    private final String en;

    FoldProblem(String rule, String ja, String en) {
        this.rule = rule;
        this.ja = ja;
        this.en = en;
    }

    Problem at(OfficialTable.Source source, int line, String key) {
        MasterPlace place = MasterPlace.of(source.name());
        return new Problem(rule, Problem.Severity.WARNING, line > 0 ? place.atLine(line) : place, key, ja, en);
    }
}
