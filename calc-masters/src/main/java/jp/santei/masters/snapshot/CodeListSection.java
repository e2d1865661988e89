package jp.santei.masters.snapshot;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import jp.santei.master.CodeList;
import jp.santei.master.CodeListKey;

/** The dated lists of codes (コード表). A list without entries is not written. */
final class CodeListSection implements Section<Map<CodeListKey, CodeList>> {
    private static final List<CodeListKey> ALL = List.of(CodeListKey.values());

    CodeListSection() {}

    @Override
    public void write(Map<CodeListKey, CodeList> lists, SectionOutput out) {
        List<CodeListKey> keys = ALL.stream().filter(lists::containsKey).toList();
        out.rows(
                keys,
                (key, to) -> to.text(key.key())
                        .rows(lists.getOrDefault(key, CodeList.of(List.of())).entries(), CodeListSection::entry));
    }

    @Override
    public Map<CodeListKey, CodeList> read(SectionInput in) {
        Map<CodeListKey, CodeList> lists = new EnumMap<>(CodeListKey.class);
        in.rows(list ->
                lists.put(list.constant(ALL, CodeListKey::key), CodeList.of(list.rows(CodeListSection::entry))));
        return lists;
    }

    private static void entry(CodeList.Entry entry, SectionOutput out) {
        out.number(entry.code())
                .number(entry.value())
                .number(entry.from())
                .number(entry.to())
                .text(entry.source());
    }

    private static CodeList.Entry entry(SectionInput in) {
        return new CodeList.Entry(in.number(), in.number(), in.number(), in.number(), in.text());
    }
}
