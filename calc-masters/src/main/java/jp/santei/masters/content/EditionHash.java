package jp.santei.masters.content;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import jp.santei.eligibility.DatedTable;
import jp.santei.eligibility.Eligibility;
import jp.santei.eligibility.EligibilityTable;
import jp.santei.eligibility.TableField;
import jp.santei.master.CodeList;
import jp.santei.master.CodeListKey;
import jp.santei.master.Coverage;
import jp.santei.master.HighCostLimits;
import jp.santei.master.MasterField;
import jp.santei.master.MasterKind;
import jp.santei.master.MasterTable;
import jp.santei.master.MealRates;
import jp.santei.master.Parameters;
import jp.santei.master.PublicCaps;
import jp.santei.master.PublicExpenseScheme;
import jp.santei.master.PublicExpenses;
import jp.santei.master.PublicLimits;

/**
 * The SHA-256 over the normalised content of an edition (版の同一性).
 *
 * <p>Everything that can change a statement goes in, in a fixed order: numbers as little-endian bytes, texts as UTF-8 with
 * their length before them, of the flag columns those that are not zero with their official column number. File names,
 * encodings and the order of rows in a file do not count.
 */
final class EditionHash {
    private static final String FORMAT = "santei-edition-1";
    private static final int BUFFER = 1 << 16;
    private static final Comparator<Parameters.Row> PARAMETER_ORDER = Comparator.<Parameters.Row, String>comparing(
                    row -> row.parameter().key())
            .thenComparingInt(Parameters.Row::from);

    private static final Comparator<HighCostLimits.Row> LIMIT_ORDER = Comparator.comparing(HighCostLimits.Row::side)
            .thenComparing(HighCostLimits.Row::inpatient)
            .thenComparing(HighCostLimits.Row::band)
            .thenComparing(HighCostLimits.Row::kind)
            .thenComparingInt(HighCostLimits.Row::from);
    private static final Comparator<MealRates.Row> MEAL_ORDER =
            Comparator.<MealRates.Row, String>comparing(row -> row.rate().key()).thenComparingInt(MealRates.Row::from);

    private static final Comparator<PublicExpenseScheme> SCHEME_ORDER = Comparator.comparing(PublicExpenseScheme::id);
    private static final Comparator<PublicLimits.Row> PUBLIC_LIMIT_ORDER = Comparator.comparing(PublicLimits.Row::kind)
            .thenComparing(PublicLimits.Row::side)
            .thenComparing(PublicLimits.Row::inpatient)
            .thenComparingInt(PublicLimits.Row::from);
    private static final Comparator<PublicCaps.Row> CAP_ORDER = Comparator.comparingInt(PublicCaps.Row::law)
            .thenComparing(PublicCaps.Row::income)
            .thenComparing(PublicCaps.Row::condition)
            .thenComparingInt(PublicCaps.Row::from);

