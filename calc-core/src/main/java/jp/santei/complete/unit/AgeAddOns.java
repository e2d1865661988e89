package jp.santei.complete.unit;

import jp.santei.buffer.ClaimBuffer;
import jp.santei.buffer.StatementBuffer;
import jp.santei.complete.draft.Draft;
import jp.santei.master.ActField;
import jp.santei.master.AgePercentages;
import jp.santei.master.Ages;
import jp.santei.master.Chapter;
import jp.santei.master.CodeList;
import jp.santei.master.CodeListKey;
import jp.santei.master.Edition;
import jp.santei.master.MasterTable;
import jp.santei.money.Scale;
import jp.santei.rule.Area;
import jp.santei.rule.Rule;
import jp.santei.rule.StepKind;
import jp.santei.rule.UnitFindings;
import jp.santei.rule.UnitSteps;

/**
 * The age add-ons of a base (年齢加算): those of its four slots, then the percentage of its chapter.
 *
 * <p>None is added where the unit has one that excludes it, or where it asks for more than the age: a notified standard,
 * a programme. The consultations (A000 to A002) have their own rules.
 */
final class AgeAddOns {
    static final Rule SLOT = Rule.of(
            "U-ADD-001",
            Area.POINTS,
            "基本項目の年齢加算①〜④に当てはまる加算を追加する",
            "the age add-ons that a base names are added",
            "基本マスター仕様説明書 医科診療行為 項番100〜111",
            "/patient/birthDate");
    static final Rule CHAPTER = Rule.of(
            "U-ADD-002",
            Area.POINTS,
            "通則年齢の対象項目に、年齢に合う最も高い割合の通則加算を１つ追加する",
            "bases of 通則年齢 get the highest percentage of their chapter that fits the age",
            "点数表 第2章第10部 通則7・8、第11部 通則2、第12部 通則3; 基本マスター仕様説明書 医科診療行為 項番40",
            "/patient/birthDate");
    static final Rule WEIGHT = Rule.of(
            "U-WEIGHT-001",
            Area.POINTS,
            "未熟児・極低出生体重児の加算は体重で決め、体重がなければ低い方で計算して示す",
            "add-ons of the very small go by weight; without one the lower reading is taken and said",
            "点数表 第2章第10部 通則7、第11部 通則2、第6部 G016 注",
            "/patient/birthWeightG",
            "/patient/birthDate");

    private static final int NOTE = 7;
    private static final int PERCENT_ADDED = 5;
    private static final int SLOTS = 4;
    private static final int LAST_CONSULTATION = 2;
    private static final int NONE = -1;

    private final Draft draft;
    private final MasterTable<ActField> acts;
    private final int[] alpha;
    private final int[] sectionNumber;
    private final int[] pointKind;
    private final int[] noticeKind;
    private final int[] group;
    private final int[] serial;
    private final int[] sectionAge;
    private final int[] procedureInfant;
    private final int[][] slotLower = new int[SLOTS][];
    private final int[][] slotUpper = new int[SLOTS][];
    private final int[][] slotCode = new int[SLOTS][];
    private final CodeList needsFact;
    private final AgePercentages percentages;

    AgeAddOns(Edition edition, Draft draft) {
        this.draft = draft;
        acts = edition.acts();
        alpha = acts.column(ActField.ALPHA);
        sectionNumber = acts.column(ActField.SECTION_NUMBER);
        pointKind = acts.column(ActField.POINT_KIND);
        noticeKind = acts.column(ActField.NOTICE_KIND);
        group = acts.column(ActField.NOTE_GROUP);
        serial = acts.column(ActField.NOTE_SERIAL);
        sectionAge = acts.column(ActField.SECTION_AGE);
        procedureInfant = acts.column(ActField.PROCEDURE_INFANT);
        for (int slot = 0; slot < SLOTS; slot++) {
            int first = ActField.AGE_1_LOWER.ordinal() + 3 * slot;
            slotLower[slot] = acts.column(ActField.values()[first]);
            slotUpper[slot] = acts.column(ActField.values()[first + 1]);
            slotCode[slot] = acts.column(ActField.values()[first + 2]);
        }
        needsFact = edition.codeList(CodeListKey.AGE_SLOT_NEEDS_FACT);
        percentages = new AgePercentages(edition);
    }

