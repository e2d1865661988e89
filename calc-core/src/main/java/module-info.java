/** Claim and statement model, points and money arithmetic, the passes and their rules. Pure functions, no I/O. */
module jp.santei.core {
    requires static transitive org.jspecify;

    exports jp.santei;
    exports jp.santei.claim;
    exports jp.santei.ledger;
    exports jp.santei.buffer;
    exports jp.santei.eligibility;
    exports jp.santei.master;
    exports jp.santei.money;
    exports jp.santei.rule;
    exports jp.santei.statement;
}
