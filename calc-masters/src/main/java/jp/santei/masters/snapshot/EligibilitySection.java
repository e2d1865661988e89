package jp.santei.masters.snapshot;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import jp.santei.eligibility.DatedTable;
import jp.santei.eligibility.Eligibility;
import jp.santei.eligibility.EligibilityTable;
import jp.santei.eligibility.TableField;

/**
 * What may be billed together, how often and with which comment (算定可否の表): each table that is there as dense columns, in
 * the order of its keys. The pairs of a 背反テーブル are such a table: sorted keys, found by halving.
 */
final class EligibilitySection implements Section<Eligibility> {
    private static final List<EligibilityTable> ALL = List.of(EligibilityTable.values());

    EligibilitySection() {}

    @Override
    public void write(Eligibility part, SectionOutput out) {
        List<EligibilityTable> present =
                ALL.stream().filter(kind -> part.table(kind).isPresent()).toList();
        out.rows(part.files(), (file, to) -> to.text(file));
        out.rows(present, (kind, to) -> {
            to.text(kind.layout());
            table(part.table(kind), to);
        });
    }

    @Override
    public Eligibility read(SectionInput in) {
        List<String> files = in.rows(SectionInput::text);
        Map<EligibilityTable, DatedTable<?>> tables = new EnumMap<>(EligibilityTable.class);
        in.rows(row -> {
            EligibilityTable kind = row.constant(ALL, EligibilityTable::layout);
            return tables.put(kind, table(kind, files.size(), row));
        });
        return Eligibility.of(tables, files);
    }

    private static <F extends Enum<F> & TableField> void table(DatedTable<F> table, SectionOutput out) {
        int rows = table.size();
        int[] keys = new int[rows];
        int[] from = new int[rows];
        int[] to = new int[rows];
        int[] origins = new int[rows];
        for (int row = 0; row < rows; row++) {
            keys[row] = table.key(row);
            from[row] = table.from(row);
            to[row] = table.to(row);
            origins[row] = table.origin(row);
        }
        out.number(table.coveredFrom()).number(table.coveredTo());
        out.number(rows).numbers(keys).numbers(origins);
        IntColumn.write(from, out);
        IntColumn.write(to, out);
        F[] fields = table.fields().getEnumConstants();
        out.number(fields.length);
        for (F field : fields) {
            out.number(field.column());
            IntColumn.write(table.column(field), out);
        }
        NameColumn.write(rows, table::text, out);
    }

    /** The columns of a kind are those of its type; {@link Eligibility#of} checks it again. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    private static DatedTable<?> table(EligibilityTable kind, int files, SectionInput in) {
        return typed((Class) kind.fields(), files, in);
    }

    private static <F extends Enum<F> & TableField> DatedTable<F> typed(Class<F> type, int files, SectionInput in) {
        int coveredFrom = in.number();
        int coveredTo = in.number();
        int rows = in.count(Integer.BYTES * 2);
        int[] zero = new int[rows];
        int[] keys = in.numbers(new int[rows]);
        int[] origins = in.numbers(new int[rows]);
        checkOrigins(origins, files, in);
        int[] from = IntColumn.read(zero, in);
        int[] to = IntColumn.read(zero, in);
        F[] fields = type.getEnumConstants();
        int count = in.number();
        if (count != fields.length) {
            throw in.otherBuild(count + " columns");
        }
        Map<F, int[]> columns = new EnumMap<>(type);
        for (F field : fields) {
            int column = in.number();
            if (column != field.column()) {
                throw in.otherBuild("column " + column);
            }
            columns.put(field, IntColumn.read(zero, in));
        }
        return DatedTable.of(type, coveredFrom, coveredTo, keys, from, to, origins, columns, NameColumn.read(zero, in));
    }

    private static void checkOrigins(int[] origins, int files, SectionInput in) {
        for (int origin : origins) {
            if (DatedTable.originFile(origin) >= files) {
                throw in.content(Integer.toString(origin), "ファイルの番号", "the number of a file");
            }
        }
    }
}
