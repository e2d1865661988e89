package jp.santei.statement;

import org.jspecify.annotations.Nullable;

/**
 * One step of the explanation (計算過程の1段).
 *
 * @param step number from 1
 * @param rule id of the rule
 * @param item position of the item, null for the claim as a whole
 * @param date day of the unit as YYYY-MM-DD, null for the claim as a whole
 * @param amount the result as plain decimal
 * @param unit "point", "yen" or "tenth"
 * @param ja Japanese sentence
 * @param en English sentence
 * @param source citation of the rule, then edition and code of the master row where one was read
 */
public record Step(
        int step,
        String rule,
        @Nullable Integer item,
        @Nullable String date,
        String amount,
        String unit,
        String ja,
        String en,
        String source) {}
