package jp.santei.complete.visit;

import jp.santei.complete.draft.Draft;
import jp.santei.master.CodeList;
import jp.santei.master.CodeListKey;
import jp.santei.master.Edition;

/** What the facility has filed by the codes of acts (診療行為コードで書かれた届出), where the master has no number that tells. */
final class Filings {
    private final Draft draft;
    private final CodeList filedWith;
    private final CodeList bars;

    Filings(Edition edition, Draft draft) {
        this.draft = draft;
        filedWith = edition.codeList(CodeListKey.FILED_WITH);
        bars = edition.codeList(CodeListKey.FILING_BARS);
    }

    /** Returns whether an act is named as filed, itself or by another that is filed with it. */
    boolean isNamed(int code, int day) {
        return draft.in().facility().hasStandard(code, day) || isCausedBy(filedWith, code, day);
    }

    /** Returns whether another filing keeps the facility from billing an act. */
    boolean isBarred(int code, int day) {
        return isCausedBy(bars, code, day);
    }

    /** Whether the facility has filed a code whose entry has the act as its value. */
    private boolean isCausedBy(CodeList list, int code, int day) {
        for (int i = 0; i < list.size(); i++) {
            if (list.value(i) == code
                    && list.holds(i, day)
                    && draft.in().facility().hasStandard(list.code(i), day)) {
                return true;
            }
        }
        return false;
    }
}
