package jp.santei.master;

/**
 * The patches of which a prescription bills a limited number of sheets (貼付剤): external drugs counted in sheets, of the
 * classes for 鎮痛・消炎.
 *
 * <p>Source: 点数表 第2章第5部 通則5, 留意事項通知 同通則. Immutable and thread-safe.
 */
public final class LimitedPatches {
    private static final int EXTERNAL_FORM = 6;
    private static final int SHEET = 6;

    private final int[] form;
    private final int[] unit;
    private final int[] therapeuticClass;
    private final CodeList classes;

    /** Makes it for an edition. */
    public LimitedPatches(Edition edition) {
        form = edition.drugs().column(DrugField.FORM);
        unit = edition.drugs().column(DrugField.UNIT);
        therapeuticClass = edition.drugs().column(DrugField.THERAPEUTIC_CLASS);
        classes = edition.codeList(CodeListKey.LIMITED_PATCH_CLASS);
    }

    /** Returns whether the drug of a row is such a patch on a day. */
    public boolean contains(int row, int day) {
        return form[row] == EXTERNAL_FORM && unit[row] == SHEET && classes.contains(therapeuticClass[row], day);
    }
}
