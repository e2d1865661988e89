package jp.santei.resolve;

import java.util.List;
import jp.santei.buffer.ClaimBuffer;
import jp.santei.buffer.LineKind;
import jp.santei.buffer.StatementBuffer;
import jp.santei.claim.PayerSet;
import jp.santei.master.Coverage;
import jp.santei.master.Edition;
import jp.santei.master.FlagStatus;
import jp.santei.master.MasterKind;
import jp.santei.master.MasterTable;
import jp.santei.master.ValueStatus;
import jp.santei.rule.Area;
import jp.santei.rule.ChargeFindings;
import jp.santei.rule.FindingKind;
import jp.santei.rule.ResolveFindings;
import jp.santei.rule.Rule;
import jp.santei.rule.Unbuilt;

/**
 * The resolve pass (マスター照合): every item becomes one entry per date, every code the row in force on that date.
 *
 * <p>The only place where a code is looked up. What cannot be resolved becomes a finding and keeps its entry from being
 * valued; nothing is dropped.
 */
public final class Resolver {
    /** Choosing the row of a code. */
    public static final Rule ROW = Rule.of(
            "R-ROW-001",
            Area.RESOLVE,
            "診療日に有効なマスターの行を使う",
            "the master row in force on the date of service is used",
            "基本マスター仕様説明書 変更年月日・廃止年月日",
            "/items/*/date",
            "/items/*/dates",
            "/items/*/lines/*/code",
            "/month");

    /** Taking a payer out where it is not valid. */
    public static final Rule VALIDITY = Rule.of(
            "R-PAYER-001",
            Area.PUBLIC_EXPENSE,
            "有効期間外の日の公費は負担に加わらない",
            "a public expense takes part only on days it is valid",
            "公費負担医療 受給者証の有効期間",
            "/publicExpenses/*/from",
            "/publicExpenses/*/to",
            "/items/*/payers");

    private static final int KIND_DIVISOR = 100_000_000;

    private final MasterTable<?>[] tables = new MasterTable<?>[MasterKind.values().length];
    private final Coverage[] coverage = new Coverage[MasterKind.values().length];
    private final Sections sections;
    private final LongListed longListed;

    /** Makes the pass for an edition. */
    public Resolver(Edition edition) {
        for (MasterKind kind : MasterKind.values()) {
            tables[kind.ordinal()] = edition.table(kind);
            coverage[kind.ordinal()] = edition.coverage().get(kind);
        }
        sections = new Sections(edition);
        longListed = new LongListed(edition);
    }

    /** Returns the rules of this pass. */
    public static List<Rule> rules() {
        return List.of(ROW, VALIDITY, LongListed.RULE, Sections.RULE);
    }

    /** Resolves a claim; the statement holds its entries afterwards, without points. */
    public void resolve(ClaimBuffer in, StatementBuffer out) {
        int unbuilt = in.unbuilt();
        for (Unbuilt what : Unbuilt.ALL) {
            if ((unbuilt & what.bit()) != 0) {
                finding(
                        out,
                        ResolveFindings.NOT_BUILT,
                        StatementBuffer.WHOLE_CLAIM,
                        StatementBuffer.NO_LINE,
                        what.ordinal(),
                        0);
            }
        }
        for (int p = 0; p < in.publicExpenses().count(); p++) {
            if (!in.publicExpenses().payerNumberHolds(p)) {
                finding(
                        out,
                        ChargeFindings.PAYER_CHECK_DIGIT,
                        StatementBuffer.WHOLE_CLAIM,
                        StatementBuffer.NO_LINE,
                        p + 1,
                        0);
            }
            if (!in.publicExpenses().recipientNumberHolds(p)) {
                finding(
                        out,
                        ChargeFindings.RECIPIENT_CHECK_DIGIT,
                        StatementBuffer.WHOLE_CLAIM,
                        StatementBuffer.NO_LINE,
                        p + 1,
                        0);
            }
        }
        for (int item = 0; item < in.itemCount(); item++) {
            for (int d = in.dateStart(item); d < in.dateStart(item + 1); d++) {
                resolveEntry(in, out, item, in.date(d));
            }
        }
    }

