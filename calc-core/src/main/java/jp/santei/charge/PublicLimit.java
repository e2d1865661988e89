package jp.santei.charge;

import java.util.Arrays;
import jp.santei.buffer.ClaimBuffer;
import jp.santei.buffer.PublicBuffer;
import jp.santei.buffer.StatementBuffer;
import jp.santei.claim.IncomeBand;
import jp.santei.master.AmountStatus;
import jp.santei.master.HighCostLimits;
import jp.santei.master.LimitKind;
import jp.santei.master.LimitSide;
import jp.santei.master.PublicHighCost;
import jp.santei.master.PublicLimits;
import jp.santei.rule.Area;
import jp.santei.rule.ChargeFindings;
import jp.santei.rule.ChargeSteps;
import jp.santei.rule.PublicFindings;
import jp.santei.rule.PublicSteps;
import jp.santei.rule.Rule;
import jp.santei.rule.StepKind;
import org.jspecify.annotations.Nullable;

/**
 * The monthly limit of care that the insurance and public expenses share (公費併用療養の高額療養費算定基準額).
 *
 * <p>The first payer in the legal order whose law has a high-cost kind decides it: flat whatever the income, by the
 * certified band, flat for 被保護者, or as care without a public expense. Each class of payers has it for itself.
 */
final class PublicLimit {
    static final Rule GENERAL = Rule.of(
            "C-LIMIT-009",
            Area.PUBLIC_EXPENSE,
            "特定給付対象療養の限度額は所得区分によらない定額で、多数回該当はない",
            "care under a public expense has a flat limit whatever the income, without repeated months",
            "健康保険法施行令第41条第6項, 第42条第6項",
            "/publicExpenses/*/payerNumber");
    static final Rule DISEASE = Rule.of(
            "C-LIMIT-010",
            Area.PUBLIC_EXPENSE,
            "特定疾病給付対象療養の限度額は受給者証の適用区分による。多数回該当は入院だけで、公費ごとに数える。区分がなければ特定給付対象療養の額",
            "the band on the certificate decides the limit of designated diseases; repeated months for stays only, by the public expense's own count",
            "健康保険法施行令第41条第7項, 第42条第7項; 健康保険法施行規則第98条の2",
            "/publicExpenses/*/certifiedBand",
            "/publicExpenses/*/repeatedHighCost",
            "/insurance/incomeBand",
            "/insurance/limitAtWindow");
    static final Rule ASSISTANCE = Rule.of(
            "C-LIMIT-011",
            Area.PUBLIC_EXPENSE,
            "医療扶助と保険の併用の限度額は定額で、多数回該当はなく、他の療養と合算しない",
            "care of the insured under public assistance has a low flat limit, no repeated months, and combines with nothing",
            "健康保険法施行令第41条第8項, 第42条第8項",
            "/publicExpenses/*/payerNumber");
    static final Rule NORMAL = Rule.of(
            "C-LIMIT-012",
            Area.PUBLIC_EXPENSE,
            "通常の高額療養費による公費（新型コロナウイルス感染症の入院 令和5年5月8日から）は保険だけの療養と同じ限度額による",
            "some public expenses stand on the limit that care without them has",
            "国公費マスター 18-4; 新型コロナウイルス感染症の5類移行後の公費支援の取扱い",
            "/publicExpenses/*/payerNumber");

    private static final int NONE = Part.NOBODY;
    private static final int MAX = ClaimBuffer.MAX_PUBLIC;

    private final LimitsOfMonth limits;
    private final PublicSchemes schemes;
    private final InsuranceLimit insuranceLimit;
    private final LongTermDisease longTerm;

    private int divisor = 1;
    private boolean inKind;
    private final @Nullable LimitKind[] kind = new LimitKind[MAX];
    private final LimitAmount[] amount = new LimitAmount[MAX];
    private final int[] since = new int[MAX];
    private final AmountStatus[] status = new AmountStatus[MAX];
    private final boolean[] bandUnknown = new boolean[MAX];

    PublicLimit(LimitsOfMonth limits, PublicSchemes schemes, InsuranceLimit insuranceLimit, LongTermDisease longTerm) {
        this.limits = limits;
        this.schemes = schemes;
        this.insuranceLimit = insuranceLimit;
        this.longTerm = longTerm;
        Arrays.fill(status, AmountStatus.IN_FORCE);
        Arrays.setAll(amount, p -> new LimitAmount());
    }

    /**
     * Finds the limits of a claim's public expenses.
     *
     * @param amountDivisor what the amounts are divided by
     * @param isInKind whether the insurer pays in kind at all: at ten tenths it does not
     */
    void begin(ClaimBuffer in, StatementBuffer out, LimitSide side, int amountDivisor, boolean isInKind) {
        divisor = amountDivisor;
        inKind = isInKind && in.insured();
        for (int p = 0; p < schemes.count(); p++) {
            kind[p] = null;
            bandUnknown[p] = false;
            if (inKind) {
                switch (schemes.row(p).highCost()) {
                    case GENERAL -> flat(PublicHighCost.GENERAL, LimitKind.PUBLIC, p);
                    case ASSISTANCE -> flat(PublicHighCost.ASSISTANCE, LimitKind.ASSISTANCE, p);
                    case DISEASE -> byBand(in, out, side, p);
                    case NONE, NORMAL -> {}
                }
            }
        }
    }

    private void flat(PublicHighCost of, LimitKind as, int p) {
        PublicLimits.Row row = limits.of(of);
        if (row != null) {
            set(p, as, row.base(), row.percent(), row.threshold());
            since[p] = row.from();
            status[p] = row.status();
        }
    }

