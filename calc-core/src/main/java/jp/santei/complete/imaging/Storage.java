package jp.santei.complete.imaging;

import jp.santei.buffer.ClaimBuffer;
import jp.santei.buffer.LineKind;
import jp.santei.buffer.StatementBuffer;
import jp.santei.complete.draft.Draft;
import jp.santei.complete.draft.Month;
import jp.santei.master.ActField;
import jp.santei.master.CodeList;
import jp.santei.master.CodeListKey;
import jp.santei.master.Edition;
import jp.santei.master.MasterTable;
import jp.santei.master.MaterialField;
import jp.santei.rule.Area;
import jp.santei.rule.ImagingFindings;
import jp.santei.rule.ImagingSteps;
import jp.santei.rule.Rule;

/**
 * Images that are stored digitally (電子画像管理加算): added where the facility names it, once a series, and no films with it.
 *
 * <p>A facility that stores its images names the nine-digit code among its standards; there is no notification for it.
 */
final class Storage {
    static final Rule ADDED = Rule.of(
            "G-ELEC-001",
            Area.IMAGING,
            "電子画像管理加算のコードを施設が示すとき、一連の撮影にその区分の加算を追加する",
            "a facility that names 電子画像管理加算 gets the one of its kind for each series of images",
            "点数表 第2章第4部第1節 通則4、第2節 通則3、第3節 通則3",
            "/facility/standards");
    static final Rule ONCE = Rule.of(
            "G-ELEC-002",
            Area.IMAGING,
            "電子画像管理加算は一連の撮影に1回、同じ部位の2以上の方法では主たるものだけを算定する",
            "電子画像管理加算 once a series; of several methods on a site the main one",
            "留意事項通知 第2章第4部第1節 通則（電子画像管理加算）",
            "/items/*/context/site",
            "/items/*/lines");
    static final Rule FILM = Rule.of(
            "G-ELEC-003",
            Area.IMAGING,
            "電子画像管理加算を算定した撮影のフィルムは算定しない",
            "films of images that are stored digitally are not billed",
            "点数表 第2章第4部第1節 通則4 ただし書",
            "/items/*/lines");

    private static final int KINDS = 6;

    private final Draft draft;
    private final MasterTable<ActField> acts;
    private final ImagingRows rows;
    private final CodeList storageOf;
    private final int[] film;

    Storage(Edition edition, Draft draft, ImagingRows rows) {
        this.draft = draft;
        acts = edition.acts();
        this.rows = rows;
        storageOf = edition.codeList(CodeListKey.IMAGING_STORAGE);
        film = edition.materials().column(MaterialField.AGE_ADDITION);
    }

    /** Adds what a facility that stores its images bills. */
    void add(int day) {
        if (!draft.in().facility().standardsStated()) {
            return;
        }
        for (int entry = draft.month().first(day);
                entry != Month.NONE;
                entry = draft.month().next(entry)) {
            if (!draft.out().dropped(entry)) {
                addXray(entry, day);
                add(entry, ImagingRows.NUCLEAR, day);
                add(entry, ImagingRows.SCAN, day);
            }
        }
    }

    private void addXray(int entry, int day) {
        int best = ImagingRows.NO_IMAGE;
        for (int kind = ImagingRows.PLAIN; kind < ImagingRows.NUCLEAR; kind++) {
            if (lineOf(entry, kind, day) != StatementBuffer.NO_LINE) {
                return;
            }
            if (lastImage(entry, kind, day) != StatementBuffer.NO_LINE && valueOf(kind, day) > valueOf(best, day)) {
                best = kind;
            }
        }
        add(entry, best, day);
    }

    private long valueOf(int kind, int day) {
        int row = kind == ImagingRows.NO_IMAGE ? -1 : draft.row(storageOf.valueOf(kind, day), day);
        return row < 0 ? 0 : acts.value(row);
    }

    private void add(int entry, int kind, int day) {
        int code = storageOf.valueOf(kind, day);
        int last = kind == ImagingRows.NO_IMAGE ? StatementBuffer.NO_LINE : lastImage(entry, kind, day);
        int row = code == CodeList.ABSENT ? -1 : draft.row(code, day);
        boolean named = row >= 0 && draft.in().facility().hasStandard(code, day);
        if (named && last != StatementBuffer.NO_LINE && lineOf(entry, kind, day) == StatementBuffer.NO_LINE) {
            draft.insertLine(entry, last, code, ClaimBuffer.ABSENT, ImagingSteps.STORAGE, acts.value(row), 0);
        }
    }

    /** The last line of the last unit of an entry that takes an image of a kind. */
    private int lastImage(int entry, int kind, int day) {
        StatementBuffer out = draft.out();
        int last = StatementBuffer.NO_LINE;
        boolean inUnit = false;
        for (int line = out.lineStart(entry); line < out.lineEnd(entry); line++) {
            if (draft.isAct(line)) {
                if (draft.isBase(line)) {
                    inUnit = rows.imageKind(out.lineRow(line), out.lineCode(line), day) == kind;
                }
                last = inUnit ? line : last;
            }
        }
        return last;
    }

    /** Leaves one a series inside each entry of a day: one of the X-rays, as many of CT and MRI as there are scans. */
    void once(int day) {
        for (int entry = draft.month().first(day);
                entry != Month.NONE;
                entry = draft.month().next(entry)) {
            boolean more = !draft.out().dropped(entry);
            while (more) {
                more = dropMinorXray(entry, day) || dropSurplus(entry, day);
            }
        }
    }

