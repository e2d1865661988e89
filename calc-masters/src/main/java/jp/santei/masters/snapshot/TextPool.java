package jp.santei.masters.snapshot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The texts that sections refer to by number, each once (文字列の表), in the order in which they were first used. */
final class TextPool {
    private final List<String> texts;
    private final Map<String, Integer> numbers = new HashMap<>();

    TextPool() {
        this(new ArrayList<>());
    }

    TextPool(List<String> texts) {
        this.texts = texts;
    }

    /** Returns the number of a text, which is added when it is new. */
    int add(String text) {
        return numbers.computeIfAbsent(text, added -> {
            texts.add(added);
            return texts.size() - 1;
        });
    }

    int size() {
        return texts.size();
    }

    String get(int number) {
        return texts.get(number);
    }

    /** Reads and writes the pool itself. */
    static final class AsSection implements Section<TextPool> {
        AsSection() {}

        @Override
        public void write(TextPool pool, SectionOutput out) {
            out.number(pool.size());
            pool.texts.forEach(out::utf8);
        }

        @Override
        public TextPool read(SectionInput in) {
            int count = in.count(Integer.BYTES);
            List<String> texts = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                texts.add(in.utf8());
            }
            return new TextPool(texts);
        }
    }
}
