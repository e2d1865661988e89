package jp.santei.price;

import jp.santei.buffer.AmountUnit;
import jp.santei.buffer.ClaimBuffer;
import jp.santei.buffer.LineKind;
import jp.santei.buffer.StatementBuffer;
import jp.santei.master.ActField;
import jp.santei.master.CodeList;
import jp.santei.master.CodeListKey;
import jp.santei.master.Edition;
import jp.santei.master.MasterTable;
import jp.santei.money.Ratio;
import jp.santei.money.Rounding;
import jp.santei.money.YenSum;
import jp.santei.rule.Area;
import jp.santei.rule.LaboratorySteps;
import jp.santei.rule.PointFindings;
import jp.santei.rule.PointSteps;
import jp.santei.rule.Rule;

/**
 * One base with what follows it in its item (基本項目と加算): the smallest thing that is rounded.
 *
 * <pre>
 *   base   B   the base after its steps
 *   notes  N   Σ fixed 注加算 (告示等識別 7) that are in the base of percentages
 *   −%     r   rows taken off: on B + N, or on B alone where the code list says so
 *   load   l   a percentage that belongs to the base of others (負荷), once
 *   +%     p   rows added: parallel on what is left, not compounded
 *   after  A   通則加算 (9) and rows outside the base of percentages ({@link ImagingNotes} for imaging)
 *
 *   points = half up of ( (B·rb + N)·r · (1 + l) · (1 + Σp) + A ), once, at the end
 * </pre>
 *
 * <p>Source: 点数表 各部 通則, 留意事項通知 第3部・第4部・第10部; points.md §3.3. Reused; not thread-safe.
 */
final class ActUnit {
    static final Rule BASE = Rule.of(
            "P-BASE-001",
            Area.POINTS,
            "点数識別3・8の行はマスターの点数を加減する",
            "rows of kind 3 and 8 add or take off the master's points",
            "基本マスター仕様説明書 医科診療行為 項番11・12");
    static final Rule TYPED = Rule.of(
            "P-BASE-002",
            Area.POINTS,
            "点数識別4の行と点数だけの行は入力された点数を使う",
            "rows of kind 4 and lines without a code use the given points",
            "基本マスター仕様説明書 医科診療行為 項番11",
            "/items/*/lines/*/points");
    static final Rule MINUS = Rule.of(
            "P-BASE-003",
            Area.POINTS,
            "点数識別7・8の行は点数を減じる",
            "rows of kind 7 and 8 take points off",
            "基本マスター仕様説明書 医科診療行為 項番11");
    static final Rule ADD_ON = Rule.of(
            "P-UNIT-001",
            Area.POINTS,
            "注加算・通則加算の固定点数は直前の基本項目に加える",
            "fixed add-ons are added to the base before them",
            "基本マスター仕様説明書 医科診療行為 項番62・68");
    static final Rule PERCENT_ADDED = Rule.of(
            "P-PCT-001",
            Area.POINTS,
            "割合の加算は同じ所定点数に並列にかける",
            "percentages added are parallel on the same base",
            "点数表 第2章 各部 通則（年齢・時間加算）");
    static final Rule LOAD = Rule.of(
            "L-LOAD-001",
            Area.LABORATORY,
            "負荷の加算（100分の100）は種類・回数にかかわらず1回とし、所定点数に含めて年齢の割合をその上にかける",
            "the percentage for a load counts once, however many loads, and belongs to the base of the age percentages",
            "点数表 第2章第3部 D200 注1・D214 注; 留意事項通知 第3節 通則(2)(4)、D214(3)",
            "/items/*/lines/*/code");
    static final Rule PERCENT_OFF = Rule.of(
            "P-PCT-002",
            Area.POINTS,
            "割合の減算は注加算を含む所定点数から、CT・MRIと２以上の手術は基本項目だけから減じる",
            "percentages are taken off base and notes; CT/MRI and second operations off the base alone",
            "留意事項通知 第3部 通則, 第4部第3節, 第10部 通則14");
    static final Rule ROUNDING = Rule.of(
            "P-ROUND-001",
            Area.POINTS,
            "端数は一連の最後に一度だけ四捨五入する",
            "a fraction is rounded half up once, at the end of the unit",
            "留意事項通知 第4部第1節(9)");

