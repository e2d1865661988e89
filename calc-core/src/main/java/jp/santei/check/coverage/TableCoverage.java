package jp.santei.check.coverage;

import java.util.Arrays;
import java.util.List;
import jp.santei.buffer.ClaimBuffer;
import jp.santei.buffer.StatementBuffer;
import jp.santei.check.Billed;
import jp.santei.check.Report;
import jp.santei.eligibility.DatedTable;
import jp.santei.eligibility.Eligibility;
import jp.santei.eligibility.EligibilityTable;
import jp.santei.eligibility.GroupField;
import jp.santei.master.ActField;
import jp.santei.master.Edition;
import jp.santei.master.MasterTable;
import jp.santei.rule.Area;
import jp.santei.rule.CoverageFindings;
import jp.santei.rule.Rule;

/**
 * Exclusions and bundles that cannot be looked up (確認できない背反・包括): the 補助マスター says which acts a table has rows of, be the
 * table there or not.
 *
 * <p>Told once a claim, and only where it may matter: two acts of different sections, both in a table that is missing, come
 * together in its window. Allocates nothing.
 */
public final class TableCoverage {
    static final Rule RULE = Rule.of(
            "E-TAB-001",
            Area.ELIGIBILITY,
            "版にない表、診療月を対象としない表の背反・包括は確認できないことを示す",
            "exclusions and bundles of tables that the edition lacks for the month are not checked, which is told",
            "医科電子点数表 補助マスターテーブル 背反関連・包括単位",
            "/items/*/lines/*/code",
            "/items/*/date");

    private static final EligibilityTable[] TABLES = {
        EligibilityTable.EXCLUSIONS_DAY,
        EligibilityTable.EXCLUSIONS_MOMENT,
        EligibilityTable.EXCLUSIONS_MONTH,
        EligibilityTable.EXCLUSIONS_WEEK,
        EligibilityTable.BUNDLES
    };
    private static final GroupField[] FLAGS = {
        GroupField.EXCLUDES_DAY, GroupField.EXCLUDES_MOMENT, GroupField.EXCLUDES_MONTH, GroupField.EXCLUDES_WEEK
    };

    /** Tables before this one look at a day, the others at the claim. */
    private static final int FIRST_OF_MONTH = 2;

    private static final int DAYS = 32;
    private static final int SECTION_SHIFT = 16;

    private final Report report;
    private final Billed billed;
    private final Eligibility tables;
    private final byte[] flags;
    private final int[] section;
    private final int[] seen = new int[FLAGS.length * DAYS];

    /** Makes it for an edition. */
    public TableCoverage(Edition edition, Report report, Billed billed) {
        this.report = report;
        this.billed = billed;
        tables = edition.eligibility();
        MasterTable<ActField> acts = edition.acts();
        int[] alpha = acts.column(ActField.ALPHA);
        int[] number = acts.column(ActField.SECTION_NUMBER);
        flags = new byte[acts.size()];
        section = new int[acts.size()];
        for (int row = 0; row < flags.length; row++) {
            flags[row] = (byte) flags(tables.groups(), acts.code(row));
            section[row] = ((alpha[row] + 1) << SECTION_SHIFT) | number[row];
        }
    }

    private static int flags(DatedTable<GroupField> groups, int code) {
        int row = groups.first(code);
        if (row < 0) {
            return 0;
        }
        int flags = 0;
        for (int table = 0; table < FLAGS.length; table++) {
            flags |= groups.column(FLAGS[table])[row] == 1 ? 1 << table : 0;
        }
        return flags | (groups.column(GroupField.BUNDLE_1)[row] == 0 ? 0 : 1 << FLAGS.length);
    }

    /** Returns the rules. */
    public static List<Rule> rules() {
        return List.of(RULE);
    }

    /** Looks at the acts of a claim. */
    public void check(ClaimBuffer in, StatementBuffer out) {
        int missing = missing(in.firstDay());
        if (missing == 0) {
            return;
        }
        Arrays.fill(seen, 0);
        int concerned = 0;
        boolean together = false;
        for (int i = 0; i < billed.size(); i++) {
            int its = flags[billed.row(i)] & missing;
            if (its != 0) {
                concerned |= its;
                together |= meets(its, section[billed.row(i)], billed.day(i) - in.firstDay() + 1);
            }
        }
        if (together) {
            report.tell(
                    CoverageFindings.NOT_CHECKED,
                    StatementBuffer.WHOLE_CLAIM,
                    StatementBuffer.NO_LINE,
                    mask(concerned),
                    0,
                    0,
                    0,
                    0,
                    0);
        }
    }

    private int missing(int day) {
        int missing = 0;
        for (int table = 0; table < TABLES.length; table++) {
            missing |= tables.table(TABLES[table]).covers(day) ? 0 : 1 << table;
        }
        return missing;
    }

    private boolean meets(int its, int ofSection, int day) {
        boolean meets = false;
        for (int table = 0; table < FLAGS.length; table++) {
            if ((its & (1 << table)) != 0) {
                int window = table * DAYS + (table < FIRST_OF_MONTH ? day : 0);
                meets |= seen[window] != 0 && seen[window] != ofSection;
                seen[window] = ofSection;
            }
        }
        return meets;
    }

    private static long mask(int concerned) {
        long mask = 0;
        for (int table = 0; table < TABLES.length; table++) {
            mask |= (concerned & (1 << table)) == 0 ? 0 : 1L << TABLES[table].ordinal();
        }
        return mask;
    }
}
