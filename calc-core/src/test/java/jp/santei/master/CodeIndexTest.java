package jp.santei.master;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Every code is found in one step, and nothing else is. */
class CodeIndexTest {
    @Property(tries = 300)
    void findsEveryCodeAndNoOther(
            @ForAll @Size(max = 400) Set<@IntRange(min = 100_000_000, max = 799_999_999) Integer> codes,
            @ForAll @IntRange(min = 1, max = 3) int versions) {
        int[] rows = codes.stream()
                .sorted()
                .flatMapToInt(code -> IntStream.generate(() -> code).limit(versions))
                .toArray();
        CodeIndex built = CodeIndex.build(rows);
        CodeIndex known = CodeIndex.of(rows, built.displacements());
        for (int code : codes) {
            int first = Arrays.binarySearch(
                            codes.stream().sorted().mapToInt(Integer::intValue).toArray(), code)
                    * versions;
            assertThat(built.firstRow(code)).isEqualTo(first);
            assertThat(known.firstRow(code)).isEqualTo(first);
            assertThat(codes.contains(code + 1) || built.firstRow(code + 1) == CodeIndex.ABSENT)
                    .isTrue();
        }
    }

    @Test
    void takesTheWholeNationalRangeOfCodes() {
        int[] codes = IntStream.range(0, 60_000).map(i -> 610_000_000 + i * 7).toArray();
        CodeIndex index = CodeIndex.build(codes);
        Set<Integer> rows = new HashSet<>();
        for (int code : codes) {
            rows.add(index.firstRow(code));
        }
        assertThat(rows).hasSize(codes.length).doesNotContain(CodeIndex.ABSENT);
        assertThat(index.firstRow(610_000_001)).isEqualTo(CodeIndex.ABSENT);
        assertThat(index.firstRow(0)).isEqualTo(CodeIndex.ABSENT);
        assertThat(index.firstRow(-1)).isEqualTo(CodeIndex.ABSENT);
    }

    @Test
    void twoCodesInOneSlotAreRefused() {
        int[] codes = IntStream.range(0, 1_000).map(i -> 100_000_000 + i).toArray();
        char[] displacements = CodeIndex.build(codes).displacements();
        assertThatThrownBy(() -> CodeIndex.of(codes, new char[displacements.length]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("share a slot");
        assertThatThrownBy(() -> CodeIndex.of(codes, new char[0]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("displacements: 0");
    }
}
