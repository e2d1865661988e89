package jp.santei.receipt;

/**
 * A phrase of a message in both languages (文言).
 *
 * @param ja Japanese
 * @param en English
 */
record Phrase(String ja, String en) {
    /** Returns a phrase that reads the same in both: ids, digits, patterns. */
    static Phrase of(String text) {
        return new Phrase(text, text);
    }

    /** Returns the phrase of a number of digits. */
    static Phrase digits(int count) {
        return new Phrase(count + "桁の数字", count + " digits");
    }
}
