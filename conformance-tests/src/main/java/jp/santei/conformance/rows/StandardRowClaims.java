package jp.santei.conformance.rows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.santei.claim.Claim;
import jp.santei.master.ActField;
import jp.santei.master.CodeList;
import jp.santei.master.CodeListKey;
import jp.santei.master.Edition;
import jp.santei.master.MasterTable;

/**
 * Claims made of the facility standards of the acts (施設基準の行からの請求): one group of a row is not notified, not yet, no longer,
 * or the full points are billed without the standard for them.
 */
public final class StandardRowClaims {
    /** Positions after the last standard of ①〜⑥, ⑦〜⑨, ⑩. */
    private static final int[] END = {6, 9, 10};

    private static final LocalDate DAY = ActSituation.DAY;
    private static final int REDUCTION = 1;
    private static final int REDUCED = 2;

    private final MasterTable<ActField> acts;
    private final CodeList notNotified;

    private StandardRowClaims(Edition edition) {
        acts = edition.acts();
        notNotified = edition.codeList(CodeListKey.STANDARD_NOT_NOTIFIED);
    }

    /** Returns the claims of an edition. */
    public static StandardRowClaims of(Edition edition) {
        return new StandardRowClaims(edition);
    }

    /** Returns a claim of a row at a facility that has notified everything it asks for. */
    static ActSituation withAllStandards(MasterTable<ActField> acts, int row) {
        ActSituation situation = new ActSituation(acts, row);
        for (int group = 0; group < END.length; group++) {
            numbers(acts, row, group).forEach(situation::notified);
        }
        int fit = acts.column(ActField.STANDARD_FIT_CODE)[row];
        return fit == 0 ? situation : situation.notified(fit);
    }

    /** Returns the rows in force that ask for a standard. */
    public int[] rows() {
        return inForce()
                .filter(row -> IntStream.range(0, END.length)
                        .anyMatch(group -> !numbers(acts, row, group).isEmpty()))
                .toArray();
    }

    /** Returns the rows in force whose points are less without a standard. */
    public int[] reducedRows() {
        return inForce()
                .filter(row -> acts.column(ActField.STANDARD_FIT)[row] == REDUCED)
                .toArray();
    }

    private IntStream inForce() {
        int day = Math.toIntExact(DAY.toEpochDay());
        return IntStream.range(0, acts.size()).filter(row -> acts.from(row) <= day && day <= acts.to(row));
    }

    /** Returns the claims of a row: three for each group that decides. */
    public List<RowCase> at(int row) {
        List<RowCase> cases = new ArrayList<>();
        for (int group = 0; group < END.length; group++) {
            List<Integer> asked = numbers(acts, row, group);
            if (decides(asked) && isApart(row, group, asked)) {
                cases.addAll(of(row, group, asked));
            }
        }
        return cases;
    }

    private boolean decides(List<Integer> asked) {
        int day = Math.toIntExact(DAY.toEpochDay());
        return !asked.isEmpty() && asked.stream().noneMatch(number -> notNotified.contains(number, day));
    }

    /** Whether the other groups of the row ask for other standards: else theirs would meet this one. */
    private boolean isApart(int row, int group, List<Integer> asked) {
        return IntStream.range(0, END.length)
                .filter(other -> other != group)
                .mapToObj(other -> numbers(acts, row, other))
                .allMatch(others -> others.stream().noneMatch(asked::contains));
    }

    private List<RowCase> of(int row, int group, List<Integer> asked) {
        String code = Integer.toString(acts.code(row));
        String about = code + " 施設基準" + (group == 0 ? "①〜⑥" : group == 1 ? "⑦〜⑨" : "⑩") + " ";
        String numbers = asked.stream().map(String::valueOf).collect(Collectors.joining(" "));
        List<Claim> siblings = new ArrayList<>();
        for (int number : asked) {
            siblings.add(without(row, group).notified(number).claim());
        }
        int first = asked.get(0);
        String standard = Integer.toString(first);
        return List.of(
                new RowCase(
                        about + numbers,
                        "E-STD-101",
                        Map.of("code", code, "standards", numbers),
                        without(row, group).claim(),
                        siblings),
                new RowCase(
                        about + first + " from the next day",
                        "E-STD-201",
                        Map.of("code", code, "standard", standard, "from", "2025-11-13"),
                        without(row, group)
                                .notified(first, DAY.plusDays(1), DAY.plusYears(1))
                                .claim(),
                        List.of(without(row, group)
                                .notified(first, DAY, DAY.plusYears(1))
                                .claim())),
                new RowCase(
                        about + first + " to the day before",
                        "E-STD-301",
                        Map.of("code", code, "standard", standard, "to", "2025-11-11"),
                        without(row, group)
                                .notified(first, DAY.minusYears(1), DAY.minusDays(1))
                                .claim(),
                        List.of(without(row, group)
                                .notified(first, DAY.minusYears(1), DAY)
                                .claim())));
    }

    /** A claim of a row at a facility that has notified all but a group. */
    private ActSituation without(int row, int group) {
        List<Integer> missing = numbers(acts, row, group);
        ActSituation situation = new ActSituation(acts, row);
        for (int other = 0; other < END.length; other++) {
            if (other != group) {
                numbers(acts, row, other).forEach(situation::notified);
            }
        }
        int fit = acts.column(ActField.STANDARD_FIT_CODE)[row];
        return fit == 0 || missing.contains(fit) ? situation : situation.notified(fit);
    }

    /** Returns the claims of a row whose points are less without a standard. */
    public RowCase reducedAt(int row) {
        String code = Integer.toString(acts.code(row));
        int standard = acts.column(ActField.STANDARD_FIT_CODE)[row];
        Optional<Integer> reduction = inForce()
                .filter(other -> acts.column(ActField.STANDARD_FIT)[other] == REDUCTION)
                .filter(other -> acts.column(ActField.ALPHA)[other] == acts.column(ActField.ALPHA)[row])
                .mapToObj(acts::code)
                .findFirst();
        List<Claim> siblings =
                new ArrayList<>(List.of(withAllStandards(acts, row).claim()));
        reduction.ifPresent(by -> siblings.add(unfit(row, standard).and(by).claim()));
        return new RowCase(
                code + " 対象施設基準 " + standard,
                reduction.isPresent() ? "E-FIT-101" : "E-FIT-201",
                Map.of("code", code, "standard", Integer.toString(standard)),
                unfit(row, standard).claim(),
                siblings);
    }

    private ActSituation unfit(int row, int standard) {
        ActSituation situation = new ActSituation(acts, row);
        for (int group = 0; group < END.length; group++) {
            numbers(acts, row, group).stream()
                    .filter(number -> number != standard)
                    .forEach(situation::notified);
        }
        return situation;
    }

    private static List<Integer> numbers(MasterTable<ActField> acts, int row, int group) {
        List<Integer> numbers = new ArrayList<>();
        for (int i = group == 0 ? 0 : END[group - 1]; i < END[group]; i++) {
            int number = acts.column(ActField.values()[ActField.STANDARD_1.ordinal() + i])[row];
            if (number != 0) {
                numbers.add(number);
            }
        }
        return numbers;
    }
}
