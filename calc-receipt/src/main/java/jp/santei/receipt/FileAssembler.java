package jp.santei.receipt;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Builds the receipts of a file from its records (レコード → レセプト) and checks their order and totals. */
final class FileAssembler {
    private static final Pattern VOLUME = Pattern.compile("[0-9]{2}");
    private static final Pattern TABLE = Pattern.compile("[0-9]");
    private static final Phrase AFTER_TOTAL = new Phrase("GOの後には何もない", "nothing after GO");
    private static final Phrase WHOLE_RECORD = new Phrase("レコードの続きとGO", "a whole record, then GO");
    private static final int ID_LENGTH = 2;
    private static final int SHOWN = 40;

    private final String name;
    private final TextDecoder.Text text;
    private final boolean totalRequired;
    private final FieldReader reader;
    private final List<ReceiptBuilder> builders = new ArrayList<>();
    private final SortedMap<String, Integer> unknown = new TreeMap<>();
    private final List<ReceiptWarning> warnings = new ArrayList<>();
    private @Nullable FacilityHeader first;
    private @Nullable FacilityHeader facility;
    private @Nullable FileTotal total;

    FileAssembler(String name, TextDecoder.Text text, boolean totalRequired) {
        this.name = name;
        this.text = text;
        this.totalRequired = totalRequired;
        this.reader = new FieldReader(name);
    }

    ReceiptFile assemble() {
        checkBegin();
        List<RawRecord> records = text.records();
        for (int i = 0; i < records.size(); i++) {
            add(records.get(i), i == records.size() - 1);
        }
        boolean dpcFile = builders.stream().anyMatch(ReceiptBuilder::isDpc);
        List<Receipt> receipts =
                builders.stream().map(builder -> builder.build(dpcFile)).toList();
        receipts.forEach(this::checkSums);
        checkTotal(receipts);
        return new ReceiptFile(name, text.encoding(), records, text.tail(), first, receipts, total, unknown, warnings);
    }

    private void checkBegin() {
        List<RawRecord> records = text.records();
        if (records.stream().allMatch(FileAssembler::isBlank)) {
            throw new ReceiptFormatException(ReceiptError.EMPTY, name, 0, null, "", Phrase.of("IR"));
        }
        RecordKind kind = records.get(0).kind();
        if (kind != RecordKind.IR && kind != RecordKind.RE && kind != RecordKind.UK) {
            String begin = String.join(",", records.get(0).fields());
            throw new ReceiptFormatException(
                    ReceiptError.NOT_RECEIPT,
                    name,
                    records.get(0).line(),
                    null,
                    begin.substring(0, Math.min(SHOWN, begin.length())),
                    Phrase.of("IR, RE"));
        }
    }

    private static boolean isBlank(RawRecord record) {
        return record.fields().size() == 1 && record.id().isBlank();
    }

    private void add(RawRecord record, boolean last) {
        if (isBlank(record)) {
            return;
        }
        boolean openEnd = last && record.lineEnd().isEmpty();
        RecordKind kind = record.kind();
        checkLength(record, kind, openEnd);
        if (kind == null) {
            unknown.merge(record.id(), 1, Integer::sum);
            return;
        }
        if (total != null) {
            throw reader.refused(ReceiptError.ORDER, record, null, record.id(), AFTER_TOTAL);
        }
        if (openEnd && kind != RecordKind.GO) {
            warnings.add(new ReceiptWarning(ReceiptWarning.Kind.NO_LINE_END, record.line(), record.id(), "CR LF, LF"));
        }
        addKnown(record, kind);
    }

    /** Refuses records that are too short; the last of a file without a line end must be as long as specified. */
    private void checkLength(RawRecord record, @Nullable RecordKind kind, boolean openEnd) {
        int size = record.fields().size();
        if (kind == null) {
            if (openEnd && record.id().length() < ID_LENGTH) {
                throw reader.refused(ReceiptError.CUT_RECORD, record, null, record.id(), WHOLE_RECORD);
            }
            return;
        }
        int expected = openEnd ? Math.max(kind.least(), kind.full()) : kind.least();
        if (openEnd && size < expected) {
            throw reader.refused(ReceiptError.CUT_RECORD, record, null, record.id() + " " + size, fields(expected));
        }
        if (size < expected) {
            throw reader.refused(ReceiptError.TOO_FEW_FIELDS, record, null, record.id() + " " + size, fields(expected));
        }
    }

