package jp.santei.check.exclusion;

import java.util.Arrays;
import jp.santei.buffer.ClaimBuffer;
import jp.santei.buffer.HistoryBuffer;
import jp.santei.buffer.LineKind;
import jp.santei.buffer.StatementBuffer;
import jp.santei.check.Billed;

/**
 * Where the acts of the tables occur (算定の箇所): each line of the claim, and each former billing near its month; a list for every
 * act.
 *
 * <p>Allocates nothing once grown.
 */
final class Occurrences {
    /** The end of a list. */
    static final int NONE = -1;

    /** The entry of a former billing. */
    static final int PAST = -1;

    /** A week that the month begins in reaches as far back, the one it ends in as far ahead. */
    private static final int REACH = 6;

    private static final int LONGEST_MONTH = 31;

    private final ActNumbers numbers;
    private final Moments moments;
    private final int[] head;
    private int[] distinct = new int[64];
    private int distinctCount;
    private int size;
    private int[] act = new int[64];
    private int[] next = new int[64];
    private int[] day = new int[64];
    private int[] entry = new int[64];
    private int[] line = new int[64];
    private int[] moment = new int[64];

    Occurrences(ActNumbers numbers, Moments moments) {
        this.moments = moments;
        this.numbers = numbers;
        head = new int[numbers.size()];
        Arrays.fill(head, NONE);
    }

    /** Collects the acts of a claim and its history. */
    void collect(ClaimBuffer in, StatementBuffer out, Billed billed) {
        for (int i = 0; i < distinctCount; i++) {
            head[distinct[i]] = NONE;
        }
        distinctCount = 0;
        size = 0;
        moments.begin(in, out, billed);
        for (int i = 0; i < billed.size(); i++) {
            int number = numbers.ofRow(billed.row(i));
            int at = billed.entry(i);
            if (number != ActNumbers.NONE && !out.dropped(at) && out.lineKind(billed.line(i)) == LineKind.ACT) {
                add(number, billed.day(i), at, billed.line(i), moments.of(at));
            }
        }
        if (distinctCount > 0) {
            collectPast(in);
        }
    }

    private void collectPast(ClaimBuffer in) {
        HistoryBuffer history = in.history();
        int from = in.firstDay() - REACH;
        int to = in.firstDay() + LONGEST_MONTH + REACH;
        for (int i = 0; i < history.billedCount(); i++) {
            int on = history.billedDay(i);
            int number = from <= on && on <= to ? numbers.of(history.billedCode(i)) : ActNumbers.NONE;
            if (number != ActNumbers.NONE) {
                add(number, on, PAST, StatementBuffer.NO_LINE, Moments.FORMER);
            }
        }
    }

    private void add(int number, int onDay, int inEntry, int atLine, int atMoment) {
        if (size == act.length) {
            int grown = size * 2;
            act = Arrays.copyOf(act, grown);
            next = Arrays.copyOf(next, grown);
            day = Arrays.copyOf(day, grown);
            entry = Arrays.copyOf(entry, grown);
            line = Arrays.copyOf(line, grown);
            moment = Arrays.copyOf(moment, grown);
        }
        if (head[number] == NONE) {
            if (distinctCount == distinct.length) {
                distinct = Arrays.copyOf(distinct, distinctCount * 2);
            }
            distinct[distinctCount++] = number;
        }
        act[size] = number;
        next[size] = head[number];
        head[number] = size;
        day[size] = onDay;
        entry[size] = inEntry;
        line[size] = atLine;
        moment[size] = atMoment;
        size++;
    }

    /** Returns the number of occurrences. */
    int size() {
        return size;
    }

    /** Returns the number of acts that occur. */
    int distinctCount() {
        return distinctCount;
    }

    /** Returns act i of those that occur. */
    int distinct(int i) {
        return distinct[i];
    }

    /** Returns whether an act occurs. */
    boolean occurs(int number) {
        return head[number] != NONE;
    }

    /** Returns the first occurrence of an act, or {@link #NONE}. */
    int first(int number) {
        return head[number];
    }

    /** Returns the occurrence behind another of its act, or {@link #NONE}. */
    int next(int occurrence) {
        return next[occurrence];
    }

    /** Returns the act of an occurrence. */
    int act(int occurrence) {
        return act[occurrence];
    }

    /** Returns the epoch day of an occurrence. */
    int day(int occurrence) {
        return day[occurrence];
    }

    /** Returns whether an occurrence is a former billing. */
    boolean isPast(int occurrence) {
        return entry[occurrence] == PAST;
    }

    /** Returns the entry of an occurrence of the claim. */
    int entry(int occurrence) {
        return entry[occurrence];
    }

    /** Returns the line of an occurrence of the claim. */
    int line(int occurrence) {
        return line[occurrence];
    }

    /**
     * Returns what tells the moment of an occurrence on its day, see {@link Moments}.
     *
     * @param besideVisit whether it is beside an act of the visit as a whole, or is one
     */
    int moment(int occurrence, boolean besideVisit) {
        return besideVisit && !isPast(occurrence)
                ? moments.ofVisit(moment[occurrence], day[occurrence])
                : moment[occurrence];
    }
}
