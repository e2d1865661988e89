package jp.santei;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.santei.buffer.ClaimBuffer;
import jp.santei.buffer.DiagnosisBuffer;
import jp.santei.buffer.FacilityBuffer;
import jp.santei.buffer.FactColumns;
import jp.santei.buffer.HistoryBuffer;
import jp.santei.buffer.InsuranceBuffer;
import jp.santei.claim.Claim;
import jp.santei.claim.ContextKey;
import jp.santei.claim.Days;
import jp.santei.claim.Diagnosis;
import jp.santei.claim.Facility;
import jp.santei.claim.FacilityKind;
import jp.santei.claim.FeeTable;
import jp.santei.claim.History;
import jp.santei.claim.Hours;
import jp.santei.claim.Insurance;
import jp.santei.claim.Item;
import jp.santei.claim.LastVisit;
import jp.santei.claim.Line;
import jp.santei.claim.PastCount;
import jp.santei.claim.Reduction;
import jp.santei.claim.Setting;
import jp.santei.claim.Standard;
import jp.santei.claim.Stay;
import jp.santei.master.MasterTable;
import jp.santei.money.Scale;
import jp.santei.rule.Unbuilt;
import org.jspecify.annotations.Nullable;

/** Writes a claim's records into the kernel's columns (請求の列形式への変換). */
public final class ClaimLoader {
    private static final String LATE_STAGE_LAW = "39";

    private ClaimLoader() {}

    /** Fills the buffer and returns the names of the settlements, by number. */
    public static List<String> load(Claim claim, ClaimBuffer to) {
        to.begin(
                Days.of(claim.month().atDay(1)),
                claim.setting() == Setting.INPATIENT,
                Days.packed(Days.of(claim.patient().birthDate())));
        to.explain(claim.options().explain())
                .complete(claim.options().complete())
                .check(claim.options().check());
        Integer birthWeight = claim.patient().birthWeightG();
        if (birthWeight != null) {
            to.birthWeight(birthWeight);
        }
        load(claim.facility(), to.facility());
        load(claim.history(), to.history());
        StayLoader.load(claim, to.stays());
        claim.diagnoses().forEach(diagnosis -> load(diagnosis, to.diagnoses()));
        if (claim.insurance() != null) {
            load(claim.insurance(), to.insurance());
        }
        claim.publicExpenses().forEach(expense -> PublicLoader.load(expense, to.publicExpenses()));
        loadUnbuilt(claim, to);
        Map<String, Integer> settlements = new HashMap<>();
        List<String> names = new ArrayList<>();
        Map<String, Integer> texts = new HashMap<>();
        for (Item item : claim.items()) {
            int settlement = (int) ClaimBuffer.ABSENT;
            if (item.settlement() != null) {
                settlement = settlements.computeIfAbsent(item.settlement(), name -> {
                    names.add(name);
                    return names.size() - 1;
                });
            }
            load(item, settlement, to);
            loadFacts(item, texts, to.facts());
        }
        return names;
    }

    private static void load(Facility facility, FacilityBuffer to) {
        to.kind(facility.kind() == FacilityKind.HOSPITAL, facility.licensedBeds(), facility.generalBeds());
        for (Standard standard : facility.standards()) {
            to.addStandard(
                    Integer.parseInt(standard.code()),
                    standard.from() == null ? Integer.MIN_VALUE : Days.of(standard.from()),
                    standard.to() == null ? MasterTable.OPEN : Days.of(standard.to()));
        }
        facility.departments().forEach(department -> to.addDepartment(Integer.parseInt(department)));
        facility.hours().forEach((weekday, spans) -> {
            to.hoursStated();
            for (Hours span : spans) {
                to.addHours(weekday.ordinal(), minute(span.from()), minute(span.to()));
            }
        });
    }

    private static void load(History history, HistoryBuffer to) {
        for (LastVisit visit : history.lastVisits()) {
            String department = visit.department();
            to.addVisit(department == null ? FactColumns.ABSENT : Integer.parseInt(department), Days.of(visit.date()));
        }
        for (PastCount count : history.counts()) {
            to.addBilled(Integer.parseInt(count.code()), Days.of(count.date()), count.count());
        }
    }

