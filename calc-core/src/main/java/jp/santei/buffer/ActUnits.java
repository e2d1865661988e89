package jp.santei.buffer;

import jp.santei.master.ActField;
import jp.santei.master.Edition;

/**
 * The units that act lines form in an entry (基本項目と加算): a base and the add-ons behind it.
 *
 * <p>Immutable and thread-safe.
 */
public final class ActUnits {
    /** 告示等識別区分（１） from which a row is an add-on: 7 注加算, 9 通則加算. */
    private static final int ADD_ON = 7;

    private final int[] noticeKind;

    /** Makes it for an edition. */
    public ActUnits(Edition edition) {
        noticeKind = edition.acts().column(ActField.NOTICE_KIND);
    }

    /** Returns whether a line is an act that begins a unit (告示等識別 1, 3, 5). */
    public boolean isBase(StatementBuffer out, int line) {
        return out.lineKind(line) == LineKind.ACT && noticeKind[out.lineRow(line)] < ADD_ON;
    }

    /**
     * Takes an act out of its entry; with a base go the add-ons behind it. Drugs and materials stay: they are billed without
     * the fee of the act. An entry of which only comments are left goes too.
     */
    public void takeOut(StatementBuffer out, int entry, int line) {
        if (isBase(out, line)) {
            takeOutAddOns(out, entry, line);
        }
        out.dropLine(line);
        for (int other = out.lineStart(entry); other < out.lineEnd(entry); other++) {
            LineKind kind = out.lineKind(other);
            if (kind != LineKind.DROPPED && kind != LineKind.COMMENT) {
                return;
            }
        }
        out.drop(entry);
    }

    private void takeOutAddOns(StatementBuffer out, int entry, int base) {
        for (int line = base + 1; line < out.lineEnd(entry) && !isBase(out, line); line++) {
            if (out.lineKind(line) == LineKind.ACT) {
                out.dropLine(line);
            }
        }
    }
}
