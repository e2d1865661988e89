package jp.santei.charge;

import java.util.Arrays;
import jp.santei.buffer.ChargeBuffer;
import jp.santei.buffer.ClaimBuffer;
import jp.santei.buffer.PublicBuffer;
import jp.santei.buffer.StatementBuffer;
import jp.santei.claim.PayerSet;
import jp.santei.claim.PublicBenefit;
import jp.santei.master.Edition;
import jp.santei.master.PublicExpenseKind;
import jp.santei.master.PublicExpenseScheme;
import jp.santei.rule.Area;
import jp.santei.rule.FindingKind;
import jp.santei.rule.PublicFindings;
import jp.santei.rule.Rule;
import org.jspecify.annotations.Nullable;

/**
 * Which row of the national master each public expense of a claim is, and their legal order (公費の適用順位).
 *
 * <p>Holds the rows of the claim at hand: one instance per thread.
 */
final class PublicSchemes {
    static final Rule ORDER = Rule.of(
            "C-PUB-002",
            Area.PUBLIC_EXPENSE,
            "公費は法別番号の適用順位の順に負担する（請求の記載順によらない）",
            "public expenses pay in the legal order of their laws, whatever the order in the claim",
            "国公費マスター 公費適用順位; 記載要領 別表",
            "/publicExpenses/*/payerNumber");
    static final Rule ROW = Rule.of(
            "C-PUB-003",
            Area.PUBLIC_EXPENSE,
            "公費の行は法別番号・実施機関番号・受給者番号・給付の種類・入外・診療日で選ぶ",
            "law, institution, recipient, benefit, setting and day choose the row of the national master",
            "国公費マスター 2・3-2・5・6・9-2〜9-4",
            "/publicExpenses/*/payerNumber",
            "/publicExpenses/*/recipientNumber",
            "/publicExpenses/*/attributes/benefit");
    static final Rule PUBLIC_FIRST = Rule.of(
            "C-PUB-004",
            Area.PUBLIC_EXPENSE,
            "公費優先の公費が負担する療養には、保険も他の公費も加わらない",
            "care that a public-first law pays has no other payer, the insurance included",
            "国公費マスター 10-1; 戦傷病者特別援護法第10条・第20条, 原子爆弾被爆者に対する援護に関する法律第10条",
            "/items/*/payers");

    private static final int LAWS = 100;
    private static final int MAX = ClaimBuffer.MAX_PUBLIC;

    private final PublicExpenseScheme[][] rowsOfLaw = new PublicExpenseScheme[LAWS][0];
    private final @Nullable PublicExpenseScheme[] row = new PublicExpenseScheme[MAX];
    private final int[] order = new int[MAX];
    private int count;
    private int publicFirst;

    PublicSchemes(Edition edition) {
        for (PublicExpenseScheme scheme : edition.publicExpenses().schemes()) {
            int law = scheme.scope().law();
            PublicExpenseScheme[] more = Arrays.copyOf(rowsOfLaw[law], rowsOfLaw[law].length + 1);
            more[more.length - 1] = scheme;
            rowsOfLaw[law] = more;
        }
    }

    /** Finds the rows of a claim and writes the legal order; returns false after recording what no row covers. */
    boolean begin(ClaimBuffer in, StatementBuffer out, int day) {
        PublicBuffer given = in.publicExpenses();
        count = given.count();
        boolean known = true;
        for (int p = 0; p < count; p++) {
            int law = given.law(p);
            PublicExpenseScheme found = find(in, p, given.clamp(p, day));
            row[p] = found;
            if (found == null) {
                finding(
                        out,
                        rowsOfLaw[law].length == 0 ? PublicFindings.LAW_NOT_BUILT : PublicFindings.LAW_NOT_IN_FORCE,
                        law,
                        day);
                known = false;
            } else if (!covers(found.scope(), in.inpatient())) {
                finding(out, PublicFindings.SETTING, p + 1, law);
            }
        }
        if (known) {
            sort(out.charge());
        }
        return known;
    }