    private boolean dropMinorXray(int entry, int day) {
        int main = mainXray(entry, StatementBuffer.NO_LINE, day);
        if (main == StatementBuffer.NO_LINE) {
            return false;
        }
        StatementBuffer out = draft.out();
        int minor = mainXray(entry, main, day);
        return minor != StatementBuffer.NO_LINE && drop(entry, minor, out.lineCode(main));
    }

    private boolean dropSurplus(int entry, int day) {
        StatementBuffer out = draft.out();
        int images = 0;
        int stored = 0;
        int last = StatementBuffer.NO_LINE;
        int code = storageOf.valueOf(ImagingRows.SCAN, day);
        for (int line = out.lineStart(entry); line < out.lineEnd(entry); line++) {
            if (draft.isAct(line)) {
                images += rows.imageKind(out.lineRow(line), out.lineCode(line), day) == ImagingRows.SCAN ? 1 : 0;
                if (out.lineCode(line) == code) {
                    stored++;
                    last = line;
                }
            }
        }
        return stored > Math.max(1, images) && drop(entry, last, code);
    }

    private boolean drop(int entry, int line, int main) {
        draft.dropLine(entry, line, ImagingFindings.STORED_ONCE, draft.out().lineCode(line), main, 0);
        return !draft.out().dropped(entry);
    }

    /** Of two entries of one site the minor 電子画像管理加算 of X-rays goes. */
    void keepMain(int one, int other, int day) {
        StatementBuffer out = draft.out();
        int a = mainXray(one, StatementBuffer.NO_LINE, day);
        int b = mainXray(other, StatementBuffer.NO_LINE, day);
        if (a != StatementBuffer.NO_LINE && b != StatementBuffer.NO_LINE) {
            boolean firstIsMain = acts.value(out.lineRow(a)) >= acts.value(out.lineRow(b));
            drop(firstIsMain ? other : one, firstIsMain ? b : a, out.lineCode(firstIsMain ? a : b));
        }
    }

    /** The dearest 電子画像管理加算 of X-rays of an entry but one line. */
    private int mainXray(int entry, int but, int day) {
        StatementBuffer out = draft.out();
        int main = StatementBuffer.NO_LINE;
        for (int line = out.lineStart(entry); line < out.lineEnd(entry); line++) {
            if (line != but && draft.isAct(line)) {
                int kind = kindStored(out.lineCode(line), day);
                boolean xray = kind >= ImagingRows.PLAIN && kind < ImagingRows.NUCLEAR;
                boolean better = main == StatementBuffer.NO_LINE
                        || acts.value(out.lineRow(line)) > acts.value(out.lineRow(main));
                main = xray && better ? line : main;
            }
        }
        return main;
    }

    private int kindStored(int code, int day) {
        for (int kind = ImagingRows.PLAIN; kind <= KINDS; kind++) {
            if (storageOf.valueOf(kind, day) == code) {
                return kind;
            }
        }
        return ImagingRows.NO_IMAGE;
    }

    /** Takes out 電子画像管理加算 of an entry whose image of a kind was taken out beside another, which has its own. */
    void dropOf(int entry, int main, int kind) {
        StatementBuffer out = draft.out();
        int day = out.date(entry);
        if (!out.dropped(entry) && lastImage(entry, kind, day) == StatementBuffer.NO_LINE) {
            int line = lineOf(entry, kind, day);
            int kept = lineOf(main, kind, day);
            if (line != StatementBuffer.NO_LINE && kept != StatementBuffer.NO_LINE) {
                drop(entry, line, out.lineCode(kept));
            }
        }
    }

    private int lineOf(int entry, int kind, int day) {
        int code = storageOf.valueOf(kind, day);
        return code == CodeList.ABSENT ? StatementBuffer.NO_LINE : draft.lineOf(entry, code);
    }

    /** Takes the films of stored images out; films alone go when all images of the day are stored. */
    void dropFilms(int day) {
        boolean allStored = true;
        boolean any = false;
        for (int entry = draft.month().first(day);
                entry != Month.NONE;
                entry = draft.month().next(entry)) {
            if (!draft.out().dropped(entry) && hasImage(entry, day)) {
                any = true;
                allStored &= isStored(entry, day);
            }
        }
        for (int entry = draft.month().first(day);
                any && entry != Month.NONE;
                entry = draft.month().next(entry)) {
            if (!draft.out().dropped(entry) && (hasImage(entry, day) ? isStored(entry, day) : allStored)) {
                dropFilmsOf(entry);
            }
        }
    }

    private boolean hasImage(int entry, int day) {
        StatementBuffer out = draft.out();
        for (int line = out.lineStart(entry); line < out.lineEnd(entry); line++) {
            if (draft.isAct(line)
                    && rows.imageKind(out.lineRow(line), out.lineCode(line), day) != ImagingRows.NO_IMAGE) {
                return true;
            }
        }
        return false;
    }

    private boolean isStored(int entry, int day) {
        for (int kind = ImagingRows.PLAIN; kind <= KINDS; kind++) {
            if (lineOf(entry, kind, day) != StatementBuffer.NO_LINE) {
                return true;
            }
        }
        return false;
    }

    private void dropFilmsOf(int entry) {
        StatementBuffer out = draft.out();
        for (int line = out.lineStart(entry); line < out.lineEnd(entry); line++) {
            if (out.lineKind(line) == LineKind.MATERIAL && film[out.lineRow(line)] == 1) {
                draft.dropLine(entry, line, ImagingFindings.FILM, out.lineCode(line), 0, 0);
            }
        }
    }
}
