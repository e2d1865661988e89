package jp.santei.statement;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import jp.santei.rule.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * The fee points of a claim (診療報酬点数).
 *
 * @param total Σ points × count over the entries
 * @param sections the same by 診療識別
 * @param payers the same by payer: "insurance", "1" to "4", insurance first
 * @param items one entry per item and date, in the claim's order
 */
public record PointsTotal(long total, SortedMap<String, Long> sections, Map<String, Long> payers, List<Entry> items) {
    /** Copies the list. */
    public PointsTotal {
        sections = Collections.unmodifiableSortedMap(new TreeMap<>(sections));
        payers = Collections.unmodifiableMap(new LinkedHashMap<>(payers));
        items = List.copyOf(items);
    }

    /**
     * One item on one date.
     *
     * @param item position of the item in the claim; of an added entry, the item that gave rise to it
     * @param date day of service
     * @param section 診療識別, null when it could not be derived
     * @param points points of the unit, whole; negative for points taken off
     * @param count 回数
     * @param total points × count
     * @param added whether completion added it
     * @param valued whether every line was valued
     * @param judgement what the checks say of it, null when they were not asked for
     * @param lines its lines
     */
    public record Entry(
            int item,
            LocalDate date,
            @Nullable String section,
            long points,
            int count,
            long total,
            boolean added,
            boolean valued,
            @Nullable Judgement judgement,
            List<Line> lines) {
        /** Copies the list. */
        public Entry {
            lines = List.copyOf(lines);
        }
    }

    /**
     * What the checks say of an entry (判定).
     *
     * @param verdict whether it agrees
     * @param min fewest points × count that are billable; points × count where it agrees
     * @param max most points × count that are billable
     */
    public record Judgement(Verdict verdict, long min, long max) {}

    /**
     * One line of an entry.
     *
     * @param code nine digits, null for points without a code
     * @param name name of the master row, null when there is none
     * @param quantity its quantity as plain decimal, null when it has none
     * @param points its exact points as plain decimal, null when it has none of its own
     * @param yen its exact yen as plain decimal (drugs, materials, meals), null otherwise
     * @param text text of a comment, null otherwise
     * @param added whether completion added it
     */
    public record Line(
            @Nullable String code,
            @Nullable String name,
            @Nullable String quantity,
            @Nullable String points,
            @Nullable String yen,
            @Nullable String text,
            boolean added) {}
}
