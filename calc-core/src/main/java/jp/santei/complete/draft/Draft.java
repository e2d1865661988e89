package jp.santei.complete.draft;

import jp.santei.buffer.ActUnits;
import jp.santei.buffer.ClaimBuffer;
import jp.santei.buffer.LineKind;
import jp.santei.buffer.StatementBuffer;
import jp.santei.master.ActField;
import jp.santei.master.Edition;
import jp.santei.master.MasterTable;
import jp.santei.resolve.Resolver;
import jp.santei.rule.FindingKind;
import jp.santei.rule.StepKind;

/**
 * A claim while it is completed (補完中の請求): what the rules read, and the pen with which they change it.
 *
 * <p>Every change leaves its trace: an addition, replacement or merger a step of the explanation (the points of the row
 * first), a refusal a finding. Nothing moves: an entry or line number stays what it was, except that an entry whose lines
 * change is written anew at the end ({@link StatementBuffer#reopen}), so read its lines again after a change.
 *
 * <p>Reused for claim after claim; allocates nothing; not thread-safe.
 */
public final class Draft {
    private final Resolver resolver;
    private final MasterTable<ActField> acts;
    private final ActUnits units;
    private final Permission permission;
    private final Month month = new Month();
    private ClaimBuffer in = new ClaimBuffer();
    private StatementBuffer out = new StatementBuffer();

    /** Makes a draft for an edition. */
    public Draft(Edition edition, Resolver resolver) {
        this.resolver = resolver;
        acts = edition.acts();
        units = new ActUnits(edition);
        permission = new Permission(edition);
    }

    /** Begins a claim whose entries are resolved. */
    public void begin(ClaimBuffer claim, StatementBuffer statement) {
        in = claim;
        out = statement;
        month.index(claim.firstDay(), statement);
    }

    /** Returns the claim. */
    public ClaimBuffer in() {
        return in;
    }

    /** Returns the statement. */
    public StatementBuffer out() {
        return out;
    }

    /** Returns the entries by day. */
    public Month month() {
        return month;
    }

    /** Returns who may bill what. */
    public Permission permission() {
        return permission;
    }

    /** Returns the row of an act in force on a day, or a negative number. */
    public int row(int code, int day) {
        return acts.find(code, day);
    }

    /** Returns whether a line is an act, not dropped. */
    public boolean isAct(int line) {
        return out.lineKind(line) == LineKind.ACT;
    }

    /** Returns whether a line is an act that begins a unit (告示等識別 1, 3, 5). */
    public boolean isBase(int line) {
        return units.isBase(out, line);
    }

    /** Returns the first line of an entry that is an act of a code, or {@link StatementBuffer#NO_LINE}. */
    public int lineOf(int entry, int code) {
        for (int line = out.lineStart(entry); line < out.lineEnd(entry); line++) {
            if (out.lineKind(line) == LineKind.ACT && out.lineCode(line) == code) {
                return line;
            }
        }
        return StatementBuffer.NO_LINE;
    }

    /** Returns whether an act is billed on a day, given or added. */
    public boolean billedOn(int code, int day) {
        for (int entry = month.first(day); entry != Month.NONE; entry = month.next(entry)) {
            if (!out.dropped(entry) && lineOf(entry, code) != StatementBuffer.NO_LINE) {
                return true;
            }
        }
        return false;
    }

    /**
     * Adds an entry of one act, with the item, payers and settlement of another on the same day.
     *
     * @param like the entry that gives rise to it
     * @return the entry, or {@link Month#NONE} when no row of the code is in force
     */
    public int addEntry(int like, int code, StepKind why, long b, long c) {
        int day = out.date(like);
        int row = acts.find(code, day);
        if (row < 0) {
            return Month.NONE;
        }
        int entry = addBareEntry(like);
        int line = resolver.addLine(out, entry, code, ClaimBuffer.ABSENT, ClaimBuffer.ABSENT);
        resolver.deriveSection(in, out, entry);
        explain(why, entry, line, acts.value(row), b, c);
        return entry;
    }

    /**
     * Adds an entry of one line of any master, such as a drug code that takes points off.
     *
     * @param section 診療識別, 0 = derive
     * @param quantity quantity × 100,000, or {@link ClaimBuffer#ABSENT}
     * @param given points × 100, or {@link ClaimBuffer#ABSENT}
     * @return the entry
     */
    public int addEntry(int like, int section, int code, long quantity, long given, StepKind why, long a, long b) {
        int entry = addBareEntry(like);
        out.section(entry, section);
        int line = resolver.addLine(out, entry, code, quantity, given);
        resolver.deriveSection(in, out, entry);
        explain(why, entry, line, a, b, 0);
        return entry;
    }

    private int addBareEntry(int like) {
        int entry = out.addEntry(out.item(like), out.date(like), 0, out.payers(like), 1, out.settlement(like));
        out.markAdded(entry);
        month.add(entry, out.date(entry));
        return entry;
    }

    /** Adds an act to an entry; returns whether a row of the code is in force. */
    public boolean addLine(int entry, int code, StepKind why, long b, long c) {
        int row = acts.find(code, out.date(entry));
        if (row < 0) {
            return false;
        }
        out.reopen(entry);
        int line = resolver.addLine(out, entry, code, ClaimBuffer.ABSENT, ClaimBuffer.ABSENT);
        explain(why, entry, line, acts.value(row), b, c);
        return true;
    }

