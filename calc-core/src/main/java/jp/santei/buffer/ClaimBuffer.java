package jp.santei.buffer;

import java.util.Arrays;
import jp.santei.claim.Days;
import jp.santei.rule.Unbuilt;

/**
 * One claim as primitive columns (請求の列形式): filled by a reader, read by the passes, reused for the next claim.
 *
 * <pre>
 *   item i ── dates dateStart[i] … dateStart[i+1]-1      one entry of the statement per date
 *        └── lines lineStart[i] … lineStart[i+1]-1      code, quantity, price, points, text
 * </pre>
 *
 * <p>Dates are epoch days, packed dates yyyymmdd. An amount that is not stated is {@link #ABSENT}. Grows, never shrinks;
 * not thread-safe.
 */
public final class ClaimBuffer {
    /** What a number is when the claim does not state it. */
    public static final long ABSENT = -1;

    private static final String NO_TEXT = "";

    /** Most public expenses. */
    public static final int MAX_PUBLIC = 4;

    private int firstDay;
    private int firstPacked;
    private boolean inpatient;
    private int born;
    private int unbuilt;
    private boolean explain;
    private boolean completing;
    private boolean checking;
    private int birthWeight;

    private final InsuranceBuffer insurance = new InsuranceBuffer();
    private final FacilityBuffer facility = new FacilityBuffer();
    private final FactColumns facts = new FactColumns();
    private final HistoryBuffer history = new HistoryBuffer();
    private final StayBuffer stays = new StayBuffer();
    private final DiagnosisBuffer diagnoses = new DiagnosisBuffer();

    private final PublicBuffer publicExpenses = new PublicBuffer();

    private int itemCount;
    private int[] itemSection = new int[16];
    private int[] itemPayers = new int[16];
    private int[] itemTimes = new int[16];
    private int[] itemSettlement = new int[16];
    private boolean[] itemOtherDisease = new boolean[16];
    private int[] dateStart = new int[17];
    private int[] lineStart = new int[17];

    private int dateCount;
    private int[] dates = new int[32];

    private int lineCount;
    private int[] codes = new int[32];
    private long[] quantities = new long[32];
    private long[] prices = new long[32];
    private long[] points = new long[32];
    private String[] texts = noTexts(32);

    /** Makes an empty buffer. */
    public ClaimBuffer() {}

    /**
     * Begins a claim; what was in the buffer is gone.
     *
     * @param firstDay first day of the month, epoch day
     * @param inpatient 入院
     * @param born packed birth date
     */
    public ClaimBuffer begin(int firstDay, boolean inpatient, int born) {
        this.firstDay = firstDay;
        firstPacked = Days.packed(firstDay);
        this.inpatient = inpatient;
        this.born = born;
        unbuilt = 0;
        explain = false;
        completing = false;
        checking = true;
        birthWeight = (int) ABSENT;
        insurance.begin();
        facility.begin();
        facts.begin();
        history.begin();
        stays.begin();
        diagnoses.begin();
        publicExpenses.begin();
        itemCount = 0;
        dateCount = 0;
        lineCount = 0;
        return this;
    }

    /** States something that no rule reads yet. */
    public ClaimBuffer addUnbuilt(Unbuilt what) {
        unbuilt |= what.bit();
        return this;
    }

    /** Asks for the explanation. */
    public ClaimBuffer explain(boolean wanted) {
        explain = wanted;
        return this;
    }

    /** Asks for what the rules add, merge, reduce and drop across items. */
    public ClaimBuffer complete(boolean wanted) {
        completing = wanted;
        return this;
    }

    /** States whether the eligibility checks are wanted; they are unless it is said. */
    public ClaimBuffer check(boolean wanted) {
        checking = wanted;
        return this;
    }

    /** States the birth weight (出生体重) in grams. */
    public ClaimBuffer birthWeight(int grams) {
        birthWeight = grams;
        return this;
    }

    /**
     * Begins the next item; its dates and lines follow.
     *
     * @param section 診療識別, 0 = derive
     * @param payers payer mask, see {@link jp.santei.claim.PayerSet}
     * @param times 回数
     * @param settlement number of its 会計 from 0, or {@link #ABSENT} = one per date
     */
    public ClaimBuffer addItem(int section, int payers, int times, int settlement) {
        if (itemCount == itemSection.length) {
            int size = itemCount * 2;
            itemSection = Arrays.copyOf(itemSection, size);
            itemPayers = Arrays.copyOf(itemPayers, size);
            itemTimes = Arrays.copyOf(itemTimes, size);
            itemSettlement = Arrays.copyOf(itemSettlement, size);
            itemOtherDisease = Arrays.copyOf(itemOtherDisease, size);
            dateStart = Arrays.copyOf(dateStart, size + 1);
            lineStart = Arrays.copyOf(lineStart, size + 1);
        }
        itemSection[itemCount] = section;
        itemPayers[itemCount] = payers;
        itemTimes[itemCount] = times;
        itemSettlement[itemCount] = settlement;
        itemOtherDisease[itemCount] = false;
        dateStart[itemCount] = dateCount;
        lineStart[itemCount] = lineCount;
        facts.addItem();
        itemCount++;
        dateStart[itemCount] = dateCount;
        lineStart[itemCount] = lineCount;
        return this;
    }

    /** States that the item does not belong to the disease of the 特定疾病療養受療証. */
    public ClaimBuffer otherDisease() {
        itemOtherDisease[itemCount - 1] = true;
        return this;
    }