    /** Points × 1,000,000 per points × 100. */
    static final long EXACT_PER_POINT_100 = 10_000;

    private static final long EXACT_ONE = 1_000_000;
    private static final long WHOLE_PERCENT = 10_000;

    private static final int NOTE = 7;
    private static final int GENERAL = 9;

    private final MasterTable<ActField> acts;
    private final int[] pointKind;
    private final int[] noticeKind;
    private final int[] percentBase;
    private final CodeList baseOnly;
    private final CodeList inBase;
    private final StepPoints steps;
    private final TestBundle bundles;
    private final ImagingNotes imaging;
    private final UnitLines lines;
    private final Ratio exact = new Ratio();
    private final Ratio reduced = new Ratio();
    private final Ratio part = new Ratio();

    private long base;
    private long notes;
    private long after;
    private long percent;
    private long loaded;
    private boolean percentages;
    private boolean refused;
    private int open = NONE;

    private static final int NONE = -1;

    /** Makes it; the bundles know what the tests of the item at hand are worth together. */
    ActUnit(Edition edition, TestBundle bundles) {
        this.bundles = bundles;
        acts = edition.acts();
        pointKind = acts.column(ActField.POINT_KIND);
        noticeKind = acts.column(ActField.NOTICE_KIND);
        percentBase = acts.column(ActField.PERCENT_BASE);
        baseOnly = edition.codeList(CodeListKey.REDUCES_BASE_ONLY);
        inBase = edition.codeList(CodeListKey.PERCENT_IN_BASE);
        steps = new StepPoints(edition);
        imaging = new ImagingNotes(edition);
        lines = new UnitLines(imaging);
    }

    /** Returns whether a row begins a unit rather than adding to the one before. */
    boolean begins(int row) {
        int kind = noticeKind[row];
        return kind != NOTE && kind != GENERAL;
    }

    /**
     * Prices the act lines of a unit: one base and what follows it.
     *
     * @param from first line of the unit in the statement
     * @param to line after its last, but for add-ons of imaging that stand behind another base of the entry
     * @return whole points, negative when the unit takes points off
     */
    long price(StatementBuffer out, int entry, int from, int to) {
        lines.gather(out, entry, from, to);
        base = 0;
        notes = 0;
        after = 0;
        percent = 0;
        loaded = 0;
        percentages = false;
        refused = false;
        open = NONE;
        for (int i = 0; i < lines.count(); i++) {
            int line = lines.line(i);
            if (out.lineKind(line) == LineKind.ACT) {
                collect(out, entry, line);
            } else if (out.lineKind(line) == LineKind.POINTS) {
                given(out.lineGiven(line), out, entry, line);
            }
        }
        if (refused) {
            return 0;
        }
        return percentages
                ? withPercentages(out, entry)
                : rounded(exact.set(Math.addExact(Math.addExact(base, notes), after), 100), out, entry);
    }

    /** Returns whether the unit just priced cannot be valued. */
    boolean isRefused() {
        return refused;
    }

    /** Returns what the unit just priced would be worth with more percent added, percentage × 100. */
    long withMore(long more) {
        if (!percentages) {
            reduced.set(Math.addExact(base, notes), 100);
            exact.set(Math.addExact(Math.addExact(base, notes), after), 100);
        }
        part.set(reduced.numerator(), reduced.denominator()).times(more, WHOLE_PERCENT);
        return exact.plus(part.numerator(), part.denominator()).round(Rounding.HALF_UP_POINT);
    }

    /** Returns what the unit just priced would be worth without the percentages taken off. */
    long withoutReductions() {
        reduced.set(Math.addExact(base, notes), 100)
                .times(WHOLE_PERCENT + loaded, WHOLE_PERCENT)
                .times(WHOLE_PERCENT + percent, WHOLE_PERCENT);
        return reduced.plus(after, 100).round(Rounding.HALF_UP_POINT);
    }

