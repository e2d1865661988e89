package jp.santei.complete.visit;

import java.util.List;
import jp.santei.buffer.StatementBuffer;
import jp.santei.complete.draft.Draft;
import jp.santei.complete.draft.Month;
import jp.santei.master.ActField;
import jp.santei.master.Edition;
import jp.santei.master.MasterTable;
import jp.santei.rule.Area;
import jp.santei.rule.Rule;
import jp.santei.rule.StepKind;
import jp.santei.rule.VisitFindings;
import jp.santei.rule.VisitSteps;

/** The add-ons of a consultation by time and age (時間外・休日・深夜・夜間早朝等加算、乳幼児加算). */
final class TimeAddOns {
    static final Rule TIME = Rule.of(
            "V-TIME-001",
            Area.VISIT,
            "標榜時間外の診察に時間外・休日・深夜・時間外特例の加算を1つ加える",
            "a consultation outside the posted hours takes one of the add-ons 時間外, 休日, 深夜, 特例",
            "点数表 A000 注7、A001 注5、A002 注8; 留意事項通知 A000(18)〜(21)",
            "/items/*/time",
            "/items/*/context/timeClass",
            "/facility/hours");
    static final Rule OPEN = Rule.of(
            "V-TIME-002",
            Area.VISIT,
            "時刻や標榜時間が分からず時間の区分が定まらなければ、低い方で計算して示す",
            "where time or hours leave the class open, the lower value is used and shown",
            "点数表 A000 注7・注9、A001 注5・注7",
            "/items/*/time",
            "/facility/hours");
    static final Rule PEDIATRIC = Rule.of(
            "V-TIME-003",
            Area.VISIT,
            "小児科標榜医療機関では6歳未満の夜間・休日・深夜の加算を標榜時間内でも加える",
            "facilities that post 小児科 add for patients under six at night and on holidays inside their hours too",
            "点数表 A000 注8、A001 注6、A002 注9; 留意事項通知 A000(22)",
            "/facility/departments",
            "/items/*/time");
    static final Rule EARLY_NIGHT = Rule.of(
            "V-TIME-004",
            Area.VISIT,
            "診療所の標榜時間内の夜間・早朝・休日の診察に夜間・早朝等加算を加える（受付時刻による）",
            "clinics add 夜間・早朝等 for receptions in the evening, early or on holidays inside their hours",
            "点数表 A000 注9、A001 注7; 留意事項通知 A000(23)",
            "/facility/kind",
            "/facility/hours",
            "/items/*/time");
    static final Rule AGE = Rule.of(
            "V-AGE-001",
            Area.VISIT,
            "6歳未満の診察に乳幼児加算を加える",
            "a consultation of a patient under six takes 乳幼児加算",
            "点数表 A000 注6、A001 注4、A002 注7; 基本マスター 項番100〜111 年齢加算",
            "/patient/birthDate");
    static final Rule AGE_IN_TIME = Rule.of(
            "V-AGE-002",
            Area.VISIT,
            "乳幼児の時間外等の加算を算定するときは乳幼児加算を算定しない",
            "乳幼児加算 is not billed beside the infant's add-on by time",
            "点数表 A000 注6ただし書、A001 注4ただし書、A002 注7ただし書");

    private static final int POINTS = 100;

    private final Draft draft;
    private final VisitRows rows;
    private final DayVisits visits;
    private final TimeRows timeRows;
    private final TimeReading reading;
    private final MasterTable<ActField> acts;
    private final GivenTimes given;

    TimeAddOns(Edition edition, Draft draft, VisitRows rows, DayVisits visits) {
        this.draft = draft;
        this.rows = rows;
        this.visits = visits;
        timeRows = new TimeRows(edition, draft, rows);
        reading = new TimeReading(edition, draft, rows, timeRows);
        acts = edition.acts();
        given = new GivenTimes(draft, rows, visits);
    }

    static List<Rule> rules() {
        return List.of(TIME, OPEN, PEDIATRIC, EARLY_NIGHT, AGE, AGE_IN_TIME);
    }

