package jp.santei.master;

/** The columns of 医科診療行為マスター (s) that an edition carries, beside code, name, points and dates. Source: 基本マスター仕様説明書 医科診療行為. */
public enum ActField implements MasterField {
    /** データ規格コード: unit of the quantity, 0 = the row has no quantity. */
    UNIT(8, "データ規格コード", Kind.NUMBER),
    /** 点数識別: 1 yen, 3 points, 4 typed points, 5 percentage added, 6 percentage taken off, 7 typed points taken off, 8 points taken off. */
    POINT_KIND(11, "点数識別", Kind.NUMBER),
    /** 入外適用区分: 0 both, 1 inpatient, 2 outpatient. */
    SETTING(13, "入外適用区分", Kind.NUMBER),
    /** 後期高齢者医療適用区分: 0 both, 1 not late-stage, 2 late-stage only. */
    LATE_STAGE(14, "後期高齢者医療適用区分", Kind.NUMBER),
    /** 点数欄集計先識別（入院外）: column of the outpatient receipt, 0 = not usable there. */
    COLUMN_OUT(15, "点数欄集計先識別（入院外）", Kind.NUMBER),
    /** 包括対象検査: laboratory bundle, 0 none. */
    BUNDLE_GROUP(16, "包括対象検査", Kind.NUMBER),
    /** DPC適用区分. */
    DPC(18, "DPC適用区分", Kind.NUMBER),
    /** 病院・診療所区分: 0 both, 1 hospital, 2 clinic. */
    FACILITY(19, "病院・診療所区分", Kind.NUMBER),
    /** 画像等手術支援加算. */
    IMAGE_SUPPORT(20, "画像等手術支援加算", Kind.NUMBER),
    /** 医療観察法対象区分. */
    OBSERVATION_ACT(21, "医療観察法対象区分", Kind.NUMBER),
    /** 看護加算. */
    NURSING(22, "看護加算", Kind.NUMBER),
    /** 麻酔識別区分. */
    ANAESTHESIA(23, "麻酔識別区分", Kind.NUMBER),
    /** 傷病名関連区分. */
    DISEASE(25, "傷病名関連区分", Kind.NUMBER),
    /** 実日数. */
    ACTUAL_DAYS(27, "実日数", Kind.NUMBER),
    /** 日数・回数. */
    DAYS_OR_TIMES(28, "日数・回数", Kind.NUMBER),
    /** 医薬品関連区分. */
    DRUG_RELATED(29, "医薬品関連区分", Kind.NUMBER),
    /** きざみ値計算識別: 1 = the points follow the quantity in steps. */
    STEP(30, "きざみ値計算識別", Kind.NUMBER),
    /** 下限値. */
    STEP_LOWER(31, "下限値", Kind.NUMBER),
    /** 上限値: 99999999 = open. */
    STEP_UPPER(32, "上限値", Kind.NUMBER),
    /** きざみ値. */
    STEP_SIZE(33, "きざみ値", Kind.NUMBER),
    /** きざみ点数: points × 100 per step. */
    STEP_POINTS(34, "きざみ点数", Kind.DECIMAL),
    /** 上下限エラー処理: 0 to 3. */
    STEP_LIMIT(35, "上下限エラー処理", Kind.NUMBER),
    /** 上限回数: 0 = unlimited. */
    MAX_COUNT(36, "上限回数", Kind.NUMBER),
    /** 上限回数エラー処理: 0 check, 1 clamp. */
    MAX_COUNT_LIMIT(37, "上限回数エラー処理", Kind.NUMBER),
    /** 注加算コード: links base rows to their 注加算, 0 none. */
    NOTE_GROUP(38, "注加算コード", Kind.NUMBER),
    /** 注加算通番: 0 base; equal serials exclude each other. */
    NOTE_SERIAL(39, "注加算通番", Kind.ALPHANUMERIC),
    /** 通則年齢. */
    SECTION_AGE(40, "通則年齢", Kind.NUMBER),
    /** 下限年齢. */
    AGE_LOWER(41, "下限年齢", Kind.AGE),
    /** 上限年齢. */
    AGE_UPPER(42, "上限年齢", Kind.AGE),
    /** 時間加算区分. */
    TIME_CLASS(43, "時間加算区分", Kind.NUMBER),
    /** 基準適合区分. */
    STANDARD_FIT(44, "基準適合区分", Kind.NUMBER),
    /** 対象施設基準. */
    STANDARD_FIT_CODE(45, "対象施設基準", Kind.NUMBER),
    /** 処置乳幼児加算区分. */
    PROCEDURE_INFANT(46, "処置乳幼児加算区分", Kind.NUMBER),
    /** 極低出生体重児加算区分. */
    LOW_BIRTH_WEIGHT(47, "極低出生体重児加算区分", Kind.NUMBER),
    /** 入院基本料等減算対象識別. */
    BASIC_REDUCTION(48, "入院基本料等減算対象識別", Kind.NUMBER),
    /** ドナー分集計区分. */
    DONOR(49, "ドナー分集計区分", Kind.NUMBER),
    /** 検査等実施判断区分: 1 test, 2 judgement. */
    JUDGEMENT(50, "検査等実施判断区分", Kind.NUMBER),
    /** 検査等実施判断グループ区分. */
    JUDGEMENT_GROUP(51, "検査等実施判断グループ区分", Kind.NUMBER),
    /** 逓減対象区分: 1 = base that decreases, or the decrease itself. */
    DECREASE(52, "逓減対象区分", Kind.NUMBER),
    /** 脊髄誘発電位測定等加算区分. */
    SPINAL_POTENTIAL(53, "脊髄誘発電位測定等加算区分", Kind.NUMBER),
    /** 頸部郭清術併施加算区分. */
    NECK_DISSECTION(54, "頸部郭清術併施加算区分", Kind.NUMBER),
    /** 自動縫合器加算区分. */
    SUTURING_DEVICE(55, "自動縫合器加算区分", Kind.NUMBER),
    /** 外来管理加算区分: 1 blocks 外来管理加算, 2 is it. */
    OUTPATIENT_MANAGEMENT(56, "外来管理加算区分", Kind.NUMBER),
    /** 検体検査コメント. */
    SPECIMEN_COMMENT(61, "検体検査コメント", Kind.NUMBER),
    /** 通則加算所定点数対象区分: 0 in the base of percentages, 1 not. */
    PERCENT_BASE(62, "通則加算所定点数対象区分", Kind.NUMBER),
    /** 包括逓減区分. */
    DECREASE_FAMILY(63, "包括逓減区分", Kind.NUMBER),
    /** 超音波内視鏡加算区分. */
    ENDOSCOPE_ULTRASOUND(64, "超音波内視鏡加算区分", Kind.NUMBER),
    /** 点数欄集計先識別（入院）: column of the inpatient receipt, 0 = not usable there. */
    COLUMN_IN(66, "点数欄集計先識別（入院）", Kind.NUMBER),
    /** 自動吻合器加算区分. */
    ANASTOMOSIS_DEVICE(67, "自動吻合器加算区分", Kind.NUMBER),
    /** 告示等識別区分（１）: 1 base, 3 combined, 5 準用, 7 注加算, 9 通則加算. */
    NOTICE_KIND(68, "告示等識別区分（１）", Kind.NUMBER),
    /** 告示等識別区分（２）. */
    NOTICE_KIND_PRINTED(69, "告示等識別区分（２）", Kind.NUMBER),
    /** 地域加算. */
    AREA(70, "地域加算", Kind.NUMBER),
    /** 病床数区分. */
    BEDS(71, "病床数区分", Kind.NUMBER),
    /** 施設基準コード①. */
    STANDARD_1(72, "施設基準コード①", Kind.NUMBER),
    /** 施設基準コード②. */
    STANDARD_2(73, "施設基準コード②", Kind.NUMBER),
    /** 施設基準コード③. */
    STANDARD_3(74, "施設基準コード③", Kind.NUMBER),
    /** 施設基準コード④. */
    STANDARD_4(75, "施設基準コード④", Kind.NUMBER),
    /** 施設基準コード⑤. */
    STANDARD_5(76, "施設基準コード⑤", Kind.NUMBER),
    /** 施設基準コード⑥. */
    STANDARD_6(77, "施設基準コード⑥", Kind.NUMBER),
    /** 施設基準コード⑦. */
    STANDARD_7(78, "施設基準コード⑦", Kind.NUMBER),
    /** 施設基準コード⑧. */
    STANDARD_8(79, "施設基準コード⑧", Kind.NUMBER),
    /** 施設基準コード⑨. */
    STANDARD_9(80, "施設基準コード⑨", Kind.NUMBER),
    /** 施設基準コード⑩. */
    STANDARD_10(81, "施設基準コード⑩", Kind.NUMBER),
    /** 超音波凝固切開装置等加算区分. */
    ULTRASONIC_DEVICE(82, "超音波凝固切開装置等加算区分", Kind.NUMBER),
    /** 短期滞在手術. */
    SHORT_STAY(83, "短期滞在手術", Kind.NUMBER),
    /** 歯科適用区分. */
    DENTAL(84, "歯科適用区分", Kind.NUMBER),
    /** コード表用番号（アルファベット部）: A to O as 10 to 24. */
    ALPHA(85, "コード表用番号（アルファベット部）", Kind.ALPHANUMERIC),
    /** 章. */
    CHAPTER(90, "章", Kind.NUMBER),
    /** 部. */
    PART(91, "部", Kind.NUMBER),
    /** 区分番号. */
    SECTION_NUMBER(92, "区分番号", Kind.NUMBER),
    /** 枝番. */
    BRANCH(93, "枝番", Kind.NUMBER),
    /** 項番. */
    ITEM(94, "項番", Kind.NUMBER),
    /** 年齢加算① 下限年齢. */
    AGE_1_LOWER(100, "年齢加算① 下限年齢", Kind.AGE),
    /** 年齢加算① 上限年齢. */
    AGE_1_UPPER(101, "年齢加算① 上限年齢", Kind.AGE),
    /** 年齢加算① 注加算診療行為コード. */
    AGE_1_CODE(102, "年齢加算① 注加算診療行為コード", Kind.NUMBER),
    /** 年齢加算② 下限年齢. */
    AGE_2_LOWER(103, "年齢加算② 下限年齢", Kind.AGE),
    /** 年齢加算② 上限年齢. */
    AGE_2_UPPER(104, "年齢加算② 上限年齢", Kind.AGE),
    /** 年齢加算② 注加算診療行為コード. */
    AGE_2_CODE(105, "年齢加算② 注加算診療行為コード", Kind.NUMBER),
    /** 年齢加算③ 下限年齢. */
    AGE_3_LOWER(106, "年齢加算③ 下限年齢", Kind.AGE),
    /** 年齢加算③ 上限年齢. */
    AGE_3_UPPER(107, "年齢加算③ 上限年齢", Kind.AGE),
    /** 年齢加算③ 注加算診療行為コード. */
    AGE_3_CODE(108, "年齢加算③ 注加算診療行為コード", Kind.NUMBER),
    /** 年齢加算④ 下限年齢. */
    AGE_4_LOWER(109, "年齢加算④ 下限年齢", Kind.AGE),
    /** 年齢加算④ 上限年齢. */
    AGE_4_UPPER(110, "年齢加算④ 上限年齢", Kind.AGE),
    /** 年齢加算④ 注加算診療行為コード. */
    AGE_4_CODE(111, "年齢加算④ 注加算診療行為コード", Kind.NUMBER),
    /** 長時間麻酔管理加算. */
    LONG_ANAESTHESIA(116, "長時間麻酔管理加算", Kind.NUMBER),
    /** モニタリング加算. */
    MONITORING(118, "モニタリング加算", Kind.NUMBER),
    /** 凍結保存同種組織加算. */
    CONSERVED_TISSUE(119, "凍結保存同種組織加算", Kind.NUMBER),
    /** 悪性腫瘍病理組織標本加算. */
    CANCER_SPECIMEN(120, "悪性腫瘍病理組織標本加算", Kind.NUMBER),
    /** 創外固定器加算. */
    EXTERNAL_FIXATOR(121, "創外固定器加算", Kind.NUMBER),
    /** 超音波切削機器加算. */
    ULTRASONIC_CUTTER(122, "超音波切削機器加算", Kind.NUMBER),
    /** 左心耳閉鎖術併施加算. */
    ATRIAL_APPENDAGE(123, "左心耳閉鎖術併施加算", Kind.NUMBER),
    /** 外来感染対策向上加算等. */
    INFECTION_CONTROL(124, "外来感染対策向上加算等", Kind.ALPHANUMERIC),
    /** 耳鼻咽喉科乳幼児処置加算. */
    ENT_INFANT(125, "耳鼻咽喉科乳幼児処置加算", Kind.NUMBER),
    /** 耳鼻咽喉科小児抗菌薬適正使用支援加算. */
    ENT_ANTIBIOTIC(126, "耳鼻咽喉科小児抗菌薬適正使用支援加算", Kind.NUMBER),
    /** 切開創局所陰圧閉鎖処置機器加算. */
    NEGATIVE_PRESSURE(127, "切開創局所陰圧閉鎖処置機器加算", Kind.NUMBER),
    /** 看護職員処遇改善評価料等. */
    NURSING_PAY(128, "看護職員処遇改善評価料等", Kind.NUMBER),
    /** 外来・在宅ベースアップ評価料（Ⅰ）. */
    BASE_UP_1(129, "外来・在宅ベースアップ評価料（Ⅰ）", Kind.NUMBER),
    /** 外来・在宅ベースアップ評価料（Ⅱ）. */
    BASE_UP_2(130, "外来・在宅ベースアップ評価料（Ⅱ）", Kind.NUMBER),
    /** 再製造単回使用医療機器使用加算. */
    REPROCESSED_DEVICE(131, "再製造単回使用医療機器使用加算", Kind.NUMBER);

    private final int column;
    private final String official;
    private final Kind kind;

    ActField(int column, String official, Kind kind) {
        this.column = column;
        this.official = official;
        this.kind = kind;
    }

    @Override
    public int column() {
        return column;
    }

    @Override
    public String official() {
        return official;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
