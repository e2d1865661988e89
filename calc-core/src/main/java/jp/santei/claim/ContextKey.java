package jp.santei.claim;

import java.util.List;

/** Facts of one billing unit that no code carries ({@code items[].context}). */
public enum ContextKey implements FactKey {
    /** Visit of the day: 1, 2, … */
    VISIT("visit", Type.NUMBER),
    /** How the patient was seen: 対面, 電話, 情報通信機器. */
    MODE("mode", Type.WORD, "inPerson", "phone", "online"),
    /** Time class: 時間内, 時間外, 休日, 深夜, 時間外特例, 夜間・早朝等. */
    TIME_CLASS("timeClass", Type.WORD, "regular", "afterHours", "holiday", "lateNight", "special", "earlyNight"),
    /** Urgent: 緊急. */
    URGENT("urgent", Type.FLAG),
    /** Site of an examination: 部位・領域. */
    SITE("site", Type.TEXT),
    /** Side: 左, 右, 両側. */
    SIDE("side", Type.WORD, "left", "right", "both"),
    /** Operative field: 同一手術野の別. */
    FIELD("field", Type.TEXT),
    /** Main or secondary as the user chose: 主たるもの, 従たるもの. */
    ROLE("role", Type.WORD, "main", "secondary"),
    /** Number of the blood draw of the day: 採血の回. */
    DRAW("draw", Type.NUMBER),
    /** Which prescription of the day: 処方の別. */
    PRESCRIPTION("prescription", Type.TEXT),
    /** When it is taken; what makes one 剤: 服用時点. */
    TIMING("timing", Type.TEXT),
    /** Stretches of general anaesthesia: 麻酔区分と時間. */
    SEGMENTS("segments", Type.SEGMENTS),
    /** Patients visited in the same building: 単一建物診療患者数. */
    SAME_BUILDING("sameBuilding", Type.NUMBER),
    /** A health check on the same day: 同日の健康診断. */
    HEALTH_CHECK_SAME_DAY("healthCheckSameDay", Type.FLAG),
    /** Brand drug by the patient's wish: 長期収載品の選定療養. */
    PATIENT_CHOICE("patientChoice", Type.FLAG),
    /** The doctor did not examine: medicine only, or only a carer came (投薬のみ・看護者のみの来院). */
    WITHOUT_EXAMINATION("withoutExamination", Type.FLAG),
    /** Temporary medication: 臨時の投薬. */
    TEMPORARY("temporary", Type.FLAG),
    /** Psychotropics that are prescribed as many: 向精神薬多剤投与の対象薬. */
    PSYCHOTROPIC("psychotropic", Type.FLAG),
    /** Results explained in writing on the day: 検査結果の当日説明（外来迅速検体検査）. */
    SAME_DAY_RESULT("sameDayResult", Type.FLAG),
    /** An image that was found necessary only after the one before it was read (先の撮影の読影後に必要を認めた撮影). */
    AFTER_READING("afterReading", Type.FLAG);

    private final String key;
    private final Type type;
    private final List<String> words;

    ContextKey(String key, Type type, String... words) {
        this.key = key;
        this.type = type;
        this.words = List.of(words);
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public Type type() {
        return type;
    }

    @Override
    public List<String> words() {
        return words;
    }
}
