package jp.santei.buffer;

import java.util.Arrays;
import jp.santei.claim.PayerSet;
import jp.santei.master.LimitKind;
import org.jspecify.annotations.Nullable;

/**
 * Who pays what, as primitive columns (患者負担の列形式). All amounts are yen.
 *
 * <p>Classes are indexed by payer mask (1 to 31); {@link #classOrder} lists those that occur, in the order computed.
 */
public final class ChargeBuffer {
    /** Number of payer masks, with 0 for none. */
    public static final int MASKS = PayerSet.ALL + 1;

    private static final int MAX_NOTES = 5;

    private boolean computed;
    private int share;
    private final int[] order = new int[ClaimBuffer.MAX_PUBLIC];
    private int orderCount;

    private final int[] classOrder = new int[MASKS];
    private int classCount;
    private final long[] classPoints = new long[MASKS];
    private final long[] classCost = new long[MASKS];
    private final long[] classShare = new long[MASKS];
    private final long[] classPatient = new long[MASKS];
    private final long[] classHighCost = new long[MASKS];
    private final @Nullable LimitKind[] classLimitKind = new LimitKind[MASKS];
    private final long[] classLimit = new long[MASKS];
    private final long[][] classPublicPays = new long[MASKS][ClaimBuffer.MAX_PUBLIC];
    private final long[][] classPublicAfter = new long[MASKS][ClaimBuffer.MAX_PUBLIC];

    private int settlementCount;
    private long[] settlementKey = new long[16];
    private int[] settlementDate = new int[16];
    private long[] settlementPays = new long[16];
    private long collected;

    private final long[] cap = new long[ClaimBuffer.MAX_PUBLIC];
    private final long[] capUsed = new long[ClaimBuffer.MAX_PUBLIC];
    private final boolean[] shows = new boolean[ClaimBuffer.MAX_PUBLIC];
    private long refund;

    private final int[] notes = new int[MAX_NOTES];
    private int noteCount;
    private boolean cut;

    private int selectedCount;
    private int[] selectedItem = new int[8];
    private long[] selectedYen = new long[8];
    private long[] selectedTax = new long[8];

    private final int[] payerDays = new int[ClaimBuffer.MAX_PUBLIC + 1];

    private boolean served;
    private final int[] payerMeals = new int[ClaimBuffer.MAX_PUBLIC + 1];
    private final long[] payerMealCost = new long[ClaimBuffer.MAX_PUBLIC + 1];
    private final long[] payerMealShare = new long[ClaimBuffer.MAX_PUBLIC + 1];

    private final YenBlock meals = new YenBlock();
    private final YenBlock living = new YenBlock();

    ChargeBuffer() {}

    void begin() {
        selectedCount = 0;
        restart();
    }

    /** Forgets the charge, but not what pricing found outside insurance. */
    void restart() {
        computed = false;
        share = (int) ClaimBuffer.ABSENT;
        orderCount = 0;
        classCount = 0;
        settlementCount = 0;
        collected = 0;
        refund = 0;
        noteCount = 0;
        cut = false;
        Arrays.fill(payerDays, 0);
        beginMeals();
    }

    /** Forgets meals and living costs. */
    public void beginMeals() {
        if (!served) {
            return;
        }
        served = false;
        Arrays.fill(payerMeals, 0);
        Arrays.fill(payerMealCost, 0);
        Arrays.fill(payerMealShare, 0);
        meals.begin();
        living.begin();
    }

    /** Adds meals or a day of living that payers, as a mask, take part in: number, cost and standard shares in yen. */
    public void addServed(int mask, int number, long cost, long share) {
        served = true;
        for (int payer = 0; payer <= ClaimBuffer.MAX_PUBLIC; payer++) {
            if ((mask & (PayerSet.INSURANCE_BIT << payer)) != 0) {
                payerMeals[payer] += number;
                payerMealCost[payer] = Math.addExact(payerMealCost[payer], cost);
                payerMealShare[payer] = Math.addExact(payerMealShare[payer], share);
            }
        }
    }

    /** Returns the meals that a payer takes part in: 0 = insurance, 1 to 4 = public expenses. */
    public int payerMeals(int payer) {
        return payerMeals[payer];
    }

    /** Returns what a payer's meals and days of living cost, in yen. */
    public long payerMealCost(int payer) {
        return payerMealCost[payer];
    }

    /** Returns the standard shares of a payer's meals and days of living, in yen. */
    public long payerMealShare(int payer) {
        return payerMealShare[payer];
    }

