package jp.santei.check.comment;

import java.util.Arrays;
import java.util.List;
import jp.santei.buffer.ClaimBuffer;
import jp.santei.buffer.LineKind;
import jp.santei.buffer.StatementBuffer;
import jp.santei.check.Report;
import jp.santei.eligibility.DatedTable;
import jp.santei.eligibility.DemandField;
import jp.santei.master.CodeList;
import jp.santei.master.CodeListKey;
import jp.santei.master.DrugField;
import jp.santei.master.Edition;
import jp.santei.rule.Area;
import jp.santei.rule.CommentFindings;
import jp.santei.rule.Rule;

/**
 * Comments that are asked for, and how they are written (コメント).
 *
 * <p>First the comments of the whole claim are noted: receipts write a comment beside its act or as an item of its own, so
 * where it stands does not matter. Then every billed code that asks for a comment is looked at; one of the choices of a
 * condition is enough. A missing comment sends the receipt back but takes no points away, so the verdict of the entry
 * stays.
 */
public final class Comments {
    private static final Rule BILLED_RULE = rule(
            "E-CMT-001",
            "算定したら必ず記載するコメントを記載する（条件区分01・11）",
            "what is billed has the comments that it always asks for (条件区分 01, 11)");
    private static final Rule SETTING_RULE = rule(
            "E-CMT-002",
            "入院または入院外で記載するコメントを記載する（条件区分02・12）",
            "what is billed in a setting has the comments that are asked for there (条件区分 02, 12)");
    private static final Rule TIMES_RULE = rule(
            "E-CMT-003",
            "月に一定回数以上算定したら記載するコメントを記載する（条件区分03・13）",
            "what is billed a number of times in the month has the comments asked for then (条件区分 03, 13)");
    private static final Rule LONG_LISTED_RULE = rule(
            "E-CMT-004",
            "選定療養とせずに処方した長期収載品にはその理由を記載する（条件区分20）",
            "a long-listed drug without selected care has its reason (条件区分 20)");
    private static final Rule OFFER_RULE = rule(
            "E-CMT-005",
            "該当するときに記載するコメントを、求めがあれば候補として示す（条件区分00・10）",
            "comments whose condition a person judges are offered on request (条件区分 00, 10)");

    /** Code that stands for all drugs that may be selected care, on medical receipts. */
    private static final int ANY_LONG_LISTED = 819_999_999;

    /** 選定療養区分 of a drug that is insured in full though the patient may choose it. */
    private static final int SUBJECT = 1;

    private static final int INPATIENT = 1;
    private static final int OUTPATIENT = 2;
    private static final int NONE = -1;

    private final Report report;
    private final CommentTexts texts;
    private final DatedTable<DemandField> table;
    private final DemandTable demands;
    private final int[] setting;
    private final int[] least;
    private final int[] comment;
    private final int[] item;
    private final int[] branch;
    private final int[] ofActs;
    private final int[] ofDrugs;
    private final int[] selectedCare;
    private final CodeList prescribing;
    private final int longListed;

    private final boolean[] noted;
    private int[] notes = new int[32];
    private int noteCount;

    private int[] askingEntry = new int[32];
    private int[] askingLine = new int[32];
    private int askingCount;

    /** Makes it for an edition. */
    public Comments(Edition edition, Report report) {
        this.report = report;
        texts = new CommentTexts(edition.eligibility(), report);
        table = edition.eligibility().demands();
        setting = table.column(DemandField.SETTING);
        least = table.column(DemandField.TIMES);
        comment = table.column(DemandField.COMMENT);
        item = table.column(DemandField.ITEM);
        branch = table.column(DemandField.BRANCH);
        demands = new DemandTable(table);
        boolean offers = report.isOn(CommentFindings.OFFER);
        ofActs = demands.conditionsOf(edition.acts(), offers);
        ofDrugs = demands.conditionsOf(edition.drugs(), offers);
        selectedCare = edition.drugs().column(DrugField.SELECTED_CARE);
        prescribing = edition.codeList(CodeListKey.PRESCRIBED_SECTION);
        longListed = demands.conditionOfCode(ANY_LONG_LISTED);
        noted = new boolean[demands.commentCount()];
    }

    /** Returns the rules. */
    public static List<Rule> rules() {
        return List.of(BILLED_RULE, SETTING_RULE, TIMES_RULE, LONG_LISTED_RULE, OFFER_RULE, CommentTexts.RULE);
    }

