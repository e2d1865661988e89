package jp.santei.complete.medication;

import jp.santei.buffer.LineKind;
import jp.santei.buffer.Prescriptions;
import jp.santei.buffer.StatementBuffer;
import jp.santei.complete.draft.Draft;
import jp.santei.master.CodeList;
import jp.santei.master.DrugField;
import jp.santei.master.Edition;
import jp.santei.rule.Area;
import jp.santei.rule.MedicationFindings;
import jp.santei.rule.MedicationSteps;
import jp.santei.rule.Rule;
import jp.santei.rule.StepKind;

/** The fees of a prescription of an outpatient that is dispensed in the house (院内処方の調剤料・処方料等). */
final class InHouseFees {
    static final Rule DISPENSING = Rule.of(
            "M-FEE-001",
            Area.MEDICATION,
            "院内で投薬した処方に調剤料を加える（内服薬・屯服薬、外用薬それぞれ1回）",
            "調剤料 of a prescription dispensed in the house: once for oral drugs, once for external ones",
            "点数表 第2章第5部 F000; 留意事項通知 F000(1)",
            "/items/*/section",
            "/items/*/context/prescription",
            "/items/*/department");
    static final Rule PRESCRIBING = Rule.of(
            "M-FEE-002",
            Area.MEDICATION,
            "院内で投薬した処方に処方料を加える（1処方に1回）",
            "処方料 of a prescription dispensed in the house, once",
            "点数表 第2章第5部 F100",
            "/items/*/section",
            "/items/*/context/prescription",
            "/items/*/department");
    static final Rule PHARMACIST = Rule.of(
            "M-FEE-003",
            Area.MEDICATION,
            "薬剤師が常勤する医療機関の調剤技術基本料は月1回、処方箋を交付した月は算定しない",
            "調剤技術基本料 where a pharmacist works: once a month, not in a month with a prescription to a pharmacy",
            "点数表 第2章第5部 F500; 留意事項通知 F500",
            "/facility/standards",
            "/history/counts");
    static final Rule CONTROLLED = Rule.of(
            "M-FEE-004",
            Area.MEDICATION,
            "麻薬・毒薬・覚醒剤原料・向精神薬を投薬した処方に麻薬等加算を加える（1処方に1回）",
            "麻薬等加算 of a prescription with controlled drugs, once",
            "点数表 第2章第5部 F000 注、F100 注2; 留意事項通知 F000(4)、F100(7)");
    static final Rule GENERIC_SYSTEM = Rule.of(
            "M-FEE-005",
            Area.MEDICATION,
            "届け出た外来後発医薬品使用体制加算を処方料に加える",
            "外来後発医薬品使用体制加算 with 処方料 where its standard is notified",
            "点数表 第2章第5部 F100 注8",
            "/facility/standards");

    private final Draft draft;
    private final FeeTable fees;
    private final MedicationMonth month;
    private final int[] controlled;

    InHouseFees(Edition edition, Draft draft, FeeTable fees, MedicationMonth month) {
        this.draft = draft;
        this.fees = fees;
        this.month = month;
        controlled = edition.drugs().column(DrugField.CONTROLLED);
    }

    /** Adds what is missing, and refuses 調剤技術基本料 beyond its month. */
    void complete(Prescription prescription) {
        limitPharmacist(prescription);
        int any = prescription.dispensed(Prescriptions.ORAL, Prescriptions.EXTERNAL);
        if (any == Prescription.NONE || prescription.has(FeeKind.SHEET)) {
            return;
        }
        int oral = prescription.dispensed(Prescriptions.ORAL, Prescriptions.AS_NEEDED);
        add(prescription, FeeKind.DISPENSING_ORAL, FeeTable.DISPENSING_ORAL, oral, MedicationSteps.DISPENSING);
        int external = prescription.dispensed(Prescriptions.EXTERNAL, Prescriptions.EXTERNAL);
        add(
                prescription,
                FeeKind.DISPENSING_EXTERNAL,
                FeeTable.DISPENSING_EXTERNAL,
                external,
                MedicationSteps.DISPENSING);
        add(prescription, FeeKind.PRESCRIBING, FeeTable.PRESCRIBING, any, MedicationSteps.PRESCRIBING);
        if (hasControlled(prescription)) {
            add(prescription, FeeKind.CONTROLLED, FeeTable.CONTROLLED, any, MedicationSteps.CONTROLLED);
        }
        addGenericSystem(prescription);
        addPharmacist(prescription, any);
    }

