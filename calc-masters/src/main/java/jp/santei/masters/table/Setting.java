package jp.santei.masters.table;

/** The settings that a row of an own table is for (入院・入院外の別). */
enum Setting {
    ANY("any"),
    INPATIENT("inpatient"),
    OUTPATIENT("outpatient");

    private final String word;

    Setting(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }

    boolean inpatient() {
        return this != OUTPATIENT;
    }

    boolean outpatient() {
        return this != INPATIENT;
    }
}
