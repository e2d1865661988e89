package jp.santei.masters.publicexpense;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import jp.santei.claim.PublicBenefit;
import jp.santei.master.AmountStatus;
import jp.santei.master.CapUse;
import jp.santei.master.PublicExpenseKind;
import jp.santei.master.PublicExpenseScheme;
import jp.santei.master.PublicHighCost;
import jp.santei.master.PublicMeals;
import jp.santei.masters.MasterFormatError;
import jp.santei.masters.MasterFormatException;

/** The reader of one row of the national public-expense master (国公費マスターの1行). */
final class SchemeReader {
    static final String INPATIENT = "inpatient";
    static final String OUTPATIENT = "outpatient";

    static final Set<String> MEMBERS = new TreeSet<>(List.of(
            "id",
            "law",
            "institution",
            "recipient",
            "benefit",
            "settings",
            "nameJa",
            "nameEn",
            "priority",
            "payment",
            "highCost",
            "combines",
            "meals",
            "from",
            "to",
            "status",
            "source",
            "note",
            "afterGap",
            "official"));
    static final Set<String> PAYMENT = new TreeSet<>(List.of("kind", "percent", "upTo", "shareCaps", "cap"));
    private static final int LAW_DIGITS = 2;
    private static final int INSTITUTION_DIGITS = 3;
    private static final int RECIPIENT_DIGITS = 7;

    private SchemeReader() {}

    /**
     * Reads a row.
     *
     * @throws MasterFormatException when a member is missing, malformed or contradicts another
     */
    static SchemeRow read(JsonRow row) {
        row.only(MEMBERS);
        PublicExpenseScheme scheme = scheme(row);
        if (scheme.from() > scheme.to()) {
            throw row.refused(MasterFormatError.PERIOD, "to", "from以後の日", "a day not before from");
        }
        checkHighCost(row, scheme);
        JsonRow official = row.object("official");
        OfficialItems items = OfficialItems.read(official);
        OfficialCheck.check(official, items, scheme);
        return new SchemeRow(scheme, items, row.optionalFlag("afterGap"), row.optionalText("note"), row.place());
    }

    private static PublicExpenseScheme scheme(JsonRow row) {
        return new PublicExpenseScheme(
                row.text("id"),
                scope(row),
                row.text("nameJa"),
                row.text("nameEn"),
                row.number("priority"),
                payment(row.object("payment")),
                row.constant("highCost", PublicHighCost.values(), PublicHighCost::word),
                row.flag("combines"),
                row.constant("meals", PublicMeals.values(), PublicMeals::word),
                row.date("from"),
                row.day("to"),
                row.constant("status", AmountStatus.values(), AmountStatus::word),
                row.text("source"));
    }

    private static PublicExpenseScheme.Scope scope(JsonRow row) {
        List<String> settings = row.words("settings", List.of(INPATIENT, OUTPATIENT));
        if (settings.isEmpty()) {
            throw row.refused(
                    MasterFormatError.VALUE, "settings", INPATIENT + ", " + OUTPATIENT, "at least one setting");
        }
        return new PublicExpenseScheme.Scope(
                row.digits("law", LAW_DIGITS),
                row.optionalDigits("institution", INSTITUTION_DIGITS, PublicExpenseScheme.NONE),
                row.optionalDigits("recipient", RECIPIENT_DIGITS, PublicExpenseScheme.NONE),
                row.has("benefit") ? row.constant("benefit", PublicBenefit.values(), PublicBenefit::word) : null,
                settings.contains(INPATIENT),
                settings.contains(OUTPATIENT));
    }

    private static PublicExpenseScheme.Payment payment(JsonRow row) {
        row.only(PAYMENT);
        PublicExpenseKind kind = row.constant("kind", PublicExpenseKind.values(), PublicExpenseKind::word);
        try {
            return new PublicExpenseScheme.Payment(
                    kind,
                    row.optionalNumber("percent", PublicExpenseScheme.NONE),
                    row.optionalNumber("upTo", PublicExpenseScheme.NONE),
                    row.numbers("shareCaps"),
                    row.constant("cap", CapUse.values(), CapUse::word));
        } catch (IllegalArgumentException e) {
            throw MasterFormatException.of(
                    MasterFormatError.VALUE,
                    row.place(),
                    row.node().toString(),
                    "rate だけに percent（100以下）、upTo だけに upTo、shareCaps は3つ",
                    "percent, at most 100, with rate alone, upTo with upTo alone, three shareCaps");
        }
    }

    /** Who takes a line alone has no limit of the insurance, and only what has one can count into another. */
    private static void checkHighCost(JsonRow row, PublicExpenseScheme scheme) {
        boolean first = scheme.payment().kind() == PublicExpenseKind.PUBLIC_FIRST;
        if (first != (scheme.highCost() == PublicHighCost.NONE)) {
            throw row.refused(
                    MasterFormatError.VALUE, "highCost", "publicFirst だけ none", "none with publicFirst alone");
        }
        boolean alone = scheme.highCost() == PublicHighCost.NONE || scheme.highCost() == PublicHighCost.ASSISTANCE;
        if (alone && scheme.combines()) {
            throw row.refused(
                    MasterFormatError.VALUE, "combines", "none, assistance では false", "false with none and assistance");
        }
    }
}
