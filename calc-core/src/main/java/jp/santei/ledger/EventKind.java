package jp.santei.ledger;

import jp.santei.claim.Keyword;

/** What happens at the window (台帳の出来事). */
public enum EventKind implements Keyword {
    /** 会計: a settlement is added. */
    ADD("add"),
    /** 訂正: a settlement's items are replaced. */
    CORRECT("correct"),
    /** 取消: a settlement is taken out. */
    CANCEL("cancel"),
    /** 資格変更: insurance or public expenses of the month change. */
    COVERAGE("coverage"),
    /** 月締め: nothing happens to the month any more. */
    CLOSE("close");

    private final String word;

    EventKind(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    /** Returns whether an event of this kind names a settlement. */
    public boolean namesSettlement() {
        return this == ADD || this == CORRECT || this == CANCEL;
    }

    /** Returns whether an event of this kind carries a claim. */
    public boolean hasClaim() {
        return this == ADD || this == CORRECT || this == COVERAGE;
    }
}