    private @Nullable PublicExpenseScheme find(ClaimBuffer in, int p, int day) {
        PublicExpenseScheme best = null;
        int bestFit = -1;
        for (PublicExpenseScheme candidate : rowsOfLaw[in.publicExpenses().law(p)]) {
            int fit = candidate.covers(day) ? fit(candidate.scope(), in, p) : -1;
            if (fit > bestFit) {
                best = candidate;
                bestFit = fit;
            }
        }
        return best;
    }

    /** How well a row fits: negative where it does not; what the claim says by name counts most, then its setting. */
    private static int fit(PublicExpenseScheme.Scope scope, ClaimBuffer in, int p) {
        PublicBuffer given = in.publicExpenses();
        PublicBenefit named = given.benefit(p);
        boolean anyInstitution = scope.institution() == PublicExpenseScheme.NONE;
        boolean anyRecipient = scope.recipient() == PublicExpenseScheme.NONE;
        boolean possible = (anyInstitution || scope.institution() == given.institution(p))
                && (named == null
                        ? scope.benefit() == null || !anyRecipient
                        : scope.benefit() == null || scope.benefit() == named)
                && (anyRecipient
                        || scope.recipient() == given.recipient(p)
                        || (named != null && scope.benefit() == named));
        if (!possible) {
            return -1;
        }
        int fit = covers(scope, in.inpatient()) ? 4 : 0;
        fit += anyInstitution ? 0 : 2;
        fit += anyRecipient ? 0 : 1;
        return named != null && scope.benefit() == named ? fit + 8 : fit;
    }

    private static boolean covers(PublicExpenseScheme.Scope scope, boolean inpatient) {
        return inpatient ? scope.inpatient() : scope.outpatient();
    }

    private void sort(ChargeBuffer charge) {
        publicFirst = 0;
        for (int p = 0; p < count; p++) {
            publicFirst |= row(p).payment().kind() == PublicExpenseKind.PUBLIC_FIRST ? maskOf(p) : 0;
            int place = p;
            while (place > 0 && row(order[place - 1]).priority() > row(p).priority()) {
                order[place] = order[place - 1];
                place--;
            }
            order[place] = p;
        }
        for (int i = 0; i < count; i++) {
            charge.addOrder(order[i]);
        }
    }

    /** Returns the number of public expenses. */
    int count() {
        return count;
    }

    /** Returns the public expense, from 0, at place i of the legal order. */
    int order(int i) {
        return order[i];
    }

    /** Returns the row of public expense p. */
    PublicExpenseScheme row(int p) {
        PublicExpenseScheme found = row[p];
        if (found == null) {
            throw new IllegalStateException("no row of public expense " + (p + 1));
        }
        return found;
    }

    /** Returns the public expense, from 0, at the first of some places in the legal order, given as bits. */
    int first(int places) {
        return order[Integer.numberOfTrailingZeros(places)];
    }

    /** Returns the bits of a payer mask by place in the legal order: what does not depend on the order in the claim. */
    int ranks(int mask) {
        int ranks = 0;
        for (int i = 0; i < count; i++) {
            ranks |= takesPart(mask, order[i]) ? 1 << i : 0;
        }
        return ranks;
    }

    /** Returns the payers that really pay an entry: a public-first law leaves no one else. */
    int effective(int mask) {
        for (int i = 0; (mask & publicFirst) != 0 && i < count; i++) {
            int alone = maskOf(order[i]);
            if ((mask & publicFirst & alone) != 0) {
                return alone;
            }
        }
        return mask;
    }

    private static int maskOf(int p) {
        return PayerSet.INSURANCE_BIT << (p + 1);
    }

    /** Returns whether public expense p is in a payer mask or part. */
    static boolean takesPart(int mask, int p) {
        return (mask & maskOf(p)) != 0;
    }

    private static void finding(StatementBuffer out, FindingKind kind, long a, long b) {
        out.finding(kind, StatementBuffer.WHOLE_CLAIM, StatementBuffer.NO_LINE, a, b, 0);
    }
}