    /** Texts become numbers in the order they first occur, so that rules compare ints. */
    private static void loadFacts(Item item, Map<String, Integer> texts, FactColumns to) {
        if (item.department() != null) {
            to.department(Integer.parseInt(item.department()));
        }
        if (item.time() != null) {
            to.minute(minute(item.time()));
        }
        for (Map.Entry<ContextKey, Object> fact : item.context().asMap().entrySet()) {
            ContextKey key = fact.getKey();
            switch (key.type()) {
                case TEXT -> to.put(key, texts.computeIfAbsent((String) fact.getValue(), text -> texts.size()));
                case WORD -> to.put(key, key.words().indexOf((String) fact.getValue()));
                case NUMBER -> to.put(key, (Integer) fact.getValue());
                case FLAG -> to.put(key, (Boolean) fact.getValue() ? 1 : 0);
                case SEGMENTS -> {}
            }
        }
    }

    private static int minute(LocalTime time) {
        return time.getHour() * 60 + time.getMinute();
    }

    private static void load(Insurance insurance, InsuranceBuffer to) {
        to.state(
                        insurance.law().equals(LATE_STAGE_LAW),
                        insurance.share() == null ? (int) ClaimBuffer.ABSENT : insurance.share(),
                        insurance.incomeBand())
                .limit(insurance.limitAtWindow(), insurance.repeatedHighCost(), insurance.halfLimit());
        if (insurance.longTermDisease() != null) {
            to.longTermDisease(insurance.longTermDisease());
        }
        if (insurance.lateStageByDisability() != null) {
            to.lateStageByDisability(Days.of(insurance.lateStageByDisability()));
        }
        Reduction reduction = insurance.reduction();
        if (reduction != null) {
            to.reduction(
                    reduction.kind(),
                    reduction.percent() == null ? 0 : reduction.percent(),
                    reduction.yen() == null ? 0 : reduction.yen());
        }
    }

    private static void load(Item item, int settlement, ClaimBuffer to) {
        String section = item.section();
        to.addItem(
                section == null ? 0 : Integer.parseInt(section), item.payers().mask(), item.count(), settlement);
        if (Boolean.FALSE.equals(item.longTermDisease())) {
            to.otherDisease();
        }
        item.dates().forEach(date -> to.addDate(Days.of(date)));
        for (Line line : item.lines()) {
            String code = line.code();
            to.addLine(
                    code == null ? 0 : Integer.parseInt(code),
                    scaled(line.quantity(), Scale.QUANTITY),
                    scaled(line.priceYen(), Scale.PRICE),
                    scaled(line.points(), Scale.POINTS));
            String text = line.text();
            if (text != null) {
                to.text(text);
            }
        }
    }

    private static void load(Diagnosis diagnosis, DiagnosisBuffer to) {
        LocalDate from = diagnosis.from();
        to.add(Integer.parseInt(diagnosis.code()), from == null ? Integer.MIN_VALUE : Days.of(from));
        diagnosis.modifiers().forEach(modifier -> to.addModifier(Integer.parseInt(modifier)));
    }

    private static long scaled(@Nullable BigDecimal value, Scale scale) {
        return value == null ? ClaimBuffer.ABSENT : scale.scaled(value);
    }

    private static void loadUnbuilt(Claim claim, ClaimBuffer to) {
        for (Stay stay : claim.stays()) {
            add(!stay.wards().isEmpty(), Unbuilt.STAYS, to);
            add(!stay.leave().isEmpty(), Unbuilt.STAY_LEAVE, to);
            add(!stay.otherHospital().isEmpty(), Unbuilt.STAY_OTHER_HOSPITAL, to);
            add(stay.countFrom() != null, Unbuilt.STAY_COUNT_FROM, to);
        }
        add(claim.feeTable() != FeeTable.MEDICAL, Unbuilt.FEE_TABLE, to);
        Insurance insurance = claim.insurance();
        if (insurance != null) {
            add(insurance.dutyCause() != null, Unbuilt.DUTY_CAUSE, to);
        }
    }

    private static void add(boolean stated, Unbuilt what, ClaimBuffer to) {
        if (stated) {
            to.addUnbuilt(what);
        }
    }
}