    void complete(int day) {
        given.find(day);
        for (int i = 0; i < visits.size(); i++) {
            if (!rows.isSecondDepartment(visits.row(i))) {
                reading.read(visits.row(i), draft.out().item(visits.entry(i)), day);
                given.assign(i, reading.row());
            }
        }
        for (int i = 0; i < visits.size(); i++) {
            if (!rows.isSecondDepartment(visits.row(i))) {
                complete(i, day);
            }
        }
    }

    private void complete(int i, int day) {
        int entry = visits.entry(i);
        int base = visits.row(i);
        reading.read(base, draft.out().item(entry), day);
        int timeRow = given.rowIn(entry, base);
        if (timeRow == TimeRows.NONE && (reading.isOpen() || reading.row() != TimeRows.NONE)) {
            timeRow = given.take(i);
            if (timeRow == TimeRows.NONE) {
                timeRow = reading.row();
                decide(i, timeRow, day);
            }
        }
        int ageRow = timeRows.ageRow(base, day);
        if (ageRow != TimeRows.NONE) {
            completeAge(i, ageRow, timeRow);
        }
    }

    private void decide(int i, int timeRow, int day) {
        if (reading.isOpen()) {
            long base = acts.value(visits.row(i));
            draft.out()
                    .finding(
                            VisitFindings.TIME_OPEN,
                            visits.entry(i),
                            visits.line(i),
                            visits.code(i),
                            (base + reading.least()) / POINTS,
                            (base + reading.most()) / POINTS);
        }
        if (timeRow != TimeRows.NONE) {
            addTime(i, timeRow, day);
        }
    }

    private void addTime(int i, int timeRow, int day) {
        int entry = visits.entry(i);
        StepKind why = why(timeRow, day);
        int code = acts.code(timeRow);
        if (rows.standsAlone(timeRow)) {
            draft.addEntry(entry, code, why, 0, 0);
            return;
        }
        int line = lineOfSerial(entry, timeRow);
        if (line == Month.NONE) {
            draft.addLine(entry, code, why, 0, 0);
        } else {
            draft.replace(
                    entry, line, code, VisitSteps.AGE_REPLACED, draft.out().lineCode(line), 0);
        }
    }

    private StepKind why(int timeRow, int day) {
        if (timeRows.isPediatric(timeRow, day)) {
            return VisitSteps.PEDIATRIC_TIME;
        }
        return rows.timeClass(timeRow) == Clock.EARLY_NIGHT ? VisitSteps.EARLY_NIGHT : VisitSteps.TIME;
    }

    private void completeAge(int i, int ageRow, int timeRow) {
        int entry = visits.entry(i);
        int code = acts.code(ageRow);
        int line = draft.lineOf(entry, code);
        if (!reading.replacesAge(timeRow)) {
            if (line == StatementBuffer.NO_LINE
                    && !besideVisits(code, draft.out().date(entry))) {
                draft.addLine(entry, code, VisitSteps.AGE, 0, 0);
            }
        } else if (line != StatementBuffer.NO_LINE && timeRows.isOfAge(timeRow)) {
            draft.dropLine(entry, line, VisitFindings.AGE_IN_TIME, code, acts.code(timeRow), 0);
        }
    }

    private int lineOfSerial(int entry, int timeRow) {
        StatementBuffer out = draft.out();
        for (int line = out.lineStart(entry); line < out.lineEnd(entry); line++) {
            if (draft.isAct(line)
                    && rows.isNoteOf(out.lineRow(line), timeRow)
                    && rows.serial(out.lineRow(line)) == rows.serial(timeRow)) {
                return line;
            }
        }
        return Month.NONE;
    }

    /** Whether an add-on stands in an item without a consultation on the day. */
    private boolean besideVisits(int code, int day) {
        for (int entry = draft.month().first(day);
                entry != Month.NONE;
                entry = draft.month().next(entry)) {
            if (!draft.out().dropped(entry)
                    && rows.lineOf(draft, entry) == Month.NONE
                    && draft.lineOf(entry, code) != StatementBuffer.NO_LINE) {
                return true;
            }
        }
        return false;
    }
}
