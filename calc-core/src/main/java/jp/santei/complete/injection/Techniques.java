package jp.santei.complete.injection;

import java.util.stream.IntStream;
import jp.santei.buffer.StatementBuffer;
import jp.santei.complete.draft.Draft;
import jp.santei.complete.draft.Month;
import jp.santei.master.ActField;
import jp.santei.master.CodeList;
import jp.santei.master.CodeListKey;
import jp.santei.master.Edition;
import jp.santei.master.MasterTable;
import jp.santei.money.Scale;
import jp.santei.rule.Area;
import jp.santei.rule.InjectionFindings;
import jp.santei.rule.InjectionSteps;
import jp.santei.rule.Rule;

/** The technique fees of a day (注射の手技料): none of some for inpatients, the drip's by its volume, one of several. */
final class Techniques {
    static final Rule INPATIENT = Rule.of(
            "I-INPAT-001",
            Area.INJECTION,
            "入院中の患者には入院外の注射手技料（皮内・皮下・筋肉内、静脈内等）を算定しない",
            "inpatients pay no technique fee of G000 and G001",
            "点数表 第2章第6部 G000・G001 注1; 留意事項通知 G000(1)・G001(1)",
            "/setting");
    static final Rule DRIP_CLASS = Rule.of(
            "I-DRIP-001",
            Area.INJECTION,
            "点滴注射は1日の注射量（500mL、6歳未満100mL）と年齢・入外で区分し、満たさなければ入院では手技料なし",
            "a drip is classed by the day's volume, age and setting; a small one has no fee for inpatients",
            "点数表 第2章第6部 G004; 留意事項通知 G004(1)(2)",
            "/items/*/lines/*/quantity",
            "/patient/birthDate",
            "/setting");
    static final Rule DRIP_VOLUME = Rule.of(
            "I-DRIP-002",
            Area.INJECTION,
            "注射容量のない薬剤は0mLとし、区分が下がるときは判定不能として両方の点数を示す",
            "a drug without a volume counts 0 mL; where that lowers the class both values are told",
            "基本マスター仕様説明書 医薬品 項番21 注射容量; 留意事項通知 G004(2)",
            "/items/*/lines/*/quantity");
    static final Rule MAIN = Rule.of(
            "I-TECH-001",
            Area.INJECTION,
            "静脈内・点滴・中心静脈・植込型カテーテルによる中心静脈注射は同じ日に主たる（最も高い）ものだけ",
            "of G001, G004, G005 and G006 a day has one, the highest",
            "点数表 第2章第6部 通則; 留意事項通知 注射 通則9");

    private static final int OUTPATIENT = 2;
    private static final int NONE = -1;

    private final Draft draft;
    private final InjectionDay injections;
    private final MasterTable<ActField> acts;
    private final int[] setting;
    private final CodeList dripVolume;

    /** The codes of 点滴注射 in ascending order. */
    private final int[] dripCodes;

    Techniques(Edition edition, Draft draft, InjectionDay injections) {
        this.draft = draft;
        this.injections = injections;
        acts = edition.acts();
        setting = acts.column(ActField.SETTING);
        dripVolume = edition.codeList(CodeListKey.DRIP_VOLUME);
        dripCodes = IntStream.range(0, acts.size())
                .filter(row -> dripVolume.contains(acts.code(row), acts.from(row)))
                .map(acts::code)
                .distinct()
                .toArray();
    }

    void complete(int day) {
        if (draft.in().inpatient()) {
            dropOutpatientFees(day);
        }
        classDrips(day);
        keepMain(day);
    }

    private void dropOutpatientFees(int day) {
        StatementBuffer out = draft.out();
        for (int entry = draft.month().first(day);
                entry != Month.NONE;
                entry = draft.month().next(entry)) {
            for (int line = out.lineStart(entry); line < out.lineEnd(entry) && !out.dropped(entry); line++) {
                if (injections.isAct(line)
                        && draft.isBase(line)
                        && setting[out.lineRow(line)] == OUTPATIENT
                        && !injections.isDrip(line, day)) {
                    draft.dropUnit(entry, line, InjectionFindings.OUTPATIENT_ONLY, out.lineCode(line), 0, 0);
                }
            }
        }
    }