    private void byBand(ClaimBuffer in, StatementBuffer out, LimitSide side, int p) {
        IncomeBand band = band(in, out, side, p);
        HighCostLimits.Row row = band == null ? null : limits.of(band);
        if (row == null) {
            flat(PublicHighCost.GENERAL, LimitKind.PUBLIC, p);
            bandUnknown[p] = true;
            return;
        }
        if (in.inpatient() && in.publicExpenses().repeated(p) && row.hasRepeated()) {
            set(p, LimitKind.PUBLIC_REPEATED, row.repeated(), 0, 0);
        } else {
            set(p, LimitKind.PUBLIC_BAND, row.base(), row.percent(), row.threshold());
        }
        since[p] = row.from();
        status[p] = row.status();
    }

    private @Nullable IncomeBand band(ClaimBuffer in, StatementBuffer out, LimitSide side, int p) {
        PublicBuffer given = in.publicExpenses();
        IncomeBand certified = given.band(p);
        if (certified != null) {
            if (limits.of(certified) != null) {
                return certified;
            }
            out.finding(
                    PublicFindings.CERTIFIED_BAND,
                    StatementBuffer.WHOLE_CLAIM,
                    StatementBuffer.NO_LINE,
                    p + 1,
                    certified.ordinal(),
                    side.ordinal());
            return null;
        }
        return in.insurance().limitAtWindow() ? insuranceLimit.band() : insuranceLimit.deemedBand();
    }

    private void set(int p, LimitKind as, long yen, int percent, long above) {
        kind[p] = as;
        amount[p].set(yen, percent, above, divisor);
    }

    /** Finds for each part of a month which public expense decides its limit. */
    void begin(Parts parts) {
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.part(i);
            part.limitedBy = find(part);
        }
    }

    /** Returns the public expense, from 0, that decides the limit of a part; -1 where the first payer's law has none. */
    private int find(Part part) {
        for (int left = part.insured && inKind ? part.ranks : 0; left != 0; left &= left - 1) {
            int p = schemes.first(left);
            if (schemes.row(p).highCost() != PublicHighCost.NONE) {
                return p;
            }
        }
        return NONE;
    }

    /** Returns whether a part has a limit. */
    boolean applies(Part part) {
        int p = part.limitedBy;
        return p != NONE && (part.certified || ofLaw(p));
    }

    private boolean ofLaw(int p) {
        return schemes.row(p).highCost() == PublicHighCost.NORMAL ? insuranceLimit.applies() : kind[p] != null;
    }

    /** Returns the limit of a part for a cost, both in yen: the certificate of a long-term disease cuts it further. */
    long yen(Part part, long cost) {
        int p = part.limitedBy;
        if (!part.certified) {
            return yenOfLaw(p, cost);
        }
        return ofLaw(p) ? Math.min(longTerm.yen(), yenOfLaw(p, cost)) : longTerm.yen();
    }

    private long yenOfLaw(int p, long cost) {
        if (schemes.row(p).highCost() == PublicHighCost.NORMAL) {
            return insuranceLimit.yen(cost);
        }
        return amount[p].yen(cost);
    }

    /** Returns which limit of a part it is for a cost in yen. */
    LimitKind kind(Part part, long cost) {
        int p = part.limitedBy;
        if (part.certified && (!ofLaw(p) || yen(part, cost) != yenOfLaw(p, cost))) {
            return LimitKind.LONG_TERM_DISEASE;
        }
        LimitKind of = kind[p];
        return of == null ? insuranceLimit.kind() : of;
    }

    /** Records what a reader must know of the limit that cut a part. */
    void report(StatementBuffer out, Part part, LimitKind reached) {
        int p = part.limitedBy;
        if (p == NONE || reached != kind[p]) {
            return;
        }
        if (status[p] != AmountStatus.IN_FORCE) {
            out.finding(ChargeFindings.LIMIT_NOT_FIRM, reached.ordinal(), since[p], status[p].ordinal());
        }
        if (bandUnknown[p]) {
            out.finding(PublicFindings.BAND_UNKNOWN, StatementBuffer.WHOLE_CLAIM, StatementBuffer.NO_LINE, p + 1, 0, 0);
        }
    }

    /** Records the steps of a part's limit. */
    void explain(StatementBuffer out, Part part, long cost) {
        int p = part.limitedBy;
        long yen = yen(part, cost);
        LimitKind of = kind(part, cost);
        if (of == LimitKind.LONG_TERM_DISEASE) {
            out.step(PublicSteps.LIMIT_LONG_TERM, yen, of.ordinal(), 0, 0, 0, 0);
            return;
        }
        if (divisor > 1 && of == kind[p]) {
            out.step(ChargeSteps.LIMIT_HALF, amount[p].base(), divisor, 0, 0, 0, 0);
        }
        boolean general = of == LimitKind.PUBLIC;
        if (of == kind[p] && amount[p].grows(cost)) {
            StepKind formula = general ? PublicSteps.FORMULA_GENERAL : PublicSteps.FORMULA_DISEASE;
            out.step(formula, yen, of.ordinal(), amount[p].base(), cost, amount[p].threshold(), amount[p].percent());
        } else {
            out.step(stepOf(schemes.row(p).highCost(), general), yen, of.ordinal(), 0, 0, 0, 0);
        }
    }

    private static StepKind stepOf(PublicHighCost highCost, boolean general) {
        return switch (highCost) {
            case NORMAL -> PublicSteps.LIMIT_NORMAL;
            case ASSISTANCE -> PublicSteps.LIMIT_ASSISTANCE;
            default -> general ? PublicSteps.LIMIT_GENERAL : PublicSteps.LIMIT_DISEASE;
        };
    }
}
