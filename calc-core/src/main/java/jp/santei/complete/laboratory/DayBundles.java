package jp.santei.complete.laboratory;

import java.util.Arrays;
import jp.santei.buffer.StatementBuffer;
import jp.santei.claim.ContextKey;
import jp.santei.complete.draft.Draft;
import jp.santei.complete.draft.Month;
import jp.santei.master.ActField;
import jp.santei.master.Edition;
import jp.santei.master.TestBundles;
import jp.santei.rule.Area;
import jp.santei.rule.LaboratorySteps;
import jp.santei.rule.Rule;

/**
 * The bundle tests of a day in one item (多項目包括規定): those of one draw count together, whatever item states them.
 *
 * <p>Blood, urine and puncture fluid of a day count together; a further draw of the day ({@code context.draw}) apart. Only tests
 * that reach a bundle are moved: below it every item keeps its own.
 */
final class DayBundles {
    static final Rule RULE = Rule.of(
            "L-BUNDLE-003",
            Area.LABORATORY,
            "同じ日の血液・尿・穿刺液の検査は項目数を合算する。2回目以降の採血の検査は合算しない",
            "tests of a day on blood, urine and puncture fluid count together; those of a further draw do not",
            "留意事項通知 第2章第3部 D001(10)、D004(14)",
            "/items/*/lines/*/code",
            "/items/*/context/draw");

    private static final int FIRST_DRAW = 1;
    private static final int ONCE = 1;

    private final Draft draft;
    private final TestBundles bundles;
    private final int[] group;
    private final int[] specimen;

    /** One slot for the tests of a group, payers and draw. */
    private int slots;

    private int[] slotGroup = new int[8];
    private int[] slotPayers = new int[8];
    private int[] slotDraw = new int[8];
    private int[] slotEntry = new int[8];
    private int[] slotTests = new int[8];

    DayBundles(Edition edition, Draft draft) {
        this.draft = draft;
        bundles = new TestBundles(edition);
        group = edition.acts().column(ActField.BUNDLE_GROUP);
        specimen = edition.acts().column(ActField.SPECIMEN_COMMENT);
    }

    void complete(int day) {
        slots = 0;
        for (int entry = draft.month().first(day);
                entry != Month.NONE;
                entry = draft.month().next(entry)) {
            if (takesPart(entry)) {
                count(entry);
            }
        }
        for (int slot = 0; slot < slots; slot++) {
            if (isBundle(slot, day)) {
                gather(slot, day);
            }
        }
    }

    private boolean takesPart(int entry) {
        return !draft.out().dropped(entry) && draft.out().times(entry) == ONCE;
    }

    private void count(int entry) {
        StatementBuffer out = draft.out();
        for (int line = out.lineStart(entry); line < out.lineEnd(entry); line++) {
            int of = draft.isAct(line) ? group[out.lineRow(line)] : 0;
            if (of != 0) {
                slotTests[slot(of, entry)]++;
            }
        }
    }

    private int slot(int of, int entry) {
        for (int slot = 0; slot < slots; slot++) {
            if (isIn(slot, of, entry)) {
                return slot;
            }
        }
        if (slots == slotGroup.length) {
            int size = slots * 2;
            slotGroup = Arrays.copyOf(slotGroup, size);
            slotPayers = Arrays.copyOf(slotPayers, size);
            slotDraw = Arrays.copyOf(slotDraw, size);
            slotEntry = Arrays.copyOf(slotEntry, size);
            slotTests = Arrays.copyOf(slotTests, size);
        }
        slotGroup[slots] = of;
        slotPayers[slots] = draft.out().payers(entry);
        slotDraw[slots] = draw(entry);
        slotEntry[slots] = entry;
        slotTests[slots] = 0;
        return slots++;
    }

    private boolean isIn(int slot, int of, int entry) {
        return slotGroup[slot] == of && slotPayers[slot] == draft.out().payers(entry) && slotDraw[slot] == draw(entry);
    }

    private int draw(int entry) {
        int stated = draft.in().facts().of(ContextKey.DRAW, draft.out().item(entry));
        return Math.max(stated, FIRST_DRAW);
    }

    private boolean isBundle(int slot, int day) {
        int most = bundles.mostTests(slotGroup[slot], day);
        return bundles.points(slotGroup[slot], slotTests[slot], day) != TestBundles.NONE
                || (most != TestBundles.NONE && slotTests[slot] > most);
    }

    /** Moves the tests of a slot into its first entry. */
    private void gather(int slot, int day) {
        StatementBuffer out = draft.out();
        int into = slotEntry[slot];
        boolean moved = false;
        for (int entry = draft.month().first(day);
                entry != Month.NONE;
                entry = draft.month().next(entry)) {
            if (entry == into || !takesPart(entry) || !isIn(slot, slotGroup[slot], entry)) {
                continue;
            }
            for (int line = out.lineStart(entry); line < out.lineEnd(entry); line++) {
                if (draft.isAct(line) && group[out.lineRow(line)] == slotGroup[slot]) {
                    int next = line + 1;
                    draft.moveLine(into, entry, line);
                    while (next < out.lineEnd(entry) && draft.isAct(next) && specimen[out.lineRow(next)] != 0) {
                        draft.moveLine(into, entry, next++);
                    }
                    moved = true;
                }
            }
        }
        if (moved) {
            draft.explain(LaboratorySteps.GATHERED, into, StatementBuffer.NO_LINE, slotTests[slot], slotGroup[slot], 0);
        }
    }
}
