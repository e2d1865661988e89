package jp.santei;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.santei.buffer.ClaimBuffer;
import jp.santei.buffer.LineKind;
import jp.santei.buffer.Log;
import jp.santei.buffer.StatementBuffer;
import jp.santei.claim.IncomeBand;
import jp.santei.claim.PayerSet;
import jp.santei.eligibility.CommentPattern;
import jp.santei.eligibility.CountUnit;
import jp.santei.eligibility.DatedTable;
import jp.santei.eligibility.EligibilityTable;
import jp.santei.master.AmountStatus;
import jp.santei.master.BedClass;
import jp.santei.master.Edition;
import jp.santei.master.LimitKind;
import jp.santei.master.LimitSide;
import jp.santei.master.MasterKind;
import jp.santei.master.MasterTable;
import jp.santei.master.MealRate;
import jp.santei.rule.Argument;
import jp.santei.rule.ArgumentType;
import jp.santei.rule.FindingKind;
import jp.santei.rule.StepKind;
import jp.santei.rule.Unbuilt;
import jp.santei.statement.Finding;
import jp.santei.statement.Step;
import org.jspecify.annotations.Nullable;

/** Turns the numbers of findings and steps into sentences (指摘・計算過程の文章化), in Japanese and English. */
final class Narrator {
    private final Edition edition;
    private final StatementBuffer out;
    private final StandardNames standards;

    Narrator(Edition edition, StatementBuffer out) {
        this.edition = edition;
        standards = new StandardNames(edition);
        this.out = out;
    }

    List<Finding> findings() {
        Log<FindingKind> log = out.findings();
        Map<String, Gathered> gathered = new LinkedHashMap<>();
        for (int i = 0; i < log.size(); i++) {
            FindingKind kind = log.kind(i);
            String key = kind.collected() ? kind.id() : key(log, i);
            Gathered one = gathered.get(key);
            if (one == null) {
                one = new Gathered(kind, i);
                gathered.put(key, one);
            }
            int entry = log.entry(i);
            if (entry >= 0) {
                one.items.add(out.item(entry));
            }
            if (kind.collected()) {
                one.codes.add(format(ArgumentType.CODE, log.number(i, 0)));
            }
        }
        List<Finding> findings = new ArrayList<>();
        gathered.values().forEach(one -> findings.add(finding(log, one)));
        return findings;
    }

