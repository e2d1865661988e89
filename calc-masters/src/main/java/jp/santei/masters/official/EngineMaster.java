package jp.santei.masters.official;

import jp.santei.master.ActField;
import jp.santei.master.DrugField;
import jp.santei.master.MasterField;
import jp.santei.master.MasterKind;
import jp.santei.master.MaterialField;
import jp.santei.masters.layout.Layout;
import jp.santei.masters.layout.Layouts;

/**
 * How rows of a layout become rows of an edition (版に載るマスター): the flag columns are declared by the {@link MasterField}s.
 *
 * @param kind the master
 * @param layout its layout
 * @param firstDigit first digit of its codes
 * @param fields flag columns
 * @param <F> flag columns
 */
record EngineMaster<F extends Enum<F> & MasterField>(MasterKind kind, Layout layout, char firstDigit, Class<F> fields) {
    /** コード. */
    static final int CODE = 3;
    /** 省略漢字名称. */
    static final int NAME = 5;
    /** 新又は現点数、新又は現金額. */
    static final int VALUE = 12;

    /** Returns 医科診療行為. */
    static EngineMaster<ActField> acts() {
        return new EngineMaster<>(MasterKind.ACT, Layouts.of("ika-act"), '1', ActField.class);
    }

    /** Returns 医薬品. */
    static EngineMaster<DrugField> drugs() {
        return new EngineMaster<>(MasterKind.DRUG, Layouts.of("ika-drug"), '6', DrugField.class);
    }

    /** Returns 特定器材. */
    static EngineMaster<MaterialField> materials() {
        return new EngineMaster<>(MasterKind.MATERIAL, Layouts.of("ika-material"), '7', MaterialField.class);
    }
}