    private void collect(StatementBuffer out, int entry, int line) {
        int row = out.lineRow(line);
        long given = out.lineGiven(line);
        boolean opens = begins(row) && open == NONE;
        if (opens) {
            open = row;
        } else if (open == NONE
                && pointKind[row] != PointKind.PERCENT_ADDED
                && pointKind[row] != PointKind.PERCENT_OFF) {
            out.finding(PointFindings.NO_BASE, entry, line, acts.code(row), 0, 0);
        }
        if (given != ClaimBuffer.ABSENT && pointKind[row] != PointKind.TYPED && pointKind[row] != PointKind.TYPED_OFF) {
            out.finding(PointFindings.POINTS_GIVEN, entry, line, acts.code(row), 0, 0);
        }
        switch (pointKind[row]) {
            case PointKind.POINTS -> fixed(out.lineQuantity(line), row, opens, out, entry, line);
            case PointKind.OFF -> take(acts.value(row), row, out, entry, line);
            case PointKind.TYPED -> typed(given, row, opens, out, entry, line);
            case PointKind.TYPED_OFF -> {
                if (isGiven(given, row, out, entry, line)) {
                    take(given, row, out, entry, line);
                }
            }
            case PointKind.PERCENT_ADDED, PointKind.PERCENT_OFF -> percentage(row, out, entry, line);
            case PointKind.YEN -> yen(out.lineQuantity(line), row, out, entry, line);
            default -> {
                out.finding(PointFindings.KIND_NOT_BUILT, entry, line, acts.code(row), pointKind[row], 0);
                refused = true;
            }
        }
    }

    private void given(long points, StatementBuffer out, int entry, int line) {
        base = Math.addExact(base, points);
        out.amount(line, AmountUnit.POINTS, Math.multiplyExact(points, EXACT_PER_POINT_100));
        if (out.explaining()) {
            out.step(PointSteps.GIVEN, entry, line, points, 0, 0);
        }
    }

    private void fixed(long quantity, int row, boolean opens, StatementBuffer out, int entry, int line) {
        if (bundles.takes(row, out, entry)) {
            add(bundles.points(row, out, entry, line), row, opens);
            return;
        }
        long points = acts.value(row);
        if (steps.appliesTo(row)) {
            points = steps.points(quantity, row, out, entry, line);
            if (points == StepPoints.NOT_BILLABLE) {
                refused = true;
                return;
            }
        } else if (out.explaining()) {
            out.step(opens ? PointSteps.ACT : PointSteps.ADD_ON, entry, line, points, 0, 0);
        }
        add(points, row, opens);
        out.amount(line, AmountUnit.POINTS, Math.multiplyExact(points, EXACT_PER_POINT_100));
    }

    private void typed(long given, int row, boolean opens, StatementBuffer out, int entry, int line) {
        if (isGiven(given, row, out, entry, line)) {
            add(given, row, opens);
            out.amount(line, AmountUnit.POINTS, Math.multiplyExact(given, EXACT_PER_POINT_100));
            if (out.explaining()) {
                out.step(PointSteps.GIVEN, entry, line, given, 0, 0);
            }
        }
    }

    private boolean isGiven(long given, int row, StatementBuffer out, int entry, int line) {
        if (given == ClaimBuffer.ABSENT) {
            out.finding(PointFindings.POINTS_MISSING, entry, line, acts.code(row), 0, 0);
            refused = true;
            return false;
        }
        return true;
    }

    private void take(long points, int row, StatementBuffer out, int entry, int line) {
        add(Math.negateExact(points), row, false);
        out.amount(line, AmountUnit.POINTS, Math.multiplyExact(-points, EXACT_PER_POINT_100));
        if (out.explaining()) {
            out.step(PointSteps.MINUS, entry, line, points, 0, 0);
        }
    }

    private void percentage(int row, StatementBuffer out, int entry, int line) {
        if (open == NONE) {
            out.finding(PointFindings.NO_PERCENT_BASE, entry, line, acts.code(row), 0, 0);
            refused = true;
            return;
        }
        percentages = true;
        if (pointKind[row] == PointKind.PERCENT_ADDED && !isInBase(out, entry, line)) {
            percent = Math.addExact(percent, acts.value(row));
        }
    }

    /** Meals and living costs: yen, never points; the charge of meals says what they are worth. */
    private void yen(long quantity, int row, StatementBuffer out, int entry, int line) {
        long yen = acts.value(row);
        if (steps.appliesTo(row)) {
            yen = steps.points(quantity, row, out, entry, line);
            if (yen == StepPoints.NOT_BILLABLE) {
                return;
            }
        }
        out.amount(line, AmountUnit.YEN, Math.multiplyExact(yen, YenSum.PER_PRICE));
    }

