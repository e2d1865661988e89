package jp.santei.complete.physiology;

import java.util.Arrays;
import jp.santei.buffer.ClaimBuffer;
import jp.santei.buffer.FactColumns;
import jp.santei.buffer.HistoryBuffer;
import jp.santei.buffer.StatementBuffer;
import jp.santei.claim.ContextKey;
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
 * 検査逓減: the second and further same test of a calendar month, in- and outpatient together, is worth 90 per cent of base and
 * notes.
 *
 * <p>The master tells which tests are the same (包括逓減区分). Of 超音波検査 only those of the same site are: of the site that both
 * items state, else of the same code ({@code price.TestNotice} says what another site would be worth).
 */
final class Decreases {
    static final Rule SECOND = Rule.of(
            "L-DEC-001",
            Area.LABORATORY,
            "同一月の2回目以降の同じ検査に検査逓減（100分の90）を加える。超音波検査は部位が同じときだけ同じ検査とする",
            "the second and further same test of a month gets 検査逓減 (90 per cent); ultrasound tests are the same at one site",
            "点数表 第2章第3部第3節 通則; 留意事項通知 第3節 通則(2)(4)、D208(3)、D215(1); 基本マスター 項番52・63",
            "/items/*/lines/*/code",
            "/items/*/count",
            "/items/*/context/site",
            "/history/counts");

    private static final int PERCENT_OFF = 6;
    private static final int SUBJECT = 1;
    private static final int NO_CODE = 0;

    private final Draft draft;
    private final MasterTable<ActField> acts;
    private final int[] alpha;
    private final int[] decrease;
    private final int[] family;
    private final CodeList bySite;
    private final int reduction;
    private final boolean[] done;

    /** Tests of families by site that the month has had so far. */
    private int sites;

    private int[] siteOf = new int[8];
    private int[] codeOf = new int[8];

    Decreases(Edition edition, Draft draft) {
        this.draft = draft;
        acts = edition.acts();
        alpha = acts.column(ActField.ALPHA);
        decrease = acts.column(ActField.DECREASE);
        family = acts.column(ActField.DECREASE_FAMILY);
        bySite = edition.codeList(CodeListKey.DECREASE_BY_SITE);
        reduction = reductionCode(acts.column(ActField.POINT_KIND));
        done = new boolean[Arrays.stream(family).max().orElse(0) + 1];
    }

    /** The row of 検査逓減: subject to it and of no family. */
    private int reductionCode(int[] pointKind) {
        for (int row = 0; row < acts.size(); row++) {
            if (isSubject(row) && family[row] == 0 && pointKind[row] == PERCENT_OFF) {
                return acts.code(row);
            }
        }
        return NO_CODE;
    }

    private boolean isSubject(int row) {
        return alpha[row] == Chapter.LABORATORY && decrease[row] == SUBJECT;
    }

    /** Notes the tests that earlier claims of the month billed. */
    void begin() {
        Arrays.fill(done, false);
        sites = 0;
        HistoryBuffer history = draft.in().history();
        for (int i = 0; i < history.billedCount(); i++) {
            int day = history.billedDay(i);
            int row = draft.month().holds(day) ? draft.row(history.billedCode(i), day) : -1;
            if (row >= 0 && isSubject(row) && family[row] != 0) {
                note(row, FactColumns.ABSENT, day);
            }
        }
    }

    /** Completes a day; entries of several times are split at the first test of the month. */
    void complete(int day) {
        for (int entry = draft.month().first(day);
                entry != Month.NONE && reduction != NO_CODE;
                entry = draft.month().next(entry)) {
            if (!draft.out().dropped(entry)) {
                complete(entry, day);
            }
        }
    }

    private void complete(int entry, int day) {
        StatementBuffer out = draft.out();
        int bases = 0;
        boolean first = false;
        for (int line = out.lineStart(entry); line < out.lineEnd(entry); line++) {
            if (draft.isBase(line)) {
                bases++;
                first |= isTest(line) && !isBilled(line, entry, day);
            }
        }
        if (first && out.times(entry) > 1) {
            draft.split(entry);
        }
        for (int base = 0; base < bases; base++) {
            int line = baseLine(entry, base);
            if (isTest(line)) {
                boolean again = isBilled(line, entry, day);
                note(out.lineRow(line), site(entry), day);
                if (again) {
                    reduce(entry, line);
                }
            }
        }
    }

    private boolean isTest(int line) {
        int row = draft.out().lineRow(line);
        return isSubject(row) && family[row] != 0;
    }

    /** The line of base number n of an entry, whose lines an insertion writes anew. */
    private int baseLine(int entry, int n) {
        int line = draft.out().lineStart(entry);
        int left = n;
        while (!draft.isBase(line) || left-- > 0) {
            line++;
        }
        return line;
    }

    private int site(int entry) {
        return draft.in().facts().of(ContextKey.SITE, draft.out().item(entry));
    }

    private boolean isBilled(int line, int entry, int day) {
        int row = draft.out().lineRow(line);
        if (!bySite.contains(family[row], day)) {
            return done[family[row]];
        }
        int site = site(entry);
        for (int i = 0; i < sites; i++) {
            boolean stated = site != FactColumns.ABSENT && siteOf[i] != FactColumns.ABSENT;
            if (stated ? siteOf[i] == site : codeOf[i] == acts.code(row)) {
                return true;
            }
        }
        return false;
    }

    private void note(int row, int site, int day) {
        done[family[row]] = true;
        if (bySite.contains(family[row], day)) {
            if (sites == siteOf.length) {
                siteOf = Arrays.copyOf(siteOf, sites * 2);
                codeOf = Arrays.copyOf(codeOf, sites * 2);
            }
            siteOf[sites] = site;
            codeOf[sites++] = acts.code(row);
        }
    }

    private void reduce(int entry, int base) {
        StatementBuffer out = draft.out();
        int last = base;
        for (int line = base + 1; line < out.lineEnd(entry) && !draft.isBase(line); line++) {
            if (draft.isAct(line) && out.lineCode(line) == reduction) {
                return;
            }
            last = draft.isAct(line) ? line : last;
        }
        draft.insertLine(entry, last, reduction, ClaimBuffer.ABSENT, LaboratorySteps.DECREASE, family(base), 0);
    }

    private int family(int base) {
        return family[draft.out().lineRow(base)];
    }
}
