package jp.santei.receipt;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import jp.santei.claim.ClaimError;
import jp.santei.claim.ClaimException;
import jp.santei.claim.Item;
import jp.santei.claim.Line;
import jp.santei.claim.PayerSet;

/**
 * Makes the items of a claim from the units of a receipt (一連 → 請求の項目).
 *
 * <p>Days on which a part was done equally often make one item. A percentage that stands as a unit of its own has no value
 * there; it joins the unit before it, of the same section and payers, on the days that both have equally often. A unit of
 * comments alone has neither day nor points; its comments join the item before it, or the first one.
 */
final class ItemMapper {
    private final YearMonth month;
    private final LineMapper lineMapper;
    private final List<Item> items = new ArrayList<>();
    private final List<MappedItem> mapped = new ArrayList<>();
    private final List<MappingProblem> problems = new ArrayList<>();
    private final List<UnitLine> remarks = new ArrayList<>();

    ItemMapper(YearMonth month, LineMapper lineMapper) {
        this.month = month;
        this.lineMapper = lineMapper;
    }

    void add(List<Unit> units) {
        List<UnitPart> chain = new ArrayList<>();
        for (Unit unit : units) {
            if (unit.isComment()) {
                remarks.addAll(unit.lines());
            }
            for (UnitPart part : UnitPart.of(unit)) {
                if (!chain.isEmpty() && !continues(chain.get(0), part)) {
                    addChain(chain);
                    chain.clear();
                }
                chain.add(part);
            }
        }
        addChain(chain);
    }

    List<Item> items() {
        return items;
    }

    List<MappedItem> mapped() {
        return mapped;
    }

    List<MappingProblem> problems() {
        return problems;
    }

    private boolean continues(UnitPart base, UnitPart part) {
        return base.head().kind() == RecordKind.SI
                && part.section().equals(base.section())
                && part.head().payers().equals(base.head().payers())
                && lineMapper.isPercentage(part, month.atDay(1));
    }

    /** Adds the items of a base and its percentages, then those of the percentages on days that the base does not share. */
    private void addChain(List<UnitPart> chain) {
        if (chain.isEmpty()) {
            return;
        }
        List<SortedMap<Integer, Integer>> rest = new ArrayList<>();
        chain.forEach(part -> rest.add(new TreeMap<>(part.days())));
        Map<DayGroup, List<LocalDate>> groups = new LinkedHashMap<>();
        chain.get(0).days().forEach((day, times) -> {
            List<Integer> members = new ArrayList<>();
            for (int i = 0; i < chain.size(); i++) {
                if (rest.get(i).remove(day, times)) {
                    members.add(i);
                }
            }
            groups.computeIfAbsent(new DayGroup(times, members), key -> new ArrayList<>())
                    .add(month.atDay(day));
        });
        for (int i = 1; i < chain.size(); i++) {
            List<Integer> alone = List.of(i);
            rest.get(i)
                    .forEach(
                            (day, times) -> groups.computeIfAbsent(new DayGroup(times, alone), key -> new ArrayList<>())
                                    .add(month.atDay(day)));
        }
        groups.forEach((group, dates) ->
                addItem(group.members().stream().map(chain::get).toList(), dates, group.times()));
    }

    /** Days that have the same parts equally often. */
    private record DayGroup(int times, List<Integer> members) {}

    private void addItem(List<UnitPart> parts, List<LocalDate> dates, int count) {
        UnitPart first = parts.get(0);
        List<UnitLine> sources =
                parts.stream().flatMap(part -> part.lines().stream()).toList();
        try {
            List<Line> lines = new ArrayList<>();
            sources.forEach(source -> lines.addAll(lineMapper.lines(source, dates.get(0))));
            remarks.forEach(remark -> lines.addAll(lineMapper.lines(remark, dates.get(0))));
            remarks.clear();
            items.add(Item.builder()
                    .dates(dates)
                    .count(count)
                    .section(first.section())
                    .payers(payers(first.head()))
                    .lines(lines)
                    .build());
        } catch (ClaimException e) {
            problems.add(MappingProblem.of(sources.get(0).line(), e.under("/items/" + items.size())));
            return;
        }
        long points = parts.stream().mapToLong(UnitPart::points).sum();
        mapped.add(new MappedItem(items.size() - 1, first.section(), dates, count, sources, points));
    }

    private static PayerSet payers(UnitLine head) {
        PayerSet payers = head.payerSet();
        if (payers == null) {
            throw ClaimException.of(ClaimError.VALUE, "/payers", head.payers(), "負担区分");
        }
        return payers;
    }
}
