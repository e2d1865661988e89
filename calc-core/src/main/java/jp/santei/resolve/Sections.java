package jp.santei.resolve;

import jp.santei.buffer.LineKind;
import jp.santei.buffer.StatementBuffer;
import jp.santei.master.ActField;
import jp.santei.master.CodeList;
import jp.santei.master.CodeListKey;
import jp.santei.master.DrugField;
import jp.santei.master.Edition;
import jp.santei.master.MasterTable;
import jp.santei.rule.Area;
import jp.santei.rule.ResolveFindings;
import jp.santei.rule.Rule;

/** The section of an entry (診療識別): as stated, else of its first act, else of its first drug's form. */
final class Sections {
    /** Choosing the section. */
    static final Rule RULE = Rule.of(
            "R-SECTION-001",
            Area.RESOLVE,
            "診療識別がなければ最初の診療行為の点数欄集計先、薬剤だけなら剤形から決める",
            "a section that is not stated comes from the first act's receipt column, or the first drug's form",
            "基本マスター仕様説明書 医科診療行為 項番15・66 点数欄集計先識別",
            "/items/*/section",
            "/setting");

    /** その他: where nothing tells the section. */
    private static final int OTHER = 80;

    private final MasterTable<ActField> acts;
    private final int[] columnOut;
    private final int[] columnIn;
    private final int[] form;
    private final CodeList ofColumn;
    private final CodeList ofForm;

    Sections(Edition edition) {
        acts = edition.acts();
        columnOut = acts.column(ActField.COLUMN_OUT);
        columnIn = acts.column(ActField.COLUMN_IN);
        form = edition.drugs().column(DrugField.FORM);
        ofColumn = edition.codeList(CodeListKey.SECTION_OF_COLUMN);
        ofForm = edition.codeList(CodeListKey.SECTION_OF_DRUG_FORM);
    }

    void derive(boolean inpatient, StatementBuffer out, int entry) {
        int derived = CodeList.ABSENT;
        boolean priced = false;
        for (int line = out.lineStart(entry); line < out.lineEnd(entry); line++) {
            if (out.lineKind(line) == LineKind.ACT) {
                int fromAct = ofAct(inpatient, out, entry, line);
                if (fromAct != CodeList.ABSENT) {
                    derived = fromAct;
                    break;
                }
            } else if (out.lineKind(line) == LineKind.DRUG && derived == CodeList.ABSENT) {
                derived = ofForm.valueOf(form[out.lineRow(line)], out.date(entry));
            }
            priced |= out.lineRow(line) >= 0;
        }
        if (out.section(entry) != 0) {
            return;
        }
        if (derived == CodeList.ABSENT) {
            derived = OTHER;
            if (priced) {
                out.finding(ResolveFindings.SECTION_UNKNOWN, entry, StatementBuffer.NO_LINE, OTHER, 0, 0);
            }
        }
        out.section(entry, derived);
    }

    private int ofAct(boolean inpatient, StatementBuffer out, int entry, int line) {
        int row = out.lineRow(line);
        int column = inpatient ? columnIn[row] : columnOut[row];
        if (column == 0) {
            out.finding(ResolveFindings.SETTING, entry, line, acts.code(row), 0, 0);
            column = inpatient ? columnOut[row] : columnIn[row];
        }
        return ofColumn.valueOf(column, out.date(entry));
    }
}
