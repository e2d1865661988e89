package jp.santei.check.exclusion;

import java.util.Arrays;
import java.util.List;
import jp.santei.buffer.ClaimBuffer;
import jp.santei.buffer.StatementBuffer;
import jp.santei.check.Billed;
import jp.santei.check.Report;
import jp.santei.claim.Days;
import jp.santei.eligibility.BundleField;
import jp.santei.eligibility.DatedTable;
import jp.santei.eligibility.Eligibility;
import jp.santei.eligibility.ExclusionField;
import jp.santei.master.Edition;
import jp.santei.rule.Area;
import jp.santei.rule.Rule;

/**
 * Acts that are not billed together (背反・包括): the 背反テーブル, and the 包括テーブル through the 補助マスター.
 *
 * <pre>
 *   acts of the claim, former billings    {@link Occurrences}
 *   pairs of which both occur             {@link PairTable}, {@link BundleTable}
 *   … that meet in a window               {@link Matcher}, {@link Meetings}
 *   which goes, what it is worth          {@link Refusals}
 * </pre>
 *
 * <p>A claim without such a pair is done after the second step. Allocates nothing once grown.
 */
public final class Exclusions {
    private static final String EXCLUSION = "医科電子点数表 背反テーブル";
    private static final String BUNDLE = "医科電子点数表 補助マスターテーブル・包括テーブル";

    static final Rule DAY = exclusion("E-EXC-001", "同一日", "on one day", "03-1");
    static final Rule MONTH = exclusion("E-EXC-002", "同一月", "in one month", "03-2");
    static final Rule MOMENT = exclusion("E-EXC-003", "同時", "at the same moment", "03-3");
    static final Rule WEEK = exclusion("E-EXC-004", "同一週（日曜日から土曜日まで）", "in one week, Sunday to Saturday", "03-4");
    static final Rule BUNDLE_DAY = bundle("E-EXC-005", "同一日", "on one day", "1");
    static final Rule BUNDLE_MONTH = bundle("E-EXC-006", "同一月", "in one month", "2");
    static final Rule BUNDLE_MOMENT = bundle("E-EXC-007", "同時", "at the same moment", "3");
    static final Rule BUNDLE_WEEK = bundle("E-EXC-008", "手術前1週間", "in the week before surgery", "5");
    static final Rule BUNDLE_SURGERY = bundle("E-EXC-009", "1手術", "with one surgery", "6");

    private final Billed billed;
    private final List<DatedTable<ExclusionField>> exclusions;
    private final DatedTable<BundleField> bundles;
    private final PairTable pairs;
    private final BundleTable slots;
    private final Occurrences occurrences;
    private final Matcher matcher;
    private final Meetings meetings = new Meetings();
    private final Refusals refusals;
    private int[] hits = new int[16];
    private int hitCount;

    /** Makes it for an edition. */
    public Exclusions(Edition edition, Report report, Billed billed) {
        this.billed = billed;
        Eligibility tables = edition.eligibility();
        exclusions = PairTable.WINDOWS.stream()
                .map(window -> tables.exclusions(PairTable.kind(window)))
                .toList();
        bundles = tables.bundles();
        ActNumbers numbers = new ActNumbers(tables, edition.acts());
        pairs = new PairTable(tables, numbers);
        slots = new BundleTable(tables, numbers);
        occurrences = new Occurrences(numbers, new Moments(edition));
        matcher = new Matcher(numbers, occurrences);
        refusals = new Refusals(report, numbers, occurrences, meetings);
    }

    private static Rule exclusion(String id, String ja, String en, String table) {
        return Rule.of(
                id,
                Area.ELIGIBILITY,
                ja + "に併せて算定できない診療行為の組は、背反区分が示す一方（いずれか一方のときは点数の高い方）だけを算定する",
                "of two acts that exclude each other " + en
                        + " the one that the table names is billed, or the dearer one",
                EXCLUSION + " " + table,
                "/items/*/lines/*/code",
                "/items/*/date",
                "/items/*/context/visit",
                "/items/*/settlement",
                "/history/counts");
    }

    private static Rule bundle(String id, String ja, String en, String unit) {
        return Rule.of(
                id,
                Area.ELIGIBILITY,
                "包括する診療行為と" + ja + "に行われた、包括される診療行為は算定しない",
                "an act in the bundle of another is not billed beside it " + en,
                BUNDLE + " 包括単位 " + unit,
                "/items/*/lines/*/code",
                "/items/*/date",
                "/items/*/context/visit",
                "/items/*/settlement",
                "/history/counts");
    }