    /** Adds to an entry what the ages of its bases bring; an addition writes its lines anew, so it starts over. */
    void add(int entry) {
        StatementBuffer out = draft.out();
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int line = out.lineStart(entry); line < out.lineEnd(entry) && !changed; line++) {
                changed = draft.isBase(line)
                        && !isConsultation(out.lineRow(line))
                        && (addSlot(entry, line) || addPercentage(entry, line));
            }
        }
        sayWeightUnknown(entry);
    }

    private boolean isConsultation(int row) {
        return alpha[row] == Chapter.CONSULTATION && sectionNumber[row] <= LAST_CONSULTATION;
    }

    private boolean addSlot(int entry, int base) {
        int row = draft.out().lineRow(base);
        int day = draft.out().date(entry);
        for (int slot = 0; slot < SLOTS; slot++) {
            int code = slotCode[slot][row];
            int born = draft.in().born();
            if (code != 0 && Ages.within(slotLower[slot][row], slotUpper[slot][row], born, day)) {
                int addOn = draft.row(code, day);
                if (addOn >= 0 && byAgeAlone(addOn, day) && !excluded(addOn, entry, base)) {
                    insert(entry, base, addOn, stepOfSlot(addOn, day));
                    return true;
                }
            }
        }
        return false;
    }

    private StepKind stepOfSlot(int addOn, int day) {
        if (percentages.asksWeight(addOn, day)) {
            return UnitSteps.WEIGHT_ADD_ON;
        }
        return pointKind[addOn] == PERCENT_ADDED ? UnitSteps.AGE_PERCENT : UnitSteps.AGE_POINTS;
    }

    private boolean byAgeAlone(int addOn, int day) {
        boolean asks = draft.permission().namesStandard(addOn) || needsFact.contains(acts.code(addOn), day);
        return !asks && draft.permission().fits(addOn, draft.in(), day) && weightFit(addOn, day) == AgePercentages.FITS;
    }

    private int weightFit(int addOn, int day) {
        return percentages.asksWeight(addOn, day)
                ? percentages.fit(addOn, draft.in().born(), draft.in().birthWeight(), day)
                : AgePercentages.FITS;
    }

    /** Tells both values of a base whose slot depends on a weight that is not stated. */
    private void sayWeightUnknown(int entry) {
        StatementBuffer out = draft.out();
        int day = out.date(entry);
        for (int line = out.lineStart(entry); line < out.lineEnd(entry); line++) {
            for (int slot = 0; draft.isBase(line) && slot < SLOTS; slot++) {
                int addOn = draft.row(slotCode[slot][out.lineRow(line)], day);
                if (addOn >= 0 && weightFit(addOn, day) == AgePercentages.UNKNOWN && !excluded(addOn, entry, line)) {
                    long min = acts.value(out.lineRow(line)) / Scale.POINTS.one();
                    long max = Math.addExact(min, acts.value(addOn) / Scale.POINTS.one());
                    out.finding(UnitFindings.WEIGHT_UNKNOWN, entry, line, acts.code(addOn), min, max);
                }
            }
        }
    }

    private boolean addPercentage(int entry, int base) {
        StatementBuffer out = draft.out();
        int row = out.lineRow(base);
        if (sectionAge[row] == 0 || hasPercentage(entry, base)) {
            return false;
        }
        int day = out.date(entry);
        int best = NONE;
        for (int i = 0; i < percentages.size(); i++) {
            int addOn = draft.row(percentages.code(i), day);
            if (addOn >= 0
                    && percentages.belongs(addOn, row)
                    && percentages.fit(addOn, draft.in().born(), draft.in().birthWeight(), day) == AgePercentages.FITS
                    && (best == NONE || acts.value(addOn) > acts.value(best))) {
                best = addOn;
            }
        }
        if (best == NONE) {
            return false;
        }
        boolean byWeight = percentages.asksWeight(best, day);
        insert(entry, base, best, byWeight ? UnitSteps.WEIGHT_ADD_ON : UnitSteps.CHAPTER_PERCENT);
        return true;
    }

    private boolean hasPercentage(int entry, int base) {
        StatementBuffer out = draft.out();
        for (int line = base + 1; line < unitEnd(entry, base); line++) {
            if (draft.isAct(line) && percentages.isAddOn(out.lineRow(line))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the unit has the add-on, or one that excludes it. */
    private boolean excluded(int addOn, int entry, int base) {
        StatementBuffer out = draft.out();
        for (int line = base + 1; line < unitEnd(entry, base); line++) {
            if (draft.isAct(line)) {
                int row = out.lineRow(line);
                boolean same = acts.code(row) == acts.code(addOn);
                boolean exclusive = group[addOn] != 0 && group[row] == group[addOn] && serial[row] == serial[addOn];
                boolean percentage = percentages.isAddOn(addOn) && percentages.isAddOn(row);
                boolean infant = procedureInfant[addOn] != 0 && noticeKind[row] >= NOTE && procedureInfant[row] != 0;
                if (same || exclusive || percentage || infant) {
                    return true;
                }
            }
        }
        return false;
    }

    private void insert(int entry, int base, int addOn, StepKind why) {
        int last = base;
        for (int line = base + 1; line < unitEnd(entry, base); line++) {
            last = draft.isAct(line) ? line : last;
        }
        draft.insertLine(entry, last, acts.code(addOn), ClaimBuffer.ABSENT, why, acts.value(addOn), 0);
    }

    /** The line after the last of a unit: the next base, or the end of the entry. */
    private int unitEnd(int entry, int base) {
        StatementBuffer out = draft.out();
        int line = base + 1;
        while (line < out.lineEnd(entry) && !draft.isBase(line)) {
            line++;
        }
        return line;
    }
}
