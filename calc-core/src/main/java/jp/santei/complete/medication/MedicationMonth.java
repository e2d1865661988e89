package jp.santei.complete.medication;

import jp.santei.buffer.HistoryBuffer;
import jp.santei.buffer.StatementBuffer;
import jp.santei.claim.Days;
import jp.santei.complete.draft.Draft;
import jp.santei.master.CodeList;
import jp.santei.master.CodeListKey;
import jp.santei.master.Edition;

/** What the month of a claim has of fees that count by the month (暦月の算定). Reused; not thread-safe. */
final class MedicationMonth {
    private final Draft draft;
    private final FeeTable fees;
    private final CodeList comprehensiveCare;
    private boolean sheet;
    private boolean pharmacist;
    private boolean chronic;
    private boolean comprehensive;
    private boolean pharmacistBefore;
    private boolean chronicBefore;

    MedicationMonth(Edition edition, Draft draft, FeeTable fees) {
        this.draft = draft;
        this.fees = fees;
        comprehensiveCare = edition.codeList(CodeListKey.COMPREHENSIVE_CARE);
    }

    /** Looks through a claim and what earlier claims of its month contribute. */
    void begin() {
        sheet = false;
        pharmacist = false;
        chronic = false;
        comprehensive = false;
        int first = draft.in().firstDay();
        HistoryBuffer history = draft.in().history();
        for (int i = 0; i < history.billedCount(); i++) {
            int day = history.billedDay(i);
            if (Days.packed(day) / 100 == Days.packed(first) / 100 && history.billedTimes(i) > 0) {
                look(history.billedCode(i), draft.row(history.billedCode(i), day), day);
            }
        }
        pharmacistBefore = pharmacist;
        chronicBefore = chronic;
        StatementBuffer out = draft.out();
        for (int entry = 0; entry < out.entryCount(); entry++) {
            for (int line = out.lineStart(entry); line < out.lineEnd(entry); line++) {
                if (!out.dropped(entry) && draft.isAct(line)) {
                    look(out.lineCode(line), out.lineRow(line), out.date(entry));
                }
            }
        }
    }

    private void look(int code, int row, int day) {
        if (row < 0) {
            return;
        }
        FeeKind kind = fees.kind(row);
        sheet |= kind == FeeKind.SHEET;
        pharmacist |= kind == FeeKind.PHARMACIST;
        chronic |= fees.isChronic(code, day);
        comprehensive |= comprehensiveCare.contains(code, day);
    }

    /** Returns whether a 処方箋 is issued in the month. */
    boolean sheet() {
        return sheet;
    }

    /** Returns whether 調剤技術基本料 is in the month, on any day. */
    boolean pharmacist() {
        return pharmacist;
    }

    /** Returns whether 特定疾患処方管理加算 is in the month, on any day. */
    boolean chronic() {
        return chronic;
    }

    /** Returns whether 地域包括診療加算 or 地域包括診療料 is in the month. */
    boolean comprehensive() {
        return comprehensive;
    }

    /** Takes 調剤技術基本料; returns whether it is the first of the month. */
    boolean takePharmacist() {
        boolean free = !pharmacistBefore;
        pharmacistBefore = true;
        pharmacist = true;
        return free;
    }

    /** Takes 特定疾患処方管理加算; returns whether it is the first of the month. */
    boolean takeChronic() {
        boolean free = !chronicBefore;
        chronicBefore = true;
        return free;
    }
}