    /** Marks the charge as computed. */
    public void computed(int ofShare) {
        computed = true;
        share = ofShare;
    }

    /** Appends a public expense, from 0, to the legal order. */
    public void addOrder(int publicExpense) {
        order[orderCount++] = publicExpense;
    }

    /** Appends a payer mask to the classes. */
    public void addClass(int mask) {
        classOrder[classCount++] = mask;
        classPoints[mask] = 0;
        classCost[mask] = 0;
        classShare[mask] = 0;
        classPatient[mask] = 0;
        classHighCost[mask] = 0;
        classLimitKind[mask] = null;
        classLimit[mask] = 0;
    }

    /**
     * Sets what a class comes to.
     *
     * @param shareYen the patient's share, lightened by a 減免, before limits
     * @param highCostYen what a limit moves to the insurer
     * @param patientYen what is left to the patient after limit and public payers
     */
    public void setClass(int mask, long points, long cost, long shareYen, long highCostYen, long patientYen) {
        classPoints[mask] = points;
        classCost[mask] = cost;
        classShare[mask] = shareYen;
        classHighCost[mask] = highCostYen;
        classPatient[mask] = patientYen;
    }

    /** Sets the limit that a class reached. */
    public void limitClass(int mask, LimitKind kind, long yen) {
        classLimitKind[mask] = kind;
        classLimit[mask] = yen;
    }

    /** Sets what public expense p, from 0, pays of a class and what it leaves. */
    public void setPublic(int mask, int p, long pays, long after) {
        classPublicPays[mask][p] = pays;
        classPublicAfter[mask][p] = after;
    }

    /** Sets the cap of public expense p, from 0, {@link ClaimBuffer#ABSENT} without one, and what counts into it, elsewhere and before included. */
    public void cap(int p, long yen, long used) {
        cap[p] = yen;
        capUsed[p] = used;
    }

    /** States whether the claim form shows what public expense p, from 0, leaves to the patient. */
    public void shows(int p, boolean itDoes) {
        shows[p] = itDoes;
    }

    /** Sets what the patient pays above the insurance's limit, which the insurer pays back later. */
    public void refund(long yen) {
        refund = yen;
    }

    /** Appends a 特記事項 code that follows from the charge; the form has room for five. */
    public void addNote(int code) {
        if (noteCount < MAX_NOTES) {
            notes[noteCount++] = code;
        }
    }

    /** Marks the burden as cut by a limit or a 減免: the claim form then shows it. */
    public void markCut() {
        cut = true;
    }

    /**
     * Returns the position of a settlement, appending it when it is new.
     *
     * @param key what identifies it
     * @param day a day it settles, epoch day
     */
    public int settlement(long key, int day) {
        for (int s = 0; s < settlementCount; s++) {
            if (settlementKey[s] == key) {
                settlementDate[s] = Math.min(settlementDate[s], day);
                return s;
            }
        }
        if (settlementCount == settlementKey.length) {
            int size = settlementCount * 2;
            settlementKey = Arrays.copyOf(settlementKey, size);
            settlementDate = Arrays.copyOf(settlementDate, size);
            settlementPays = Arrays.copyOf(settlementPays, size);
        }
        settlementKey[settlementCount] = key;
        settlementDate[settlementCount] = day;
        settlementPays[settlementCount] = 0;
        return settlementCount++;
    }

    /** Sets what a settlement collects at the window, in yen; negative for a refund. */
    public void settle(int settlement, long pays) {
        settlementPays[settlement] = pays;
        collected = Math.addExact(collected, pays);
    }

    /** Marks a day of the month, from 0, as a day of a payer: 0 = insurance, 1 to 4 = public expenses. */
    public void addDay(int payer, int dayOfMonth) {
        payerDays[payer] |= 1 << dayOfMonth;
    }

    /** Adds what the patient pays outside insurance for an item (長期収載品の特別の料金): yen without tax, and tax. */
    public void addSelectedCare(int item, long yen, long taxYen) {
        if (selectedCount == selectedItem.length) {
            int grown = selectedCount * 2;
            selectedItem = Arrays.copyOf(selectedItem, grown);
            selectedYen = Arrays.copyOf(selectedYen, grown);
            selectedTax = Arrays.copyOf(selectedTax, grown);
        }
        selectedItem[selectedCount] = item;
        selectedYen[selectedCount] = yen;
        selectedTax[selectedCount++] = taxYen;
    }

    /** Returns the number of charges outside insurance. */
    public int selectedCount() {
        return selectedCount;
    }

