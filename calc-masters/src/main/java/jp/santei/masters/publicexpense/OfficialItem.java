package jp.santei.masters.publicexpense;

/**
 * One item of the official layout of the national public-expense master (国公費マスターの項目).
 *
 * @param number official number, such as 9-6
 * @param name official name
 * @param type what its value is
 */
public record OfficialItem(String number, String name, Type type) {
    /** 国が指定する実施機関番号. */
    static final String INSTITUTION = "3-2";

    /** 制度/事業終了予定日. */
    static final String END = "6";

    /** What the value of an item is. */
    public enum Type {
        /** A whole number. */
        INTEGER("integer"),
        /** A code, as text. */
        CODE("code"),
        /** A text. */
        TEXT("text"),
        /** A day, YYYY-MM-DD. */
        DATE("date"),
        /** 有無: true or false. */
        FLAG("flag"),
        /** A percentage. */
        RATIO("ratio");

        private final String word;

        Type(String word) {
            this.word = word;
        }

        /** Returns how the layout writes it. */
        public String word() {
            return word;
        }
    }
}
