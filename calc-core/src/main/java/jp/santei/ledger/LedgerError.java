package jp.santei.ledger;

import java.util.Locale;

/** The ways an event is refused (台帳のエラー): stable code and the ja/en sentence. Nothing has changed then. */
public enum LedgerError {
    /** The first event of a month opens its ledger: a settlement or the coverage. */
    NO_LEDGER(
            "LDG-001",
            "台帳がありません: %s（最初の出来事は add または coverage）",
            "there is no ledger: %s (the first event is add or coverage)"),
    /** A settlement that the ledger does not have. */
    UNKNOWN_SETTLEMENT("LDG-002", "台帳にない会計です: %s（ある会計: %s）", "unknown settlement: %s (known: %s)"),
    /** A settlement that the ledger already has. */
    SETTLEMENT_EXISTS("LDG-003", "すでにある会計です: %s（訂正は correct）", "the settlement exists: %s (correct replaces it)"),
    /** The month is closed. */
    CLOSED("LDG-004", "月は締められています: %s", "the month is closed: %s"),
    /** Another month, setting, fee table, facility, patient or insurer: that is another ledger. */
    OTHER_UNIT("LDG-005", "別の請求単位です: %s（台帳: %s）", "another unit of claim: %s (ledger: %s)"),
    /** Insurance or public expenses other than the ledger's. */
    OTHER_COVERAGE(
            "LDG-006", "資格が台帳と違います: %s（変更は coverage）", "the coverage is not the ledger's: %s (coverage changes it)"),
    /** A version of the ledger format that is not known. */
    VERSION("LDG-007", "台帳の版が違います: %s（使える版: %s）", "unknown version of the ledger: %s (known: %s)"),
    /** A field that the kind of event needs or does not take. */
    FIELD("LDG-008", "出来事の項目が違います: %s", "wrong field of the event: %s"),
    /** An item that names another settlement than the event. */
    ITEM_SETTLEMENT("LDG-009", "明細の会計が違います: %s（会計: %s）", "an item names another settlement: %s (settlement: %s)");

    private final String code;
    private final String ja;
    private final String en;

    LedgerError(String code, String ja, String en) {
        this.code = code;
        this.ja = ja;
        this.en = en;
    }

    /** Returns the stable code. */
    public String code() {
        return code;
    }

    String ja(Object... args) {
        return String.format(Locale.ROOT, ja, args);
    }

    String en(Object... args) {
        return String.format(Locale.ROOT, en, args);
    }
}
