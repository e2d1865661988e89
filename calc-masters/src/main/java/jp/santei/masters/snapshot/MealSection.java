package jp.santei.masters.snapshot;

import jp.santei.master.MealRate;
import jp.santei.master.MealRates;

/** The amounts of meals and living (食事・生活療養の額), and the acts that stand for them. */
final class MealSection implements Section<MealRates> {
    MealSection() {}

    @Override
    public void write(MealRates meals, SectionOutput out) {
        out.rows(
                meals.rows(),
                (row, to) -> to.text(row.rate().key())
                        .number(row.from())
                        .number(row.to())
                        .large(row.yen())
                        .text(row.status())
                        .text(row.source()));
        out.rows(
                meals.codes(),
                (code, to) -> to.number(code.code()).text(code.rate().key()).text(code.source()));
    }

    @Override
    public MealRates read(SectionInput in) {
        return MealRates.of(
                in.rows(row ->
                        new MealRates.Row(rate(row), row.number(), row.number(), row.large(), row.text(), row.text())),
                in.rows(code -> new MealRates.Code(code.number(), rate(code), code.text())));
    }

    private static MealRate rate(SectionInput in) {
        return in.constant(MealRate.ALL, MealRate::key);
    }
}
