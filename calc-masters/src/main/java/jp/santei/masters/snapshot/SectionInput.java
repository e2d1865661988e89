package jp.santei.masters.snapshot;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The bytes of a section while they are read (セクションの読込み), little-endian. Not thread-safe.
 *
 * <p>Nothing is read beyond the section, and nothing is allocated for a number of things that it has no room for.
 */
final class SectionInput {
    static final String MAKE_ANEW_JA = "このライブラリで公式ファイルから作り直したもの";
    static final String MAKE_ANEW_EN = "one made anew of the official files by this library";

    private final String file;
    private final String section;
    private final int start;
    private final TextPool texts;
    private final ByteBuffer bytes;

    SectionInput(String file, String section, byte[] all, int start, int length, TextPool texts) {
        this.file = file;
        this.section = section;
        this.start = start;
        this.texts = texts;
        this.bytes = ByteBuffer.wrap(all, start, length).slice().order(ByteOrder.LITTLE_ENDIAN);
    }

    SnapshotPlace place() {
        return new SnapshotPlace(file, section, (long) start + bytes.position());
    }

    boolean flag() {
        int value = need(1).get();
        if (value < 0 || value > 1) {
            throw content(Integer.toString(value), "0または1", "0 or 1");
        }
        return value == 1;
    }

    int number() {
        return need(Integer.BYTES).getInt();
    }

    long large() {
        return need(Long.BYTES).getLong();
    }

    /**
     * Returns a number of things that follow.
     *
     * @param least bytes that each takes at least
     */
    int count(int least) {
        int count = number();
        if (count < 0 || (long) count * least > bytes.remaining()) {
            throw content(
                    Integer.toString(count),
                    "残り" + bytes.remaining() + "バイトに入る件数",
                    "a number of things in the " + bytes.remaining() + " bytes left");
        }
        return count;
    }

    String text() {
        int number = number();
        if (number < 0 || number >= texts.size()) {
            throw content(Integer.toString(number), "文字列の番号", "the number of a text");
        }
        return texts.get(number);
    }

    /** A malformed sequence would decode to U+FFFD, which no text of an edition has. */
    String utf8() {
        String text = new String(bytes(count(1)), StandardCharsets.UTF_8);
        if (text.indexOf('\uFFFD') >= 0) {
            throw content(text, "UTF-8", "UTF-8");
        }
        return text;
    }

    /** Returns the constant of the word that follows. */
    <E> E constant(List<E> constants, Function<E, String> word) {
        String found = text();
        for (E constant : constants) {
            if (word.apply(constant).equals(found)) {
                return constant;
            }
        }
        throw otherBuild(found);
    }

    byte[] bytes(int count) {
        ByteBuffer taken = take(count);
        byte[] value = new byte[count];
        taken.get(value);
        return value;
    }

    short[] shorts(int count) {
        ByteBuffer taken = take((long) count * Short.BYTES);
        short[] value = new short[count];
        taken.asShortBuffer().get(value);
        return value;
    }

    /** Fills an array and returns it. */
    int[] numbers(int[] value) {
        take((long) value.length * Integer.BYTES).asIntBuffer().get(value);
        return value;
    }

    void larges(long[] value) {
        take((long) value.length * Long.BYTES).asLongBuffer().get(value);
    }

    /** Reads how many rows there are, then each; a row takes at least four bytes. */
    <R> List<R> rows(Function<SectionInput, R> each) {
        int count = count(Integer.BYTES);
        List<R> rows = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            rows.add(each.apply(this));
        }
        return rows;
    }

    /** Checks that everything was read. */
    void end() {
        if (bytes.hasRemaining()) {
            throw content(bytes.remaining() + "バイト / bytes", "セクションの終わり", "the end of the section");
        }
    }

    SnapshotException content(String found, String expectedJa, String expectedEn) {
        return SnapshotException.of(SnapshotError.CONTENT, place(), found, expectedJa, expectedEn);
    }

    SnapshotException otherBuild(String found) {
        return SnapshotException.of(SnapshotError.OTHER_BUILD, place(), found, MAKE_ANEW_JA, MAKE_ANEW_EN);
    }

    private ByteBuffer take(long count) {
        ByteBuffer taken = need(count).slice().order(ByteOrder.LITTLE_ENDIAN).limit((int) count);
        bytes.position(bytes.position() + (int) count);
        return taken;
    }

    private ByteBuffer need(long count) {
        if (bytes.remaining() < count) {
            throw content(bytes.remaining() + "", "あと" + count + "バイト", count + " more bytes");
        }
        return bytes;
    }
}