    List<Step> steps() {
        Log<StepKind> log = out.steps();
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < log.size(); i++) {
            StepKind kind = log.kind(i);
            Map<String, String> values = values(kind.arguments(), log, i);
            values.put("name", name(log.line(i)));
            Map<String, String> english = new LinkedHashMap<>(values);
            nameConstants(kind.arguments(), log, i, values, english);
            Argument result = kind.arguments().get(0);
            int entry = log.entry(i);
            steps.add(new Step(
                    i + 1,
                    kind.rule(),
                    entry < 0 ? null : out.item(entry),
                    entry < 0 ? null : LocalDate.ofEpochDay(out.date(entry)).toString(),
                    format(result.type(), log.number(i, 0)),
                    unit(result.type()),
                    filled(kind.ja(), values),
                    filled(kind.en(), english),
                    source(kind, log.line(i))));
        }
        return steps;
    }

    /** Returns the row a line was resolved to, or null when it has none. */
    static @Nullable MasterTable<?> table(Edition edition, LineKind kind) {
        return switch (kind) {
            case ACT -> edition.acts();
            case DRUG -> edition.drugs();
            case MATERIAL -> edition.materials();
            case COMMENT, POINTS, UNRESOLVED, DROPPED -> null;
        };
    }

    private Finding finding(Log<FindingKind> log, Gathered one) {
        FindingKind kind = one.kind;
        Map<String, String> attributes = values(kind.arguments(), log, one.first);
        Map<String, String> values = new LinkedHashMap<>(attributes);
        values.put("name", name(log.line(one.first)));
        if (kind.collected()) {
            attributes.remove("code");
            attributes.put("count", Integer.toString(one.codes.size()));
            attributes.put("codes", String.join(" ", one.codes));
            values.putAll(attributes);
        }
        Map<String, String> english = new LinkedHashMap<>(values);
        nameConstants(kind.arguments(), log, one.first, values, english);
        return new Finding(
                kind.id(),
                kind.severity(),
                List.copyOf(one.items),
                attributes,
                filled(kind.ja(), values),
                filled(kind.en(), english));
    }

    /** Constants have a name in each language, codes and numbers of lists their text beside them; attributes keep their key. */
    private void nameConstants(
            List<Argument> arguments, Log<?> log, int i, Map<String, String> japanese, Map<String, String> english) {
        for (int n = 0; n < arguments.size(); n++) {
            Argument argument = arguments.get(n);
            int ordinal = (int) log.number(i, n);
            String ja;
            String en;
            switch (argument.type()) {
                case UNBUILT -> {
                    ja = Unbuilt.ALL[ordinal].ja();
                    en = Unbuilt.ALL[ordinal].en();
                }
                case MASTER -> {
                    ja = MasterKind.values()[ordinal].ja();
                    en = MasterKind.values()[ordinal].en();
                }
                case BAND -> {
                    ja = IncomeBand.values()[ordinal].ja();
                    en = IncomeBand.values()[ordinal].word();
                }
                case SIDE -> {
                    ja = LimitSide.values()[ordinal].ja();
                    en = LimitSide.values()[ordinal].en();
                }
                case LIMIT_KIND -> {
                    ja = LimitKind.values()[ordinal].ja();
                    en = LimitKind.values()[ordinal].en();
                }
                case STATUS -> {
                    ja = AmountStatus.values()[ordinal].ja();
                    en = AmountStatus.values()[ordinal].en();
                }
                case PAYERS -> {
                    ja = payers(ordinal, "保険", "第%d公費", "＋");
                    en = payers(ordinal, "insurance", "public expense %d", " + ");
                }
                case TABLES -> {
                    ja = tables(ordinal, EligibilityTable::ja, "、");
                    en = tables(ordinal, EligibilityTable::en, ", ");
                }
                case MEAL_RATE -> {
                    ja = MealRate.ALL.get(ordinal).ja();
                    en = MealRate.ALL.get(ordinal).en();
                }
                case COUNT_LIMIT -> {
                    CountUnit unit = CountUnit.at((int) (log.number(i, n) / ArgumentType.COUNT_LIMIT_UNIT));
                    long times = log.number(i, n) % ArgumentType.COUNT_LIMIT_UNIT;
                    ja = unit.ja() + " " + times + " 回";
                    en = times + (times == 1 ? " time " : " times ") + unit.en();
                }
                case MEAL_PRICE -> {
                    MealRate rate = MealRate.ALL.get((int) (log.number(i, n) / ArgumentType.MEAL_PRICE_UNIT));
                    long yen = log.number(i, n) % ArgumentType.MEAL_PRICE_UNIT;
                    ja = rate.ja() + " " + yen + " 円";
                    en = rate.en() + " " + yen + " yen";
                }
                case BEDS -> {
                    ja = BedClass.of(ordinal).ja();
                    en = BedClass.of(ordinal).en();
                }
                case STANDARD -> {
                    ja = standards.named(log.number(i, n));
                    en = ja;
                }
                case STANDARDS -> {
                    ja = standards.groupNamed(log.number(i, n));
                    en = ja;
                }
                case COMMENT_PATTERN -> {
                    ja = CommentPattern.values()[ordinal].ja();
                    en = CommentPattern.values()[ordinal].en();
                }
                case COMMENT -> {
                    ja = named(edition.eligibility().comments(), argument, ordinal);
                    en = ja;
                }
                case DISEASE -> {
                    ja = named(edition.eligibility().diseases(), argument, ordinal);
                    en = ja;
                }
                case MODIFIER -> {
                    ja = named(edition.eligibility().modifiers(), argument, ordinal);
                    en = ja;
                }
                default -> {
                    continue;
                }
            }
            japanese.put(argument.name(), ja);
            english.put(argument.name(), en);
        }
    }

    private static String named(DatedTable<?> table, Argument argument, int code) {
        String written = format(argument.type(), code);
        int row = table.first(code);
        return row < 0 ? written : written + "「" + table.text(row) + "」";
    }

    private static String tables(long mask, Function<EligibilityTable, String> name, String and) {
        return Arrays.stream(EligibilityTable.values())
                .filter(table -> (mask & (1L << table.ordinal())) != 0)
                .map(name)
                .collect(Collectors.joining(and));
    }

    private static String payers(int mask, String insurance, String publicExpense, String and) {
        List<String> names = new ArrayList<>();
        PayerSet set = new PayerSet(mask);
        if (set.hasInsurance()) {
            names.add(insurance);
        }
        for (int position = 1; position <= ClaimBuffer.MAX_PUBLIC; position++) {
            if (set.hasPublicExpense(position)) {
                names.add(publicExpense.replace("%d", Integer.toString(position)));
            }
        }
        return String.join(and, names);
    }

    private static String key(Log<FindingKind> log, int i) {
        return log.kind(i) + " " + log.number(i, 0) + " " + log.number(i, 1) + " " + log.number(i, 2);
    }

    private Map<String, String> values(List<Argument> arguments, Log<?> log, int i) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int n = 0; n < arguments.size(); n++) {
            Argument argument = arguments.get(n);
            long number = log.number(i, n);
            values.put(
                    argument.name(),
                    switch (argument.type()) {
                        case TABLE_ROW -> edition.eligibility().place((int) number);
                        case STANDARDS -> standards.group(number);
                        default -> format(argument.type(), number);
                    });
        }
        return values;
    }

    private String name(int line) {
        MasterTable<?> table = line < 0 ? null : tableOf(line);
        return table == null || out.lineRow(line) < 0 ? "" : table.name(out.lineRow(line));
    }

    /** A line that was dropped keeps its row: what refuses it names it. */
    private @Nullable MasterTable<?> tableOf(int line) {
        LineKind kind = out.lineKind(line);
        if (kind != LineKind.DROPPED || out.lineRow(line) < 0) {
            return table(edition, kind);
        }
        return switch (out.lineCode(line) / 100_000_000) {
            case 1 -> edition.acts();
            case 6 -> edition.drugs();
            case 7 -> edition.materials();
            default -> null;
        };
    }

    private String source(StepKind kind, int line) {
        String citation = RuleCatalogue.rule(kind.rule()).citation();
        MasterTable<?> table = line < 0 ? null : table(edition, out.lineKind(line));
        if (table == null) {
            return citation;
        }
        int row = out.lineRow(line);
        return citation + "; " + edition.info().id() + " " + table.code(row) + " ("
                + LocalDate.ofEpochDay(table.from(row)) + "…)";
    }

    static String format(ArgumentType type, long number) {
        return switch (type) {
            case CODE, COMMENT -> padded(number, 9);
            case DISEASE -> padded(number, 7);
            case MODIFIER -> padded(number, 4);
            case COMMENT_PATTERN -> Integer.toString(CommentPattern.values()[(int) number].number());
            case DATE -> LocalDate.ofEpochDay(number).toString();
            case LAW, SECTION -> padded(number, 2);
            case PRICE, POINTS_100, PERCENT, SEN -> decimal(number, 2);
            case QUANTITY -> decimal(number, 5);
            case EXACT_POINTS -> decimal(number, 6);
            case EXACT_YEN -> decimal(number, 7);
            case UNBUILT -> Unbuilt.ALL[(int) number].pointer();
            case MASTER -> MasterKind.values()[(int) number].en();
            case BAND -> IncomeBand.values()[(int) number].word();
            case SIDE -> LimitSide.values()[(int) number].word();
            case LIMIT_KIND -> LimitKind.values()[(int) number].word();
            case STATUS -> AmountStatus.values()[(int) number].word();
            case MEAL_RATE -> MealRate.ALL.get((int) number).key();
            case PAYERS -> String.join(" ", new PayerSet((int) number).words());
            case TABLES -> tables(number, EligibilityTable::layout, " ");
            case MEAL_PRICE ->
                MealRate.ALL.get((int) (number / ArgumentType.MEAL_PRICE_UNIT)).key()
                        + " "
                        + number % ArgumentType.MEAL_PRICE_UNIT;
            case COUNT_LIMIT ->
                CountUnit.at((int) (number / ArgumentType.COUNT_LIMIT_UNIT)).number()
                        + " "
                        + number % ArgumentType.COUNT_LIMIT_UNIT;
            case YEN, POINTS, NUMBER, TENTHS, TABLE_ROW, STANDARD, STANDARDS, BEDS -> Long.toString(number);
        };
    }

    /** Returns a number with leading zeros up to a width. */
    static String padded(long number, int width) {
        String digits = Long.toString(number);
        return "0".repeat(Math.max(0, width - digits.length())) + digits;
    }

    static String decimal(long unscaled, int digits) {
        BigDecimal value = BigDecimal.valueOf(unscaled, digits).stripTrailingZeros();
        return value.toPlainString();
    }

    private static String unit(ArgumentType type) {
        return switch (type) {
            case YEN, EXACT_YEN, PRICE, SEN -> "yen";
            case TENTHS -> "tenth";
            default -> "point";
        };
    }

    private static String filled(String template, Map<String, String> values) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        while (at < template.length()) {
            int open = template.indexOf('{', at);
            if (open < 0) {
                return text.append(template, at, template.length()).toString();
            }
            int close = template.indexOf('}', open);
            text.append(template, at, open).append(values.getOrDefault(template.substring(open + 1, close), ""));
            at = close + 1;
        }
        return text.toString();
    }

    /** The records that become one finding. */
    private static final class Gathered {
        private final FindingKind kind;
        private final int first;
        private final Set<Integer> items = new LinkedHashSet<>();
        private final Set<String> codes = new LinkedHashSet<>();

        Gathered(FindingKind kind, int first) {
            this.kind = kind;
            this.first = first;
        }
    }
}
