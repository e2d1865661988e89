package jp.santei.buffer;

import java.util.Arrays;
import jp.santei.rule.FindingKind;
import jp.santei.rule.StepKind;
import jp.santei.rule.Verdict;

/**
 * One statement as primitive columns (計算結果の列形式): written by the passes, read by whoever asked, reused.
 *
 * <pre>
 *   entry e = one item on one date, or what completion added on a date
 *        └── lines lineStart(e) … lineEnd(e)-1          code, quantity, row, amount
 *   findings, steps: kind, entry, line and up to three numbers each
 *   charge: see {@link ChargeBuffer}
 * </pre>
 *
 * <p>Entries and lines never move: an entry whose lines are to change is {@link #reopen reopened}, which writes its lines
 * anew at the end; what is taken away is marked as dropped. So a finding's entry and line stay what they were.
 *
 * <p>Grows, never shrinks; not thread-safe.
 */
public final class StatementBuffer {
    /** Entry of a finding or step that concerns the claim as a whole. */
    public static final int WHOLE_CLAIM = -1;

    /** Line of a finding or step that concerns no single line. */
    public static final int NO_LINE = -1;

    private static final int UNPRICED = -1;

    private final ChargeBuffer charge = new ChargeBuffer();
    private boolean complete;
    private boolean explaining;
    private int pricedFindings;
    private int pricedSteps;
    private boolean pricedComplete;
    private int pricingFindings;
    private int pricingFindingsEnd;
    private int pricingSteps;
    private int pricingStepsEnd;
    private boolean pricingComplete;

    private int entryCount;
    private int[] item = new int[32];
    private int[] date = new int[32];
    private int[] section = new int[32];
    private int[] payers = new int[32];
    private int[] times = new int[32];
    private int[] settlement = new int[32];
    private long[] points = new long[32];
    private boolean[] valued = new boolean[32];
    private boolean[] added = new boolean[32];
    private boolean[] dropped = new boolean[32];
    private Verdict[] verdict = new Verdict[32];
    private long[] expectedMin = new long[32];
    private long[] expectedMax = new long[32];
    private int[] lineStart = new int[32];
    private int[] lineEnd = new int[32];
    private int open;

    private int lineCount;
    private LineKind[] lineKind = new LineKind[64];
    private int[] lineRow = new int[64];
    private int[] lineCode = new int[64];
    private int[] lineSource = new int[64];
    private long[] lineQuantity = new long[64];
    private long[] linePrice = new long[64];
    private long[] lineGiven = new long[64];
    private AmountUnit[] lineUnit = new AmountUnit[64];
    private long[] lineAmount = new long[64];

    private final Log<FindingKind> findings = new Log<>();
    private final Log<StepKind> steps = new Log<>();

    /** Makes an empty buffer. */
    public StatementBuffer() {}

    /**
     * Empties the buffer for the next claim.
     *
     * @param explain whether steps are wanted
     */
    public void begin(boolean explain) {
        complete = true;
        explaining = explain;
        entryCount = 0;
        lineCount = 0;
        findings.clearFrom(0);
        steps.clearFrom(0);
        charge.begin();
        pricedFindings = UNPRICED;
        pricingFindings = UNPRICED;
    }

    /** Begins the prices of the entries; what an earlier pricing told is gone, and what was told since stays. */
    public void beginPricing() {
        if (pricingFindings != UNPRICED) {
            findings.remove(pricingFindings, pricingFindingsEnd);
            steps.remove(pricingSteps, pricingStepsEnd);
            complete = pricingComplete;
            charge.begin();
        }
        pricingFindings = findings.size();
        pricingSteps = steps.size();
        pricingComplete = complete;
    }

    /** Ends what {@link #beginPricing} began. */
    public void endPricing() {
        pricingFindingsEnd = findings.size();
        pricingStepsEnd = steps.size();
    }

    /** Begins the charge of priced entries; what an earlier one wrote is gone, and selected care stays. */
    public void beginCharge() {
        if (pricedFindings == UNPRICED) {
            pricedFindings = findings.size();
            pricedSteps = steps.size();
            pricedComplete = complete;
            return;
        }
        findings.clearFrom(pricedFindings);
        steps.clearFrom(pricedSteps);
        complete = pricedComplete;
        charge.restart();
    }

