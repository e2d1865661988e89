package jp.santei.conformance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import jp.santei.conformance.reference.ReferenceCharge;
import jp.santei.conformance.reference.ReferenceReceipt;
import jp.santei.statement.Charge;
import jp.santei.statement.Charge.ReceiptBlock;
import org.jspecify.annotations.Nullable;

/**
 * What differs between a charge and what the model expects (差異). A percentage taken off and five per cent of an odd number of
 * points leave fractions of a yen, which a statement rounds class by class; all else is compared to the yen.
 */
final class ChargeDifferences {
    private static final String INSURANCE = "insurance";

    private final ChargeSample sample;
    private final Charge charge;
    private final ReferenceCharge.Result expected;
    private final long fractions;
    private final List<String> found = new ArrayList<>();

    ChargeDifferences(ChargeSample sample, Charge charge, ReferenceCharge.Result expected) {
        this.sample = sample;
        this.charge = charge;
        this.expected = expected;
        fractions = expected.classes().stream()
                .flatMap(one -> Stream.concat(Stream.of(one.share(), one.patient()), one.after().values().stream()))
                .filter(yen -> !isWhole(yen))
                .count();
    }

    List<String> find() {
        if (sample.insured()) {
            same("share", charge.share(), expected.share());
        }
        same("order", charge.order(), expected.order());
        yen("totalYen", charge.totalYen(), expected.total());
        yen("insurancePays", charge.insurancePays(), expected.insurer());
        yen("highCostYen", charge.highCostYen(), expected.highCost());
        expected.publics()
                .forEach((position, pays) ->
                        yen("publicPays " + position, charge.publicPays().getOrDefault("" + position, 0L), pays));
        yen("patientPays", charge.patientPays(), new BigDecimal(expected.patient()));
        settlements();
        classes();
        caps();
        yen(
                "expectedRefund",
                charge.expectedRefund().stream().mapToLong(Charge.Refund::yen).sum(),
                expected.refund());
        receipt();
        return found;
    }

    private void settlements() {
        Map<String, Long> actual = new LinkedHashMap<>();
        charge.settlements().forEach(s -> actual.put(s.settlement(), s.patientPays()));
        Map<String, Long> byModel = new LinkedHashMap<>();
        expected.settlements().forEach((name, yen) -> byModel.put(name, yen.longValueExact()));
        same("settlements", actual, byModel);
    }

    private void classes() {
        Map<String, Charge.PayerClass> actual = new LinkedHashMap<>();
        charge.classes().stream()
                .filter(one -> one.points() > 0)
                .forEach(one -> actual.put(String.join("+", new TreeSet<>(one.payers())), one));
        Map<String, ReferenceCharge.PayerClass> byModel = new LinkedHashMap<>();
        expected.classes().stream().filter(one -> one.points() > 0).forEach(one -> byModel.put(name(one), one));
        same("classes", new TreeSet<>(actual.keySet()), new TreeSet<>(byModel.keySet()));
        byModel.forEach((name, one) -> {
            Charge.PayerClass other = actual.get(name);
            if (other != null) {
                oneClass("class " + name + " ", other, one);
            }
        });
    }

    private static String name(ReferenceCharge.PayerClass one) {
        TreeSet<String> names = new TreeSet<>();
        one.expenses().forEach(position -> names.add("" + position));
        if (one.insured()) {
            names.add(INSURANCE);
        }
        return String.join("+", names);
    }

    private void oneClass(String name, Charge.PayerClass actual, ReferenceCharge.PayerClass byModel) {
        yen(name + "points", actual.points(), BigDecimal.valueOf(byModel.points()));
        yen(name + "shareYen", actual.shareYen(), byModel.share());
        yen(name + "highCostYen", actual.highCostYen(), byModel.highCost());
        yen(name + "patientYen", actual.patientYen(), byModel.patient());
        if (!byModel.expenses().isEmpty()) {
            optional(
                    name + "limit",
                    actual.limit() == null ? null : actual.limit().yen(),
                    byModel.limit());
        }
        actual.publicPays().forEach(one -> {
            int position = Integer.parseInt(one.payer());
            yen(name + "pays " + position, one.pays(), byModel.pays().getOrDefault(position, BigDecimal.ZERO));
            yen(name + "after " + position, one.after(), byModel.after().getOrDefault(position, BigDecimal.ZERO));
        });
        same(name + "payers", actual.publicPays().size(), byModel.pays().size());
    }

    private void caps() {
        expected.caps().forEach((position, cap) -> {
            Charge.Cap actual = charge.caps().get("" + position);
            boolean stated = sample.expenses().get(position - 1).cap() != null;
            if (actual == null && !stated) {
                return;
            }
            if (actual == null) {
                found.add("no cap of " + position + ", by the model " + cap);
            } else {
                yen("cap " + position, actual.cap(), cap.cap());
                yen("used " + position, actual.used(), cap.used());
                yen("remaining " + position, actual.remaining(), cap.remaining());
            }
        });
    }

    private void receipt() {
        ReferenceReceipt form = expected.receipt();
        if (form.insurance() != null) {
            column(INSURANCE, form.insurance());
        }
        form.expenses().forEach((position, column) -> {
            if (column.points() > 0) {
                column("" + position, column);
            }
        });
    }

    private void column(String payer, ReferenceReceipt.Column byModel) {
        ReceiptBlock actual = charge.receipt().get(payer);
        if (actual == null) {
            found.add("no receipt of " + payer + ", by the model " + byModel);
            return;
        }
        String name = "receipt " + payer + " ";
        same(name + "days", actual.days(), byModel.days());
        same(name + "points", actual.points(), byModel.points());
        optional(name + "copayYen", actual.copayYen(), byModel.copay());
        optional(name + "bracketYen", actual.bracketYen(), byModel.bracket());
    }

    private void optional(String what, @Nullable Long actual, @Nullable BigDecimal byModel) {
        if (actual == null || byModel == null) {
            if (actual != null || byModel != null) {
                found.add(what + " " + actual + ", by the model " + byModel);
            }
        } else {
            yen(what, actual, byModel);
        }
    }

    private void yen(String what, long actual, BigDecimal byModel) {
        BigDecimal apart = byModel.subtract(BigDecimal.valueOf(actual)).abs();
        boolean differ = fractions == 0 ? apart.signum() != 0 : apart.compareTo(BigDecimal.valueOf(fractions)) >= 0;
        if (differ) {
            found.add(what + " " + actual + ", by the model " + byModel.toPlainString());
        }
    }

    private void same(String what, @Nullable Object actual, Object byModel) {
        if (!byModel.equals(actual)) {
            found.add(what + " " + actual + ", by the model " + byModel);
        }
    }

    private static boolean isWhole(BigDecimal yen) {
        return yen.stripTrailingZeros().scale() <= 0;
    }
}
