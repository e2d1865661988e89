package jp.santei.masters.snapshot;

import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The names of the rows of a table (名称の列): UTF-8 until somebody reads them, each name once.
 *
 * <p>A calculation reads no name; a statement reads those of its own lines. A name that was read is kept, so that the next
 * reader gets the same {@code String}. Thread-safe: two threads that decode the same name at the same time make the same
 * text.
 */
final class NameColumn implements IntFunction<String> {
    private final int[] nameOf;
    private final int[] starts;
    private final byte[] utf8;
    private final @Nullable String[] decoded;

    private NameColumn(int[] nameOf, int[] starts, byte[] utf8) {
        this.nameOf = nameOf;
        this.starts = starts;
        this.utf8 = utf8;
        this.decoded = new String[starts.length - 1];
    }

    static void write(int rows, IntFunction<String> nameOfRow, SectionOutput out) {
        TextPool names = new TextPool();
        int[] nameOf = new int[rows];
        for (int row = 0; row < rows; row++) {
            nameOf[row] = names.add(nameOfRow.apply(row));
        }
        SectionOutput blob = new SectionOutput(names);
        int[] starts = new int[names.size() + 1];
        for (int i = 0; i < names.size(); i++) {
            byte[] name = names.get(i).getBytes(StandardCharsets.UTF_8);
            blob.bytes(name);
            starts[i + 1] = starts[i] + name.length;
        }
        IntColumn.write(nameOf, out);
        out.number(names.size()).numbers(starts).bytes(blob.toBytes());
    }

    static NameColumn read(int[] zero, SectionInput in) {
        int[] nameOf = IntColumn.read(zero, in);
        int[] starts = new int[in.count(Integer.BYTES) + 1];
        in.numbers(starts);
        check(nameOf, starts, in);
        return new NameColumn(nameOf, starts, in.bytes(starts[starts.length - 1]));
    }

    @Override
    public String apply(int row) {
        int i = nameOf[row];
        String name = decoded[i];
        if (name == null) {
            name = new String(utf8, starts[i], starts[i + 1] - starts[i], StandardCharsets.UTF_8);
            decoded[i] = name;
        }
        return name;
    }

    private static void check(int[] nameOf, int[] starts, SectionInput in) {
        boolean ordered = starts[0] == 0;
        for (int i = 1; i < starts.length; i++) {
            ordered &= starts[i - 1] <= starts[i];
        }
        for (int name : nameOf) {
            ordered &= name >= 0 && name < starts.length - 1;
        }
        if (!ordered) {
            throw in.content("?", "名称の位置", "the places of names");
        }
    }
}
