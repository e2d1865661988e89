package jp.santei.check.standing;

import jp.santei.buffer.StatementBuffer;
import jp.santei.check.Billed;
import jp.santei.check.Report;
import jp.santei.master.ActField;
import jp.santei.master.CodeList;
import jp.santei.master.CodeListKey;
import jp.santei.master.Edition;
import jp.santei.master.FlagStatus;
import jp.santei.master.MasterTable;
import jp.santei.master.StandardGroups;
import jp.santei.rule.Area;
import jp.santei.rule.FindingKind;
import jp.santei.rule.Rule;
import jp.santei.rule.StandingFindings;

/**
 * Whether the standards of an act are notified (施設基準の届出): one of each group, on the day.
 *
 * <p>A claim that states no standard at all, as receipts do, is not judged. Nor is a group with a number that nobody notifies:
 * 特定機能病院, 精神科, one number for several standards.
 */
final class Standards {
    static final Rule NOTIFIED = Rule.of(
            "E-STD-001",
            Area.ELIGIBILITY,
            "施設基準①〜⑥、⑦〜⑨、⑩の各群で１つが診療日に届け出られていなければ算定できない",
            "of the standards ① to ⑥, ⑦ to ⑨ and ⑩ one of each group must be notified on the day",
            "基本マスター仕様説明書 医科診療行為 項番72〜81",
            "/facility/standards",
            "/options/check");
    static final Rule STATED = Rule.of(
            "E-STD-002",
            Area.ELIGIBILITY,
            "請求に施設基準がなければ、届出を確認していない行為を知らせる",
            "where a claim states no standards, the acts that ask for some are named",
            "基本マスター仕様説明書 医科診療行為 項番72〜81",
            "/facility/standards",
            "/options/check");

    private final Report report;
    private final Billed billed;
    private final MasterTable<ActField> acts;
    private final StandardGroups groups;
    private final NotifiedStandards notified;
    private final CodeList notNotified;

    Standards(Edition edition, Report report, Billed billed, NotifiedStandards notified, StandardGroups groups) {
        this.report = report;
        this.billed = billed;
        acts = edition.acts();
        this.groups = groups;
        this.notified = notified;
        notNotified = edition.codeList(CodeListKey.STANDARD_NOT_NOTIFIED);
    }

    /** Returns whether a row asks for any standard. */
    boolean asks(int row) {
        return groups.isAny(row);
    }

    /** Checks an act; early only what is refused counts. */
    void check(int i, boolean early) {
        int row = billed.row(i);
        int day = billed.day(i);
        if (!notified.isAny()) {
            tellNotStated(i, early);
            return;
        }
        if (notified.allowsAct(billed.code(i), day)) {
            return;
        }
        for (int group = 0; group < StandardGroups.GROUPS; group++) {
            if (!isMet(row, group, day)) {
                if (isOpen(row, group, day)) {
                    tellNotStated(i, early);
                } else {
                    refuse(i, row, group, early);
                    return;
                }
            }
        }
    }

    /** Tells that the standards of an act were not looked at. */
    void tellNotStated(int i, boolean early) {
        if (!early) {
            FindingKind kind = StandingFindings.STANDARDS_NOT_STATED;
            report.tell(kind, billed.entry(i), StatementBuffer.NO_LINE, billed.code(i), 0, 0, 0, 0, 0);
        }
    }

    private boolean isMet(int row, int group, int day) {
        boolean asked = false;
        for (int at = groups.begin(group); at < groups.end(group); at++) {
            int standard = groups.number(row, at);
            if (standard != 0) {
                asked = true;
                if (notified.holds(standard, day)) {
                    return true;
                }
            }
        }
        return !asked;
    }

    private boolean isOpen(int row, int group, int day) {
        for (int at = groups.begin(group); at < groups.end(group); at++) {
            if (notNotified.contains(groups.number(row, at), day)) {
                return true;
            }
        }
        return false;
    }

    private void refuse(int i, int row, int group, boolean early) {
        int entry = billed.entry(i);
        int line = billed.line(i);
        int code = billed.code(i);
        int day = billed.day(i);
        if (acts.flagStatus(row) != FlagStatus.OFFICIAL) {
            if (!early) {
                long asked = StandardGroups.key(row, group);
                report.tell(StandingFindings.STANDARD_CARRIED, entry, line, code, asked, 0, 0, 0, 0);
            }
            return;
        }
        for (int at = groups.begin(group); at < groups.end(group); at++) {
            int standard = groups.number(row, at);
            if (standard != 0) {
                int from = notified.nextFrom(standard, day);
                int to = notified.lastTo(standard, day);
                if (from != NotifiedStandards.NEVER) {
                    report.refuse(StandingFindings.STANDARD_LATER, entry, line, code, standard, from, day);
                    return;
                }
                if (to != NotifiedStandards.NEVER) {
                    report.refuse(StandingFindings.STANDARD_ENDED, entry, line, code, standard, to, day);
                    return;
                }
            }
        }
        report.refuse(StandingFindings.STANDARD_MISSING, entry, line, code, StandardGroups.key(row, group), 0, 0);
    }
}
