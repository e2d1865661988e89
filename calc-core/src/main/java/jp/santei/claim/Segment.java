package jp.santei.claim;

/**
 * One stretch of general anaesthesia (麻酔の区分ごとの実施時間).
 *
 * @param kind class or posture, as the anaesthesia rule names it
 * @param minutes whole minutes, 1 to 10,000
 */
public record Segment(String kind, int minutes) {
    /** Checks the components. */
    public Segment {
        Check.text(kind, "class");
        Check.range(minutes, 1, 10_000, "minutes");
    }
}
