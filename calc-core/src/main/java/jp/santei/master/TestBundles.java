package jp.santei.master;

/**
 * What the tests of one sampling are worth by their number (多項目包括規定, まるめ), group by group (包括対象検査).
 *
 * <p>From a number of tests on, fixed points replace the sum of their own. The numbers and points are data, because they
 * change with every revision: the code of an entry of {@link CodeListKey#BUNDLE_POINTS} is group × 100 + number. Immutable and
 * thread-safe.
 */
public final class TestBundles {
    /** Too few tests: each is worth its own points. */
    public static final int NONE = CodeList.ABSENT;

    /** The tests are a bundle whose points of that day are not known. */
    public static final int UNKNOWN = 0;

    private static final int PER_GROUP = 100;

    private final CodeList points;
    private final CodeList mostTests;
    private final CodeList mostPoints;

    /** Reads the bundles of an edition. */
    public TestBundles(Edition edition) {
        points = edition.codeList(CodeListKey.BUNDLE_POINTS);
        mostTests = edition.codeList(CodeListKey.BUNDLE_MOST_TESTS);
        mostPoints = edition.codeList(CodeListKey.BUNDLE_MOST_POINTS);
    }

    /** Returns the points of a number of tests of a group, whole; {@link #NONE} or {@link #UNKNOWN} where there are none. */
    public int points(int group, int tests, int day) {
        int best = NONE;
        int from = 0;
        for (int i = 0; i < points.size(); i++) {
            int number = points.code(i) % PER_GROUP;
            boolean reached = points.code(i) / PER_GROUP == group && number <= tests;
            if (reached && number > from && points.holds(i, day)) {
                from = number;
                best = points.value(i);
            }
        }
        return best;
    }

    /** Returns how many tests of a group are worth points in one sampling, or {@link #NONE} for all. */
    public int mostTests(int group, int day) {
        return mostTests.valueOf(group, day);
    }

    /** Returns how many points the tests of a group are worth in a month, or {@link #NONE} for no limit. */
    public int mostPoints(int group, int day) {
        return mostPoints.valueOf(group, day);
    }
}
