package jp.santei.conformance;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import jp.santei.claim.Claim;
import jp.santei.claim.ContextKey;
import jp.santei.claim.Facility;
import jp.santei.claim.FacilityKind;
import jp.santei.claim.Facts;
import jp.santei.claim.Hours;
import jp.santei.claim.Insurance;
import jp.santei.claim.Item;
import jp.santei.claim.Line;
import jp.santei.claim.Options;
import jp.santei.claim.Patient;
import jp.santei.claim.Setting;
import jp.santei.claim.Sex;
import jp.santei.claim.Standard;
import jp.santei.master.ActField;
import jp.santei.master.DrugField;
import jp.santei.master.Edition;
import jp.santei.master.MasterTable;

/** Outpatient claims made from a seed (乱数による請求): visits, medication, injections, tests, of a clinic or a hospital. */
final class RandomClaims {
    private static final int[] FILED = {3001, 4036, 3155, 3002, 3522, 3826, 3827, 3828, 4034, 3825, 3487, 3925, 3926};
    private static final String[] NAMED = {
        "112015770",
        "111703670",
        "111704170",
        "112709570",
        "120001810",
        "111703270",
        "170000210",
        "170028810",
        "170025710",
        "170025210"
    };
    private static final String[][] IMAGES = {
        {"170000410", "170027910"},
        {"170000410", "170001910", "170000210"},
        {"170000610", "170028010"},
        {"170000810", "170028110"},
        {"170011810", "170028810"},
        {"170011810", "170012070", "170034410"},
        {"170020110", "170028810"},
        {"170015410"},
        {"170024510"},
        {"170027310"}
    };

    private final Edition edition;
    private final Random random;
    private final YearMonth month;
    private final int day;

    RandomClaims(Edition edition, long seed) {
        this.edition = edition;
        random = new Random(seed);
        month = random.nextBoolean() ? YearMonth.of(2025, 11) : YearMonth.of(2026, 6);
        day = Math.toIntExact(month.atDay(1).toEpochDay());
    }

    Claim next(boolean complete) {
        List<Item> items = new ArrayList<>();
        for (int visit = 0; visit <= random.nextInt(4); visit++) {
            LocalDate date = month.atDay(1 + random.nextInt(28));
            LocalTime time = random.nextBoolean() ? LocalTime.of(random.nextInt(24), 30) : null;
            String department = random.nextInt(3) == 0 ? "11" : null;
            items.add(visit(date, time, department));
            medication(date, department, items);
            if (random.nextInt(3) == 0) {
                injection(date, items);
            }
            for (int images = random.nextInt(4); images > 1; images--) {
                items.add(image(date));
            }
            if (random.nextInt(3) == 0) {
                items.add(random.nextBoolean() ? act(date, 'D', 'D') : act(date, 'H', 'J'));
            }
        }
        return claim(items, complete);
    }

