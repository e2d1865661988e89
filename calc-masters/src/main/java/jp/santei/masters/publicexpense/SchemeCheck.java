package jp.santei.masters.publicexpense;

import java.util.List;
import jp.santei.master.PublicExpenseScheme;
import jp.santei.masters.MasterFormatError;
import jp.santei.masters.MasterFormatException;
import org.jspecify.annotations.Nullable;

/** Whether the rows of a master fit together (行どうしの整合): names, periods and priorities. */
final class SchemeCheck {
    private final List<SchemeRow> rows;

    private SchemeCheck(List<SchemeRow> rows) {
        this.rows = rows;
    }

    /**
     * Checks the rows of a file.
     *
     * @throws MasterFormatException naming the later of two rows that do not fit
     */
    static void check(List<SchemeRow> rows) {
        SchemeCheck check = new SchemeCheck(rows);
        for (int i = 0; i < rows.size(); i++) {
            for (int j = 0; j < i; j++) {
                pair(rows.get(j), rows.get(i));
            }
            check.gap(rows.get(i));
        }
    }

    private static void pair(SchemeRow before, SchemeRow row) {
        PublicExpenseScheme one = before.scheme();
        PublicExpenseScheme other = row.scheme();
        if (one.id().equals(other.id())) {
            throw refused(row, MasterFormatError.DUPLICATE_KEY, "id", other.id(), "行ごとに違う id", "an id of its own");
        }
        if (one.from() > other.to() || other.from() > one.to()) {
            return;
        }
        if (!sameBenefit(one, other)) {
            if (one.priority() == other.priority()) {
                throw refused(
                        row,
                        MasterFormatError.VALUE,
                        "priority",
                        other.priority() + " (" + one.id() + ")",
                        "同じ日の他の給付と違う順位",
                        "a priority that no other benefit has on a day");
            }
        } else if (shareSetting(one, other)) {
            throw refused(
                    row,
                    MasterFormatError.PERIOD,
                    "from",
                    other.id() + " / " + one.id(),
                    "重ならない期間",
                    "periods of a scope that do not overlap");
        }
    }

    /** Refuses a time without a row between two rows of a scope, and a mark of such a time where there is none. */
    private void gap(SchemeRow row) {
        boolean gap = false;
        for (boolean inpatient : new boolean[] {false, true}) {
            PublicExpenseScheme former = former(row.scheme(), inpatient);
            gap |= former != null && former.to() + 1 < row.scheme().from();
        }
        if (gap != row.afterGap()) {
            throw refused(
                    row,
                    MasterFormatError.PERIOD,
                    "afterGap",
                    String.valueOf(row.afterGap()),
                    "前の行との間が空くときだけ true",
                    "true exactly when the time since the former row is without one");
        }
    }

    private @Nullable PublicExpenseScheme former(PublicExpenseScheme scheme, boolean inpatient) {
        @Nullable PublicExpenseScheme former = null;
        if (covers(scheme, inpatient)) {
            for (SchemeRow row : rows) {
                PublicExpenseScheme other = row.scheme();
                boolean before = sameBenefit(scheme, other) && covers(other, inpatient) && other.to() < scheme.from();
                if (before && (former == null || other.to() > former.to())) {
                    former = other;
                }
            }
        }
        return former;
    }

    private static boolean sameBenefit(PublicExpenseScheme one, PublicExpenseScheme other) {
        return one.scope().law() == other.scope().law()
                && one.scope().institution() == other.scope().institution()
                && one.scope().recipient() == other.scope().recipient()
                && one.scope().benefit() == other.scope().benefit();
    }

    private static boolean shareSetting(PublicExpenseScheme one, PublicExpenseScheme other) {
        return (one.scope().inpatient() && other.scope().inpatient())
                || (one.scope().outpatient() && other.scope().outpatient());
    }

    private static boolean covers(PublicExpenseScheme scheme, boolean inpatient) {
        return inpatient ? scheme.scope().inpatient() : scheme.scope().outpatient();
    }

    private static MasterFormatException refused(
            SchemeRow row, MasterFormatError error, String member, String value, String ja, String en) {
        return MasterFormatException.of(
                error, row.place().atColumn(row.place().column() + "/" + member), value, ja, en);
    }
}
