package jp.santei.masters.snapshot;

import java.util.Arrays;

/**
 * A column of ints in the form that takes the fewest bytes (整数の列).
 *
 * <p>Of the flags of an act most are 0 in nearly all rows, and most of the rest have one digit: the file is a fifth of what
 * it would be with four bytes each, and reading it is the faster for it.
 */
final class IntColumn {
    /** All rows have the value that follows. */
    private static final int SAME = 0;
    /** Rows with another value than 0 follow: how many, which, and their values. */
    private static final int SPARSE = 8;
    /** Few different values, such as dates: how many, which, and for each row the position of its value in one byte. */
    private static final int CHOICE = 16;
    /** The other forms are the number of bytes of a row. */
    private static final int SPARSE_BYTES = 8;

    private static final int MOST_CHOICES = 256;

    private IntColumn() {}

    static void write(int[] column, SectionOutput out) {
        int least = Arrays.stream(column).min().orElse(0);
        int most = Arrays.stream(column).max().orElse(0);
        long others = Arrays.stream(column).filter(value -> value != 0).count();
        int width = width(least, most);
        if (least == most) {
            out.number(SAME).number(least);
        } else if (others * SPARSE_BYTES < (long) width * column.length) {
            sparse(column, (int) others, out);
        } else if (width == Byte.BYTES) {
            out.number(width);
            for (int value : column) {
                out.octet(value);
            }
        } else if (column.length > MOST_CHOICES * Integer.BYTES && choices(column).length <= MOST_CHOICES) {
            choice(column, out);
        } else if (width == Short.BYTES) {
            out.number(width).shorts(shorts(column));
        } else {
            out.number(width).numbers(column);
        }
    }

    /**
     * Reads a column.
     *
     * @param zero a column of as many rows that are all 0, which is returned when this one is the same
     */
    static int[] read(int[] zero, SectionInput in) {
        int form = in.number();
        if (form == SAME) {
            int value = in.number();
            return value == 0 ? zero : filled(zero.length, value);
        }
        int[] column = new int[zero.length];
        switch (form) {
            case SPARSE -> sparse(column, in);
            case CHOICE -> choice(column, in);
            case Byte.BYTES -> {
                byte[] bytes = in.bytes(column.length);
                for (int row = 0; row < column.length; row++) {
                    column[row] = bytes[row];
                }
            }
            case Short.BYTES -> {
                short[] shorts = in.shorts(column.length);
                for (int row = 0; row < column.length; row++) {
                    column[row] = shorts[row];
                }
            }
            case Integer.BYTES -> in.numbers(column);
            default -> throw in.content(Integer.toString(form), "列の形式 0、1、2、4、8、16", "a form of 0, 1, 2, 4, 8 or 16");
        }
        return column;
    }

    private static int width(int least, int most) {
        if (least >= Byte.MIN_VALUE && most <= Byte.MAX_VALUE) {
            return Byte.BYTES;
        }
        return least >= Short.MIN_VALUE && most <= Short.MAX_VALUE ? Short.BYTES : Integer.BYTES;
    }

    private static void sparse(int[] column, int others, SectionOutput out) {
        int[] rows = new int[others];
        int[] values = new int[others];
        int next = 0;
        for (int row = 0; row < column.length; row++) {
            if (column[row] != 0) {
                rows[next] = row;
                values[next++] = column[row];
            }
        }
        out.number(SPARSE).number(others).numbers(rows).numbers(values);
    }

    private static void sparse(int[] column, SectionInput in) {
        int[] rows = new int[in.count(SPARSE_BYTES)];
        int[] values = new int[rows.length];
        in.numbers(rows);
        in.numbers(values);
        for (int i = 0; i < rows.length; i++) {
            if (rows[i] < 0 || rows[i] >= column.length) {
                throw in.content(Integer.toString(rows[i]), "行番号", "the number of a row");
            }
            column[rows[i]] = values[i];
        }
    }

    private static int[] choices(int[] column) {
        return Arrays.stream(column).distinct().sorted().toArray();
    }

    private static void choice(int[] column, SectionOutput out) {
        int[] choices = choices(column);
        out.number(CHOICE).number(choices.length).numbers(choices);
        for (int value : column) {
            out.octet(Arrays.binarySearch(choices, value));
        }
    }

    private static void choice(int[] column, SectionInput in) {
        int[] choices = new int[in.count(Integer.BYTES)];
        in.numbers(choices);
        byte[] positions = in.bytes(column.length);
        for (int row = 0; row < column.length; row++) {
            int position = Byte.toUnsignedInt(positions[row]);
            if (position >= choices.length) {
                throw in.content(Integer.toString(position), "値の位置", "the position of a value");
            }
            column[row] = choices[position];
        }
    }

    private static int[] filled(int rows, int value) {
        int[] column = new int[rows];
        Arrays.fill(column, value);
        return column;
    }

    private static short[] shorts(int[] column) {
        short[] shorts = new short[column.length];
        for (int row = 0; row < column.length; row++) {
            shorts[row] = (short) column[row];
        }
        return shorts;
    }
}
