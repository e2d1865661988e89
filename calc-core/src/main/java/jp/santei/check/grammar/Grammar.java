package jp.santei.check.grammar;

import java.util.List;
import jp.santei.buffer.ClaimBuffer;
import jp.santei.buffer.LineKind;
import jp.santei.buffer.StatementBuffer;
import jp.santei.check.Billed;
import jp.santei.check.Report;
import jp.santei.master.ActField;
import jp.santei.master.Edition;
import jp.santei.master.FlagStatus;
import jp.santei.master.MasterTable;
import jp.santei.rule.Area;
import jp.santei.rule.FindingKind;
import jp.santei.rule.GrammarFindings;
import jp.santei.rule.Rule;

/**
 * Whether an item is put together as the receipt asks (一連の記載): a base, its 注加算, its 通則加算, drugs, materials.
 *
 * <p>告示等識別区分（１） decides: the add-ons of A001 and A002, and most of A2, are bases there and stand alone. Whether an add-on
 * belongs to its base is looked at with the units ({@code U-NOTE-001}).
 */
public final class Grammar {
    static final Rule BASE = Rule.of(
            "E-GRM-001",
            Area.ELIGIBILITY,
            "告示等識別区分(1)が7・9の加算は、同じ一連に基本項目（1・3・5）がなければ算定できない",
            "add-ons (7, 9) are not billed without a base (1, 3, 5) in their item",
            "基本マスター仕様説明書 医科診療行為 項番68・別紙7-11",
            "/items/*/lines",
            "/options/check");
    static final Rule ORDER = Rule.of(
            "E-GRM-002",
            Area.ELIGIBILITY,
            "一連は基本項目、注加算、通則加算、医薬品、特定器材の順に記載する",
            "an item has its base first, then 注加算, 通則加算, drugs, materials",
            "記録条件仕様 診療行為・医薬品・特定器材レコード; 基本マスター仕様説明書 医科診療行為 項番68",
            "/items/*/lines",
            "/options/check");

    private static final int NOTE = 7;
    private static final int GENERAL = 9;
    private static final int NONE = StatementBuffer.NO_LINE;

    private final Report report;
    private final Billed billed;
    private final MasterTable<ActField> acts;
    private final int[] noticeKind;

    /** Makes it for an edition. */
    public Grammar(Edition edition, Report report, Billed billed) {
        this.report = report;
        this.billed = billed;
        acts = edition.acts();
        noticeKind = acts.column(ActField.NOTICE_KIND);
    }

    /** Returns the rules. */
    public static List<Rule> rules() {
        return List.of(BASE, ORDER);
    }

    /** Checks the items of a claim. */
    public void check(ClaimBuffer in, StatementBuffer out) {
        int last = StatementBuffer.WHOLE_CLAIM;
        for (int i = 0; i < billed.size(); i++) {
            int entry = billed.entry(i);
            if (entry != last) {
                checkEntry(entry, out);
                last = entry;
            }
        }
    }

    private void checkEntry(int entry, StatementBuffer out) {
        int base = NONE;
        int general = NONE;
        int drug = NONE;
        for (int line = out.lineStart(entry); line < out.lineEnd(entry); line++) {
            LineKind kind = out.lineKind(line);
            if (kind == LineKind.DRUG || kind == LineKind.MATERIAL) {
                drug = line;
            } else if (isBase(out, line)) {
                base = line;
                general = NONE;
            } else if (kind == LineKind.ACT && base == NONE) {
                checkWithoutBase(entry, line, out);
            } else if (kind == LineKind.ACT && noticeKind[out.lineRow(line)] == GENERAL) {
                general = line;
            } else if (kind == LineKind.ACT && general != NONE) {
                warn(GrammarFindings.NOTE_AFTER_GENERAL, entry, line, general, out);
            }
            if (kind == LineKind.ACT && drug != NONE) {
                warn(GrammarFindings.ACT_AFTER_DRUG, entry, line, drug, out);
            }
        }
    }

    /** Points alone, and a code that is not resolved, may be the base of what follows. */
    private boolean isBase(StatementBuffer out, int line) {
        return switch (out.lineKind(line)) {
            case ACT -> noticeKind[out.lineRow(line)] < NOTE;
            case POINTS, UNRESOLVED -> true;
            case DRUG, MATERIAL, COMMENT, DROPPED -> false;
        };
    }

    private void checkWithoutBase(int entry, int line, StatementBuffer out) {
        for (int later = line + 1; later < out.lineEnd(entry); later++) {
            if (isBase(out, later)) {
                warn(GrammarFindings.BEFORE_BASE, entry, line, later, out);
                return;
            }
        }
        int code = out.lineCode(line);
        if (acts.flagStatus(out.lineRow(line)) == FlagStatus.OFFICIAL) {
            report.refuse(GrammarFindings.NO_BASE, entry, line, code);
        } else {
            report.tell(GrammarFindings.NO_BASE_CARRIED, entry, line, code, 0, 0, 0, 0, 0);
        }
    }

    /** Lines that completion added have their place by its own rules. */
    private void warn(FindingKind kind, int entry, int line, int other, StatementBuffer out) {
        if (out.lineSource(line) != NONE && out.lineSource(other) != NONE) {
            report.tell(kind, entry, line, out.lineCode(line), out.lineCode(other), 0, 0, 0, 0);
        }
    }
}
