package jp.santei.complete.injection;

import jp.santei.buffer.ClaimBuffer;
import jp.santei.buffer.LineKind;
import jp.santei.buffer.StatementBuffer;
import jp.santei.complete.draft.Draft;
import jp.santei.complete.draft.Month;
import jp.santei.master.Ages;
import jp.santei.master.CodeList;
import jp.santei.master.CodeListKey;
import jp.santei.master.Edition;
import jp.santei.master.MasterTable;
import jp.santei.master.MaterialField;
import jp.santei.master.Parameter;
import jp.santei.master.Parameters;
import jp.santei.money.Ratio;
import jp.santei.money.Rounding;
import jp.santei.money.Scale;
import jp.santei.rule.Area;
import jp.santei.rule.InjectionFindings;
import jp.santei.rule.InjectionSteps;
import jp.santei.rule.Rule;

/**
 * The rows that go with materials (特定器材の加算行): the infant rate of films, the factor of oxygen.
 *
 * <p>The infant rate is for plain X-rays of chest and abdomen. The comment that names the site (撮影部位) tells; one of the
 * item comes before those of the day.
 */
final class Materials {
    static final Rule FILM = Rule.of(
            "I-FILM-001",
            Area.MATERIAL,
            "6歳未満の胸部・腹部単純撮影のフィルムに乳幼児加算（1.1倍）の行を追加する",
            "films of plain X-rays of chest or abdomen under six get their infant rate",
            "点数表 第2章第4部第4節 E400 注1; 基本マスター仕様説明書 特定器材 項番14",
            "/patient/birthDate",
            "/items/*/lines/*/code");
    static final Rule FILM_SITE = Rule.of(
            "I-FILM-002",
            Area.MATERIAL,
            "撮影部位がわからない6歳未満のフィルムは加算せず、両方の点数を示す",
            "a film under six without a site is valued without the infant rate, and both values are told",
            "点数表 第2章第4部第4節 E400 注1",
            "/patient/birthDate",
            "/items/*/lines/*/code");
    static final Rule OXYGEN = Rule.of(
            "I-OXY-001",
            Area.MATERIAL,
            "補正率のない酸素に補正率1.3（1気圧）の行を追加する。窒素には加えない",
            "oxygen without a factor gets 1.3; nitrogen does not",
            "点数表 第2章第9部 J201; 酸素及び窒素の価格（告示）");

    private static final int PRICE = 1;
    private static final int PERCENT = 5;
    private static final int FACTOR = 1;
    private static final int FIRST_VESSEL = 2;
    private static final int LAST_VESSEL = 5;
    private static final int RATE_APPLIES = 1;
    private static final int MIXED = 2;
    private static final int NO_CODE = 0;
    private static final long PERCENT_ONE = 10_000;

    private final Draft draft;
    private final MasterTable<MaterialField> materials;
    private final int[] amountKind;
    private final int[] ageAddition;
    private final int[] oxygen;
    private final int[] lower;
    private final int[] upper;
    private final CodeList siteOf;
    private final Parameters parameters;
    private final int filmCode;
    private final int factorCode;
    private final Ratio yen = new Ratio();

    Materials(Edition edition, Draft draft) {
        this.draft = draft;
        materials = edition.materials();
        amountKind = materials.column(MaterialField.AMOUNT_KIND);
        ageAddition = materials.column(MaterialField.AGE_ADDITION);
        oxygen = materials.column(MaterialField.OXYGEN);
        lower = materials.column(MaterialField.AGE_LOWER);
        upper = materials.column(MaterialField.AGE_UPPER);
        siteOf = edition.codeList(CodeListKey.FILM_SITE);
        parameters = edition.parameters();
        filmCode = percentCode(ageAddition);
        factorCode = percentCode(oxygen);
    }

    /** The percentage row whose column is 1. */
    private int percentCode(int[] column) {
        for (int row = 0; row < materials.size(); row++) {
            if (amountKind[row] == PERCENT && column[row] == 1) {
                return materials.code(row);
            }
        }
        return NO_CODE;
    }

