package jp.santei.masters.history;

import java.util.Map;

/** Why classes of differences occur in the files at hand (相違の原因), as found by looking them up in every file. */
final class HistoryCheckCauses {
    private static final String RESET =
            "the next full edition sets 名称変更区分 back to 0 in every row; no differential file states it";
    private static final String REDATED =
            "the full edition of a revision carries its day in every row, a differential file has the"
                    + " changed rows only";
    private static final String PRICES =
            "the drug prices of 2025-04-01: no file published between 2025-01-15 and 2025-03-18 or for that day is at hand";
    private static final String NEW_COLUMNS = "the full file of 2024-03-21 has 40 columns; 41 and 42 came with 2024-10";

    static final Map<DifferenceClass, String> ACTS = Map.of(
            DifferenceClass.NEW_LATER,
            "published after 2025-09-01",
            DifferenceClass.NAME,
            "a differential file cannot state that a cell becomes empty: empty means unchanged",
            DifferenceClass.FLAG,
            "ten rows that no file after 2024-05-31 touches; the full file has them with 変更区分 0 and 2024-06-01:"
                    + " undated corrections of a publication between 2025-09-01 and 2025-11-04 that is not at hand");

    static final Map<DifferenceClass, String> DRUGS = Map.of(
            DifferenceClass.NEW_LATER,
            "published after 2025-08-13",
            DifferenceClass.CHANGED_LATER,
            "published after 2025-08-13",
            DifferenceClass.REDATED,
            REDATED + "; price kept on 2025-04-01",
            DifferenceClass.ONLY_HERE,
            "ended by files that are not at hand, most with 経過措置 to 2025-03-31",
            DifferenceClass.ONLY_THERE,
            PRICES,
            DifferenceClass.UNSTATED_VALUE,
            PRICES,
            DifferenceClass.UNSTATED_VERSION,
            PRICES,
            DifferenceClass.VALUE,
            PRICES + "; a later file changes another column of these rows",
            DifferenceClass.OLD_VALUE,
            PRICES,
            DifferenceClass.EMPTY_HERE,
            NEW_COLUMNS);

    static final Map<DifferenceClass, String> MATERIALS = Map.of(
            DifferenceClass.NEW_LATER, "published after 2025-08-29",
            DifferenceClass.CHANGED_LATER, "published after 2025-08-29",
            DifferenceClass.ORDER, "new rows have a number in their differential file and 0 in the next full one",
            DifferenceClass.FLAG, RESET);

    static final Map<DifferenceClass, String> COMMENTS = Map.of(
            DifferenceClass.CHANGED_LATER,
            "9 of 2025-07-15: the full file gives the day after the last one as 変更年月日",
            DifferenceClass.REDATED,
            REDATED,
            DifferenceClass.UNSTATED_VERSION,
            "選択式コメント識別 of one comment, in no file at hand");

    static final Map<DifferenceClass, String> REVISION = Map.of(
            DifferenceClass.REDATED, REDATED,
            DifferenceClass.UNSTATED_VERSION, RESET + "; the same for 異動関連 and the letter of 告示・通知関連番号",
            DifferenceClass.OLD_VALUE, "set anew in every row at a revision",
            DifferenceClass.EMPTY_HERE, "columns that were 予備 or empty until the full file: 0 there",
            DifferenceClass.WRITING, "項番 has three digits since 2024-06",
            DifferenceClass.ORDER, "numbered anew at a revision",
            DifferenceClass.FLAG,
                    RESET + "; 区分番号 and 項番 are numbered anew without being stated; 129 (7 rows) and 39 (1 row):"
                            + " the full file has values that no file before it states");

    private HistoryCheckCauses() {}
}