    /**
     * Adds a line of any master to an entry.
     *
     * @param quantity quantity × 100,000, or {@link ClaimBuffer#ABSENT}
     */
    public void addLine(int entry, int code, long quantity, StepKind why, long a, long b) {
        out.reopen(entry);
        int line = resolver.addLine(out, entry, code, quantity, ClaimBuffer.ABSENT);
        explain(why, entry, line, a, b, 0);
    }

    /**
     * Adds a line behind another one of its entry.
     *
     * @param after the line before it
     * @param quantity quantity × 100,000, or {@link ClaimBuffer#ABSENT}
     */
    public void insertLine(int entry, int after, int code, long quantity, StepKind why, long a, long b) {
        int from = out.lineStart(entry);
        int to = out.lineEnd(entry);
        int inserted = StatementBuffer.NO_LINE;
        out.rewrite(entry);
        for (int line = from; line < to; line++) {
            if (out.lineKind(line) != LineKind.DROPPED) {
                out.copyLine(line);
            }
            if (line == after) {
                inserted = resolver.addLine(out, entry, code, quantity, ClaimBuffer.ABSENT);
            }
        }
        explain(why, entry, inserted, a, b, 0);
    }

    /** Makes an entry that is done several times one that is done once, with as many times the drugs (1日分の合算). */
    public void fold(int entry) {
        int times = out.times(entry);
        for (int line = out.lineStart(entry); line < out.lineEnd(entry); line++) {
            if (out.lineKind(line) == LineKind.DRUG && out.lineQuantity(line) != ClaimBuffer.ABSENT) {
                out.quantity(line, Math.multiplyExact(out.lineQuantity(line), (long) times));
            }
        }
        out.times(entry, 1);
    }

    /** Makes a line one of another act; returns whether a row of that code is in force. */
    public boolean replace(int entry, int line, int code, StepKind why, long b, long c) {
        int row = acts.find(code, out.date(entry));
        if (row < 0) {
            return false;
        }
        resolver.replaceLine(out, entry, line, code);
        explain(why, entry, line, acts.value(row), b, c);
        return true;
    }

    /** Takes a line out; the finding says why. An entry without any line that counts is taken out with it. */
    public void dropLine(int entry, int line, FindingKind why, long a, long b, long c) {
        out.finding(why, entry, line, a, b, c);
        takeOut(entry, line);
    }

    private void takeOut(int entry, int line) {
        out.dropLine(line);
        for (int other = out.lineStart(entry); other < out.lineEnd(entry); other++) {
            LineKind kind = out.lineKind(other);
            if (kind != LineKind.DROPPED && kind != LineKind.COMMENT) {
                return;
            }
        }
        out.drop(entry);
    }

    /** Says why a line cannot be billed and, where the claim may be changed, takes it out; see {@link #dropUnit}. */
    public void refuse(int entry, int line, FindingKind why, long a, long b, long c) {
        if (in.completing()) {
            dropUnit(entry, line, why, a, b, c);
        } else {
            out.finding(why, entry, line, a, b, c);
        }
    }

    /** Takes a line out as {@link #dropLine} does; with a base go the add-ons that follow it. */
    public void dropUnit(int entry, int line, FindingKind why, long a, long b, long c) {
        out.finding(why, entry, line, a, b, c);
        units.takeOut(out, entry, line);
    }

    /** Moves the lines of an entry into another and takes the emptied one out (合算). */
    public void merge(int into, int from, StepKind why) {
        out.reopen(into);
        int start = out.lineStart(from);
        int end = out.lineEnd(from);
        for (int line = start; line < end; line++) {
            if (out.lineKind(line) != LineKind.DROPPED) {
                out.copyLine(line);
            }
        }
        out.drop(from);
        explain(why, into, StatementBuffer.NO_LINE, out.lineEnd(into) - out.lineStart(into), 0, 0);
    }

    /** Moves a line into another entry, at its end; an entry that loses its last line is taken out. */
    public void moveLine(int into, int from, int line) {
        out.reopen(into);
        out.copyLine(line);
        takeOut(from, line);
    }

    /**
     * Makes an entry that is done several times one that is done once, and another of the other times behind it.
     *
     * @return the other entry
     */
    public int split(int entry) {
        int rest = out.addEntry(
                out.item(entry), out.date(entry), 0, out.payers(entry), out.times(entry) - 1, out.settlement(entry));
        for (int line = out.lineStart(entry); line < out.lineEnd(entry); line++) {
            if (out.lineKind(line) != LineKind.DROPPED) {
                out.copyLine(line);
            }
        }
        out.section(rest, out.section(entry));
        out.times(entry, 1);
        month.add(rest, out.date(rest));
        return rest;
    }

    /** Moves the drugs of an entry, of all its times, into another that is done once; what else it has stays. */
    public void moveDrugs(int into, int from, StepKind why) {
        out.reopen(into);
        for (int line = out.lineStart(from); line < out.lineEnd(from); line++) {
            if (out.lineKind(line) == LineKind.DRUG) {
                int copy = out.copyLine(line);
                if (out.lineQuantity(line) != ClaimBuffer.ABSENT) {
                    out.quantity(copy, Math.multiplyExact(out.lineQuantity(line), (long) out.times(from)));
                }
                out.dropLine(line);
            }
        }
        explain(why, into, StatementBuffer.NO_LINE, out.lineEnd(into) - out.lineStart(into), 0, 0);
    }

    /** Records a step of the explanation when it is wanted. */
    public void explain(StepKind why, int entry, int line, long a, long b, long c) {
        if (out.explaining()) {
            out.step(why, entry, line, a, b, c);
        }
    }
}
