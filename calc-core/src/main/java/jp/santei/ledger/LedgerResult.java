package jp.santei.ledger;

import jp.santei.statement.Statement;

/**
 * What an event comes to (出来事の結果).
 *
 * @param ledger the month after the event, for the host to store
 * @param collect yen to collect now, without meals, living costs and selected care; negative = to pay back
 * @param statement the statement of the month up to now
 */
public record LedgerResult(MonthLedger ledger, long collect, Statement statement) {}
