package jp.santei.complete.medication;

import jp.santei.buffer.LineKind;
import jp.santei.buffer.Prescriptions;
import jp.santei.buffer.StatementBuffer;
import jp.santei.complete.draft.Draft;
import jp.santei.master.ActField;
import jp.santei.master.CodeList;
import jp.santei.master.CodeListKey;
import jp.santei.master.Edition;
import jp.santei.master.MasterTable;
import jp.santei.rule.Area;
import jp.santei.rule.FindingKind;
import jp.santei.rule.MedicationFindings;
import jp.santei.rule.Rule;

/** What a prescription may bill once, and what it may not when it goes to a pharmacy (処方箋料). */
final class Sheets {
    static final Rule ONLY_SHEET = Rule.of(
            "M-SHEET-001",
            Area.MEDICATION,
            "処方箋を交付した処方は処方箋料だけを算定する",
            "a prescription that goes to a pharmacy bills 処方箋料 only",
            "点数表 第2章第5部 通則1; 留意事項通知 第5部 通則1",
            "/items/*/context/prescription",
            "/items/*/department");
    static final Rule ONE_FEE = Rule.of(
            "M-SHEET-002",
            Area.MEDICATION,
            "処方料・処方箋料は1処方に1回（複数枚の処方箋でも1回）",
            "処方料 and 処方箋料 once a prescription, however many sheets it has",
            "留意事項通知 F400(2)",
            "/items/*/context/prescription",
            "/items/*/department");
    static final Rule GENERIC_NAME = Rule.of(
            "M-SHEET-003",
            Area.MEDICATION,
            "一般名処方加算1と2は1処方にどちらか一方",
            "一般名処方加算 1 or 2, one a prescription",
            "点数表 第2章第5部 F400 注6");

    private static final FeeKind[] KINDS = FeeKind.values();
    private static final int NOTE = 7;

    private final Draft draft;
    private final MasterTable<ActField> acts;
    private final int[] noticeKind;
    private final CodeList genericNames;

    Sheets(Edition edition, Draft draft) {
        this.draft = draft;
        acts = edition.acts();
        noticeKind = acts.column(ActField.NOTICE_KIND);
        genericNames = edition.codeList(CodeListKey.GENERIC_NAME_FEE);
    }

    /** Keeps one fee of a kind. */
    void limit(Prescription prescription) {
        keepOne(prescription, FeeKind.SHEET, false, MedicationFindings.ONE_FEE);
        keepOne(prescription, FeeKind.PRESCRIBING, false, MedicationFindings.ONE_FEE);
        keepOne(prescription, FeeKind.SHEET_ADD_ON, true, MedicationFindings.ONE_GENERIC_NAME);
    }

    /** Refuses what a prescription that goes to a pharmacy cannot bill. */
    void refuse(Prescription prescription) {
        if (!prescription.has(FeeKind.SHEET)) {
            return;
        }
        StatementBuffer out = draft.out();
        for (int i = 0; i < prescription.size(); i++) {
            int entry = prescription.entry(i);
            boolean drugs = prescription.isDispensed(entry) || out.section(entry) == Prescriptions.REDUCTION;
            for (int line = out.lineStart(entry); line < out.lineEnd(entry) && !out.dropped(entry); line++) {
                if (isInHouse(prescription, entry, line)) {
                    draft.dropLine(entry, line, MedicationFindings.FEE_WITH_SHEET, out.lineCode(line), 0, 0);
                } else if (drugs && out.lineKind(line) == LineKind.DRUG) {
                    draft.dropLine(entry, line, MedicationFindings.DRUG_WITH_SHEET, out.lineCode(line), 0, 0);
                }
            }
        }
    }

    private static boolean isInHouse(Prescription prescription, int entry, int line) {
        for (FeeKind kind : KINDS) {
            if (kind.isInHouse() && prescription.isFee(entry, line, kind)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Keeps the dearest or the cheapest. Of base fees the cheapest: what lowers one, such as the number of drugs, is said
     * of the whole prescription.
     */
    private void keepOne(Prescription prescription, FeeKind kind, boolean dearest, FindingKind why) {
        StatementBuffer out = draft.out();
        int keptEntry = Prescription.NONE;
        int kept = StatementBuffer.NO_LINE;
        for (int i = 0; i < prescription.size(); i++) {
            int entry = prescription.entry(i);
            for (int line = out.lineStart(entry); line < out.lineEnd(entry); line++) {
                if (!prescription.isFee(entry, line, kind) || (dearest && !isGenericName(line, prescription.day()))) {
                    continue;
                }
                if (kept == StatementBuffer.NO_LINE) {
                    keptEntry = entry;
                    kept = line;
                } else if (dearest ? value(line) > value(kept) : value(line) < value(kept)) {
                    drop(keptEntry, kept, why);
                    keptEntry = entry;
                    kept = line;
                } else {
                    drop(entry, line, why);
                }
            }
        }
    }

    /** Drops a fee, and the notes that follow it: they cannot stand without it. */
    private void drop(int entry, int line, FindingKind why) {
        StatementBuffer out = draft.out();
        draft.dropLine(entry, line, why, out.lineCode(line), 0, 0);
        for (int note = line + 1; note < out.lineEnd(entry); note++) {
            if (!draft.isAct(note) || noticeKind[out.lineRow(note)] < NOTE) {
                return;
            }
            draft.dropLine(entry, note, why, out.lineCode(note), 0, 0);
        }
    }

    private boolean isGenericName(int line, int day) {
        return genericNames.contains(draft.out().lineCode(line), day);
    }

    private long value(int line) {
        return acts.value(draft.out().lineRow(line));
    }
}
