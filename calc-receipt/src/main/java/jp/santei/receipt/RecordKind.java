package jp.santei.receipt;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The records of an electronic receipt file (レコード識別情報), those that are used and those that are only kept.
 *
 * <p>The number of fields counts the record id. Source: 記録条件仕様（医科用・ＤＰＣ用・歯科用）.
 */
public enum RecordKind {
    /** 医療機関情報: the facility; begins a claim file, and each receipt of a returned file. */
    IR(5, 0, "医療機関情報"),
    /** レセプト共通: begins a receipt. */
    RE(7, 0, "レセプト共通"),
    /** 保険者: insurance enrolment and its totals. */
    HO(6, 0, "保険者"),
    /** 公費: one public expense and its totals. */
    KO(6, 0, "公費"),
    /** 資格確認: answer of the online eligibility check. */
    SN(3, 0, "資格確認"),
    /** 傷病名: one diagnosis. */
    SY(4, 8, "傷病名"),
    /** 診療行為: one act. */
    SI(7, 44, "診療行為"),
    /** 医薬品: one drug. */
    IY(7, 44, "医薬品"),
    /** 特定器材: one material. */
    TO(7, 48, "特定器材"),
    /** コメント: one comment. */
    CO(4, 5, "コメント"),
    /** 診療報酬請求書: totals of the file; its last record. */
    GO(4, 4, "診療報酬請求書"),
    /** 診断群分類: makes a receipt a DPC receipt. */
    BU("診断群分類"),
    /** 受付情報: may stand before IR. */
    UK("受付情報"),
    /** 症状詳記. */
    SJ("症状詳記"),
    /** 包括評価対象外理由. */
    GR("包括評価対象外理由"),
    /** 受診日等. */
    JD("受診日等"),
    /** 窓口負担額. */
    MF("窓口負担額"),
    /** レセプト拡張情報. */
    EX("拡張情報"),
    /** レコード管理・履歴. */
    RC("履歴管理"),
    /** レセプト管理. */
    MN("レセプト管理"),
    /** 増減点等の事由: what the review body changed. */
    JY("事由"),
    /** 返戻理由. */
    HR("返戻理由"),
    /** 臓器提供者医療機関情報. */
    TI("臓器提供者医療機関情報"),
    /** 臓器提供者レセプト情報. */
    TR("臓器提供者レセプト情報"),
    /** 臓器提供者請求情報. */
    TS("臓器提供者請求情報"),
    /** 臓器提供者. */
    TG("臓器提供者"),
    /** 日計表. */
    NI("日計表"),
    /** 傷病 of a DPC receipt. */
    SB("傷病"),
    /** 患者基礎 of a DPC receipt. */
    KK("患者基礎"),
    /** 診療関連 of a DPC receipt. */
    SK("診療関連"),
    /** 外泊 of a DPC receipt. */
    GA("外泊"),
    /** 包括評価 of a DPC receipt. */
    HH("包括評価"),
    /** 合計調整 of a DPC receipt. */
    GT("合計調整"),
    /** コーディングデータ of a DPC receipt. */
    CD("コーディングデータ"),
    /** 歯科傷病名部位. */
    HS("傷病名部位"),
    /** 歯科診療行為. */
    SS("歯科診療行為"),
    /** 調剤 処方基本. */
    SH("処方基本"),
    /** 調剤情報. */
    CZ("調剤情報"),
    /** 調剤 基本料・管理料. */
    KI("基本料・薬学管理料");

    private static final Map<String, RecordKind> BY_ID =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(RecordKind::name, kind -> kind));

    private final int least;
    private final int full;
    private final String ja;

    RecordKind(String ja) {
        this(1, 0, ja);
    }

    RecordKind(int least, int full, String ja) {
        this.least = least;
        this.full = full;
        this.ja = ja;
    }

    /** Returns the kind of a record id, or null when the id is not known. */
    public static @Nullable RecordKind of(String id) {
        return BY_ID.get(id);
    }

    /** Returns the number of fields below which the record is refused. */
    public int least() {
        return least;
    }

    /** Returns the number of fields that the specification has, 0 where it differs by version or fee table. */
    public int full() {
        return full;
    }

    /** Returns the Japanese name. */
    public String ja() {
        return ja;
    }

    /** Returns whether records of this kind go into a unit: SI, IY, TO, CO. */
    public boolean inUnit() {
        return this == SI || this == IY || this == TO || this == CO;
    }
}
