package jp.santei.eligibility;

/** A column that a {@link DatedTable} carries as an int per row (項目). */
public interface TableField {
    /** Returns the official column number (項番), from 1. */
    int column();

    /** Returns the official column name (項目名). */
    String official();

    /** Returns how the text of the file becomes an int. */
    Kind kind();

    /** How the text of a column becomes an int. An empty text is 0. */
    enum Kind {
        /** Digits, half or full width. */
        NUMBER,
        /** A group number of the 電子点数表, see {@link GroupNumber}. */
        GROUP,
        /** The digit that is the second character of a longer text. */
        SECOND_DIGIT
    }
}
