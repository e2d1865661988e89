package jp.santei.complete.imaging;

import java.util.Arrays;
import jp.santei.buffer.StatementBuffer;
import jp.santei.complete.draft.Draft;
import jp.santei.complete.draft.Month;
import jp.santei.master.ActField;
import jp.santei.master.Ages;
import jp.santei.master.CodeList;
import jp.santei.master.CodeListKey;
import jp.santei.master.Edition;
import jp.santei.master.MasterTable;
import jp.santei.rule.Area;
import jp.santei.rule.ImagingSteps;
import jp.santei.rule.Rule;

/** The rows of reading and exposure in one that have a row of their own for each age (特殊撮影（診断・撮影）の年齢別の行). */
final class AgeRows {
    static final Rule RULE = Rule.of(
            "G-AGE-002",
            Area.IMAGING,
            "特殊撮影（診断・撮影）は6歳未満では年齢別の行（新生児・乳幼児・幼児）で算定する",
            "特殊撮影（診断・撮影） under six is billed by its row for the age",
            "点数表 第2章第4部第1節 E002 注2; 基本マスター仕様説明書 医科診療行為 項番41・42",
            "/patient/birthDate");

    private final Draft draft;
    private final MasterTable<ActField> acts;
    private final int[] lower;
    private final int[] upper;
    private final CodeList plainOf;
    private final int[] codes;

    AgeRows(Edition edition, Draft draft) {
        this.draft = draft;
        acts = edition.acts();
        lower = acts.column(ActField.AGE_LOWER);
        upper = acts.column(ActField.AGE_UPPER);
        plainOf = edition.codeList(CodeListKey.XRAY_AGE_ROW);
        int[] found = new int[acts.size()];
        int count = 0;
        for (int row = 0; row < acts.size(); row++) {
            boolean listed = plainOf.contains(acts.code(row), acts.to(row));
            if (listed && (count == 0 || found[count - 1] != acts.code(row))) {
                found[count++] = acts.code(row);
            }
        }
        codes = Arrays.copyOf(found, count);
    }

    void complete(int day) {
        StatementBuffer out = draft.out();
        for (int entry = draft.month().first(day);
                entry != Month.NONE;
                entry = draft.month().next(entry)) {
            for (int line = out.lineStart(entry); line < out.lineEnd(entry); line++) {
                int row = !out.dropped(entry) && draft.isAct(line) ? rowOfAge(out.lineCode(line), day) : -1;
                if (row >= 0) {
                    draft.replace(entry, line, acts.code(row), ImagingSteps.AGE_ROW, 0, 0);
                }
            }
        }
    }

    /** The row of the patient's age for a code, or a negative number. */
    private int rowOfAge(int code, int day) {
        for (int aged : codes) {
            if (plainOf.valueOf(aged, day) == code) {
                int row = draft.row(aged, day);
                if (row >= 0 && Ages.within(lower[row], upper[row], draft.in().born(), day)) {
                    return row;
                }
            }
        }
        return -1;
    }
}