    /** Returns the item of charge i outside insurance. */
    public int selectedItem(int i) {
        return selectedItem[i];
    }

    /** Returns the yen of charge i outside insurance, without tax. */
    public long selectedYen(int i) {
        return selectedYen[i];
    }

    /** Returns the consumption tax of charge i outside insurance, in yen. */
    public long selectedTax(int i) {
        return selectedTax[i];
    }

    /** Returns the meals (食事). */
    public YenBlock meals() {
        return meals;
    }

    /** Returns the costs of living (居住費). */
    public YenBlock living() {
        return living;
    }

    /** Returns whether the charge was computed. */
    public boolean isComputed() {
        return computed;
    }

    /** Returns the share in tenths, or {@link ClaimBuffer#ABSENT} without insurance. */
    public int share() {
        return share;
    }

    /** Returns the number of public expenses in the legal order. */
    public int orderCount() {
        return orderCount;
    }

    /** Returns the public expense, from 0, at place i of the legal order. */
    public int order(int i) {
        return order[i];
    }

    /** Returns the number of classes. */
    public int classCount() {
        return classCount;
    }

    /** Returns the payer mask of class i in the order computed. */
    public int classOrder(int i) {
        return classOrder[i];
    }

    /** Returns the points of a class. */
    public long classPoints(int mask) {
        return classPoints[mask];
    }

    /** Returns the cost of a class. */
    public long classCost(int mask) {
        return classCost[mask];
    }

    /** Returns the share of a class before limits and public payers. */
    public long classShare(int mask) {
        return classShare[mask];
    }

    /** Returns the share of a payer mask before limits and public payers; 0 where no class has it. */
    public long classBurden(int mask) {
        for (int i = 0; i < classCount; i++) {
            if (classOrder[i] == mask) {
                return classShare[mask];
            }
        }
        return 0;
    }

    /** Returns the cap of public expense p, from 0, in yen, or {@link ClaimBuffer#ABSENT}. */
    public long cap(int p) {
        return cap[p];
    }

    /** Returns what counts into the cap of public expense p, from 0, in yen. */
    public long capUsed(int p) {
        return capUsed[p];
    }

    /** Returns whether the claim form shows what public expense p, from 0, leaves to the patient. */
    public boolean shows(int p) {
        return shows[p];
    }

    /** Returns what the patient pays above the insurance's limit, in yen. */
    public long refund() {
        return refund;
    }

    /** Returns the patient's exact amount of a class. */
    public long classPatient(int mask) {
        return classPatient[mask];
    }

    /** Returns what a limit moves of a class to the insurer. */
    public long classHighCost(int mask) {
        return classHighCost[mask];
    }

    /** Returns which limit a class reached, or null. */
    public @Nullable LimitKind classLimitKind(int mask) {
        return classLimitKind[mask];
    }

    /** Returns the amount of the limit that a class reached. */
    public long classLimit(int mask) {
        return classLimit[mask];
    }

    /** Returns what public expense p, from 0, pays of a class that it takes part in. */
    public long classPublicPays(int mask, int p) {
        return classPublicPays[mask][p];
    }

    /** Returns what public expense p, from 0, leaves of a class that it takes part in. */
    public long classPublicAfter(int mask, int p) {
        return classPublicAfter[mask][p];
    }

    /** Returns the number of settlements. */
    public int settlementCount() {
        return settlementCount;
    }

    /** Returns the key of settlement s. */
    public long settlementKey(int s) {
        return settlementKey[s];
    }

    /** Returns the first day of settlement s, epoch day. */
    public int settlementDate(int s) {
        return settlementDate[s];
    }

    /** Returns what settlement s collects. */
    public long settlementPays(int s) {
        return settlementPays[s];
    }

    /** Returns what all settlements collect minus the exact amounts of the classes. */
    public long rounding() {
        long exact = 0;
        for (int i = 0; i < classCount; i++) {
            exact = Math.addExact(exact, classPatient[classOrder[i]]);
        }
        return collected - exact;
    }

    /** Returns the number of 特記事項 codes that follow. */
    public int noteCount() {
        return noteCount;
    }

    /** Returns 特記事項 code i. */
    public int note(int i) {
        return notes[i];
    }

    /** Returns whether a limit or a 減免 cut the burden. */
    public boolean isCut() {
        return cut;
    }

    /** Returns the number of days of a payer: 0 = insurance, 1 to 4 = public expenses. */
    public int days(int payer) {
        return Integer.bitCount(payerDays[payer]);
    }
}
