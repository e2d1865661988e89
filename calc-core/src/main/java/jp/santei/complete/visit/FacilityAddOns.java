package jp.santei.complete.visit;

import java.util.Arrays;
import java.util.List;
import jp.santei.buffer.HistoryBuffer;
import jp.santei.buffer.StatementBuffer;
import jp.santei.claim.Days;
import jp.santei.complete.draft.Draft;
import jp.santei.complete.draft.Month;
import jp.santei.master.ActField;
import jp.santei.master.CodeList;
import jp.santei.master.CodeListKey;
import jp.santei.master.Edition;
import jp.santei.master.MasterTable;
import jp.santei.rule.Area;
import jp.santei.rule.Rule;
import jp.santei.rule.VisitFindings;
import jp.santei.rule.VisitSteps;

/**
 * The add-ons that every patient of a filing facility gets with a consultation (体制の加算): 時間外対応, 明細書発行体制等,
 * 機能強化, 外来感染対策向上, 医療情報取得 ….
 *
 * <p>Which they are, how often, and which count together is data. Of rows with equal 注加算通番 one is billed: the one whose
 * own code the facility names, else the one whose 施設基準 it names; where that leaves several, the lowest.
 */
final class FacilityAddOns {
    static final Rule EACH = Rule.of(
            "V-FAC-001",
            Area.VISIT,
            "届出のある体制の加算を診察のたびに加える",
            "add-ons of a filing facility that go with every consultation",
            "点数表 A000 注10、A001 注10・注11",
            "/facility/standards",
            "/facility/kind",
            "/facility/beds");
    static final Rule MONTHLY = Rule.of(
            "V-FAC-002",
            Area.VISIT,
            "届出のある体制の加算を患者1人につき月1回（3月に1回）加える。初診・再診・医学管理等を通じて数える",
            "add-ons of a filing facility once a month (three months), counted across the sections",
            "留意事項通知 A000(25)〜(30)、A001(14)(15); 医科電子点数表 05 算定回数テーブル",
            "/facility/standards",
            "/history/counts");
    static final Rule CLASS_OPEN = Rule.of(
            "V-FAC-003",
            Area.VISIT,
            "届け出た区分が分からない加算は最も低い区分で計算して示す",
            "where the filed class of an add-on is open, the lowest is used and shown",
            "基本マスター 項番72〜81 施設基準コード",
            "/facility/standards");
    static final Rule BARRED = Rule.of(
            "V-FAC-004",
            Area.VISIT,
            "電子的診療情報連携体制整備加算を届け出た医療機関は明細書発行体制等加算を算定できない",
            "a facility that filed 電子的診療情報連携体制整備加算 cannot bill 明細書発行体制等加算",
            "留意事項通知（令和8年） A000(30)、A001(15)",
            "/facility/standards");

    private static final int POINTS = 100;
    private static final int SERIALS = 64;
    private static final int FAMILIES = 64;
    private static final int NO_ROW = -1;

    private final Draft draft;
    private final VisitRows rows;
    private final DayVisits visits;
    private final RemoteVisit remote;
    private final MasterTable<ActField> acts;
    private final CodeList automatic;
    private final CodeList family;
    private final CodeList needs;
    private final Filings filings;

    private final CodeList notByPhone;

    private final boolean[] billed = new boolean[FAMILIES];
    private final boolean[] alone = new boolean[VisitRows.SECTIONS * SERIALS];
    private final int[] chosen = new int[SERIALS];
    private final boolean[] named = new boolean[SERIALS];
    private final long[] most = new long[SERIALS];

    FacilityAddOns(Edition edition, Draft draft, VisitRows rows, DayVisits visits, RemoteVisit remote) {
        this.draft = draft;
        this.rows = rows;
        this.visits = visits;
        this.remote = remote;
        acts = edition.acts();
        automatic = edition.codeList(CodeListKey.VISIT_AUTOMATIC);
        family = edition.codeList(CodeListKey.VISIT_COUNTED_TOGETHER);
        needs = edition.codeList(CodeListKey.VISIT_NEEDS);
        filings = new Filings(edition, draft);
        notByPhone = edition.codeList(CodeListKey.VISIT_NOT_BY_PHONE);
    }

    static List<Rule> rules() {
        return List.of(EACH, MONTHLY, CLASS_OPEN, BARRED);
    }

    /** Notes what the month has already been billed, here or in former claims. */
    void begin() {
        Arrays.fill(billed, false);
        StatementBuffer out = draft.out();
        for (int entry = 0; entry < out.entryCount(); entry++) {
            for (int line = out.lineStart(entry); line < out.lineEnd(entry); line++) {
                if (draft.isAct(line)) {
                    note(out.lineCode(line), out.date(entry));
                }
            }
        }
        HistoryBuffer history = draft.in().history();
        int first = draft.month().firstDay();
        for (int i = 0; i < history.billedCount(); i++) {
            if (history.billedDay(i) >= first && history.billedDay(i) < Interval.monthsAfter(first, 1)) {
                note(history.billedCode(i), history.billedDay(i));
            }
        }
    }

    private void note(int code, int day) {
        int of = family.valueOf(code, day);
        if (of != CodeList.ABSENT) {
            billed[of] = true;
        }
    }