    /** Items that take nothing off: bases of any chapter and drugs. */
    Claim plain(int size) {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            LocalDate date = month.atDay(1 + random.nextInt(28));
            items.add(random.nextBoolean() ? act(date, 'A', 'O') : drugs(date, "21", 1, 1 + random.nextInt(3)));
        }
        return claim(items, false);
    }

    Claim with(Claim claim, List<Item> items) {
        return Claim.builder()
                .id(claim.id())
                .month(claim.month())
                .setting(claim.setting())
                .facility(claim.facility())
                .patient(claim.patient())
                .insurance(claim.insurance())
                .items(items)
                .options(claim.options())
                .build();
    }

    Random random() {
        return random;
    }

    private Claim claim(List<Item> items, boolean complete) {
        return Claim.builder()
                .id("random")
                .month(month)
                .setting(Setting.OUTPATIENT)
                .facility(facility())
                .patient(Patient.of(
                        month.atDay(15).minusDays(random.nextInt(random.nextBoolean() ? 3_000 : 33_000)), Sex.MALE))
                .insurance(Insurance.builder().insurerNumber("06132013").build())
                .items(items)
                .options(Options.builder().complete(complete).build())
                .build();
    }

    private Facility facility() {
        List<Standard> standards = new ArrayList<>();
        for (int code : FILED) {
            if (random.nextInt(3) == 0) {
                standards.add(new Standard(Integer.toString(code), null, null));
            }
        }
        for (String code : NAMED) {
            if (random.nextInt(4) == 0) {
                standards.add(new Standard(code, null, null));
            }
        }
        Hours morning = new Hours(LocalTime.of(9, 0), LocalTime.of(12, 30));
        Hours evening = new Hours(LocalTime.of(15, 0), LocalTime.of(19, 0));
        boolean hospital = random.nextInt(4) == 0;
        return Facility.builder()
                .prefecture("13")
                .kind(hospital ? FacilityKind.HOSPITAL : FacilityKind.CLINIC)
                .licensedBeds(hospital ? 150 : 0)
                .generalBeds(hospital ? 150 : 0)
                .standards(standards)
                .departments(random.nextBoolean() ? List.of("01", "09") : List.of("01"))
                .hours(
                        random.nextBoolean()
                                ? Map.of()
                                : Map.of(
                                        DayOfWeek.MONDAY, List.of(morning, evening),
                                        DayOfWeek.TUESDAY, List.of(morning, evening),
                                        DayOfWeek.THURSDAY, List.of(morning, evening),
                                        DayOfWeek.FRIDAY, List.of(morning, evening),
                                        DayOfWeek.SATURDAY, List.of(morning)))
                .build();
    }

    private Item visit(
            LocalDate date,
            @org.jspecify.annotations.Nullable LocalTime time,
            @org.jspecify.annotations.Nullable String department) {
        Facts<ContextKey> facts = Facts.none();
        if (random.nextInt(6) == 0) {
            facts = facts.with(ContextKey.MODE, "phone");
        }
        if (random.nextInt(8) == 0) {
            facts = facts.with(ContextKey.VISIT, 2);
        }
        if (random.nextInt(6) == 0) {
            facts = facts.with(ContextKey.TIME_CLASS, random.nextBoolean() ? "holiday" : "lateNight");
        }
        String code = random.nextInt(4) == 0 ? "111000110" : "112007410";
        return Item.builder()
                .dates(List.of(date))
                .time(time)
                .department(department)
                .context(facts)
                .lines(List.of(Line.of(code)))
                .build();
    }

    private void medication(LocalDate date, @org.jspecify.annotations.Nullable String department, List<Item> items) {
        int kind = random.nextInt(5);
        if (kind == 0) {
            items.add(Item.builder()
                    .dates(List.of(date))
                    .department(department)
                    .lines(List.of(Line.of("120002910")))
                    .build());
        } else if (kind < 3) {
            int days = 7 * (1 + random.nextInt(5));
            String timing = random.nextBoolean() ? "after meals" : "before sleep";
            for (int i = 0; i <= random.nextInt(3); i++) {
                Item drugs = drugs(date, "21", days, 1 + random.nextInt(4));
                items.add(Item.builder()
                        .dates(drugs.dates())
                        .count(days)
                        .section("21")
                        .department(department)
                        .context(Facts.<ContextKey>none().with(ContextKey.TIMING, timing))
                        .lines(drugs.lines())
                        .build());
            }
        }
    }

    private void injection(LocalDate date, List<Item> items) {
        String[] techniques = {"130000510", "130003510", "130003810", "130009310", "130004410"};
        String technique = techniques[random.nextInt(techniques.length)];
        List<Line> lines = new ArrayList<>(List.of(Line.of(technique)));
        lines.addAll(drugs(date, "33", 1, 1, 4).lines());
        items.add(Item.builder().dates(List.of(date)).lines(lines).build());
    }

    private Item image(LocalDate date) {
        List<Line> lines = new ArrayList<>();
        for (String code : IMAGES[random.nextInt(IMAGES.length)]) {
            int row = edition.acts().find(Integer.parseInt(code), day);
            boolean films = edition.acts().column(ActField.STEP)[row] == 1;
            lines.add(films ? Line.of(code, BigDecimal.valueOf(1 + random.nextInt(3))) : Line.of(code));
        }
        Facts<ContextKey> facts = Facts.none();
        if (random.nextInt(3) > 0) {
            facts = facts.with(ContextKey.SITE, random.nextBoolean() ? "chest" : "knee");
        }
        return Item.builder()
                .dates(List.of(date))
                .time(random.nextInt(4) == 0 ? LocalTime.of(random.nextInt(24), 0) : null)
                .context(facts)
                .lines(lines)
                .build();
    }

    private Item drugs(LocalDate date, String section, int days, int size) {
        return drugs(date, section, days, size, 1);
    }

    private Item drugs(LocalDate date, String section, int days, int size, int form) {
        MasterTable<DrugField> drugs = edition.drugs();
        List<Line> lines = new ArrayList<>();
        while (lines.size() < size) {
            int row = random.nextInt(drugs.size());
            if (drugs.column(DrugField.AMOUNT_KIND)[row] == 1
                    && drugs.column(DrugField.FORM)[row] == form
                    && inForce(drugs, row)) {
                lines.add(Line.of(Integer.toString(drugs.code(row)), BigDecimal.valueOf(1 + random.nextInt(30), 1)));
            }
        }
        return Item.builder()
                .dates(List.of(date))
                .count(days)
                .section(section)
                .lines(lines)
                .build();
    }

    /** A base of a chapter between two letters, with a fitting quantity. */
    private Item act(LocalDate date, char first, char last) {
        MasterTable<ActField> acts = edition.acts();
        int[] alpha = acts.column(ActField.ALPHA);
        while (true) {
            int row = random.nextInt(acts.size());
            int letter = alpha[row] - 10 + 'A';
            boolean base = acts.column(ActField.NOTICE_KIND)[row] < 7 && acts.column(ActField.POINT_KIND)[row] == 3;
            boolean outpatient =
                    acts.column(ActField.COLUMN_OUT)[row] > 0 && acts.column(ActField.COLUMN_OUT)[row] < 900;
            if (base && outpatient && first <= letter && letter <= last && inForce(acts, row)) {
                boolean steps = acts.column(ActField.STEP)[row] == 1;
                long quantity = Math.max(1, acts.column(ActField.STEP_LOWER)[row]);
                String code = Integer.toString(acts.code(row));
                return Item.builder()
                        .dates(List.of(date))
                        .lines(List.of(steps ? Line.of(code, BigDecimal.valueOf(quantity)) : Line.of(code)))
                        .build();
            }
        }
    }

    private boolean inForce(MasterTable<?> table, int row) {
        return table.from(row) <= day && day + 27 <= table.to(row);
    }
}
