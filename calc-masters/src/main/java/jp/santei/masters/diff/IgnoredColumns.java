package jp.santei.masters.diff;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.santei.masters.layout.Layout;

/**
 * The columns that a difference does not report (比較しない項目): they say something about a publication, not about the row.
 *
 * <p>For every layout these are 変更区分 and the first day, which a version states itself; beside them the listed ones. The
 * layouts with their columns are data, here and nowhere else.
 */
public final class IgnoredColumns {
    private static final String CHANGE_JA = "公表時点の変更の種類";
    private static final String CHANGE_EN = "kind of change at the publication";
    private static final String FIRST_DAY_JA = "適用開始日は版が持つ";
    private static final String FIRST_DAY_EN = "the first day belongs to the version";
    private static final String NAME_CHANGE_JA = "名称の変更の有無";
    private static final String NAME_CHANGE_EN = "whether the name changed at the publication";
    private static final String FORMER_JA = "改定前の値";
    private static final String FORMER_EN = "value before the last revision";
    private static final String MARKS_JA = "公表時点で変わった項目の印";
    private static final String MARKS_EN = "marks of what changed at the publication";
    private static final String ORDER_JA = "公表資料での順序";
    private static final String ORDER_EN = "order in the published list";

    private static final IgnoredColumns NONE = new IgnoredColumns(List.of(), false);
    private static final IgnoredColumns STANDARD = new IgnoredColumns(standardList(), true);

    private final List<Entry> entries;
    private final boolean mechanics;

    private IgnoredColumns(List<Entry> entries, boolean mechanics) {
        this.entries = entries;
        this.mechanics = mechanics;
    }

    /**
     * One column.
     *
     * @param layout id of its layout
     * @param number its number
     * @param ja why it is ignored, in Japanese
     * @param en the same in English
     */
    public record Entry(String layout, int number, String ja, String en) {}

    /** Returns the usual ones: 変更区分, 適用開始日, 旧点数, 公表順序番号 and their like. */
    public static IgnoredColumns standard() {
        return STANDARD;
    }

    /** Returns none: every column is compared. */
    public static IgnoredColumns none() {
        return NONE;
    }

    /** Returns these and others. */
    public IgnoredColumns with(List<Entry> others) {
        return new IgnoredColumns(
                Stream.concat(entries.stream(), others.stream()).toList(), mechanics);
    }

    /** Returns the columns of a layout that are ignored, by number. */
    public List<Entry> of(Layout layout) {
        List<Entry> found = new ArrayList<>();
        if (mechanics && layout.change() > 0) {
            found.add(new Entry(layout.id(), layout.change(), CHANGE_JA, CHANGE_EN));
        }
        if (mechanics && layout.from() > 0) {
            found.add(new Entry(layout.id(), layout.from(), FIRST_DAY_JA, FIRST_DAY_EN));
        }
        entries.stream()
                .filter(entry -> entry.layout().equals(layout.id()))
                .filter(entry -> found.stream().noneMatch(other -> other.number() == entry.number()))
                .forEach(found::add);
        found.sort(Comparator.comparingInt(Entry::number));
        return Collections.unmodifiableList(found);
    }

    /** Returns the entry of a column, empty when it is compared. */
    public Optional<Entry> entry(Layout layout, int number) {
        return of(layout).stream().filter(entry -> entry.number() == number).findFirst();
    }

    /** Returns the ids of the layouts that are listed. */
    public SortedSet<String> layouts() {
        return entries.stream().map(Entry::layout).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Entry> standardList() {
        List<Entry> list = new ArrayList<>();
        add(list, "ika-act", FORMER_JA, FORMER_EN, 57, 58);
        add(list, "ika-act", NAME_CHANGE_JA, NAME_CHANGE_EN, 59, 60);
        add(list, "ika-act", ORDER_JA, ORDER_EN, 89);
        add(list, "ward", FORMER_JA, FORMER_EN, 57, 58);
        add(list, "ward", NAME_CHANGE_JA, NAME_CHANGE_EN, 59, 60);
        add(list, "ward", ORDER_JA, ORDER_EN, 89);
        add(list, "ika-drug", FORMER_JA, FORMER_EN, 24, 25);
        add(list, "ika-drug", NAME_CHANGE_JA, NAME_CHANGE_EN, 26, 27);
        add(list, "ika-drug", ORDER_JA, ORDER_EN, 33);
        add(list, "ika-material", FORMER_JA, FORMER_EN, 17, 18);
        add(list, "ika-material", NAME_CHANGE_JA, NAME_CHANGE_EN, 19, 20);
        add(list, "ika-material", ORDER_JA, ORDER_EN, 26);
        add(list, "comment", ORDER_JA, ORDER_EN, 24);
        add(list, "comment-related", ORDER_JA, ORDER_EN, 18);
        add(list, "dental-act", FORMER_JA, FORMER_EN, 13, 14);
        add(list, "dental-act", ORDER_JA, ORDER_EN, 66);
        add(list, "dispensing", FORMER_JA, FORMER_EN, 58, 59);
        add(list, "dispensing", ORDER_JA, ORDER_EN, 62);
        add(list, "nursing", FORMER_JA, FORMER_EN, 17, 18);
        add(list, "nursing", ORDER_JA, ORDER_EN, 66);
        for (String layout : List.of("disease", "disease-abolished")) {
            add(list, layout, MARKS_JA, MARKS_EN, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 45, 46);
        }
        add(list, "modifier", MARKS_JA, MARKS_EN, 12, 13);
        return List.copyOf(list);
    }

    private static void add(List<Entry> list, String layout, String ja, String en, int... numbers) {
        for (int number : numbers) {
            list.add(new Entry(layout, number, ja, en));
        }
    }
}
