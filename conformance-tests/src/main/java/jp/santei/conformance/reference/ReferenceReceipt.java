package jp.santei.conformance.reference;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import jp.santei.conformance.reference.ReferenceCharge.Care;
import jp.santei.conformance.reference.ReferenceCharge.Case;
import jp.santei.conformance.reference.ReferenceCharge.PayerClass;
import org.apache.commons.math3.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * What the claim form shows of a month (記載要領: 療養の給付欄), copayment.md §7.6.
 *
 * @param insurance the column 保険; null where the insurance pays nothing
 * @param expenses the columns of the public expenses, by position
 */
public record ReferenceReceipt(@Nullable Column insurance, Map<Integer, Column> expenses) {

    /**
     * One payer's column.
     *
     * @param days 診療実日数
     * @param points 合計点数
     * @param copay 負担金額, null where it is blank
     * @param bracket 公費給付対象一部負担金, null where it is blank
     */
    public record Column(
            int days,
            long points,
            @Nullable BigDecimal copay,
            @Nullable BigDecimal bracket) {}

    static ReferenceReceipt of(Case month, Unit unit, ToDate soFar) {
        Map<Integer, Column> expenses = new LinkedHashMap<>();
        for (Account account : soFar.accounts()) {
            int position = account.position();
            Predicate<Part.Payers> mine = payers -> payers.expenses().contains(position);
            boolean shown = account.law().leavesSomething() || account.expense().ownAmount() > 0;
            List<Part> insured = soFar.parts().stream()
                    .filter(part -> part.payers().insured() && mine.test(part.payers()))
                    .toList();
            expenses.put(
                    position,
                    column(month, unit, mine, shown ? account.counted() : null, isCut(insured) ? due(insured) : null));
        }
        List<Part> insured =
                soFar.parts().stream().filter(part -> part.payers().insured()).toList();
        boolean shown = isCut(insured) || month.person().relief() != null || (unit.isElder() && month.inpatient());
        Column insurance = column(month, unit, Part.Payers::insured, shown ? due(insured) : null, null);
        return new ReferenceReceipt(insurance.days() == 0 ? null : insurance, expenses);
    }

    private static Column column(
            Case month,
            Unit unit,
            Predicate<Part.Payers> takesPart,
            @Nullable BigFraction copay,
            @Nullable BigFraction bracket) {
        List<Care> care = month.care().stream()
                .filter(one -> takesPart.test(unit.payers(one)))
                .toList();
        return new Column(
                Math.toIntExact(care.stream().map(Care::date).distinct().count()),
                care.stream().mapToLong(Care::points).sum(),
                copay == null ? null : Yen.decimal(copay),
                bracket == null ? null : Yen.decimal(bracket));
    }

    private static boolean isCut(List<Part> parts) {
        return parts.stream().anyMatch(part -> part.highCost().compareTo(Yen.ZERO) > 0);
    }

    private static BigFraction due(List<Part> parts) {
        return Yen.sum(parts.stream().map(Part::due).toList());
    }

    /** The classes of a month: care of the certificate and other insurance-only care are one. */
    static List<PayerClass> classes(ToDate soFar) {
        List<PayerClass> classes = new ArrayList<>();
        soFar.shared().forEach(part -> classes.add(classOf(List.of(part))));
        if (soFar.disease().points() + soFar.rest().points() > 0) {
            classes.add(classOf(List.of(soFar.rest(), soFar.disease())));
        }
        return classes;
    }

    private static PayerClass classOf(List<Part> parts) {
        Part first = parts.get(0);
        Map<Integer, BigDecimal> pays = new LinkedHashMap<>();
        Map<Integer, BigDecimal> after = new LinkedHashMap<>();
        for (Part.Payment payment : first.payments()) {
            pays.put(payment.position(), Yen.decimal(payment.pays()));
            after.put(payment.position(), Yen.decimal(payment.leaves()));
        }
        return new PayerClass(
                first.payers().insured(),
                first.payers().expenses(),
                parts.stream().mapToLong(Part::points).sum(),
                Yen.decimal(Yen.sum(parts.stream().map(Part::burden).toList())),
                limit(parts),
                Yen.decimal(Yen.sum(parts.stream().map(Part::highCost).toList())),
                pays,
                after,
                Yen.decimal(Yen.sum(parts.stream().map(Part::patient).toList())));
    }

    /** The limit of the first part that it cut. */
    private static @Nullable BigDecimal limit(List<Part> parts) {
        for (Part part : parts) {
            if (part.limit() != null && part.highCost().compareTo(Yen.ZERO) > 0) {
                return Yen.decimal(part.limit());
            }
        }
        return null;
    }
}