    /** Adds a day to the item, as an epoch day. */
    public ClaimBuffer addDate(int day) {
        if (dateCount == dates.length) {
            dates = Arrays.copyOf(dates, dateCount * 2);
        }
        dates[dateCount++] = day;
        dateStart[itemCount] = dateCount;
        return this;
    }

    /**
     * Adds a line to the item.
     *
     * @param code nine digits, 0 = points alone
     * @param quantity quantity × 100,000, or {@link #ABSENT}
     * @param price purchase price in yen × 100, or {@link #ABSENT}
     * @param points given points × 100, or {@link #ABSENT}
     */
    public ClaimBuffer addLine(int code, long quantity, long price, long points) {
        if (lineCount == codes.length) {
            int size = lineCount * 2;
            codes = Arrays.copyOf(codes, size);
            quantities = Arrays.copyOf(quantities, size);
            prices = Arrays.copyOf(prices, size);
            this.points = Arrays.copyOf(this.points, size);
            String[] grown = noTexts(size);
            System.arraycopy(texts, 0, grown, 0, lineCount);
            texts = grown;
        }
        codes[lineCount] = code;
        quantities[lineCount] = quantity;
        prices[lineCount] = price;
        this.points[lineCount] = points;
        texts[lineCount] = NO_TEXT;
        lineCount++;
        lineStart[itemCount] = lineCount;
        return this;
    }

    /** States the 文字データ of the line that was added last; the text is kept as it is, not copied. */
    public ClaimBuffer text(String text) {
        texts[lineCount - 1] = text;
        return this;
    }

    private static String[] noTexts(int size) {
        String[] texts = new String[size];
        Arrays.fill(texts, NO_TEXT);
        return texts;
    }

    /** Returns the first day of the month, epoch day. */
    public int firstDay() {
        return firstDay;
    }

    /** Returns a day of the claim's month (epoch day) packed as yyyymmdd. */
    public int packed(int day) {
        return firstPacked + (day - firstDay);
    }

    /** Returns whether the claim is for a stay. */
    public boolean inpatient() {
        return inpatient;
    }

    /** Returns the packed birth date. */
    public int born() {
        return born;
    }

    /** Returns the insurance. */
    public InsuranceBuffer insurance() {
        return insurance;
    }

    /** Returns whether the claim has an insurance. */
    public boolean insured() {
        return insurance.stated();
    }

    /** Returns whether the insurance is 後期高齢者医療. */
    public boolean lateStage() {
        return insurance.lateStage();
    }

    /** Returns the bits of what the claim states and no rule reads. */
    public int unbuilt() {
        return unbuilt;
    }

    /** Returns whether the explanation is wanted. */
    public boolean explain() {
        return explain;
    }

    /** Returns whether the rules may add, merge, reduce and drop across items. */
    public boolean completing() {
        return completing;
    }

    /** Returns whether the eligibility checks are wanted. */
    public boolean checking() {
        return checking;
    }

    /** Returns the birth weight in grams, or {@link #ABSENT}. */
    public int birthWeight() {
        return birthWeight;
    }

    /** Returns the facility. */
    public FacilityBuffer facility() {
        return facility;
    }

    /** Returns what the items state beside their lines. */
    public FactColumns facts() {
        return facts;
    }

    /** Returns what earlier claims contribute. */
    public HistoryBuffer history() {
        return history;
    }

    /** Returns the stays and their meals. */
    public StayBuffer stays() {
        return stays;
    }

    /** Returns the diagnoses. */
    public DiagnosisBuffer diagnoses() {
        return diagnoses;
    }

    /** Returns the public expenses. */
    public PublicBuffer publicExpenses() {
        return publicExpenses;
    }

    /** Returns the number of items. */
    public int itemCount() {
        return itemCount;
    }

    /** Returns the stated section of item i, 0 = none. */
    public int itemSection(int i) {
        return itemSection[i];
    }

    /** Returns the payer mask of item i. */
    public int itemPayers(int i) {
        return itemPayers[i];
    }

    /** Returns the 回数 of item i on each date. */
    public int itemTimes(int i) {
        return itemTimes[i];
    }

    /** Returns the settlement number of item i, or {@link #ABSENT}. */
    public int itemSettlement(int i) {
        return itemSettlement[i];
    }

    /** Returns whether item i does not belong to the disease of the 特定疾病療養受療証. */
    public boolean itemOtherDisease(int i) {
        return itemOtherDisease[i];
    }

    /** Returns the position of the first date of item i; item i + 1's is its end. */
    public int dateStart(int i) {
        return dateStart[i];
    }

    /** Returns the position of the first line of item i; item i + 1's is its end. */
    public int lineStart(int i) {
        return lineStart[i];
    }

    /** Returns the number of dates of all items: the entries of the statement. */
    public int dateCount() {
        return dateCount;
    }

    /** Returns date d as an epoch day. */
    public int date(int d) {
        return dates[d];
    }

    /** Returns the code of line l, 0 = points alone. */
    public int code(int l) {
        return codes[l];
    }

    /** Returns the quantity × 100,000 of line l, or {@link #ABSENT}. */
    public long quantity(int l) {
        return quantities[l];
    }

    /** Returns the purchase price × 100 of line l, or {@link #ABSENT}. */
    public long price(int l) {
        return prices[l];
    }

    /** Returns the given points × 100 of line l, or {@link #ABSENT}. */
    public long points(int l) {
        return points[l];
    }

    /** Returns the 文字データ of line l, empty when it has none. */
    public String text(int l) {
        return texts[l];
    }
}
