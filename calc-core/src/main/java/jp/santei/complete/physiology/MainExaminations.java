package jp.santei.complete.physiology;

import jp.santei.buffer.FactColumns;
import jp.santei.buffer.StatementBuffer;
import jp.santei.claim.ContextKey;
import jp.santei.complete.draft.Draft;
import jp.santei.complete.draft.Month;
import jp.santei.master.ActField;
import jp.santei.master.CodeList;
import jp.santei.master.CodeListKey;
import jp.santei.master.Edition;
import jp.santei.master.MasterTable;
import jp.santei.rule.Area;
import jp.santei.rule.FindingKind;
import jp.santei.rule.LaboratoryFindings;
import jp.santei.rule.Rule;
import org.jspecify.annotations.Nullable;

/**
 * Examinations at the same time of which the main one is billed (主たる検査): ultrasound of one site or one method, endoscopy of
 * near sites.
 *
 * <p>Those of a day are at the same time unless both state a time of day, or a visit, and these differ. The same code twice without
 * two stated sites is an examination that was done again.
 */
final class MainExaminations {
    static final Rule ULTRASOUND_SITE = Rule.of(
            "L-ULTRA-001",
            Area.LABORATORY,
            "超音波検査を同じ部位に同時に2以上の方法で行ったときは、主たる方法1回とする",
            "ultrasound of one site by several methods at the same time is billed once, by the main method",
            "留意事項通知 第2章第3部 D215(2)",
            "/items/*/context/site",
            "/items/*/time",
            "/items/*/context/visit");
    static final Rule ULTRASOUND_METHOD = Rule.of(
            "L-ULTRA-002",
            Area.LABORATORY,
            "超音波検査を同時に同じ方法で行ったときは、部位数にかかわらず1回とする",
            "ultrasound by one method at the same time is billed once, whatever the number of sites",
            "留意事項通知 第2章第3部 D215(2)",
            "/items/*/time",
            "/items/*/context/visit");
    static final Rule ENDOSCOPY = Rule.of(
            "L-SCOPE-002",
            Area.LABORATORY,
            "互いに近接する部位の内視鏡検査を同時に行ったときは、主たる検査だけを算定する",
            "endoscopy of near sites at the same time is billed as the main one",
            "留意事項通知 第2章第3部 内視鏡検査 通則(1)",
            "/items/*/time",
            "/items/*/context/visit");

    private final Draft draft;
    private final MasterTable<ActField> acts;
    private final int[] family;
    private final int[] method;
    private final CodeList bySite;
    private final CodeList near;

    MainExaminations(Edition edition, Draft draft) {
        this.draft = draft;
        acts = edition.acts();
        family = acts.column(ActField.DECREASE_FAMILY);
        method = acts.column(ActField.ITEM);
        bySite = edition.codeList(CodeListKey.DECREASE_BY_SITE);
        near = edition.codeList(CodeListKey.NEAR_ENDOSCOPY);
    }

    void complete(int day) {
        StatementBuffer out = draft.out();
        for (int entry = draft.month().first(day);
                entry != Month.NONE;
                entry = draft.month().next(entry)) {
            for (int line = out.lineStart(entry); line < out.lineEnd(entry) && !out.dropped(entry); line++) {
                if (isExamination(line, day)) {
                    compareWithLater(entry, line, day);
                }
            }
        }
    }

    private boolean isExamination(int line, int day) {
        return draft.isBase(line)
                && (isUltrasound(line, day) || near.contains(draft.out().lineCode(line), day));
    }

    private boolean isUltrasound(int line, int day) {
        return bySite.contains(family[draft.out().lineRow(line)], day);
    }

    private void compareWithLater(int entry, int line, int day) {
        StatementBuffer out = draft.out();
        for (int other = entry; other != Month.NONE; other = draft.month().next(other)) {
            int from = other == entry ? line + 1 : out.lineStart(other);
            for (int second = from; second < out.lineEnd(other) && !out.dropped(other); second++) {
                if (!isExamination(second, day) || !atSameTime(entry, other)) {
                    continue;
                }
                FindingKind why = relation(entry, line, other, second, day);
                if (why == null) {
                    continue;
                }
                if (value(second) > value(line)) {
                    draft.dropUnit(entry, line, why, out.lineCode(line), out.lineCode(second), 0);
                    return;
                }
                draft.dropUnit(other, second, why, out.lineCode(second), out.lineCode(line), 0);
            }
        }
    }

    private long value(int line) {
        return acts.value(draft.out().lineRow(line));
    }

    private @Nullable FindingKind relation(int entry, int line, int other, int second, int day) {
        StatementBuffer out = draft.out();
        if (isUltrasound(line, day) && isUltrasound(second, day)) {
            int site = fact(ContextKey.SITE, entry);
            int otherSite = fact(ContextKey.SITE, other);
            if (out.lineCode(line) == out.lineCode(second) && !differs(site, otherSite)) {
                return null;
            }
            if (site != FactColumns.ABSENT && site == otherSite) {
                return LaboratoryFindings.SAME_SITE;
            }
            int one = method[out.lineRow(line)];
            return one == method[out.lineRow(second)] ? LaboratoryFindings.SAME_METHOD : null;
        }
        int place = near.valueOf(out.lineCode(line), day);
        boolean isNear = place != CodeList.ABSENT && place == near.valueOf(out.lineCode(second), day);
        return isNear ? LaboratoryFindings.NEAR_SITE : null;
    }

    private boolean atSameTime(int entry, int other) {
        int one = draft.in().facts().minuteOf(draft.out().item(entry));
        int two = draft.in().facts().minuteOf(draft.out().item(other));
        return !differs(one, two) && !differs(fact(ContextKey.VISIT, entry), fact(ContextKey.VISIT, other));
    }

    private static boolean differs(int one, int two) {
        return one != FactColumns.ABSENT && two != FactColumns.ABSENT && one != two;
    }

    private int fact(ContextKey key, int entry) {
        return draft.in().facts().of(key, draft.out().item(entry));
    }
}