    /** Checks the acts of a claim. */
    public void check(ClaimBuffer in, StatementBuffer out) {
        collect(in, out);
        for (int i = 0; i < askingCount; i++) {
            ask(in, out, askingEntry[i], askingLine[i]);
        }
        for (int i = 0; i < noteCount; i++) {
            noted[notes[i]] = false;
        }
    }

    private void collect(ClaimBuffer in, StatementBuffer out) {
        noteCount = 0;
        askingCount = 0;
        for (int entry = 0; entry < out.entryCount(); entry++) {
            if (!out.dropped(entry)) {
                for (int line = out.lineStart(entry); line < out.lineEnd(entry); line++) {
                    switch (out.lineKind(line)) {
                        case ACT -> collect(ofActs, out, entry, line);
                        case DRUG -> collect(ofDrugs, out, entry, line);
                        case COMMENT -> {
                            note(out.lineCode(line));
                            texts.check(in, out, entry, line);
                        }
                        case MATERIAL, POINTS, UNRESOLVED, DROPPED -> {}
                    }
                }
            }
        }
    }

    private void note(int code) {
        int number = demands.comment(code);
        if (number >= 0 && !noted[number]) {
            noted[number] = true;
            if (noteCount == notes.length) {
                notes = Arrays.copyOf(notes, noteCount * 2);
            }
            notes[noteCount++] = number;
        }
    }

    private void collect(int[] conditions, StatementBuffer out, int entry, int line) {
        int row = out.lineRow(line);
        boolean asks = conditions[row * 2] < conditions[row * 2 + 1]
                || (out.lineKind(line) == LineKind.DRUG && selectedCare[row] == SUBJECT);
        if (asks) {
            if (askingCount == askingLine.length) {
                askingEntry = Arrays.copyOf(askingEntry, askingCount * 2);
                askingLine = Arrays.copyOf(askingLine, askingCount * 2);
            }
            askingEntry[askingCount] = entry;
            askingLine[askingCount++] = line;
        }
    }

    private void ask(ClaimBuffer in, StatementBuffer out, int entry, int line) {
        int row = out.lineRow(line);
        boolean drug = out.lineKind(line) == LineKind.DRUG;
        int[] conditions = drug ? ofDrugs : ofActs;
        for (int c = conditions[row * 2]; c < conditions[row * 2 + 1]; c++) {
            ask(in, out, c, entry, line);
        }
        boolean chosen = drug
                && selectedCare[row] == SUBJECT
                && longListed != NONE
                && !in.inpatient()
                && prescribing.contains(out.section(entry), out.date(entry));
        if (chosen) {
            ask(in, out, longListed, entry, line);
        }
    }

    private void ask(ClaimBuffer in, StatementBuffer out, int c, int entry, int line) {
        int day = out.date(entry);
        int first = NONE;
        for (int i = demands.choiceEnd(c) - 1; i >= demands.choiceStart(c); i--) {
            if (noted[demands.commentNumber(i)]) {
                return;
            }
            first = table.holds(demands.row(i), day) ? i : first;
        }
        if (first == NONE) {
            return;
        }
        DemandCondition condition = demands.condition(c);
        int row = demands.row(first);
        int times = condition == DemandCondition.TIMES ? times(out, out.lineCode(line)) : 0;
        boolean missing = switch (condition) {
            case BILLED, LONG_LISTED, JUDGED -> true;
            case IN_SETTING -> setting[row] == (in.inpatient() ? INPATIENT : OUTPATIENT);
            case TIMES -> times >= least[row];
        };
        if (missing) {
            boolean counted = condition == DemandCondition.TIMES;
            report.tell(
                    condition.missing(table.covers(day)),
                    entry,
                    line,
                    out.lineCode(line),
                    comment[row],
                    table.origin(row),
                    demands.choiceEnd(c) - demands.choiceStart(c),
                    counted ? times : item[row],
                    counted ? least[row] : branch[row]);
        }
    }

    /** Returns how often the claim bills a code that asks for comments. */
    private int times(StatementBuffer out, int code) {
        int times = 0;
        for (int i = 0; i < askingCount; i++) {
            if (out.lineCode(askingLine[i]) == code) {
                times = Math.addExact(times, out.times(askingEntry[i]));
            }
        }
        return times;
    }

    private static Rule rule(String id, String ja, String en) {
        return Rule.of(
                id,
                Area.ELIGIBILITY,
                ja,
                en,
                "診療報酬請求書等の記載要領 別表Ⅰ・Ⅱ・Ⅲ; コメント関連テーブル 項番2・3・5・6・9・14-17",
                "/items/*/lines/*/code",
                "/items/*/count",
                "/setting");
    }
}