    /** Returns the rules. */
    public static List<Rule> rules() {
        return List.of(DAY, MONTH, MOMENT, WEEK, BUNDLE_DAY, BUNDLE_MONTH, BUNDLE_MOMENT, BUNDLE_WEEK, BUNDLE_SURGERY);
    }

    /** Checks the acts of a claim. */
    public void check(ClaimBuffer in, StatementBuffer out) {
        if (meet(in, out)) {
            refusals.begin(out, in.completing());
            refusals.refuse();
            refusals.tellOpen();
        }
    }

    private boolean meet(ClaimBuffer in, StatementBuffer out) {
        occurrences.collect(in, out, billed);
        meetings.clear();
        if (occurrences.distinctCount() < 2) {
            return false;
        }
        matcher.begin(in.firstDay(), Days.endOfMonth(in.firstDay()));
        findPairs();
        findBundled();
        return meetings.size() > 0;
    }

    private void findPairs() {
        hitCount = 0;
        for (int i = 0; i < occurrences.distinctCount(); i++) {
            int act = occurrences.distinct(i);
            for (int pair = pairs.first(act); pair < pairs.end(act); pair++) {
                if (occurrences.occurs(pairs.partner(pair))) {
                    hit(pair);
                }
            }
        }
        Arrays.sort(hits, 0, hitCount);
        for (int i = 0; i < hitCount; i++) {
            meetPair(hits[i]);
        }
    }

    private void hit(int pair) {
        if (hitCount == hits.length) {
            hits = Arrays.copyOf(hits, hitCount * 2);
        }
        hits[hitCount++] = pair;
    }

    private void meetPair(int pair) {
        int lower = pairs.lower(pair);
        int higher = pairs.partner(pair);
        Window window = pairs.window(pair);
        matcher.begin(lower, higher, window);
        while (matcher.next(window)) {
            addPair(pair, lower, higher, window, !pairs.isSpecial(pair));
        }
        if (window == Window.MOMENT) {
            matcher.beginOpen();
            while (matcher.nextOpen()) {
                addPair(pair, lower, higher, window, false);
            }
        }
    }

    private void addPair(int pair, int lower, int higher, Window window, boolean certain) {
        int firsts = matcher.write(meetings);
        int day = lastClaimedDay();
        DatedTable<ExclusionField> table = exclusions.get(window.ordinal());
        int row = pairs.row(pair);
        if (day == NEVER || !table.holds(row, day)) {
            meetings.forgetParties();
            return;
        }
        meetings.add(
                lower,
                higher,
                window,
                false,
                pairs.kept(pair),
                certain,
                table.covers(day),
                table.origin(row),
                day,
                firsts);
    }

    private void findBundled() {
        for (int i = 0; i < occurrences.distinctCount(); i++) {
            int parent = occurrences.distinct(i);
            for (int slot = slots.first(parent); slot < slots.end(parent); slot++) {
                for (int k = 0; k < occurrences.distinctCount(); k++) {
                    int child = occurrences.distinct(k);
                    if (child != parent && slots.contains(slot, child)) {
                        meetBundle(slot, parent, child);
                    }
                }
            }
        }
    }

    private void meetBundle(int slot, int parent, int child) {
        Window window = slots.window(slot);
        matcher.begin(parent, child, window);
        while (matcher.next(window)) {
            addBundle(slot, parent, child, window, window.isDefined());
        }
        if (window == Window.MOMENT) {
            matcher.beginOpen();
            while (matcher.nextOpen()) {
                addBundle(slot, parent, child, window, false);
            }
        }
    }

    private void addBundle(int slot, int parent, int child, Window window, boolean certain) {
        int firsts = matcher.write(meetings);
        int day = lastClaimedDay();
        int row = day == NEVER ? BundleTable.NONE : slots.row(slot, child, day);
        if (row == BundleTable.NONE) {
            meetings.forgetParties();
            return;
        }
        boolean special = bundles.column(BundleField.SPECIAL)[row] == 1;
        meetings.add(
                parent,
                child,
                window,
                true,
                PairTable.LOWER,
                certain && !special,
                bundles.covers(day),
                bundles.origin(row),
                day,
                firsts);
    }

    private static final int NEVER = Integer.MIN_VALUE;

    private int lastClaimedDay() {
        int last = NEVER;
        for (int i = 0; i < meetings.waiting(); i++) {
            int one = meetings.waiting(i);
            if (!occurrences.isPast(one)) {
                last = Math.max(last, occurrences.day(one));
            }
        }
        return last;
    }
}
