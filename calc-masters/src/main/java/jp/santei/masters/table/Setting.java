package jp.santei.masters.table;

import java.util.function.Consumer;

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

    /** Calls for each setting of a row's column "setting": true for stays; "any" is both, outpatient care first. */
    static void forEach(TsvRow row, Consumer<Boolean> action) {
        Setting setting = row.constant("setting", values(), Setting::word);
        if (setting != INPATIENT) {
            action.accept(false);
        }
        if (setting != OUTPATIENT) {
            action.accept(true);
        }
    }
}
