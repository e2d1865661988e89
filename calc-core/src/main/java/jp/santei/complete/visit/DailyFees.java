package jp.santei.complete.visit;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import jp.santei.buffer.StatementBuffer;
import jp.santei.complete.draft.Draft;
import jp.santei.complete.draft.Month;
import jp.santei.master.ActField;
import jp.santei.master.CodeList;
import jp.santei.master.CodeListKey;
import jp.santei.master.Edition;
import jp.santei.master.MasterTable;
import jp.santei.rule.Area;
import jp.santei.rule.Rule;
import jp.santei.rule.StepKind;
import jp.santei.rule.VisitSteps;

/**
 * The fees of a day that its consultations give rise to (外来・在宅ベースアップ評価料, 物価対応料), each once a day.
 *
 * <pre>
 *   class of a base (項番129)   ベースアップ（Ⅰ）   （Ⅱ）   物価対応料
 *   1 初診                      2                  1       イ
 *   3 再診等                    4                  2       ロ
 *   5, 7 訪問診療 イ, ロ         6, 8               1       ハ
 * </pre>
 */
final class DailyFees {
    static final Rule BASE_UP_1 = Rule.of(
            "V-PAY-001",
            Area.VISIT,
            "届出医療機関は初診・再診等の日に外来・在宅ベースアップ評価料（Ⅰ）を1日1回加える",
            "a filing facility adds 外来・在宅ベースアップ評価料（Ⅰ） once on a day of a consultation",
            "点数表 O100; 留意事項通知 O100(2)〜(4); 医科電子点数表 05 算定回数テーブル（1日1回）; 基本マスター 項番129",
            "/facility/standards");
    static final Rule BASE_UP_2 = Rule.of(
            "V-PAY-002",
            Area.VISIT,
            "外来・在宅ベースアップ評価料（Ⅰ）を算定する日に届け出た区分の（Ⅱ）を加える",
            "外来・在宅ベースアップ評価料（Ⅱ） of the filed class goes with （Ⅰ）",
            "点数表 O101; 留意事項通知 O101; 基本マスター 項番130",
            "/facility/standards");
    static final Rule PRICES = Rule.of(
                    "V-PAY-003",
                    Area.VISIT,
                    "初診・再診等・訪問診療の日に物価対応料を加える（届出不要）",
                    "物価対応料 is added on a day of a consultation or home visit, without any filing",
                    "令和8年厚生労働省告示第69号 別表第一 O100; 留意事項通知（令和8年） O100 p720")
            .since(LocalDate.of(2026, 6, 1));

    private static final int FIRST = 1;
    private static final int AGAIN = 3;
    private static final int LAST = 7;
    private static final int WITH_FIRST_OR_HOME = 1;
    private static final int WITH_AGAIN = 2;
    private static final int NO_ROW = -1;

    private final Draft draft;
    private final MasterTable<ActField> acts;
    private final int[] one;
    private final int[] two;
    private final int[] fees;
    private final CodeList prices;
    private final CodeList withVisitOnly;
    private final Filings filings;
    private final int[] cause = new int[LAST + 1];
    private final int[] pricesCause = new int[LAST + 1];

    DailyFees(Edition edition, Draft draft) {
        this.draft = draft;
        acts = edition.acts();
        one = acts.column(ActField.BASE_UP_1);
        two = acts.column(ActField.BASE_UP_2);
        prices = edition.codeList(CodeListKey.PRICE_RESPONSE);
        withVisitOnly = edition.codeList(CodeListKey.BASE_UP_WITH_VISIT_ONLY);
        filings = new Filings(edition, draft);
        int[] found = new int[acts.size()];
        int count = 0;
        for (int row = 0; row < acts.size(); row++) {
            if (two[row] != 0 || (one[row] != 0 && one[row] % 2 == 0)) {
                found[count++] = row;
            }
        }
        fees = Arrays.copyOf(found, count);
    }

    static List<Rule> rules() {
        return List.of(BASE_UP_1, BASE_UP_2, PRICES);
    }

    void complete(int day) {
        findCauses(day);
        for (int of = FIRST; of <= LAST; of += 2) {
            if (cause[of] != Month.NONE) {
                addBaseUp(cause[of], of, day);
            }
        }
        for (int of = FIRST; of <= LAST; of += 2) {
            if (pricesCause[of] != Month.NONE) {
                int code = prices.valueOf(of, day);
                if (code != CodeList.ABSENT && !draft.billedOn(code, day)) {
                    draft.addEntry(pricesCause[of], code, VisitSteps.PRICES, 0, 0);
                }
            }
        }
    }

    /** The first entry of the day for each class of base. */
    private void findCauses(int day) {
        Arrays.fill(cause, Month.NONE);
        Arrays.fill(pricesCause, Month.NONE);
        StatementBuffer out = draft.out();
        for (int entry = draft.month().first(day);
                entry != Month.NONE;
                entry = draft.month().next(entry)) {
            for (int line = out.lineStart(entry); line < out.lineEnd(entry); line++) {
                if (!out.dropped(entry) && draft.isAct(line) && one[out.lineRow(line)] % 2 == 1) {
                    note(one[out.lineRow(line)], out.lineCode(line), entry, day);
                }
            }
        }
    }

    private void note(int of, int code, int entry, int day) {
        if (of > LAST) {
            return;
        }
        if (pricesCause[of] == Month.NONE) {
            pricesCause[of] = entry;
        }
        if (cause[of] == Month.NONE && !withVisitOnly.contains(code, day)) {
            cause[of] = entry;
        }
    }

    private void addBaseUp(int entry, int of, int day) {
        if (isBilled(one, of + 1, day) || addFiled(entry, one, of + 1, VisitSteps.BASE_UP_1, day)) {
            int second = of == AGAIN ? WITH_AGAIN : WITH_FIRST_OR_HOME;
            if (!isBilled(two, second, day)) {
                addFiled(entry, two, second, VisitSteps.BASE_UP_2, day);
            }
        }
    }

    private boolean isBilled(int[] column, int value, int day) {
        StatementBuffer out = draft.out();
        for (int entry = draft.month().first(day);
                entry != Month.NONE;
                entry = draft.month().next(entry)) {
            for (int line = out.lineStart(entry); line < out.lineEnd(entry); line++) {
                if (!out.dropped(entry) && draft.isAct(line) && column[out.lineRow(line)] == value) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Adds the row that the facility names by its code, else the first whose 施設基準 it names. */
    private boolean addFiled(int entry, int[] column, int value, StepKind why, int day) {
        int chosen = NO_ROW;
        for (int row : fees) {
            if (column[row] == value
                    && acts.from(row) <= day
                    && day <= acts.to(row)
                    && draft.permission().fits(row, draft.in(), day)) {
                if (filings.isNamed(acts.code(row), day)) {
                    chosen = row;
                    break;
                }
                if (chosen == NO_ROW && draft.permission().filed(row, draft.in().facility(), day)) {
                    chosen = row;
                }
            }
        }
        return chosen != NO_ROW && draft.addEntry(entry, acts.code(chosen), why, 0, 0) != Month.NONE;
    }
}