    private void add(long points, int row, boolean opens) {
        if (opens) {
            base = Math.addExact(base, points);
        } else if (noticeKind[row] == GENERAL || percentBase[row] == 1 || imaging.outsideBase(row)) {
            after = Math.addExact(after, points);
        } else {
            notes = Math.addExact(notes, points);
        }
    }

    private long withPercentages(StatementBuffer out, int entry) {
        reduced.set(base, 100);
        part.set(notes, 100);
        for (int i = 0; i < lines.count(); i++) {
            if (isOf(out, lines.line(i), PointKind.PERCENT_OFF)) {
                takeOff(out, entry, lines.line(i));
            }
        }
        reduced.plus(part.numerator(), part.denominator());
        for (int i = 0; i < lines.count(); i++) {
            int line = lines.line(i);
            if (loaded == 0 && isOf(out, line, PointKind.PERCENT_ADDED) && isInBase(out, entry, line)) {
                load(out, entry, line);
            }
        }
        exact.set(reduced.numerator(), reduced.denominator());
        for (int i = 0; i < lines.count(); i++) {
            int line = lines.line(i);
            imaging.explain(out, entry, line, percent);
            if (isOf(out, line, PointKind.PERCENT_ADDED) && !isInBase(out, entry, line)) {
                long value = acts.value(out.lineRow(line));
                part.set(reduced.numerator(), reduced.denominator()).times(value, WHOLE_PERCENT);
                exact.plus(part.numerator(), part.denominator());
                exactAmount(out, line);
                if (out.explaining()) {
                    out.step(PointSteps.PERCENT_ADDED, entry, line, scaled(part), scaled(reduced), value);
                }
            }
        }
        return rounded(exact.plus(after, 100), out, entry);
    }

    private boolean isInBase(StatementBuffer out, int entry, int line) {
        return inBase.contains(out.lineCode(line), out.date(entry));
    }

    private void load(StatementBuffer out, int entry, int line) {
        long value = acts.value(out.lineRow(line));
        part.set(reduced.numerator(), reduced.denominator()).times(value, WHOLE_PERCENT);
        exactAmount(out, line);
        long base100 = scaled(reduced);
        reduced.plus(part.numerator(), part.denominator());
        loaded = Math.addExact(loaded, value);
        if (out.explaining()) {
            out.step(LaboratorySteps.LOAD, entry, line, scaled(part), base100, value);
        }
    }

    private void takeOff(StatementBuffer out, int entry, int line) {
        int row = out.lineRow(line);
        long value = acts.value(row);
        reduced.times(WHOLE_PERCENT - value, WHOLE_PERCENT);
        if (!baseOnly.contains(acts.code(row), out.date(entry))) {
            part.times(WHOLE_PERCENT - value, WHOLE_PERCENT);
        }
        if (out.explaining()) {
            out.step(PointSteps.PERCENT_OFF, entry, line, scaled(reduced), value, 0);
        }
    }

    private boolean isOf(StatementBuffer out, int line, int kind) {
        return out.lineKind(line) == LineKind.ACT && pointKind[out.lineRow(line)] == kind;
    }

    private void exactAmount(StatementBuffer out, int line) {
        if (EXACT_ONE % part.denominator() == 0) {
            out.amount(line, AmountUnit.POINTS, scaled(part));
        }
    }

    /** Points × 1,000,000 for display; fractions finer than that do not occur with percentages of two reductions. */
    private static long scaled(Ratio ratio) {
        return Math.multiplyExact(ratio.numerator(), EXACT_ONE) / ratio.denominator();
    }

    private static long rounded(Ratio points, StatementBuffer out, int entry) {
        boolean negative = points.numerator() < 0;
        if (points.denominator() == 1) {
            return points.numerator();
        }
        long magnitude = Rounding.HALF_UP_POINT.apply(Math.absExact(points.numerator()), points.denominator());
        if (out.explaining()) {
            out.step(PointSteps.UNIT_ROUNDED, entry, StatementBuffer.NO_LINE, magnitude, scaled(points), 0);
        }
        return negative ? -magnitude : magnitude;
    }
}
