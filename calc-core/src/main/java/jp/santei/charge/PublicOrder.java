package jp.santei.charge;

import java.util.Arrays;
import jp.santei.buffer.ChargeBuffer;
import jp.santei.buffer.ClaimBuffer;
import jp.santei.buffer.StatementBuffer;
import jp.santei.master.Edition;
import jp.santei.master.PublicExpenseScheme;
import jp.santei.rule.Area;
import jp.santei.rule.ChargeFindings;
import jp.santei.rule.Rule;

/** The legal order of a claim's public expenses (公費の適用順位), from the national public-expense master. */
final class PublicOrder {
    static final Rule RULE = Rule.of(
            "C-PUB-002",
            Area.PUBLIC_EXPENSE,
            "公費は法別番号の適用順位の順に負担する（請求の記載順によらない）",
            "public expenses pay in the legal order of their laws, whatever the order in the claim",
            "国公費マスター 公費適用順位; 記載要領 別表",
            "/publicExpenses/*/payerNumber");

    private static final int LAWS = 100;
    private static final int UNKNOWN = Integer.MAX_VALUE;

    private final PublicExpenseScheme[][] schemesOfLaw = new PublicExpenseScheme[LAWS][0];

    PublicOrder(Edition edition) {
        for (PublicExpenseScheme scheme : edition.publicExpenses().schemes()) {
            PublicExpenseScheme[] known = schemesOfLaw[scheme.scope().law()];
            PublicExpenseScheme[] more = Arrays.copyOf(known, known.length + 1);
            more[known.length] = scheme;
            schemesOfLaw[scheme.scope().law()] = more;
        }
    }

    /** Writes the legal order; returns false after recording a law that no scheme of the edition covers on the day. */
    boolean order(ClaimBuffer in, StatementBuffer out, int day) {
        boolean known = true;
        for (int p = 0; p < in.publicExpenses().count(); p++) {
            if (priority(in.publicExpenses().law(p), day) == UNKNOWN) {
                out.finding(
                        ChargeFindings.LAW_NOT_BUILT,
                        StatementBuffer.WHOLE_CLAIM,
                        StatementBuffer.NO_LINE,
                        in.publicExpenses().law(p),
                        0,
                        0);
                known = false;
            }
        }
        if (known) {
            append(in, out.charge(), day);
        }
        return known;
    }

    private void append(ClaimBuffer in, ChargeBuffer charge, int day) {
        int done = 0;
        while (charge.orderCount() < in.publicExpenses().count()) {
            int first = -1;
            for (int p = 0; p < in.publicExpenses().count(); p++) {
                boolean open = (done & (1 << p)) == 0;
                if (open
                        && (first < 0
                                || priority(in.publicExpenses().law(p), day)
                                        < priority(in.publicExpenses().law(first), day))) {
                    first = p;
                }
            }
            charge.addOrder(first);
            done |= 1 << first;
        }
    }

    private int priority(int law, int day) {
        for (PublicExpenseScheme scheme : schemesOfLaw[law]) {
            if (scheme.from() <= day && day <= scheme.to()) {
                return scheme.priority();
            }
        }
        return UNKNOWN;
    }
}
