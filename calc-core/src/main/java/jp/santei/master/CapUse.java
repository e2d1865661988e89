package jp.santei.master;

/** Whether a public expense has a monthly cap of the patient's amount (自己負担上限額の有無). */
public enum CapUse {
    /** It has none; a stated one is not read. */
    NONE("none"),
    /** The certificate may have one. */
    OPTIONAL("optional"),
    /** Every certificate has one; without it the charge is by rate alone, and a finding says so. */
    EXPECTED("expected"),
    /** Nothing can be computed without it. */
    REQUIRED("required");

    private final String word;

    CapUse(String word) {
        this.word = word;
    }

    /** Returns how the master writes it. */
    public String word() {
        return word;
    }
}
