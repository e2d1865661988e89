package jp.santei.json;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import jp.santei.claim.Claim;
import jp.santei.claim.ClaimError;
import jp.santei.claim.ClaimException;
import jp.santei.claim.Diagnosis;
import jp.santei.claim.FeeTable;
import jp.santei.claim.History;
import jp.santei.claim.LastVisit;
import jp.santei.claim.Options;
import jp.santei.claim.PastAdmission;
import jp.santei.claim.PastCount;
import jp.santei.claim.Patient;
import jp.santei.claim.PublicExpense;
import jp.santei.claim.Setting;
import jp.santei.claim.Sex;
import jp.santei.claim.Stay;
import org.jspecify.annotations.Nullable;

/**
 * Reads claims (請求) from JSON, strictly.
 *
 * <p>Unknown and duplicate fields, null, values of another type, dates that do not exist and anything after the value are
 * refused with the JSON pointer of the place. Whole numbers are written without fraction and exponent; decimals are numbers
 * or plain strings and are kept exact. Thread-safe: there is no state.
 */
public final class ClaimReader {
    /** The version of the claim format. */
    static final String VERSION = "1";

    private static final List<String> CLAIM = List.of(
            "claim",
            "id",
            "month",
            "setting",
            "feeTable",
            "facility",
            "patient",
            "diagnoses",
            "insurance",
            "publicExpenses",
            "items",
            "stay",
            "stays",
            "history",
            "options");

    private ClaimReader() {}

    /**
     * Reads one claim.
     *
     * @param text JSON text of one object; a byte order mark before it is skipped
     * @throws ClaimException when the text is not JSON or not a claim; the pointer is absolute
     */
    public static Claim read(String text) {
        return claim(JsonSource.parse(text, 1));
    }

    /**
     * Reads one claim.
     *
     * @param utf8 JSON text of one object in UTF-8; a byte order mark before it is skipped
     * @throws ClaimException when the bytes are not UTF-8, not JSON or not a claim; the pointer is absolute
     */
    public static Claim read(byte[] utf8) {
        return read(JsonSource.decode(utf8));
    }

    static Claim claim(Json json) {
        return claim(Cursor.of(json));
    }

    static Claim claim(Cursor at) {
        at.optional("claim", ClaimReader::version);
        at.fields(CLAIM).required("claim", ClaimReader::version);
        YearMonth month = at.required("month", Cursor::month);
        Setting setting = at.required("setting", c -> c.keyword(Setting.class));
        List<PublicExpense> publicExpenses =
                at.list("publicExpenses", Claim.MAX_PUBLIC_EXPENSES, PayerReading::publicExpense);
        ItemReading items = new ItemReading(month, !publicExpenses.isEmpty());
        Claim.Builder claim = Claim.builder()
                .id(at.optional("id", Cursor::text))
                .month(month)
                .setting(setting)
                .feeTable(at.optional("feeTable", FeeTable.MEDICAL, c -> c.keyword(FeeTable.class)))
                .facility(at.required("facility", FacilityReading::facility))
                .patient(at.required("patient", ClaimReader::patient))
                .diagnoses(at.list("diagnoses", ClaimReader::diagnosis))
                .insurance(at.optional("insurance", PayerReading::insurance))
                .publicExpenses(publicExpenses)
                .items(at.list("items", Claim.MAX_ITEMS, items::item))
                .stays(stays(at, setting))
                .history(at.optional("history", History.NONE, ClaimReader::history))
                .options(at.optional("options", Options.DEFAULT, ClaimReader::options));
        return at.build(claim::build);
    }

    /** Returns the id of a claim that was refused, or null when it has none that can be read. */
    static @Nullable String id(Json json) {
        try {
            return Cursor.of(json).optional("id", Cursor::text);
        } catch (ClaimException e) {
            return null;
        }
    }

    private static String version(Cursor at) {
        String version = at.word();
        if (!version.equals(VERSION)) {
            throw at.wrongValue(version, "\"" + VERSION + "\"");
        }
        return version;
    }

