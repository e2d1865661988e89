package jp.santei.charge;

/**
 * How much rounding may make of amounts by share (端数処理の上限): no limit and no cap is exceeded through it.
 *
 * <p>A part is bounded by its own limit; several parts together by the limit they share, and by what is left of the cap of
 * a public expense that pays them all. The bound of all is the least sum of such bounds that covers every part.
 */
final class WindowBound {
    /** Nothing bounds the amounts. */
    static final long NONE = Long.MAX_VALUE;

    private static final int SHARED = -1;

    private final MonthToDate month;
    private final Parts parts;
    private final PublicSchemes schemes;
    private final PublicPayers payers;
    private final long[] members = new long[PublicPayers.MAX + 1];
    private final long[] bound = new long[PublicPayers.MAX + 1];
    private int groups;

    WindowBound(MonthToDate month, PublicSchemes schemes, PublicPayers payers) {
        this.month = month;
        this.parts = month.parts();
        this.schemes = schemes;
        this.payers = payers;
    }

    /** Returns the most that parts, as bits, may take together, in hundredths of a yen. */
    long of(long open) {
        // a part that has not begun neither raises nor lifts the bound
        long begun = 0;
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.part(i);
            begun |= part.patient == 0 ? 0 : open & part.bit;
        }
        collect(begun);
        long least = NONE;
        for (int chosen = 0; chosen < 1 << groups; chosen++) {
            least = Math.min(least, sum(begun, chosen));
        }
        return least;
    }

    private void collect(long begun) {
        groups = 0;
        for (int p = 0; p < schemes.count(); p++) {
            if (payers.account(p).isCapped()) {
                add(begun, p, payers.account(p).whole());
            }
        }
        if (month.sharedBound() != MonthToDate.UNBOUNDED) {
            add(begun, SHARED, month.sharedBound());
        }
    }

    /** A group's bound is what its decided parts leave. */
    private void add(long begun, int p, long total) {
        long open = 0;
        long left = total;
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.part(i);
            boolean member = p == SHARED ? month.inSum(part) : part.hasPayer(p);
            if (member && (begun & part.bit) != 0) {
                open |= part.bit;
            } else if (member && part.decided) {
                left -= part.atWindow(part.patient);
            }
        }
        if (open != 0) {
            members[groups] = open;
            bound[groups++] = Math.max(0, left);
        }
    }

    private long sum(long begun, int chosen) {
        long covered = 0;
        long sum = 0;
        for (int g = 0; g < groups; g++) {
            if ((chosen & (1 << g)) != 0) {
                covered |= members[g];
                sum = Math.addExact(sum, bound[g]);
            }
        }
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.part(i);
            if ((begun & ~covered & part.bit) != 0) {
                if (!part.limited) {
                    return NONE;
                }
                sum = Math.addExact(sum, part.atWindow(part.allowed));
            }
        }
        return sum;
    }
}