    void complete(int day) {
        findAlone(day);
        for (int i = 0; i < visits.size(); i++) {
            if (!rows.isSecondDepartment(visits.row(i))) {
                choose(visits.row(i), remote.isByPhone(visits.code(i), day), day);
                add(i, day);
            }
        }
        dropBarred(day);
    }

    /** Finds for every serial the row that is filed. */
    private void choose(int base, boolean byPhone, int day) {
        Arrays.fill(chosen, NO_ROW);
        Arrays.fill(named, false);
        for (int a = 0; a < automatic.size(); a++) {
            if (!automatic.holds(a, day)) {
                continue;
            }
            int row = draft.row(automatic.code(a), day);
            if (row >= 0
                    && rows.isNoteOf(row, base)
                    && draft.permission().fits(row, draft.in(), day)
                    && !(byPhone && notByPhone.contains(automatic.code(a), day))
                    && !filings.isBarred(automatic.code(a), day)) {
                consider(row, day);
            }
        }
    }

    private void consider(int row, int day) {
        int serial = rows.serial(row);
        boolean byName = filings.isNamed(acts.code(row), day);
        if (!byName
                && (named[serial] || !draft.permission().filed(row, draft.in().facility(), day))) {
            return;
        }
        if (chosen[serial] == NO_ROW || (byName && !named[serial])) {
            chosen[serial] = row;
            most[serial] = acts.value(row);
        } else {
            most[serial] = Math.max(most[serial], acts.value(row));
            if (acts.value(row) < acts.value(chosen[serial])) {
                chosen[serial] = row;
            }
        }
        named[serial] |= byName;
    }

    private void add(int i, int day) {
        for (int serial = 0; serial < SERIALS; serial++) {
            if (chosen[serial] != NO_ROW) {
                add(i, serial, day);
            }
        }
    }

    private void add(int i, int serial, int day) {
        int entry = visits.entry(i);
        int row = chosen[serial];
        int code = acts.code(row);
        if (isBilled(entry, row) || !isDue(code, day) || !hasNeeded(entry, code, day)) {
            return;
        }
        if (most[serial] != acts.value(row)) {
            draft.out()
                    .finding(
                            VisitFindings.CLASS_OPEN,
                            entry,
                            visits.line(i),
                            code,
                            acts.value(row) / POINTS,
                            most[serial] / POINTS);
        }
        boolean each = automatic.valueOf(code, day) == 0;
        draft.addLine(entry, code, each ? VisitSteps.FACILITY_EACH : VisitSteps.FACILITY_MONTHLY, 0, 0);
        note(code, day);
    }

    /** Finds the add-ons that stand in items without a consultation: they belong to any of the day. */
    private void findAlone(int day) {
        Arrays.fill(alone, false);
        StatementBuffer out = draft.out();
        for (int entry = draft.month().first(day);
                entry != Month.NONE;
                entry = draft.month().next(entry)) {
            if (out.dropped(entry) || rows.lineOf(draft, entry) != Month.NONE) {
                continue;
            }
            for (int line = out.lineStart(entry); line < out.lineEnd(entry); line++) {
                if (draft.isAct(line) && rows.isAddOn(out.lineRow(line))) {
                    alone[slot(out.lineRow(line))] = true;
                }
            }
        }
    }

    private int slot(int row) {
        return rows.section(row) * SERIALS + rows.serial(row);
    }

    /** Whether the serial is billed with this consultation: in its item, or in an item without a consultation. */
    private boolean isBilled(int entry, int row) {
        return alone[slot(row)] || hasSerial(entry, row);
    }

    private boolean hasSerial(int entry, int row) {
        StatementBuffer out = draft.out();
        for (int line = out.lineStart(entry); line < out.lineEnd(entry); line++) {
            if (draft.isAct(line)
                    && rows.isNoteOf(out.lineRow(line), row)
                    && rows.serial(out.lineRow(line)) == rows.serial(row)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the month has none of its family yet, nor the months before where it is once in several. */
    private boolean isDue(int code, int day) {
        int months = automatic.valueOf(code, day);
        if (months == 0) {
            return true;
        }
        int of = family.valueOf(code, day);
        if (of != CodeList.ABSENT && billed[of]) {
            return false;
        }
        int first = draft.month().firstDay();
        return months == 1 || draft.in().history().timesBilled(code, monthsBefore(first, months - 1), first - 1) == 0;
    }

    private static int monthsBefore(int firstDay, int months) {
        int packed = Days.packed(firstDay);
        int month = packed / 10_000 * 12 + packed / 100 % 100 - 1 - months;
        return Days.of(month / 12, month % 12 + 1, 1);
    }

    private boolean hasNeeded(int entry, int code, int day) {
        int needed = needs.valueOf(code, day);
        if (needed == CodeList.ABSENT || draft.lineOf(entry, needed) != StatementBuffer.NO_LINE) {
            return true;
        }
        int row = draft.row(needed, day);
        return row >= 0 && isBilled(entry, row);
    }

    private void dropBarred(int day) {
        StatementBuffer out = draft.out();
        for (int entry = draft.month().first(day);
                entry != Month.NONE;
                entry = draft.month().next(entry)) {
            for (int line = out.lineStart(entry); line < out.lineEnd(entry); line++) {
                if (!out.dropped(entry) && draft.isAct(line) && filings.isBarred(out.lineCode(line), day)) {
                    draft.dropLine(entry, line, VisitFindings.BARRED_BY_FILING, out.lineCode(line), 0, 0);
                }
            }
        }
    }
}
