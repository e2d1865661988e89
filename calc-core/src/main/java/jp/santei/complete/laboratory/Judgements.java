package jp.santei.complete.laboratory;

import java.util.Arrays;
import jp.santei.buffer.HistoryBuffer;
import jp.santei.buffer.StatementBuffer;
import jp.santei.complete.draft.Draft;
import jp.santei.complete.draft.Month;
import jp.santei.master.ActField;
import jp.santei.master.Chapter;
import jp.santei.master.CodeList;
import jp.santei.master.CodeListKey;
import jp.santei.master.Edition;
import jp.santei.master.MasterTable;
import jp.santei.rule.Area;
import jp.santei.rule.LaboratorySteps;
import jp.santei.rule.Rule;

/**
 * 判断料 of tests: one a calendar month for each group of the master, over in- and outpatient claims and departments, on the
 * first day a test of the group is done.
 *
 * <p>Where a group has several (脳波検査判断料1・2) it is the dearest that the facility may bill. 基本的検体検査判断料 of a
 * 特定機能病院 includes those of the basic groups.
 */
final class Judgements {
    static final Rule RULE = Rule.of(
            "L-JUDGE-001",
            Area.LABORATORY,
            "検査を実施したグループの判断料を、入院・外来・診療科を通じて月1回加える",
            "a test brings the judgement fee of its group, once a month over in- and outpatient care and departments",
            "点数表 第2章第3部 D026・D027・D205・D238・D241・D294; 留意事項通知 D026(1)〜(6); 基本マスター 項番50・51",
            "/items/*/lines/*/code",
            "/history/counts",
            "/facility/standards");

    private static final int TEST = 1;
    private static final int JUDGEMENT = 2;
    private static final int NO_ROW = -1;

    private final Draft draft;
    private final MasterTable<ActField> acts;
    private final int[] kind;
    private final int[] group;
    private final int[] alpha;
    private final CodeList byUser;
    private final CodeList inGroup;

    /** The rows of 判断料, of all schedules. */
    private final int[] fees;

    private final boolean[] billed;
    private final boolean[] tested;

    Judgements(Edition edition, Draft draft) {
        this.draft = draft;
        acts = edition.acts();
        kind = acts.column(ActField.JUDGEMENT);
        group = acts.column(ActField.JUDGEMENT_GROUP);
        alpha = acts.column(ActField.ALPHA);
        byUser = edition.codeList(CodeListKey.JUDGEMENT_BY_USER);
        inGroup = edition.codeList(CodeListKey.JUDGEMENT_IN_GROUP);
        int[] found = new int[acts.size()];
        int count = 0;
        for (int row = 0; row < acts.size(); row++) {
            if (isFee(row)) {
                found[count++] = row;
            }
        }
        fees = Arrays.copyOf(found, count);
        int groups = Arrays.stream(group).max().orElse(0) + 1;
        billed = new boolean[groups];
        tested = new boolean[groups];
    }

    private boolean isFee(int row) {
        return kind[row] == JUDGEMENT && alpha[row] == Chapter.LABORATORY;
    }

    /** Notes what the month has already been billed, here or in former claims. */
    void begin() {
        Arrays.fill(billed, false);
        Arrays.fill(tested, false);
        StatementBuffer out = draft.out();
        for (int entry = 0; entry < out.entryCount(); entry++) {
            for (int line = out.lineStart(entry); line < out.lineEnd(entry); line++) {
                if (draft.isAct(line)) {
                    note(out.lineRow(line));
                }
            }
        }
        HistoryBuffer history = draft.in().history();
        int first = draft.month().firstDay();
        for (int i = 0; i < history.billedCount(); i++) {
            int day = history.billedDay(i);
            int row = draft.month().holds(day) ? draft.row(history.billedCode(i), day) : NO_ROW;
            if (row >= 0) {
                note(row);
            }
        }
        for (int i = 0; i < inGroup.size(); i++) {
            if (inGroup.holds(i, first) && tested[inGroup.value(i)]) {
                billed[inGroup.code(i)] = true;
            }
        }
    }

    private void note(int row) {
        if (isFee(row)) {
            billed[group[row]] = true;
        } else if (kind[row] == TEST) {
            tested[group[row]] = true;
        }
    }

    void complete(int day) {
        StatementBuffer out = draft.out();
        for (int entry = draft.month().first(day);
                entry != Month.NONE;
                entry = draft.month().next(entry)) {
            for (int line = out.lineStart(entry); line < out.lineEnd(entry) && !out.dropped(entry); line++) {
                int row = draft.isAct(line) ? out.lineRow(line) : NO_ROW;
                if (row >= 0 && kind[row] == TEST && alpha[row] == Chapter.LABORATORY && !billed[group[row]]) {
                    add(entry, group[row], day);
                }
            }
        }
    }

    private void add(int entry, int of, int day) {
        int best = NO_ROW;
        for (int row : fees) {
            if (group[row] == of && acts.from(row) <= day && day <= acts.to(row) && mayBill(row, day)) {
                best = best == NO_ROW || acts.value(row) > acts.value(best) ? row : best;
            }
        }
        if (best != NO_ROW) {
            billed[of] = true;
            draft.addEntry(entry, acts.code(best), LaboratorySteps.JUDGEMENT, 0, 0);
        }
    }

    private boolean mayBill(int row, int day) {
        return !byUser.contains(acts.code(row), day)
                && draft.permission().fits(row, draft.in(), day)
                && (!draft.permission().namesStandard(row)
                        || draft.permission().filed(row, draft.in().facility(), day));
    }
}
