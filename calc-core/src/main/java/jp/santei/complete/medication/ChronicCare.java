package jp.santei.complete.medication;

import jp.santei.buffer.StatementBuffer;
import jp.santei.complete.draft.Draft;
import jp.santei.complete.draft.Month;
import jp.santei.master.ActField;
import jp.santei.master.CodeList;
import jp.santei.master.Edition;
import jp.santei.master.MasterTable;
import jp.santei.master.Parameter;
import jp.santei.master.Parameters;
import jp.santei.rule.Area;
import jp.santei.rule.MedicationFindings;
import jp.santei.rule.Rule;

/** 特定疾患処方管理加算: once a month; whether the main disease is a listed one, no claim says. */
final class ChronicCare {
    static final Rule RULE = Rule.of(
            "M-CHRONIC-001",
            Area.MEDICATION,
            "特定疾患処方管理加算は28日以上の処方で月1回、処方料か処方箋料のどちらかに算定する",
            "特定疾患処方管理加算 for a supply of 28 days or more, once a month, with 処方料 or 処方箋料",
            "点数表 第2章第5部 F100 注5、F400 注4; 留意事項通知 F100(9)、F400(11)",
            "/history/counts",
            "/items/*/count",
            "/facility/beds");

    private final Draft draft;
    private final FeeTable fees;
    private final MedicationMonth month;
    private final MasterTable<ActField> acts;
    private final Parameters parameters;
    private boolean noticed;

    ChronicCare(Edition edition, Draft draft, FeeTable fees, MedicationMonth month) {
        this.draft = draft;
        this.fees = fees;
        this.month = month;
        acts = edition.acts();
        parameters = edition.parameters();
    }

    void begin() {
        noticed = false;
    }

    /** Tells once a month where one may be missing. */
    void complete(Prescription prescription) {
        int day = prescription.day();
        boolean sheet = prescription.has(FeeKind.SHEET);
        int entry = prescription.find(sheet ? FeeKind.SHEET : FeeKind.PRESCRIBING);
        long days = parameters.at(Parameter.CHRONIC_SUPPLY_DAYS, day);
        int code = fees.code(sheet ? FeeTable.CHRONIC_SHEET : FeeTable.CHRONIC_PRESCRIBING, day);
        int row = code == CodeList.ABSENT ? CodeList.ABSENT : draft.row(code, day);
        if (noticed
                || month.chronic()
                || entry == Prescription.NONE
                || row < 0
                || !hasSupply(prescription, days)
                || !draft.permission().fits(row, draft.in(), day)) {
            return;
        }
        noticed = true;
        long points = acts.value(row) / 100;
        draft.out().finding(MedicationFindings.CHRONIC_UNKNOWN, entry, StatementBuffer.NO_LINE, 0, points, days);
    }

    /** Refuses what is not the first of the month; of one day that of 処方料 is taken before that of 処方箋料. */
    void limit(int day) {
        limit(day, fees.code(FeeTable.CHRONIC_PRESCRIBING, day));
        limit(day, fees.code(FeeTable.CHRONIC_SHEET, day));
    }

    private void limit(int day, int code) {
        StatementBuffer out = draft.out();
        for (int entry = draft.month().first(day);
                entry != Month.NONE;
                entry = draft.month().next(entry)) {
            for (int line = out.lineStart(entry); line < out.lineEnd(entry); line++) {
                if (!out.dropped(entry) && draft.isAct(line) && out.lineCode(line) == code && !month.takeChronic()) {
                    draft.dropLine(entry, line, MedicationFindings.CHRONIC_TWICE, code, 0, 0);
                }
            }
        }
    }

    private boolean hasSupply(Prescription prescription, long days) {
        for (int i = 0; i < prescription.size() && days != Parameters.NONE; i++) {
            if (prescription.isOral(prescription.entry(i)) && draft.out().times(prescription.entry(i)) >= days) {
                return true;
            }
        }
        return false;
    }
}