    private final Hasher hasher = Hashing.sha256().newHasher();
    private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER).order(ByteOrder.LITTLE_ENDIAN);

    private EditionHash() {}

    static String of(EditionContent content) {
        EditionHash hash = new EditionHash();
        hash.text(FORMAT);
        hash.table(content.acts());
        hash.table(content.drugs());
        hash.table(content.materials());
        for (MasterKind kind : MasterKind.values()) {
            Coverage days = Objects.requireNonNull(content.coverage().get(kind));
            hash.text(kind.en()).number(days.from()).number(days.to());
        }
        hash.parameters(content.parameters());
        for (CodeListKey key : CodeListKey.values()) {
            hash.codeList(key, content.codeLists().getOrDefault(key, List.of()));
        }
        hash.publicExpenses(content.publicExpenses());
        hash.limits(content.limits());
        hash.meals(content.meals());
        hash.eligibility(content.eligibility());
        hash.flush();
        return hash.hasher.hash().toString();
    }

    private <F extends Enum<F> & MasterField> void table(MasterTable<F> table) {
        F[] fields = table.fields().getEnumConstants();
        int[][] columns = new int[fields.length][];
        for (int i = 0; i < fields.length; i++) {
            columns[i] = table.column(fields[i]);
        }
        number(table.size());
        for (int row = 0; row < table.size(); row++) {
            number(table.code(row)).number(table.from(row)).number(table.to(row));
            large(table.value(row));
            text(table.name(row))
                    .text(table.valueStatus(row).name())
                    .text(table.flagStatus(row).name());
            for (int i = 0; i < fields.length; i++) {
                if (columns[i][row] != 0) {
                    number(fields[i].column()).number(columns[i][row]);
                }
            }
            number(0);
        }
    }

    private void parameters(Parameters parameters) {
        number(parameters.rows().size());
        parameters.rows().stream().sorted(PARAMETER_ORDER).forEach(row -> {
            text(row.parameter().key()).number(row.from()).number(row.to());
            large(row.value());
            text(row.status()).text(row.source());
        });
    }

    private void codeList(CodeListKey key, List<CodeList.Entry> entries) {
        text(key.key()).number(entries.size());
        for (CodeList.Entry entry : entries) {
            number(entry.code()).number(entry.value()).number(entry.from()).number(entry.to());
            text(entry.source());
        }
    }

    private void publicExpenses(PublicExpenses publicExpenses) {
        number(publicExpenses.schemes().size());
        publicExpenses.schemes().stream().sorted(SCHEME_ORDER).forEach(this::scheme);
        number(publicExpenses.limits().rows().size());
        publicExpenses.limits().rows().stream().sorted(PUBLIC_LIMIT_ORDER).forEach(this::publicLimit);
        number(publicExpenses.caps().rows().size());
        publicExpenses.caps().rows().stream().sorted(CAP_ORDER).forEach(this::cap);
    }

    private void scheme(PublicExpenseScheme scheme) {
        PublicExpenseScheme.Scope scope = scheme.scope();
        text(scheme.id()).number(scope.law()).number(scope.institution()).number(scope.recipient());
        text(scope.benefit() == null ? "" : scope.benefit().word());
        number(scope.inpatient() ? 1 : 0).number(scope.outpatient() ? 1 : 0);
        text(scheme.nameJa()).text(scheme.nameEn()).number(scheme.priority());
        PublicExpenseScheme.Payment payment = scheme.payment();
        text(payment.kind().word()).number(payment.percent()).large(payment.upTo());
        number(payment.shareCaps().size());
        payment.shareCaps().forEach(this::large);
        text(payment.cap().word()).text(scheme.highCost().word()).number(scheme.combines() ? 1 : 0);
        text(scheme.meals().word()).number(scheme.from()).number(scheme.to());
        text(scheme.status().word()).text(scheme.source());
    }

    private void publicLimit(PublicLimits.Row row) {
        text(row.kind().word()).text(row.side().word()).number(row.inpatient() ? 1 : 0);
        number(row.from()).number(row.to()).large(row.base());
        number(row.percent()).large(row.threshold());
        text(row.status().word()).text(row.source());
    }

    private void cap(PublicCaps.Row row) {
        number(row.law()).text(row.income().word()).text(row.condition().word());
        number(row.from()).number(row.to()).large(row.yen());
        text(row.status().word()).text(row.source());
    }

    private void limits(HighCostLimits limits) {
        number(limits.rows().size());
        limits.rows().stream().sorted(LIMIT_ORDER).forEach(this::limit);
    }

    private void limit(HighCostLimits.Row row) {
        text(row.side().word()).number(row.inpatient() ? 1 : 0).text(row.band().word());
        text(row.kind().word()).number(row.from()).number(row.to());
        large(row.base());
        number(row.percent());
        large(row.threshold());
        large(row.repeated());
        number(row.note()).number(row.repeatedNote());
        text(row.status().word()).text(row.source());
    }

    private void meals(MealRates meals) {
        number(meals.rows().size());
        meals.rows().stream().sorted(MEAL_ORDER).forEach(row -> {
            text(row.rate().key()).number(row.from()).number(row.to());
            large(row.yen());
            text(row.status()).text(row.source());
        });
        number(meals.codes().size());
        for (MealRates.Code code : meals.codes()) {
            number(code.code()).text(code.rate().key()).text(code.source());
        }
    }

    private void eligibility(Eligibility eligibility) {
        for (EligibilityTable kind : EligibilityTable.values()) {
            DatedTable<?> table = eligibility.table(kind);
            text(kind.layout()).number(table.coveredFrom()).number(table.coveredTo());
            dated(table);
        }
    }

    private <F extends Enum<F> & TableField> void dated(DatedTable<F> table) {
        number(table.size());
        for (int row = 0; row < table.size(); row++) {
            number(table.key(row)).number(table.from(row)).number(table.to(row));
            text(table.text(row));
            for (F field : table.fields().getEnumConstants()) {
                int value = table.column(field)[row];
                if (value != 0) {
                    number(field.column()).number(value);
                }
            }
            number(0);
        }
    }

    private EditionHash number(int number) {
        room(Integer.BYTES);
        buffer.putInt(number);
        return this;
    }

    private EditionHash large(long number) {
        room(Long.BYTES);
        buffer.putLong(number);
        return this;
    }

    private EditionHash text(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        number(bytes.length).room(bytes.length);
        buffer.put(bytes);
        return this;
    }

    private EditionHash room(int bytes) {
        if (buffer.remaining() < bytes) {
            flush();
        }
        return this;
    }

    private void flush() {
        buffer.flip();
        hasher.putBytes(buffer);
        buffer.clear();
    }
}
