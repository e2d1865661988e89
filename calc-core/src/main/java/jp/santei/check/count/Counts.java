package jp.santei.check.count;

import java.util.List;
import jp.santei.buffer.ClaimBuffer;
import jp.santei.buffer.StatementBuffer;
import jp.santei.check.Billed;
import jp.santei.check.Report;
import jp.santei.master.Edition;
import jp.santei.rule.Area;
import jp.santei.rule.Rule;

/**
 * How often an act may be billed (算定回数): every limit of an act must hold, the narrow ones first.
 *
 * <pre>
 *   {@link CountRows}   the limits of each act                {@link Tally}    its times by day, and former billings
 *   {@link Span}        the window of a limit                 {@link Fit}      what fits into it
 *   {@link Limits}      which windows the claim can decide    {@link Excess}   what becomes of the rest
 * </pre>
 *
 * <p>And what is limited by the days of care: {@link ActualDays}.
 */
public final class Counts {
    private static final String TABLE = "医科電子点数表 算定回数テーブル";

    static final Rule PERIOD = Rule.of(
            "E-CNT-001",
            Area.ELIGIBILITY,
            "日・週・月・年ごとの算定回数の上限を超えたら算定できない",
            "no more times than the limit of a day, weeks, months or a year",
            TABLE + "（日・初診時・週・2週・月・2月〜12月・年度・2年・5年）",
            "/items/*/count",
            "/items/*/lines/*/quantity",
            "/history/counts");
    static final Rule STAY = Rule.of(
            "E-CNT-002",
            Area.ELIGIBILITY,
            "入院中の算定回数の上限を超えたら算定できない。入院が示されないときは判定しない",
            "no more times than the limit of a stay; undecidable where the stay is not stated",
            TABLE + "（入院中・入院初日・退院時）",
            "/items/*/count",
            "/stays/*/admitted",
            "/stays/*/discharged",
            "/stays/*/countFrom",
            "/history/counts",
            "/history/admissions");
    static final Rule LIFE = Rule.of(
            "E-CNT-003",
            Area.ELIGIBILITY,
            "患者・妊娠・分娩・疾患・初回ごとの算定回数の上限。何回目の経過か請求からわからないものは判定しない",
            "limits of a patient, pregnancy, delivery, disease or course; undecidable where the claim does not say which one it is",
            TABLE + "（患者当り・妊娠中・1分娩当り・1疾患当り・初回）",
            "/items/*/count",
            "/history/counts");
    static final Rule SERIES = Rule.of(
            "E-CNT-004",
            Area.ELIGIBILITY,
            "一連・手術・検査ごとの上限を一つの項目の中で超えたら算定できない。同日・通算の超過は判定しない",
            "no more in one item than a series, operation or test allows; more on a day or in all is undecidable",
            TABLE + "（一連・手術当り・検査当り）",
            "/items/*/count",
            "/items/*/lines/*/code",
            "/items/*/lines/*/quantity",
            "/history/counts");
    static final Rule EACH = Rule.of(
            "E-CNT-005",
            Area.ELIGIBILITY,
            "側・肢・部位などごとの上限。同じ日に示された同じ部位・側、または人体の数を超えたら算定できない",
            "limits of each side, limb, part: more on the same stated site of a day, or than a body has, is too many",
            TABLE + "（側・肢・部位・局所・箇所・臓器・歯など）",
            "/items/*/count",
            "/items/*/context/site",
            "/items/*/context/side");
    static final Rule STAY_DAYS = Rule.of(
            "E-CNT-006",
            Area.ELIGIBILITY,
            "入院初日の項目は入院日に算定する。通算される再入院の日は判定しない",
            "what is billed on the day of admission is billed on that day; undecidable on a readmission that is counted on",
            TABLE + "（入院初日）",
            "/items/*/date",
            "/stays/*/admitted",
            "/stays/*/countFrom",
            "/history/admissions");
    static final Rule DISCHARGE = Rule.of(
            "E-CNT-007",
            Area.ELIGIBILITY,
            "退院時の項目が退院日以外にあれば判定しない",
            "what is billed at a discharge is undecidable on another day",
            TABLE + "（退院時）",
            "/items/*/date",
            "/stays/*/discharged",
            "/history/admissions");

    private final CountRows rows;
    private final Tally tally;
    private final Limits limits;
    private final ActualDays days;

    /** Makes it for an edition. */
    public Counts(Edition edition, Report report, Billed billed) {
        rows = new CountRows(edition);
        tally = new Tally(edition, rows, billed);
        limits = new Limits(edition, rows, tally, billed, report);
        days = new ActualDays(edition, rows, tally, billed, new Excess(edition, rows, tally, billed, report), report);
    }

    /** Returns the rules. */
    public static List<Rule> rules() {
        return List.of(
                PERIOD,
                STAY,
                LIFE,
                SERIES,
                EACH,
                STAY_DAYS,
                DISCHARGE,
                ActualDays.TIMES,
                ActualDays.VISITS,
                ActualDays.FEES,
                ActualDays.LEAVE);
    }

    /** Checks the acts of a claim. */
    public void check(ClaimBuffer in, StatementBuffer out) {
        tally.begin(in, out);
        limits.begin(in, out);
        for (int t = 0; t < tally.codes(); t++) {
            int of = tally.of(t);
            if (tally.hasPast() || tally.total() > rows.least(of)) {
                for (int k = rows.begin(of); k < rows.end(of); k++) {
                    limits.check(k);
                }
            }
        }
        days.check(in, out);
        tally.end();
    }
}
