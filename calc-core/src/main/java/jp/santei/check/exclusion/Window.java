package jp.santei.check.exclusion;

import jp.santei.eligibility.BundleWindow;
import jp.santei.rule.ExclusionFindings;

/** Within what two acts are not billed together (背反・包括の単位). */
enum Window {
    /** 1日につき. */
    DAY(BundleWindow.DAY),
    /** 同一月内. */
    MONTH(BundleWindow.MONTH),
    /** 同時: on the same day in the same visit. */
    MOMENT(BundleWindow.MOMENT),
    /** 1週間につき, from Sunday to Saturday. */
    WEEK(BundleWindow.NONE),
    /** 手術前1週間, which the tables do not define further. */
    WEEK_BEFORE_SURGERY(BundleWindow.WEEK_BEFORE_SURGERY),
    /** 1手術につき, which the tables do not define further. */
    SURGERY(BundleWindow.SURGERY);

    /** All of them, in order. */
    static final Window[] ALL = values();

    /** An epoch day that is a Sunday. */
    private static final int SUNDAY = 3;

    private static final int WEEK_DAYS = 7;

    private final BundleWindow bundle;

    Window(BundleWindow bundle) {
        this.bundle = bundle;
    }

    /** Returns the window of a 包括単位, or null when there is none. */
    static Window ofBundle(int number) {
        for (Window window : ALL) {
            if (number != BundleWindow.NONE.number() && window.bundle.number() == number) {
                return window;
            }
        }
        throw new IllegalArgumentException("包括単位: " + number);
    }

    /** Returns whether the tables say when two acts are within it. */
    boolean isDefined() {
        return this != WEEK_BEFORE_SURGERY && this != SURGERY;
    }

    /** Returns the number of the week of a day, which begins on Sunday. */
    static int week(int day) {
        return Math.floorDiv(day - SUNDAY, WEEK_DAYS);
    }

    /** Returns the findings of exclusions or bundles within it. */
    ExclusionFindings.OfWindow findings(boolean bundles) {
        return bundles ? ExclusionFindings.BUNDLES.get(bundleOrder()) : ExclusionFindings.EXCLUSIONS.get(ordinal());
    }

    private int bundleOrder() {
        return this == WEEK_BEFORE_SURGERY || this == SURGERY ? ordinal() - 1 : ordinal();
    }
}