    private void resolveEntry(ClaimBuffer in, StatementBuffer out, int item, int day) {
        int entry = out.addEntry(
                item, day, in.itemSection(item), in.itemPayers(item), in.itemTimes(item), in.itemSettlement(item));
        for (int l = in.lineStart(item); l < in.lineStart(item + 1); l++) {
            out.addLine(l, in.code(l), in.quantity(l), in.price(l), in.points(l));
        }
        removeInvalidPayers(in, out, entry, day);
        longListed.substitute(in, out, entry);
        for (int line = out.lineStart(entry); line < out.lineEnd(entry); line++) {
            resolveLine(out.lineCode(line), out, entry, line, day);
        }
        sections.derive(in.inpatient(), out, entry);
    }

    /**
     * Adds a line of a code to the open entry, which is {@code entry}, and resolves it (追加された行).
     *
     * @param quantity quantity × 100,000, or {@link ClaimBuffer#ABSENT}
     * @param given points × 100, or {@link ClaimBuffer#ABSENT}
     * @return its position
     */
    public int addLine(StatementBuffer out, int entry, int code, long quantity, long given) {
        int line = out.addLine(StatementBuffer.NO_LINE, code, quantity, ClaimBuffer.ABSENT, given);
        resolveLine(code, out, entry, line, out.date(entry));
        return line;
    }

    /** Makes a line one of another code and resolves it (差し替えられた行). */
    public void replaceLine(StatementBuffer out, int entry, int line, int code) {
        out.replaceLine(line, code, LineKind.UNRESOLVED, StatementBuffer.NO_LINE);
        resolveLine(code, out, entry, line, out.date(entry));
    }

    /** Derives the section of an entry that has none, from its lines. */
    public void deriveSection(ClaimBuffer in, StatementBuffer out, int entry) {
        sections.derive(in.inpatient(), out, entry);
    }

    private static void removeInvalidPayers(ClaimBuffer in, StatementBuffer out, int entry, int day) {
        int mask = out.payers(entry);
        for (int p = 0; p < in.publicExpenses().count(); p++) {
            int bit = PayerSet.INSURANCE_BIT << (p + 1);
            if ((mask & bit) != 0 && !in.publicExpenses().isValid(p, day)) {
                mask &= ~bit;
                finding(out, ChargeFindings.PAYER_NOT_VALID, entry, StatementBuffer.NO_LINE, p + 1, day);
            }
        }
        out.payers(entry, mask);
        if (mask == 0) {
            finding(out, ChargeFindings.NO_PAYER, entry, StatementBuffer.NO_LINE, day, 0);
        }
    }

    private void resolveLine(int code, StatementBuffer out, int entry, int line, int day) {
        switch (code / KIND_DIVISOR) {
            case 0 -> out.resolve(line, LineKind.POINTS, -1);
            case 1 -> resolveRow(MasterKind.ACT, LineKind.ACT, code, out, entry, line, day);
            case 6 -> resolveRow(MasterKind.DRUG, LineKind.DRUG, code, out, entry, line, day);
            case 7 -> resolveRow(MasterKind.MATERIAL, LineKind.MATERIAL, code, out, entry, line, day);
            case 8 -> out.resolve(line, LineKind.COMMENT, -1);
            default -> finding(out, ResolveFindings.OTHER_TABLE, entry, line, code, 0);
        }
    }

    private void resolveRow(
            MasterKind master, LineKind kind, int code, StatementBuffer out, int entry, int line, int day) {
        MasterTable<?> table = tables[master.ordinal()];
        int row = table.find(code, day);
        if (row < 0) {
            FindingKind why = row == MasterTable.UNKNOWN ? ResolveFindings.UNKNOWN_CODE : ResolveFindings.NOT_IN_FORCE;
            finding(out, why, entry, line, code, day);
            return;
        }
        out.resolve(line, kind, row);
        if (!coverage[master.ordinal()].contains(day)) {
            finding(out, ResolveFindings.NOT_COVERED, entry, line, master.ordinal(), day);
        }
        ValueStatus value = table.valueStatus(row);
        if (value == ValueStatus.UNCONFIRMED || value == ValueStatus.CARRIED) {
            finding(out, ResolveFindings.VALUE_UNCONFIRMED, entry, line, code, day);
        }
        if (table.flagStatus(row) != FlagStatus.OFFICIAL) {
            finding(out, ResolveFindings.FLAGS_UNCONFIRMED, entry, line, code, day);
        }
    }

    private static void finding(StatementBuffer out, FindingKind kind, int entry, int line, long a, long b) {
        out.finding(kind, entry, line, a, b, 0);
    }
}
