package jp.santei.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.santei.claim.Claim;
import jp.santei.claim.Item;
import jp.santei.claim.Stay;
import org.jspecify.annotations.Nullable;

/** The claim of a month from its settlements (月の請求): their items one after another, the parts of a stay joined. */
final class MonthClaim {
    private MonthClaim() {}

    static Claim of(Claim unit, List<MonthLedger.Settlement> settlements) {
        List<Item> items = new ArrayList<>();
        List<Stay> stays = new ArrayList<>();
        for (MonthLedger.Settlement settlement : settlements) {
            items.addAll(settlement.items());
            settlement.stays().forEach(part -> join(stays, part));
        }
        return with(unit, items, stays);
    }

    /** Returns a claim with other items and stays. */
    static Claim with(Claim unit, List<Item> items, List<Stay> stays) {
        return new Claim(
                unit.id(),
                unit.month(),
                unit.setting(),
                unit.feeTable(),
                unit.facility(),
                unit.patient(),
                unit.diagnoses(),
                unit.insurance(),
                unit.publicExpenses(),
                items,
                stays,
                unit.history(),
                unit.options());
    }

    /** Two parts are of one stay when all that does not grow with the days agrees. */
    private static void join(List<Stay> stays, Stay part) {
        for (int i = 0; i < stays.size(); i++) {
            Stay stay = stays.get(i);
            if (stay.admitted().equals(part.admitted())
                    && same(stay.countFrom(), part.countFrom())
                    && stay.livingCare() == part.livingCare()
                    && stay.mealClass() == part.mealClass()) {
                stays.set(i, joined(stay, part));
                return;
            }
        }
        stays.add(part);
    }

    private static Stay joined(Stay stay, Stay part) {
        return new Stay(
                stay.admitted(),
                part.discharged() == null ? stay.discharged() : part.discharged(),
                stay.countFrom(),
                distinct(stay.wards(), part.wards()),
                distinct(stay.leave(), part.leave()),
                distinct(stay.otherHospital(), part.otherHospital()),
                joined(stay.meals(), part.meals()),
                stay.livingCare(),
                stay.mealClass());
    }

    private static boolean same(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null ? other == null : one.equals(other);
    }

    private static <T> List<T> joined(List<T> one, List<T> other) {
        List<T> all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }

    private static <T> List<T> distinct(List<T> one, List<T> other) {
        return joined(one, other).stream().distinct().toList();
    }
}
