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
            "the price revision of 2025-04-01: no file at hand has a row of that day, so an edition of these files covers drugs"
                    + " to 2025-03-31 only";
    private static final String NEW_COLUMNS = "the full file of 2024-03-21 has 40 columns; 41 and 42 came with 2024-10";

    static final Map<DifferenceClass, String> ACTS = Map.of(
            DifferenceClass.NEW_LATER,
            "published after 2025-09-01",
            DifferenceClass.NAME,
            "a differential file cannot state that a cell becomes empty: empty means unchanged",
            DifferenceClass.FLAG,
            "ten rows that no file after 2024-05-31 touches; the full file has them with 変更区分 0 and 2024-06-01:"
                    + " undated corrections of a publication between 2025-09-01 and 2025-11-04 that is not at hand");

    static final Map<DifferenceClass, String> DRUGS = Map.ofEntries(
            Map.entry(DifferenceClass.NEW_LATER, "published after 2025-08-13"),
            Map.entry(DifferenceClass.CHANGED_LATER, "published after 2025-08-13"),
            Map.entry(DifferenceClass.REDATED, REDATED + "; price kept on 2025-04-01"),
            Map.entry(
                    DifferenceClass.ONLY_HERE,
                    "ended by files that are not at hand: 経過措置年月日 is 2025-03-31 for 688 and 2025-09-30 for 508 of them; 251 state none"),
            Map.entry(DifferenceClass.ONLY_THERE, PRICES),
            Map.entry(DifferenceClass.UNSTATED_VALUE, PRICES),
            Map.entry(DifferenceClass.UNSTATED_VERSION, PRICES),
            Map.entry(
                    DifferenceClass.VALUE,
                    "rows that files of 2025-06 to 2025-08 change in another column, on top of prices that are not at hand (as above)"),
            Map.entry(DifferenceClass.OLD_VALUE, PRICES),
            Map.entry(DifferenceClass.EMPTY_HERE, NEW_COLUMNS));

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
