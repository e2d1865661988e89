package jp.santei.check.exclusion;

import java.util.Arrays;
import jp.santei.buffer.StatementBuffer;
import jp.santei.check.Report;
import jp.santei.rule.ExclusionFindings;
import jp.santei.rule.FindingKind;

/**
 * Which acts go where acts meet that are not billed together (背反・包括の決着), and what that is worth.
 *
 * <pre>
 *   A keeps, B goes      B keeps, C goes          B is threatened, so the second meeting waits:
 *   round 1: B goes      round 2: no B, no meeting   C stays
 * </pre>
 *
 * <p>Of acts of which either one is kept, the cheaper goes. An act is refused only by one that is not refused itself; what the
 * tables or the claim leave open comes last and refuses nothing. Allocates nothing once grown.
 */
final class Refusals {
    private final Report report;
    private final ActNumbers numbers;
    private final Occurrences occurrences;
    private final Meetings meetings;
    private StatementBuffer out = new StatementBuffer();
    private boolean completing;

    private boolean[] refused = new boolean[64];
    private boolean[] threatened = new boolean[64];
    private boolean[] settled = new boolean[16];
    private boolean[] secondGoes = new boolean[16];
    private long[] firstWorth = new long[16];
    private long[] secondWorth = new long[16];
    private long total;

    Refusals(Report report, ActNumbers numbers, Occurrences occurrences, Meetings meetings) {
        this.report = report;
        this.numbers = numbers;
        this.occurrences = occurrences;
        this.meetings = meetings;
    }

    /** Begins with the meetings of a claim: what each act is worth in them. */
    void begin(StatementBuffer statement, boolean isCompleting) {
        out = statement;
        completing = isCompleting;
        reserve();
        total = 0;
        for (int entry = 0; entry < out.entryCount(); entry++) {
            if (!out.dropped(entry)) {
                total = Math.addExact(total, report.without(entry, 0));
            }
        }
        for (int m = 0; m < meetings.size(); m++) {
            firstWorth[m] = worth(m, false);
            secondWorth[m] = worth(m, true);
            secondGoes[m] =
                    meetings.kept(m) == PairTable.EITHER ? isSecondLesser(m) : meetings.kept(m) == PairTable.LOWER;
        }
    }

    private void reserve() {
        if (refused.length < occurrences.size()) {
            int grown = Math.max(occurrences.size(), refused.length * 2);
            refused = new boolean[grown];
            threatened = new boolean[grown];
        }
        Arrays.fill(refused, 0, occurrences.size(), false);
        if (settled.length < meetings.size()) {
            int grown = Math.max(meetings.size(), settled.length * 2);
            settled = new boolean[grown];
            secondGoes = new boolean[grown];
            firstWorth = new long[grown];
            secondWorth = new long[grown];
        }
        Arrays.fill(settled, 0, meetings.size(), false);
    }

    /** What was billed before stays; else what is worth less goes, and of the same worth the second. */
    private boolean isSecondLesser(int m) {
        if (!isClaimed(m, false)) {
            return true;
        }
        return isClaimed(m, true) && secondWorth[m] <= firstWorth[m];
    }

    private boolean isClaimed(int m, boolean ofSecond) {
        for (int i = meetings.from(m, ofSecond); i < meetings.to(m, ofSecond); i++) {
            if (!occurrences.isPast(meetings.partyAt(i))) {
                return true;
            }
        }
        return false;
    }

    private long worth(int m, boolean ofSecond) {
        int code = code(m, ofSecond);
        long worth = 0;
        int last = Occurrences.PAST;
        for (int i = meetings.from(m, ofSecond); i < meetings.to(m, ofSecond); i++) {
            int entry = occurrences.entry(meetings.partyAt(i));
            if (entry != last && entry != Occurrences.PAST) {
                long less = report.without(entry, 0) - report.without(entry, code);
                worth = Math.addExact(worth, less);
            }
            last = entry;
        }
        return worth;
    }

    private int code(int m, boolean ofSecond) {
        return numbers.code(ofSecond ? meetings.second(m) : meetings.first(m));
    }

    /** Refuses what the tables decide, one round after the other. */
    void refuse() {
        while (round()) {
            // an act that went leaves others their place
        }
    }

    private boolean round() {
        markThreatened();
        boolean any = false;
        int cyclic = -1;
        for (int m = 0; m < meetings.size(); m++) {
            if (isPending(m)) {
                if (isSafe(m, !secondGoes[m])) {
                    settle(m);
                    any = true;
                } else if (cyclic < 0) {
                    cyclic = m;
                }
            }
        }
        if (!any && cyclic >= 0) {
            settle(cyclic);
            any = true;
        }
        return any;
    }

    private void markThreatened() {
        Arrays.fill(threatened, 0, occurrences.size(), false);
        for (int m = 0; m < meetings.size(); m++) {
            if (isPending(m)) {
                for (int i = meetings.from(m, secondGoes[m]); i < meetings.to(m, secondGoes[m]); i++) {
                    int one = meetings.partyAt(i);
                    threatened[one] |= !occurrences.isPast(one);
                }
            }
        }
    }

