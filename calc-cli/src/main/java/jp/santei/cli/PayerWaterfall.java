package jp.santei.cli;

import java.util.Map;
import jp.santei.statement.Charge;

/**
 * Who pays what of each class of payers, from the cost down to the patient (負担の内訳): every line is taken from what is
 * above it, and the patients' lines add up to what the window collects.
 */
final class PayerWaterfall {
    private final Charge charge;
    private final Language language;
    private final Columns table = new Columns("lrl");

    private PayerWaterfall(Charge charge, Language language) {
        this.charge = charge;
        this.language = language;
    }

    /** Returns the text; empty for a charge without public expenses. */
    static String of(Charge charge, Language language) {
        if (charge.order().isEmpty()) {
            return "";
        }
        PayerWaterfall waterfall = new PayerWaterfall(charge, language);
        charge.classes().forEach(waterfall::payerClass);
        waterfall.sum();
        waterfall.accounts();
        return language.of("負担の内訳\n", "Who pays what\n") + waterfall.table.text("  ") + "\n";
    }

    private void payerClass(Charge.PayerClass one) {
        table.row("【" + names(one) + "】", "", "");
        long cost = one.points() * unit();
        row(say("　医療費", "  cost"), cost);
        if (one.payers().contains("insurance")) {
            row(say("　−保険者", "  − insurer"), cost - one.shareYen());
        }
        if (one.highCostYen() != 0) {
            row(say("　−保険者（高額療養費）", "  − insurer above the limit"), one.highCostYen());
        }
        one.publicPays().forEach(paid -> row(say("　−", "  − ") + publicExpense(paid.payer()), paid.pays()));
        row(say("　＝患者", "  = patient"), one.patientYen());
    }

    private void sum() {
        table.row(say("【合計】", "[all]"), "", "");
        row(
                say("　患者（1円単位）", "  patients, exact"),
                charge.classes().stream()
                        .mapToLong(Charge.PayerClass::patientYen)
                        .sum());
        row(say("　＋窓口端数", "  + rounding at the window"), charge.roundingYen());
        row(say("　＝患者負担", "  = patient pays"), charge.patientPays());
    }

    private void accounts() {
        for (Map.Entry<String, Charge.Cap> cap : charge.caps().entrySet()) {
            Charge.Cap of = cap.getValue();
            table.row(
                    publicExpense(cap.getKey()) + say("の上限額", ": cap"),
                    StatementText.number(of.cap()),
                    say("円", "yen")
                            + language.of("（累計 ", " (used ")
                            + StatementText.number(of.used())
                            + language.of(" 円、残り ", " yen, left ")
                            + StatementText.number(of.remaining())
                            + language.of(" 円）", " yen)"));
        }
        charge.expectedRefund().forEach(refund -> row(say("後日払戻しの見込み", "expected refund later"), refund.yen()));
    }

    private void row(String name, long yen) {
        table.row(name, StatementText.number(yen), say("円", "yen"));
    }

    private String names(Charge.PayerClass one) {
        return String.join(
                language.of("＋", " + "),
                one.payers().stream()
                        .map(payer -> payer.equals("insurance") ? say("保険", "insurance") : publicExpense(payer))
                        .toList());
    }

    private String publicExpense(String position) {
        return say("第" + position + "公費", "public expense " + position);
    }

    /** Yen a point: the statement has the cost of all classes and the points of each. */
    private long unit() {
        long points =
                charge.classes().stream().mapToLong(Charge.PayerClass::points).sum();
        return points == 0 ? 0 : charge.totalYen() / points;
    }

    private String say(String ja, String en) {
        return language.of(ja, en);
    }
}
