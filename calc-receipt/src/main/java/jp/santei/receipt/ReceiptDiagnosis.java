package jp.santei.receipt;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A diagnosis of a receipt (傷病名レコード).
 *
 * @param line line of the record
 * @param code 傷病名コード; 0000999 = uncoded
 * @param from 診療開始日; null when blank
 * @param outcome 転帰区分; null when blank
 * @param modifiers 修飾語コード, four digits each
 * @param name 傷病名称 of an uncoded diagnosis; null when blank
 * @param main 主傷病
 */
public record ReceiptDiagnosis(
        int line,
        String code,
        @Nullable LocalDate from,
        @Nullable String outcome,
        List<String> modifiers,
        @Nullable String name,
        boolean main) {
    /** Copies the modifiers. */
    public ReceiptDiagnosis {
        modifiers = List.copyOf(modifiers);
    }
}
