package jp.santei.complete.imaging;

import jp.santei.buffer.FactColumns;
import jp.santei.buffer.LineKind;
import jp.santei.buffer.StatementBuffer;
import jp.santei.claim.ContextKey;
import jp.santei.complete.draft.Draft;
import jp.santei.master.CodeList;
import jp.santei.master.CodeListKey;
import jp.santei.master.Edition;

/**
 * Whether the images of two items belong together (同時・同一部位): the time or visit that they state, their site and side.
 *
 * <p>What is stated of both and differs keeps them apart. The site is the context's, else the comment of the item that
 * names it (撮影部位). Which comes first is said by the role, else the time, else the visit; the order of the items says
 * nothing.
 */
final class Series {
    /** A site that is not stated. */
    static final int NO_SITE = -1;

    /** What sets sites that the context names apart from those that a comment names. */
    private static final int STATED = 1 << 30;

    private static final int NO_ROLE = 1;
    private static final int SECONDARY = 2;
    private static final int AFTER_READING = 3;

    private final Draft draft;
    private final CodeList sites;

    Series(Edition edition, Draft draft) {
        this.draft = draft;
        sites = edition.codeList(CodeListKey.FILM_SITE);
    }

    /** Returns whether two entries of a day are of the same occasion, as far as the claim tells. */
    boolean together(int one, int other) {
        FactColumns facts = draft.in().facts();
        int a = draft.out().item(one);
        int b = draft.out().item(other);
        return agree(facts.minuteOf(a), facts.minuteOf(b))
                && agree(facts.of(ContextKey.VISIT, a), facts.of(ContextKey.VISIT, b));
    }

    /** Returns whether the sides of two entries agree, as far as the claim tells. */
    boolean sameSide(int one, int other) {
        FactColumns facts = draft.in().facts();
        return agree(
                facts.of(ContextKey.SIDE, draft.out().item(one)),
                facts.of(ContextKey.SIDE, draft.out().item(other)));
    }

    /** Returns the site of an entry, or {@link #NO_SITE}. */
    int site(int entry) {
        StatementBuffer out = draft.out();
        int stated = draft.in().facts().of(ContextKey.SITE, out.item(entry));
        if (stated != FactColumns.ABSENT) {
            return STATED | stated;
        }
        for (int line = out.lineStart(entry); line < out.lineEnd(entry); line++) {
            if (out.lineKind(line) == LineKind.COMMENT && sites.contains(out.lineCode(line), out.date(entry))) {
                return out.lineCode(line);
            }
        }
        return NO_SITE;
    }

    /** Returns which of two entries of a day comes first: negative, positive, or 0 where the claim does not tell. */
    int compare(int one, int other) {
        FactColumns facts = draft.in().facts();
        int a = draft.out().item(one);
        int b = draft.out().item(other);
        int byRole = Integer.compare(rank(facts, a), rank(facts, b));
        if (byRole != 0) {
            return byRole;
        }
        int byTime = Integer.compare(absentLast(facts.minuteOf(a)), absentLast(facts.minuteOf(b)));
        return byTime != 0
                ? byTime
                : Integer.compare(absentLast(facts.of(ContextKey.VISIT, a)), absentLast(facts.of(ContextKey.VISIT, b)));
    }

    /** The main one, then what has no role, then what is secondary, then what was found necessary by reading another. */
    private static int rank(FactColumns facts, int item) {
        if (facts.isTrue(ContextKey.AFTER_READING, item)) {
            return AFTER_READING;
        }
        int role = facts.of(ContextKey.ROLE, item);
        return role == FactColumns.ABSENT ? NO_ROLE : SECONDARY * role;
    }

    private static int absentLast(int fact) {
        return fact == FactColumns.ABSENT ? Integer.MAX_VALUE : fact;
    }

    private static boolean agree(int a, int b) {
        return a == FactColumns.ABSENT || b == FactColumns.ABSENT || a == b;
    }
}
