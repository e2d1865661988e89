package jp.santei.cli;

/** The exit statuses of the contract (終了コード). */
final class ExitStatus {
    /** All computed. */
    static final int OK = 0;

    /** Computed, with findings of severity error. */
    static final int FINDINGS = 1;

    /** Input or usage refused; the other claims of a stream are still computed. */
    static final int REFUSED = 2;

    /** A bug. */
    static final int BUG = 3;

    private ExitStatus() {}

    static int worse(int a, int b) {
        return Math.max(a, b);
    }
}