    private boolean add(Prescription prescription, FeeKind kind, int role, int like, StepKind why) {
        int day = prescription.day();
        int code = fees.code(role, day);
        int row = code == CodeList.ABSENT ? CodeList.ABSENT : draft.row(code, day);
        if (like == Prescription.NONE
                || row < 0
                || prescription.has(kind)
                || !draft.permission().fits(row, draft.in(), day)) {
            return false;
        }
        prescription.add(draft.addEntry(like, code, why, 0, 0));
        return true;
    }

    private boolean hasControlled(Prescription prescription) {
        StatementBuffer out = draft.out();
        for (int i = 0; i < prescription.size(); i++) {
            int entry = prescription.entry(i);
            for (int line = out.lineStart(entry); line < out.lineEnd(entry); line++) {
                if (prescription.isDispensed(entry)
                        && out.lineKind(line) == LineKind.DRUG
                        && controlled[out.lineRow(line)] != 0) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The roles are in the order of their points: the first that is notified is the one. */
    private void addGenericSystem(Prescription prescription) {
        int day = prescription.day();
        int entry = prescription.find(FeeKind.PRESCRIBING);
        if (entry == Prescription.NONE || hasGenericSystem(prescription)) {
            return;
        }
        for (int role = FeeTable.GENERIC_SYSTEM_FIRST; role <= FeeTable.GENERIC_SYSTEM_LAST; role++) {
            int code = fees.code(role, day);
            int row = code == CodeList.ABSENT ? CodeList.ABSENT : draft.row(code, day);
            if (row >= 0 && draft.permission().permits(row, draft.in(), day)) {
                draft.addLine(entry, code, MedicationSteps.GENERIC_SYSTEM, 0, 0);
                return;
            }
        }
    }

    private boolean hasGenericSystem(Prescription prescription) {
        StatementBuffer out = draft.out();
        for (int i = 0; i < prescription.size(); i++) {
            int entry = prescription.entry(i);
            for (int line = out.lineStart(entry); line < out.lineEnd(entry); line++) {
                if (prescription.isFee(entry, line, FeeKind.PRESCRIBING_ADD_ON)
                        && fees.isGenericSystem(out.lineCode(line), prescription.day())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The row has no standard: the facility says that it has a pharmacist by naming the act. */
    private void addPharmacist(Prescription prescription, int like) {
        int day = prescription.day();
        int code = fees.code(FeeTable.PHARMACIST, day);
        int row = code == CodeList.ABSENT ? CodeList.ABSENT : draft.row(code, day);
        if (row >= 0
                && !month.sheet()
                && !month.pharmacist()
                && draft.permission().permits(row, draft.in(), day)
                && add(prescription, FeeKind.PHARMACIST, FeeTable.PHARMACIST, like, MedicationSteps.PHARMACIST)) {
            month.takePharmacist();
        }
    }

    private void limitPharmacist(Prescription prescription) {
        StatementBuffer out = draft.out();
        for (int i = 0; i < prescription.size(); i++) {
            int entry = prescription.entry(i);
            for (int line = out.lineStart(entry); line < out.lineEnd(entry); line++) {
                if (prescription.isFee(entry, line, FeeKind.PHARMACIST)) {
                    if (month.sheet()) {
                        draft.dropLine(entry, line, MedicationFindings.PHARMACIST_AND_SHEET, out.lineCode(line), 0, 0);
                    } else if (!month.takePharmacist()) {
                        draft.dropLine(entry, line, MedicationFindings.PHARMACIST_TWICE, out.lineCode(line), 0, 0);
                    }
                }
            }
        }
    }
}
