package jp.santei.master;

/** A column that a master table carries as an int per row: its official number and name, and how its text becomes an int. */
public interface MasterField {
    /** Returns the official column number (項番), from 1. */
    int column();

    /** Returns the official column name (項目名). */
    String official();

    /** Returns how the text of the file becomes an int. */
    Kind kind();

    /** How the text of a column becomes an int. An empty text is 0. */
    enum Kind {
        /** Digits. */
        NUMBER,
        /** A decimal × 100. */
        DECIMAL,
        /** One character 0-9 A-Z as 0 to 35; the signs {@code -} and {@code *} as 0. */
        ALPHANUMERIC,
        /** An age bound of two characters, see {@link AgeBound}. */
        AGE,
        /** The first three characters of a longer code, when they are digits; otherwise 0. */
        LEADING_3
    }
}