    void complete(int entry, int day) {
        int film = lastOf(entry, true);
        if (film != StatementBuffer.NO_LINE) {
            completeFilm(entry, film, day);
        }
        int gas = lastOf(entry, false);
        if (gas != StatementBuffer.NO_LINE) {
            completeOxygen(entry, gas, day);
        }
    }

    /** The last film, or vessel of oxygen, of an entry that has no percentage or factor for it. */
    private int lastOf(int entry, boolean film) {
        StatementBuffer out = draft.out();
        int last = StatementBuffer.NO_LINE;
        for (int line = out.lineStart(entry); line < out.lineEnd(entry); line++) {
            if (out.lineKind(line) == LineKind.MATERIAL) {
                int row = out.lineRow(line);
                boolean ofKind = film ? ageAddition[row] == 1 : oxygen[row] >= FACTOR && oxygen[row] <= LAST_VESSEL;
                boolean priced = film ? amountKind[row] == PRICE : oxygen[row] >= FIRST_VESSEL;
                if (ofKind && !priced) {
                    return StatementBuffer.NO_LINE;
                }
                last = ofKind ? line : last;
            }
        }
        return last;
    }

    private void completeFilm(int entry, int film, int day) {
        int addition = materials.find(filmCode, day);
        boolean young = addition >= 0
                && Ages.within(lower[addition], upper[addition], draft.in().born(), day);
        if (!young) {
            return;
        }
        int site = site(entry, CodeList.ABSENT);
        if (site == CodeList.ABSENT) {
            site = siteOfDay(day);
        }
        long percent = materials.value(addition);
        if (site == RATE_APPLIES) {
            draft.insertLine(entry, film, filmCode, ClaimBuffer.ABSENT, InjectionSteps.INFANT_FILM, percent, 0);
        } else if (site != 0) {
            sayBoth(entry, film, percent, day);
        }
    }

    private int siteOfDay(int day) {
        int site = CodeList.ABSENT;
        for (int entry = draft.month().first(day);
                entry != Month.NONE;
                entry = draft.month().next(entry)) {
            site = draft.out().dropped(entry) ? site : site(entry, site);
        }
        return site;
    }

    /** What the comments of an entry and those before say of the site: 1 chest or abdomen, 0 another, 2 both. */
    private int site(int entry, int before) {
        StatementBuffer out = draft.out();
        int site = before;
        for (int line = out.lineStart(entry); line < out.lineEnd(entry); line++) {
            if (out.lineKind(line) == LineKind.COMMENT) {
                int said = siteOf.valueOf(out.lineCode(line), out.date(entry));
                if (said != CodeList.ABSENT) {
                    site = site == CodeList.ABSENT || site == said ? said : MIXED;
                }
            }
        }
        return site;
    }

    /** Both values of the films of an entry, without and with the rate. */
    private void sayBoth(int entry, int film, long percent, int day) {
        StatementBuffer out = draft.out();
        long perPoint = parameters.at(Parameter.MATERIAL_YEN_PER_POINT, day);
        long unit = Math.multiplyExact(Scale.PRICE.one(), Scale.QUANTITY.one());
        yen.set(0, 1);
        for (int line = out.lineStart(entry); line < out.lineEnd(entry); line++) {
            boolean isFilm = out.lineKind(line) == LineKind.MATERIAL && ageAddition[out.lineRow(line)] == 1;
            if (isFilm && out.lineQuantity(line) != ClaimBuffer.ABSENT) {
                yen.plus(Math.multiplyExact(materials.value(out.lineRow(line)), out.lineQuantity(line)), unit);
            }
        }
        if (perPoint != Parameters.NONE) {
            yen.times(1, perPoint);
            long without = yen.round(Rounding.HALF_UP_POINT);
            long with = yen.times(PERCENT_ONE + percent, PERCENT_ONE).round(Rounding.HALF_UP_POINT);
            out.finding(InjectionFindings.FILM_SITE_UNKNOWN, entry, film, out.lineCode(film), without, with);
        }
    }

    private void completeOxygen(int entry, int gas, int day) {
        int factor = materials.find(factorCode, day);
        if (factor >= 0) {
            long percent = materials.value(factor);
            draft.insertLine(entry, gas, factorCode, ClaimBuffer.ABSENT, InjectionSteps.OXYGEN_FACTOR, percent, 0);
        }
    }
}
