package jp.santei.receipt;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * The facility of a receipt (医療機関情報レコード).
 *
 * @param line line of the record
 * @param prefecture 都道府県, two digits
 * @param table 点数表: 1 医科, 3 歯科, 4 調剤, 6 訪問看護
 * @param code 医療機関コード
 * @param month 請求年月; null where the record has another layout (not 医科) or none
 */
public record FacilityHeader(
        int line,
        String prefecture,
        String table,
        String code,
        @Nullable YearMonth month) {}