    /**
     * Adds the next entry, without lines, and returns its position; its lines follow.
     *
     * @param ofItem its item
     * @param onDate its day, epoch day
     * @param withSection 診療識別, 0 = to be derived
     * @param withPayers payer mask
     * @param withTimes 回数
     * @param inSettlement number of its 会計, or {@link ClaimBuffer#ABSENT} = one per date
     */
    public int addEntry(int ofItem, int onDate, int withSection, int withPayers, int withTimes, int inSettlement) {
        if (entryCount == item.length) {
            int size = entryCount * 2;
            item = Arrays.copyOf(item, size);
            date = Arrays.copyOf(date, size);
            section = Arrays.copyOf(section, size);
            payers = Arrays.copyOf(payers, size);
            times = Arrays.copyOf(times, size);
            settlement = Arrays.copyOf(settlement, size);
            points = Arrays.copyOf(points, size);
            valued = Arrays.copyOf(valued, size);
            added = Arrays.copyOf(added, size);
            dropped = Arrays.copyOf(dropped, size);
            verdict = Arrays.copyOf(verdict, size);
            expectedMin = Arrays.copyOf(expectedMin, size);
            expectedMax = Arrays.copyOf(expectedMax, size);
            lineStart = Arrays.copyOf(lineStart, size);
            lineEnd = Arrays.copyOf(lineEnd, size);
        }
        int entry = entryCount++;
        item[entry] = ofItem;
        date[entry] = onDate;
        section[entry] = withSection;
        payers[entry] = withPayers;
        times[entry] = withTimes;
        settlement[entry] = inSettlement;
        points[entry] = 0;
        valued[entry] = true;
        added[entry] = false;
        dropped[entry] = false;
        verdict[entry] = Verdict.AGREES;
        lineStart[entry] = lineCount;
        lineEnd[entry] = lineCount;
        open = entry;
        return entry;
    }

    /**
     * Writes the lines of an entry that are not dropped anew at the end, so that {@link #addLine} adds to it.
     *
     * <p>The old lines stay where they are, for what refers to them.
     */
    public void reopen(int entry) {
        open = entry;
        if (lineEnd[entry] == lineCount) {
            return;
        }
        int from = lineStart[entry];
        int to = lineEnd[entry];
        lineStart[entry] = lineCount;
        lineEnd[entry] = lineCount;
        for (int line = from; line < to; line++) {
            if (lineKind[line] != LineKind.DROPPED) {
                copyLine(line);
            }
        }
    }

    /** Begins the lines of an entry anew at the end, without any; {@link #copyLine} and {@link #addLine} give it its lines. */
    public void rewrite(int entry) {
        open = entry;
        lineStart[entry] = lineCount;
        lineEnd[entry] = lineCount;
    }

    /** Adds a copy of a line to the open entry and returns its position. */
    public int copyLine(int line) {
        int copy = addLine(lineSource[line], lineCode[line], lineQuantity[line], linePrice[line], lineGiven[line]);
        lineKind[copy] = lineKind[line];
        lineRow[copy] = lineRow[line];
        return copy;
    }

    /** Marks an entry as one that completion added. */
    public void markAdded(int entry) {
        added[entry] = true;
    }

    /** Takes an entry out: it keeps its place, counts nothing and is not shown. */
    public void drop(int entry) {
        dropped[entry] = true;
        points[entry] = 0;
    }

    /** Takes a line out of its entry. */
    public void dropLine(int line) {
        lineKind[line] = LineKind.DROPPED;
        lineUnit[line] = AmountUnit.NONE;
    }

    /** Makes a line one of another code; its quantity stays. */
    public void replaceLine(int line, int code, LineKind kind, int row) {
        lineCode[line] = code;
        lineKind[line] = kind;
        lineRow[line] = row;
    }

    /** Sets the quantity × 100,000 of a line. */
    public void quantity(int line, long value) {
        lineQuantity[line] = value;
    }

    /** Sets the 回数 of an entry. */
    public void times(int entry, int count) {
        times[entry] = count;
    }

