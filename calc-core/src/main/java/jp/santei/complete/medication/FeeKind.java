package jp.santei.complete.medication;

/** What an act of 第5部 is (投薬の診療行為の種類). */
enum FeeKind {
    /** 調剤料（内服薬・屯服薬）. */
    DISPENSING_ORAL(true),
    /** 調剤料（外用薬）. */
    DISPENSING_EXTERNAL(true),
    /** 処方料. */
    PRESCRIBING(true),
    /** An add-on of 処方料. */
    PRESCRIBING_ADD_ON(true),
    /** 麻薬等加算. */
    CONTROLLED(true),
    /** 調剤技術基本料. */
    PHARMACIST(true),
    /** 処方箋料: the prescription goes to a pharmacy. */
    SHEET(false),
    /** An add-on of 処方箋料. */
    SHEET_ADD_ON(false),
    /** Anything else. */
    OTHER(false);

    private final boolean inHouse;

    FeeKind(boolean inHouse) {
        this.inHouse = inHouse;
    }

    /** Returns whether it is a fee of a prescription that is dispensed in the house (院内処方). */
    boolean isInHouse() {
        return inHouse;
    }
}