    private boolean isPending(int m) {
        return !settled[m] && meetings.isCertain(m) && meetings.isCovered(m) && isAlive(m);
    }

    private boolean isAlive(int m) {
        return isSideAlive(m, false) && isSideAlive(m, true);
    }

    private boolean isSideAlive(int m, boolean ofSecond) {
        for (int i = meetings.from(m, ofSecond); i < meetings.to(m, ofSecond); i++) {
            if (!refused[meetings.partyAt(i)]) {
                return true;
            }
        }
        return false;
    }

    private boolean isSafe(int m, boolean ofSecond) {
        for (int i = meetings.from(m, ofSecond); i < meetings.to(m, ofSecond); i++) {
            int one = meetings.partyAt(i);
            if (!refused[one] && !threatened[one]) {
                return true;
            }
        }
        return false;
    }

    private void settle(int m) {
        settled[m] = true;
        ExclusionFindings.OfWindow kinds = kinds(m);
        if (!isClaimed(m, secondGoes[m])) {
            tell(m, kinds.former(), !secondGoes[m]);
            return;
        }
        boolean either = meetings.kept(m) == PairTable.EITHER;
        FindingKind kind = either ? kinds.either() : kinds.refused();
        if (!report.isOn(kind)) {
            return;
        }
        boolean naming = either && !completing;
        if (naming && secondGoes[m]) {
            tell(m, kind, false);
        }
        refuse(m, kind);
        if (naming && !secondGoes[m]) {
            tell(m, kind, true);
        }
    }

    private void refuse(int m, FindingKind kind) {
        int code = code(m, secondGoes[m]);
        for (int i = meetings.from(m, secondGoes[m]); i < meetings.to(m, secondGoes[m]); i++) {
            int one = meetings.partyAt(i);
            if (!refused[one] && !occurrences.isPast(one)) {
                int entry = occurrences.entry(one);
                int line = occurrences.line(one);
                markRefused(entry, line);
                long expected = report.without(entry, code);
                report.differs(
                        kind,
                        entry,
                        line,
                        expected,
                        code(m, false),
                        code(m, true),
                        meetings.day(m),
                        meetings.origin(m),
                        total - secondWorth[m],
                        total - firstWorth[m]);
                report.dropUnit(kind, entry, line);
            }
        }
    }

    /** With a base go its add-ons. */
    private void markRefused(int entry, int line) {
        int end = report.unitEnd(entry, line);
        for (int one = 0; one < occurrences.size(); one++) {
            refused[one] |=
                    occurrences.entry(one) == entry && line <= occurrences.line(one) && occurrences.line(one) < end;
        }
    }

    /** Tells what the tables or the claim leave open, and what a table of another period says. */
    void tellOpen() {
        for (int m = 0; m < meetings.size(); m++) {
            if (!settled[m] && isAlive(m)) {
                if (!meetings.isCovered(m)) {
                    tellOutdated(m);
                } else if (!meetings.isCertain(m)) {
                    open(m);
                }
            }
        }
    }

    private void tellOutdated(int m) {
        FindingKind kind = kinds(m).outdated();
        boolean claimed = isClaimed(m, secondGoes[m]);
        tell(m, kind, secondGoes[m] == claimed);
        if (claimed && meetings.kept(m) == PairTable.EITHER) {
            tell(m, kind, !secondGoes[m]);
        }
    }

    private void tell(int m, FindingKind kind, boolean ofSecond) {
        for (int i = meetings.from(m, ofSecond); i < meetings.to(m, ofSecond); i++) {
            int one = meetings.partyAt(i);
            if (!refused[one] && !occurrences.isPast(one)) {
                report.tell(
                        kind,
                        occurrences.entry(one),
                        occurrences.line(one),
                        code(m, false),
                        code(m, true),
                        meetings.day(m),
                        meetings.origin(m),
                        total - secondWorth[m],
                        total - firstWorth[m]);
            }
        }
    }

    private void open(int m) {
        boolean goes = secondGoes[m];
        int code = code(m, goes);
        for (int i = meetings.from(m, goes); i < meetings.to(m, goes); i++) {
            int one = meetings.partyAt(i);
            if (!refused[one] && !occurrences.isPast(one)) {
                int entry = occurrences.entry(one);
                long min = report.without(entry, code);
                long max = report.without(entry, 0);
                report.open(
                        kinds(m).open(),
                        entry,
                        occurrences.line(one),
                        min,
                        max,
                        code(m, false),
                        code(m, true),
                        meetings.day(m),
                        meetings.origin(m),
                        min,
                        max);
            }
        }
    }

    private ExclusionFindings.OfWindow kinds(int m) {
        return meetings.window(m).findings(meetings.isBundle(m));
    }
}