    private void classDrips(int day) {
        boolean drugsAlone = injections.drugsAreDrips(day);
        long volume = 0;
        boolean unknown = false;
        boolean drugs = false;
        for (int entry = draft.month().first(day);
                entry != Month.NONE;
                entry = draft.month().next(entry)) {
            if (injections.isDripEntry(entry, day, drugsAlone)) {
                volume = Math.addExact(volume, injections.volume(entry));
                unknown |= injections.volumeUnknown(entry);
                drugs |= injections.hasDrug(entry);
            }
        }
        if (drugs) {
            int row = rowFor(volume, day);
            for (int entry = draft.month().first(day);
                    entry != Month.NONE;
                    entry = draft.month().next(entry)) {
                if (injections.hasDrip(entry, day)) {
                    classDrips(entry, day, row, volume, unknown);
                }
            }
        }
    }

    private void classDrips(int entry, int day, int row, long volume, boolean unknown) {
        StatementBuffer out = draft.out();
        for (int line = out.lineStart(entry); line < out.lineEnd(entry); line++) {
            if (injections.isDrip(line, day) && (row == NONE || out.lineCode(line) != acts.code(row))) {
                classDrip(entry, line, day, row, volume, unknown);
            }
        }
    }

    private void classDrip(int entry, int line, int day, int row, long volume, boolean unknown) {
        StatementBuffer out = draft.out();
        int code = out.lineCode(line);
        long given = value(line);
        long right = row == NONE ? 0 : acts.value(row);
        if (unknown && right < given && draft.permission().fits(out.lineRow(line), draft.in(), day)) {
            long points = Scale.POINTS.one();
            out.finding(InjectionFindings.DRIP_VOLUME_UNKNOWN, entry, line, code, right / points, given / points);
        }
        if (row == NONE) {
            draft.dropUnit(entry, line, InjectionFindings.DRIP_TOO_SMALL, code, volume, 0);
        } else {
            draft.replace(entry, line, acts.code(row), InjectionSteps.DRIP_CLASS, volume, 0);
        }
    }

    /** The row with the highest volume that is reached, of those that age and setting allow. */
    private int rowFor(long volume, int day) {
        int best = NONE;
        int most = NONE;
        for (int code : dripCodes) {
            int row = draft.row(code, day);
            int least = dripVolume.valueOf(code, day);
            boolean reached =
                    least != CodeList.ABSENT && volume >= Math.multiplyExact((long) least, Scale.QUANTITY.one());
            if (row >= 0 && reached && least > most && draft.permission().fits(row, draft.in(), day)) {
                best = row;
                most = least;
            }
        }
        return best;
    }

    private void keepMain(int day) {
        StatementBuffer out = draft.out();
        int main = StatementBuffer.NO_LINE;
        int mainEntry = Month.NONE;
        for (int entry = draft.month().first(day);
                entry != Month.NONE;
                entry = draft.month().next(entry)) {
            for (int line = out.lineStart(entry); line < out.lineEnd(entry) && !out.dropped(entry); line++) {
                if (injections.isTechnique(line, day)
                        && (main == StatementBuffer.NO_LINE || isRather(entry, line, mainEntry, main))) {
                    main = line;
                    mainEntry = entry;
                }
            }
        }
        if (main != StatementBuffer.NO_LINE && injections.onceADay(main, day) == 1) {
            dropOthers(main, mainEntry, day);
        }
    }

    private void dropOthers(int main, int mainEntry, int day) {
        StatementBuffer out = draft.out();
        int code = out.lineCode(main);
        for (int entry = draft.month().first(day);
                entry != Month.NONE;
                entry = draft.month().next(entry)) {
            for (int line = out.lineStart(entry); line < out.lineEnd(entry) && !out.dropped(entry); line++) {
                boolean kept = entry == mainEntry && line == main;
                if (!kept && injections.isTechnique(line, day)) {
                    draft.dropUnit(entry, line, InjectionFindings.NOT_MAIN, out.lineCode(line), code, 0);
                }
            }
        }
    }

    /** The higher one; of equals the one with drugs, done less often, in the section of drips. */
    private boolean isRather(int entry, int line, int mainEntry, int main) {
        StatementBuffer out = draft.out();
        if (value(line) != value(main)) {
            return value(line) > value(main);
        }
        if (injections.hasDrug(entry) != injections.hasDrug(mainEntry)) {
            return injections.hasDrug(entry);
        }
        if (out.times(entry) != out.times(mainEntry)) {
            return out.times(entry) < out.times(mainEntry);
        }
        return out.section(entry) > out.section(mainEntry);
    }

    private long value(int line) {
        return acts.value(draft.out().lineRow(line));
    }
}