    /**
     * Adds the next line of the open entry, the last one added or reopened, and returns its position. It is unresolved
     * and without amount.
     *
     * @param source position of the claim's line it comes from, {@link #NO_LINE} for one that completion added
     * @param code nine digits, 0 = points alone
     * @param quantity quantity × 100,000, or {@link ClaimBuffer#ABSENT}
     * @param price purchase price in yen × 100, or {@link ClaimBuffer#ABSENT}
     * @param given given points × 100, or {@link ClaimBuffer#ABSENT}
     */
    public int addLine(int source, int code, long quantity, long price, long given) {
        if (lineCount == lineKind.length) {
            growLines();
        }
        int line = lineCount++;
        lineKind[line] = LineKind.UNRESOLVED;
        lineRow[line] = -1;
        lineSource[line] = source;
        lineCode[line] = code;
        lineQuantity[line] = quantity;
        linePrice[line] = price;
        lineGiven[line] = given;
        lineUnit[line] = AmountUnit.NONE;
        lineAmount[line] = 0;
        lineEnd[open] = lineCount;
        return line;
    }

    private void growLines() {
        int size = lineCount * 2;
        lineKind = Arrays.copyOf(lineKind, size);
        lineRow = Arrays.copyOf(lineRow, size);
        lineCode = Arrays.copyOf(lineCode, size);
        lineSource = Arrays.copyOf(lineSource, size);
        lineQuantity = Arrays.copyOf(lineQuantity, size);
        linePrice = Arrays.copyOf(linePrice, size);
        lineGiven = Arrays.copyOf(lineGiven, size);
        lineUnit = Arrays.copyOf(lineUnit, size);
        lineAmount = Arrays.copyOf(lineAmount, size);
    }

    /** Sets what a line was resolved to. */
    public void resolve(int line, LineKind kind, int row) {
        lineKind[line] = kind;
        lineRow[line] = row;
    }

    /** Sets the amount of a line. */
    public void amount(int line, AmountUnit unit, long amount) {
        lineUnit[line] = unit;
        lineAmount[line] = amount;
    }

    /** Sets the given points × 100 of a line, for points that are computed from other entries. */
    public void given(int line, long points100) {
        lineGiven[line] = points100;
    }

    /** Sets the section of an entry. */
    public void section(int entry, int derived) {
        section[entry] = derived;
    }

    /** Sets the payers of an entry, as a mask. */
    public void payers(int entry, int mask) {
        payers[entry] = mask;
    }

    /** Sets the points of an entry; an entry that was refused keeps none. */
    public void points(int entry, long value) {
        points[entry] = value;
    }

    /**
     * Records a finding.
     *
     * @param entry the entry, or {@link #WHOLE_CLAIM}
     * @param line the line, or {@link #NO_LINE}
     */
    public void finding(FindingKind kind, int entry, int line, long a, long b, long c) {
        finding(kind, entry, line, a, b, c, 0, 0, 0);
    }

    /** Records a finding with six numbers; see {@link #finding(FindingKind, int, int, long, long, long)}. */
    public void finding(FindingKind kind, int entry, int line, long a, long b, long c, long d, long e, long f) {
        findings.add(kind, entry, line, a, b, c, d, e, f);
        if (kind.incomplete()) {
            complete = false;
            if (entry >= 0) {
                valued[entry] = false;
            }
        }
    }

    /**
     * Judges an entry, beside what was judged before: a difference outweighs what is undecidable, and the range of its points
     * only grows.
     *
     * @param min points × 回数 as they are billable, by the reading with fewer points
     * @param max by the other; the same where there is one reading
     */
    public void judge(int entry, Verdict judgement, long min, long max) {
        boolean first = verdict[entry] == Verdict.AGREES;
        expectedMin[entry] = first ? min : Math.min(expectedMin[entry], min);
        expectedMax[entry] = first ? max : Math.max(expectedMax[entry], max);
        if (verdict[entry] != Verdict.DIFFERS) {
            verdict[entry] = judgement;
        }
    }

    /** Returns what the checks say of an entry. */
    public Verdict verdict(int entry) {
        return verdict[entry];
    }

    /** Returns the fewest points × 回数 that are billable for an entry that does not agree. */
    public long expectedMin(int entry) {
        return expectedMin[entry];
    }

    /** Returns the most points × 回数 that are billable for an entry that does not agree. */
    public long expectedMax(int entry) {
        return expectedMax[entry];
    }

    /** Records a step of the explanation; see {@link #finding}. */
    public void step(StepKind kind, int entry, int line, long a, long b, long c) {
        steps.add(kind, entry, line, a, b, c, 0, 0, 0);
    }

    /** Records a step of the whole claim with six numbers. */
    public void step(StepKind kind, long a, long b, long c, long d, long e, long f) {
        steps.add(kind, WHOLE_CLAIM, NO_LINE, a, b, c, d, e, f);
    }

