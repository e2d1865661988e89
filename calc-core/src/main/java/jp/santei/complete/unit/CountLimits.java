package jp.santei.complete.unit;

import java.util.Arrays;
import jp.santei.buffer.StatementBuffer;
import jp.santei.complete.draft.Draft;
import jp.santei.complete.draft.Month;
import jp.santei.master.ActField;
import jp.santei.master.Chapter;
import jp.santei.master.CountPrecedence;
import jp.santei.master.Edition;
import jp.santei.master.MasterTable;
import jp.santei.rule.Area;
import jp.santei.rule.Rule;
import jp.santei.rule.UnitFindings;

/**
 * How often an act may be billed in a claim month (上限回数): counted day by day, what earlier claims of the month billed first.
 *
 * <p>Where the row only asks for a check the excess is a warning. Where it limits, completion takes the excess away: from
 * the count of an item that consists of the act alone, else the line when no time of it is left. Where the table of limits
 * says the same, the check that follows speaks with its row ({@link CountPrecedence}), and only what completion takes away
 * is told here.
 */
final class CountLimits {
    static final Rule CHECKED = Rule.of(
            "U-COUNT-001",
            Area.POINTS,
            "月の回数が上限回数を超えたら注意する（上限回数エラー処理0）",
            "more times in the month than 上限回数 is a warning (error treatment 0)",
            "基本マスター仕様説明書 医科診療行為 項番36・37",
            "/items/*/count",
            "/history/counts",
            "/options/check");
    static final Rule LIMITED = Rule.of(
            "U-COUNT-002",
            Area.POINTS,
            "月の回数は上限回数までしか算定できない（上限回数エラー処理1）",
            "an act is billed up to 上限回数 times in the month (error treatment 1)",
            "基本マスター仕様説明書 医科診療行為 項番36・37",
            "/items/*/count",
            "/history/counts",
            "/options/check");

    private static final int LIMITS = 1;

    private final Draft draft;
    private final MasterTable<ActField> acts;
    private final int[] max;
    private final int[] limit;
    private final int[] alpha;
    private final CountPrecedence precedence;

    /** Times of a code so far, by its first row. */
    private final int[] counted;

    private int[] touched = new int[32];
    private int touchedCount;
    private boolean early;

    CountLimits(Edition edition, Draft draft) {
        this.draft = draft;
        acts = edition.acts();
        max = acts.column(ActField.MAX_COUNT);
        limit = acts.column(ActField.MAX_COUNT_LIMIT);
        alpha = acts.column(ActField.ALPHA);
        precedence = new CountPrecedence(edition);
        counted = new int[acts.size()];
    }

    /** Takes away what is beyond a limit in the chapters that have no rules of their own, without a warning. */
    void limit() {
        early = true;
        count();
    }

    void check() {
        early = false;
        count();
    }

    private void count() {
        int firstDay = draft.in().firstDay();
        for (int day = firstDay; day < firstDay + Month.DAYS; day++) {
            for (int entry = draft.month().first(day);
                    entry != Month.NONE;
                    entry = draft.month().next(entry)) {
                if (!draft.out().dropped(entry)) {
                    count(entry);
                }
            }
        }
        for (int i = 0; i < touchedCount; i++) {
            counted[touched[i]] = 0;
        }
        touchedCount = 0;
    }

    private void count(int entry) {
        StatementBuffer out = draft.out();
        for (int line = out.lineStart(entry); line < out.lineEnd(entry) && !out.dropped(entry); line++) {
            boolean counts = draft.isAct(line) && max[out.lineRow(line)] > 0;
            if (counts && !(early && hasOwnRules(alpha[out.lineRow(line)]))) {
                count(entry, line);
            }
        }
    }

    /** A 初診・再診, E 画像診断, F 投薬, G 注射: what is billed once a month there is decided with the rest of the visit. */
    private static boolean hasOwnRules(int letter) {
        return letter == Chapter.CONSULTATION
                || letter == Chapter.IMAGING
                || letter == Chapter.MEDICATION
                || letter == Chapter.INJECTION;
    }

    private void count(int entry, int line) {
        StatementBuffer out = draft.out();
        int row = out.lineRow(line);
        int most = max[row];
        int first = first(row);
        int before = Math.min(counted[first], most);
        int all = Math.addExact(counted[first], out.times(entry));
        if (all <= most) {
            counted[first] = all;
        } else if (limit[row] != LIMITS) {
            counted[first] = all;
            if (!early && !precedence.tableSpeaks(row, out.date(entry))) {
                out.finding(UnitFindings.COUNT_TO_CHECK, entry, line, acts.code(row), all, most);
            }
        } else if (draft.in().completing()) {
            counted[first] = most;
            take(entry, line, most - before, all);
        } else {
            counted[first] = all;
            if (!precedence.tableSpeaks(row, out.date(entry))) {
                out.finding(UnitFindings.COUNT_LIMITED, entry, line, acts.code(row), all, most);
            }
        }
    }

    private void take(int entry, int line, int left, int all) {
        StatementBuffer out = draft.out();
        int code = out.lineCode(line);
        int most = max[out.lineRow(line)];
        if (left == 0) {
            draft.dropUnit(entry, line, UnitFindings.COUNT_LIMITED, code, all, most);
        } else {
            out.finding(UnitFindings.COUNT_LIMITED, entry, line, code, all, most);
            if (draft.isBase(line) && isAlone(entry, line)) {
                out.times(entry, left);
            }
        }
    }

    /** Whether an entry is nothing but this base and its add-ons. */
    private boolean isAlone(int entry, int base) {
        StatementBuffer out = draft.out();
        for (int line = out.lineStart(entry); line < out.lineEnd(entry); line++) {
            boolean other = switch (out.lineKind(line)) {
                case ACT -> line != base && draft.isBase(line);
                case COMMENT, DROPPED -> false;
                case DRUG, MATERIAL, POINTS, UNRESOLVED -> true;
            };
            if (other) {
                return false;
            }
        }
        return true;
    }

    private int first(int row) {
        int first = acts.firstRow(acts.code(row));
        if (counted[first] == 0) {
            if (touchedCount == touched.length) {
                touched = Arrays.copyOf(touched, touchedCount * 2);
            }
            touched[touchedCount++] = first;
            int firstDay = draft.in().firstDay();
            counted[first] = draft.in().history().timesBilled(acts.code(row), firstDay, firstDay + Month.DAYS - 1);
        }
        return first;
    }
}