    private static Phrase fields(int count) {
        return new Phrase(count + "項目", count + " fields");
    }

    private void addKnown(RawRecord record, RecordKind kind) {
        switch (kind) {
            case IR -> {
                facility = header(record);
                first = first == null ? facility : first;
            }
            case RE -> builders.add(new ReceiptBuilder(reader, record, facility, warnings));
            case GO -> total = total(record);
            case UK -> {}
            default -> {
                if (builders.isEmpty()) {
                    throw reader.refused(
                            ReceiptError.ORDER, record, null, record.id(), new Phrase("前にRE", "RE before it"));
                }
                builders.get(builders.size() - 1).add(record, kind);
            }
        }
    }

    private FacilityHeader header(RawRecord record) {
        String table = reader.matching(record, Field.IR_TABLE, TABLE, Phrase.of("1, 3, 4, 6"));
        return new FacilityHeader(
                record.line(),
                reader.required(record, Field.IR_PREFECTURE),
                table,
                reader.required(record, Field.IR_CODE),
                // Dental and pharmacy files have the month elsewhere.
                table.equals("1") && !record.text(Field.IR_MONTH).isEmpty()
                        ? reader.month(record, Field.IR_MONTH)
                        : null);
    }

    private FileTotal total(RawRecord record) {
        if (facility == null && builders.isEmpty()) {
            throw reader.refused(
                    ReceiptError.ORDER, record, null, record.id(), new Phrase("前にIR・RE", "IR, RE before it"));
        }
        reader.matching(record, Field.GO_VOLUME, VOLUME, Phrase.of("99"));
        return new FileTotal(
                record.line(),
                reader.requiredNumber(record, Field.GO_COUNT),
                reader.requiredNumber(record, Field.GO_POINTS));
    }

    private void checkSums(Receipt receipt) {
        if (receipt.unsupported() != null) {
            return;
        }
        for (SumCheck.PayerSum sum : SumCheck.of(receipt).sums()) {
            if (!sum.agrees()) {
                ReceiptWarning.Kind kind =
                        sum.position() == 0 ? ReceiptWarning.Kind.INSURANCE_POINTS : ReceiptWarning.Kind.PUBLIC_POINTS;
                warnings.add(
                        new ReceiptWarning(kind, sum.line(), Long.toString(sum.units()), Long.toString(sum.claimed())));
            }
        }
    }

    private void checkTotal(List<Receipt> receipts) {
        long payers = receipts.stream()
                .mapToLong(receipt -> Math.min(1, receipt.insurances().size())
                        + receipt.publicExpenses().size())
                .sum();
        long points = receipts.stream()
                .map(Receipt::claimedPoints)
                .mapToLong(claimed -> claimed == null ? 0 : claimed)
                .sum();
        FileTotal stated = total;
        if (stated == null) {
            noTotal("RE: " + receipts.size() + ", Σ: " + points);
            return;
        }
        if (stated.count() != receipts.size() && stated.count() != payers) {
            String found = receipts.size() + ", " + payers;
            warnings.add(new ReceiptWarning(
                    ReceiptWarning.Kind.TOTAL_COUNT, stated.line(), found, Long.toString(stated.count())));
        }
        if (stated.points() != points) {
            warnings.add(new ReceiptWarning(
                    ReceiptWarning.Kind.TOTAL_POINTS,
                    stated.line(),
                    Long.toString(points),
                    Long.toString(stated.points())));
        }
    }

    private void noTotal(String found) {
        if (totalRequired) {
            List<RawRecord> records = text.records();
            int line = records.get(records.size() - 1).line();
            throw new ReceiptFormatException(ReceiptError.MISSING_TOTAL, name, line, null, found, Phrase.of("GO"));
        }
        warnings.add(new ReceiptWarning(ReceiptWarning.Kind.NO_TOTAL, 0, found, "GO"));
    }
}
