package jp.santei.master;

/**
 * One row of the national public-expense master (国公費マスター).
 *
 * @param law 法別番号, two digits
 * @param nameJa name of law and benefit
 * @param nameEn the same in English
 * @param priority 公費適用順位, lower first
 * @param kind how it pays
 * @param from first day, epoch day
 * @param to last day, epoch day; {@link MasterTable#OPEN} when it has none
 * @param status {@code in-force}, {@code announced} or {@code planned}
 * @param source law or notice
 */
public record PublicExpenseScheme(
        int law,
        String nameJa,
        String nameEn,
        int priority,
        PublicExpenseKind kind,
        int from,
        int to,
        String status,
        String source) {}
