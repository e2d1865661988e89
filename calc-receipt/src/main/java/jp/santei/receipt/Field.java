package jp.santei.receipt;

import java.util.EnumSet;
import java.util.Set;

/**
 * The fields of the records that are used (項目): the declared layout, one position each.
 *
 * <p>Position 0 is the record id. Source: 記録条件仕様（医科用）.
 */
public enum Field {
    /** 都道府県. */
    IR_PREFECTURE(2, "都道府県", RecordKind.IR),
    /** 点数表: 1 医科, 3 歯科, 4 調剤, 6 訪問看護. */
    IR_TABLE(3, "点数表", RecordKind.IR),
    /** 医療機関コード. */
    IR_CODE(4, "医療機関コード", RecordKind.IR),
    /** 請求年月. */
    IR_MONTH(7, "請求年月", RecordKind.IR),

    /** レセプト番号. */
    RE_NUMBER(1, "レセプト番号", RecordKind.RE),
    /** レセプト種別, four digits. */
    RE_KIND(2, "レセプト種別", RecordKind.RE),
    /** 診療年月. */
    RE_MONTH(3, "診療年月", RecordKind.RE),
    /** 男女区分. */
    RE_SEX(5, "男女区分", RecordKind.RE),
    /** 生年月日. */
    RE_BIRTH(6, "生年月日", RecordKind.RE),
    /** 給付割合 in percent. */
    RE_BENEFIT(7, "給付割合", RecordKind.RE),
    /** 入院年月日. */
    RE_ADMITTED(8, "入院年月日", RecordKind.RE),
    /** 特記事項, two digits each. */
    RE_NOTES(11, "レセプト特記事項", RecordKind.RE),
    /** 病床数. */
    RE_BEDS(12, "病床数", RecordKind.RE),

    /** 保険者番号, filled with blanks on the left. */
    HO_INSURER(1, "保険者番号", RecordKind.HO),
    /** 診療実日数. */
    HO_DAYS(4, "診療実日数", RecordKind.HO),
    /** 合計点数. */
    HO_POINTS(5, "合計点数", RecordKind.HO),
    /** 職務上の事由. */
    HO_DUTY(9, "職務上の事由", RecordKind.HO),
    /** 負担金額（医療保険）. */
    HO_COPAY(11, "負担金額", RecordKind.HO),
    /** 減免区分. */
    HO_REDUCTION(12, "減免区分", RecordKind.HO),
    /** 減額割合 in percent. */
    HO_REDUCTION_PERCENT(13, "減額割合", RecordKind.HO),
    /** 減額金額 in yen. */
    HO_REDUCTION_YEN(14, "減額金額", RecordKind.HO),

    /** 公費負担者番号. */
    KO_PAYER(1, "公費負担者番号", RecordKind.KO),
    /** 公費受給者番号. */
    KO_RECIPIENT(2, "公費受給者番号", RecordKind.KO),
    /** 診療実日数. */
    KO_DAYS(4, "診療実日数", RecordKind.KO),
    /** 合計点数. */
    KO_POINTS(5, "合計点数", RecordKind.KO),
    /** 負担金額（公費）. */
    KO_COPAY(6, "負担金額", RecordKind.KO),

    /** 負担者種別. */
    SN_PAYER_KIND(1, "負担者種別", RecordKind.SN),
    /** 確認区分. */
    SN_RESULT(2, "確認区分", RecordKind.SN),
    /** 枝番. */
    SN_BRANCH(6, "枝番", RecordKind.SN),
    /** 受給者番号. */
    SN_RECIPIENT(7, "受給者番号", RecordKind.SN),

    /** 傷病名コード. */
    SY_CODE(1, "傷病名コード", RecordKind.SY),
    /** 診療開始日. */
    SY_FROM(2, "診療開始日", RecordKind.SY),
    /** 転帰区分. */
    SY_OUTCOME(3, "転帰区分", RecordKind.SY),
    /** 修飾語コード, four digits each. */
    SY_MODIFIERS(4, "修飾語コード", RecordKind.SY),
    /** 傷病名称 of an uncoded diagnosis. */
    SY_NAME(5, "傷病名称", RecordKind.SY),
    /** 主傷病. */
    SY_MAIN(6, "主傷病", RecordKind.SY),

    /** 診療識別: given in the first record of a unit. */
    UNIT_SECTION(1, "診療識別", RecordKind.SI, RecordKind.IY, RecordKind.TO, RecordKind.CO),
    /** 負担区分. */
    UNIT_PAYERS(2, "負担区分", RecordKind.SI, RecordKind.IY, RecordKind.TO, RecordKind.CO),
    /** 診療行為コード, 医薬品コード, 特定器材コード or コメントコード. */
    UNIT_CODE(3, "コード", RecordKind.SI, RecordKind.IY, RecordKind.TO, RecordKind.CO),
    /** 数量データ or 使用量. */
    LINE_QUANTITY(4, "数量データ・使用量", RecordKind.SI, RecordKind.IY, RecordKind.TO),
    /** 点数: on the last record of a sub-block. */
    LINE_POINTS(5, "点数", RecordKind.SI, RecordKind.IY, RecordKind.TO),
    /** 回数. */
    LINE_COUNT(6, "回数", RecordKind.SI, RecordKind.IY, RecordKind.TO),
    /** First of three pairs コメントコード, 文字データ. */
    LINE_COMMENTS(7, "コメントコード", RecordKind.SI, RecordKind.IY),
    /** First of the 31 days of service (算定日情報). */
    LINE_DAYS(13, "算定日", RecordKind.SI, RecordKind.IY),
    /** 単位コード. */
    TO_UNIT(7, "単位コード", RecordKind.TO),
    /** 単価 in yen. */
    TO_PRICE(8, "単価", RecordKind.TO),
    /** 商品名及び規格又はサイズ. */
    TO_NAME(10, "商品名及び規格又はサイズ", RecordKind.TO),
    /** First of three pairs コメントコード, 文字データ. */
    TO_COMMENTS(11, "コメントコード", RecordKind.TO),
    /** First of the 31 days of service (算定日情報). */
    TO_DAYS(17, "算定日", RecordKind.TO),
    /** 文字データ. */
    CO_TEXT(4, "文字データ", RecordKind.CO),

    /** 総件数. */
    GO_COUNT(1, "総件数", RecordKind.GO),
    /** 総合計点数. */
    GO_POINTS(2, "総合計点数", RecordKind.GO),
    /** マルチボリューム識別情報: 99 on the last volume. */
    GO_VOLUME(3, "マルチボリューム識別情報", RecordKind.GO);

    private final int position;
    private final String ja;
    private final Set<RecordKind> kinds;

    Field(int position, String ja, RecordKind first, RecordKind... others) {
        this.position = position;
        this.ja = ja;
        this.kinds = EnumSet.of(first, others);
    }

    /** Returns the position in the record; the record id is 0. */
    public int position() {
        return position;
    }

    /** Returns the Japanese name. */
    public String ja() {
        return ja;
    }

    /** Returns whether records of a kind have this field. */
    public boolean isIn(RecordKind kind) {
        return kinds.contains(kind);
    }
}