    private static List<Stay> stays(Cursor at, Setting setting) {
        String field = at.has("stay") ? "stay" : "stays";
        if (at.has("stay") && at.has("stays")) {
            throw at.refusalAt("stays", ClaimError.CONFLICT, "stay, stays");
        }
        List<Stay> stays =
                at.has("stay") ? List.of(at.required("stay", StayReading::stay)) : at.list("stays", StayReading::stay);
        if (!stays.isEmpty() && setting != Setting.INPATIENT) {
            throw at.refusalAt(field, ClaimError.CONFLICT, field + ", setting " + setting.word());
        }
        return stays;
    }

    private static final List<String> PATIENT = List.of("birthDate", "sex", "municipality", "birthWeightG");

    private static Patient patient(Cursor at) {
        at.fields(PATIENT);
        LocalDate birthDate = at.required("birthDate", Cursor::date);
        Sex sex = at.required("sex", c -> c.keyword(Sex.class));
        String municipality = at.optional("municipality", Cursor::word);
        Integer birthWeightG = at.optional("birthWeightG", Cursor::smallWhole);
        return at.build(() -> new Patient(birthDate, sex, municipality, birthWeightG));
    }

    private static final List<String> DIAGNOSIS = List.of("code", "modifiers", "from", "outcome", "main");

    private static Diagnosis diagnosis(Cursor at) {
        at.fields(DIAGNOSIS);
        String code = at.required("code", Cursor::word);
        List<String> modifiers = at.list("modifiers", Cursor::word);
        LocalDate from = at.optional("from", Cursor::date);
        String outcome = at.optional("outcome", Cursor::word);
        boolean main = at.optional("main", false, Cursor::flag);
        return at.build(() -> new Diagnosis(code, modifiers, from, outcome, main));
    }

    private static final List<String> HISTORY = List.of("lastVisits", "counts", "admissions");

    private static History history(Cursor at) {
        at.fields(HISTORY);
        List<LastVisit> lastVisits = at.list("lastVisits", ClaimReader::lastVisit);
        List<PastCount> counts = at.list("counts", ClaimReader::pastCount);
        List<PastAdmission> admissions = at.list("admissions", ClaimReader::pastAdmission);
        return at.build(() -> new History(lastVisits, counts, admissions));
    }

    private static final List<String> LAST_VISIT = List.of("department", "date");

    private static LastVisit lastVisit(Cursor at) {
        at.fields(LAST_VISIT);
        String department = at.optional("department", Cursor::word);
        LocalDate date = at.required("date", Cursor::date);
        return at.build(() -> new LastVisit(department, date));
    }

    private static final List<String> PAST_COUNT = List.of("code", "date", "count");

    private static PastCount pastCount(Cursor at) {
        at.fields(PAST_COUNT);
        String code = at.required("code", Cursor::word);
        LocalDate date = at.required("date", Cursor::date);
        int count = at.required("count", Cursor::smallWhole);
        return at.build(() -> new PastCount(code, date, count));
    }

    private static final List<String> PAST_ADMISSION = List.of("from", "to", "code");

    private static PastAdmission pastAdmission(Cursor at) {
        at.fields(PAST_ADMISSION);
        LocalDate from = at.required("from", Cursor::date);
        LocalDate to = at.optional("to", Cursor::date);
        String code = at.optional("code", Cursor::word);
        return at.build(() -> new PastAdmission(from, to, code));
    }

    private static final List<String> OPTIONS = List.of("complete", "check", "explain", "edition", "asOf");

    private static Options options(Cursor at) {
        at.fields(OPTIONS);
        Options.Builder options = Options.builder()
                .complete(at.optional("complete", Options.DEFAULT.complete(), Cursor::flag))
                .check(at.optional("check", Options.DEFAULT.check(), Cursor::flag))
                .explain(at.optional("explain", Options.DEFAULT.explain(), Cursor::flag))
                .edition(at.optional("edition", Cursor::text))
                .asOf(at.optional("asOf", Cursor::date));
        return at.build(options::build);
    }
}