    /** Records a finding of the whole claim. */
    public void finding(FindingKind kind, long a, long b, long c) {
        finding(kind, WHOLE_CLAIM, NO_LINE, a, b, c);
    }

    /** Leaves steps of the explanation out, or lets them in again. */
    void explaining(boolean wanted) {
        explaining = wanted;
    }

    /** Forgets findings and steps from numbers on, and what they said of the statement and an entry. */
    void forget(int fromFinding, int fromStep, boolean wasComplete, int entry, boolean wasValued) {
        findings.clearFrom(fromFinding);
        steps.clearFrom(fromStep);
        complete = wasComplete;
        valued[entry] = wasValued;
    }

    /** Gives a line back what it was. */
    void restore(int line, LineKind kind, AmountUnit unit, long amount) {
        lineKind[line] = kind;
        amount(line, unit, amount);
    }

    /** Gives an entry back what it was. */
    void restore(int entry, boolean wasDropped, long itsPoints) {
        dropped[entry] = wasDropped;
        points[entry] = itsPoints;
    }

    /** Returns whether steps of the explanation are wanted. */
    public boolean explaining() {
        return explaining;
    }

    /** Returns whether everything was valued and charged. */
    public boolean complete() {
        return complete;
    }

    /** Returns the number of entries. */
    public int entryCount() {
        return entryCount;
    }

    /** Returns the item of an entry. */
    public int item(int entry) {
        return item[entry];
    }

    /** Returns the epoch day of an entry. */
    public int date(int entry) {
        return date[entry];
    }

    /** Returns the 診療識別 of an entry. */
    public int section(int entry) {
        return section[entry];
    }

    /** Returns the payers that take part in an entry, as a mask; 0 = none is left. */
    public int payers(int entry) {
        return payers[entry];
    }

    /** Returns the 回数 of an entry. */
    public int times(int entry) {
        return times[entry];
    }

    /** Returns the settlement number of an entry, or {@link ClaimBuffer#ABSENT} = one per date. */
    public int settlement(int entry) {
        return settlement[entry];
    }

    /** Returns the points of an entry, once. */
    public long points(int entry) {
        return points[entry];
    }

    /** Returns whether an entry was valued. */
    public boolean valued(int entry) {
        return valued[entry];
    }

    /** Returns whether completion added an entry. */
    public boolean added(int entry) {
        return added[entry];
    }

    /** Returns whether completion took an entry out. */
    public boolean dropped(int entry) {
        return dropped[entry];
    }

    /** Returns the position of an entry's first line. */
    public int lineStart(int entry) {
        return lineStart[entry];
    }

    /** Returns the position after an entry's last line. */
    public int lineEnd(int entry) {
        return lineEnd[entry];
    }

    /** Returns the position of the claim's line a line comes from, {@link #NO_LINE} for one that completion added. */
    public int lineSource(int line) {
        return lineSource[line];
    }

    /** Returns what a line is. */
    public LineKind lineKind(int line) {
        return lineKind[line];
    }

    /** Returns the master row of a line, -1 = none. */
    public int lineRow(int line) {
        return lineRow[line];
    }

    /** Returns the code of a line, 0 = points alone. */
    public int lineCode(int line) {
        return lineCode[line];
    }

    /** Returns the quantity × 100,000 of a line, or {@link ClaimBuffer#ABSENT}. */
    public long lineQuantity(int line) {
        return lineQuantity[line];
    }

    /** Returns the purchase price × 100 of a line, or {@link ClaimBuffer#ABSENT}. */
    public long linePrice(int line) {
        return linePrice[line];
    }

    /** Returns the given points × 100 of a line, or {@link ClaimBuffer#ABSENT}. */
    public long lineGiven(int line) {
        return lineGiven[line];
    }

    /** Returns what the amount of a line counts. */
    public AmountUnit lineUnit(int line) {
        return lineUnit[line];
    }

    /** Returns the amount of a line in its unit. */
    public long lineAmount(int line) {
        return lineAmount[line];
    }

    /** Returns the findings. */
    public Log<FindingKind> findings() {
        return findings;
    }

    /** Returns the steps of the explanation. */
    public Log<StepKind> steps() {
        return steps;
    }

    /** Returns the charge. */
    public ChargeBuffer charge() {
        return charge;
    }
}
