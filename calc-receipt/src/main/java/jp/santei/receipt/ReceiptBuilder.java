package jp.santei.receipt;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import jp.santei.claim.Sex;
import org.jspecify.annotations.Nullable;

/** Collects the records of one receipt (レセプト) from its RE record to the next. */
final class ReceiptBuilder {
    private static final Pattern KIND = Pattern.compile("[0-9]{4}");
    private static final Pattern SEX = Pattern.compile("[12]");
    private static final int NOTE_LENGTH = 2;
    private static final int MODIFIER_LENGTH = 4;

    private final FieldReader reader;
    private final RawRecord common;
    private final @Nullable FacilityHeader facility;
    private final ReceiptKind kind;
    private final YearMonth month;
    private final Sex sex;
    private final LocalDate birthDate;
    private final boolean medicalLayout;
    private final UnitReader units;
    private final List<ClaimedInsurance> insurances = new ArrayList<>();
    private final List<ClaimedPublicExpense> publicExpenses = new ArrayList<>();
    private final List<EligibilityCheck> eligibility = new ArrayList<>();
    private final List<ReceiptDiagnosis> diagnoses = new ArrayList<>();
    private boolean dpc;
    private boolean bodyBegan;

    ReceiptBuilder(
            FieldReader reader, RawRecord common, @Nullable FacilityHeader facility, List<ReceiptWarning> warnings) {
        this.reader = reader;
        this.common = common;
        this.facility = facility;
        this.kind = new ReceiptKind(reader.matching(common, Field.RE_KIND, KIND, Phrase.digits(4)));
        this.month = reader.month(common, Field.RE_MONTH);
        this.sex = reader.matching(common, Field.RE_SEX, SEX, Phrase.of("1, 2")).equals("1") ? Sex.MALE : Sex.FEMALE;
        this.birthDate = reader.day(common, Field.RE_BIRTH);
        this.medicalLayout = table().equals("1");
        this.units = new UnitReader(reader, month, warnings);
    }

    private String table() {
        return facility == null ? String.valueOf(kind.table()) : facility.table();
    }

    void add(RawRecord record, RecordKind recordKind) {
        switch (recordKind) {
            case HO -> insurances.add(insurance(record));
            case KO -> {
                // In returned data the payers are repeated after the body, with what was decided.
                if (!bodyBegan) {
                    publicExpenses.add(publicExpense(record));
                }
            }
            case SN -> eligibility.add(eligibility(record));
            case BU -> dpc = true;
            case SY, SI, IY, TO, CO -> {
                bodyBegan = true;
                addBody(record, recordKind);
            }
            default -> {}
        }
    }

    boolean isDpc() {
        return dpc;
    }

    Receipt build(boolean dpcFile) {
        return new Receipt(
                common.line(),
                facility,
                reader.required(common, Field.RE_NUMBER),
                kind,
                month,
                sex,
                birthDate,
                reader.count(common, Field.RE_BENEFIT),
                medicalLayout ? reader.optionalDay(common, Field.RE_ADMITTED) : null,
                medicalLayout && !dpcFile ? notes() : List.of(),
                medicalLayout ? reader.count(common, Field.RE_BEDS) : null,
                insurances,
                publicExpenses,
                eligibility,
                diagnoses,
                units.units(),
                unsupported(dpcFile));
    }

    private @Nullable Unsupported unsupported(boolean dpcFile) {
        return switch (table()) {
            case "1" -> dpc ? Unsupported.DPC : dpcFile ? Unsupported.DPC_PART : null;
            case "3" -> Unsupported.DENTAL;
            case "4" -> Unsupported.PHARMACY;
            case "6" -> Unsupported.HOME_NURSING;
            default -> Unsupported.OTHER;
        };
    }

    private List<String> notes() {
        String text = common.text(Field.RE_NOTES);
        List<String> notes = new ArrayList<>();
        for (int i = 0; i + NOTE_LENGTH <= text.length(); i += NOTE_LENGTH) {
            notes.add(text.substring(i, i + NOTE_LENGTH));
        }
        return notes;
    }

    private void addBody(RawRecord record, RecordKind recordKind) {
        if (!medicalLayout) {
            return;
        }
        if (recordKind == RecordKind.SY) {
            diagnoses.add(diagnosis(record));
        } else {
            units.add(record, recordKind);
        }
    }

    private ClaimedInsurance insurance(RawRecord record) {
        return new ClaimedInsurance(
                record.line(),
                record.text(Field.HO_INSURER),
                reader.count(record, Field.HO_DAYS),
                reader.number(record, Field.HO_POINTS),
                reader.optional(record, Field.HO_DUTY),
                reader.number(record, Field.HO_COPAY),
                medicalLayout ? reader.optional(record, Field.HO_REDUCTION) : null,
                medicalLayout ? reader.count(record, Field.HO_REDUCTION_PERCENT) : null,
                medicalLayout ? reader.number(record, Field.HO_REDUCTION_YEN) : null);
    }

    private ClaimedPublicExpense publicExpense(RawRecord record) {
        return new ClaimedPublicExpense(
                record.line(),
                reader.required(record, Field.KO_PAYER),
                reader.optional(record, Field.KO_RECIPIENT),
                reader.count(record, Field.KO_DAYS),
                reader.number(record, Field.KO_POINTS),
                reader.number(record, Field.KO_COPAY));
    }

    private EligibilityCheck eligibility(RawRecord record) {
        return new EligibilityCheck(
                record.line(),
                reader.required(record, Field.SN_PAYER_KIND),
                reader.optional(record, Field.SN_RESULT),
                reader.optional(record, Field.SN_BRANCH),
                reader.optional(record, Field.SN_RECIPIENT));
    }

    private ReceiptDiagnosis diagnosis(RawRecord record) {
        return new ReceiptDiagnosis(
                record.line(),
                reader.required(record, Field.SY_CODE),
                reader.optionalDay(record, Field.SY_FROM),
                reader.optional(record, Field.SY_OUTCOME),
                modifiers(record),
                reader.optional(record, Field.SY_NAME),
                record.text(Field.SY_MAIN).equals("01"));
    }

    private List<String> modifiers(RawRecord record) {
        String text = record.text(Field.SY_MODIFIERS);
        if (text.length() % MODIFIER_LENGTH != 0) {
            throw reader.refused(
                    ReceiptError.VALUE, record, Field.SY_MODIFIERS, text, new Phrase("4桁ずつ", "four digits each"));
        }
        List<String> modifiers = new ArrayList<>();
        for (int i = 0; i < text.length(); i += MODIFIER_LENGTH) {
            modifiers.add(text.substring(i, i + MODIFIER_LENGTH));
        }
        return modifiers;
    }
}
