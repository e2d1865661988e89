package jp.santei.masters.snapshot;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;

/** The bytes of a section while they are written (セクションの書込み), little-endian. Not thread-safe. */
final class SectionOutput {
    private final TextPool texts;
    private ByteBuffer bytes = order(ByteBuffer.allocate(1 << 12));

    SectionOutput(TextPool texts) {
        this.texts = texts;
    }

    SectionOutput flag(boolean value) {
        return octet(value ? 1 : 0);
    }

    SectionOutput octet(int value) {
        room(1).put((byte) value);
        return this;
    }

    SectionOutput number(int value) {
        room(Integer.BYTES).putInt(value);
        return this;
    }

    SectionOutput large(long value) {
        room(Long.BYTES).putLong(value);
        return this;
    }

    /** Writes a text as its number in the pool: for texts that are used again and again. */
    SectionOutput text(String value) {
        return number(texts.add(value));
    }

    /** Writes a text itself. */
    SectionOutput utf8(String value) {
        byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
        return number(utf8.length).bytes(utf8);
    }

    SectionOutput bytes(byte[] value) {
        room(value.length).put(value);
        return this;
    }

    SectionOutput shorts(short[] value) {
        for (short one : value) {
            room(Short.BYTES).putShort(one);
        }
        return this;
    }

    SectionOutput numbers(int[] value) {
        ByteBuffer out = room(Math.multiplyExact(value.length, Integer.BYTES));
        out.asIntBuffer().put(value);
        out.position(out.position() + value.length * Integer.BYTES);
        return this;
    }

    SectionOutput larges(long[] value) {
        ByteBuffer out = room(Math.multiplyExact(value.length, Long.BYTES));
        out.asLongBuffer().put(value);
        out.position(out.position() + value.length * Long.BYTES);
        return this;
    }

    /** Writes how many rows there are, then each. */
    <R> SectionOutput rows(List<R> rows, BiConsumer<R, SectionOutput> each) {
        number(rows.size());
        rows.forEach(row -> each.accept(row, this));
        return this;
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes.array(), bytes.position());
    }

    private ByteBuffer room(int more) {
        if (bytes.remaining() < more) {
            int needed = Math.addExact(bytes.position(), more);
            ByteBuffer larger = order(ByteBuffer.allocate(Math.max(needed, bytes.capacity() * 2)));
            bytes = larger.put(bytes.flip());
        }
        return bytes;
    }

    private static ByteBuffer order(ByteBuffer buffer) {
        return buffer.order(ByteOrder.LITTLE_ENDIAN);
    }
}
