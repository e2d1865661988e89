package jp.santei.receipt;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A receipt file that was read (レセプト電算ファイル). Immutable.
 *
 * @param name name as the caller gave it
 * @param encoding how its text is encoded
 * @param records every record of the file, also those that are not used
 * @param tail what follows the last record: end-of-file marks (1A)
 * @param facility its first IR record; null when it has none
 * @param receipts the receipts in the order of the file
 * @param total its GO record; null when it was read without one
 * @param unknownRecords record ids that are not known → how many
 * @param warnings what does not add up: of the records in the order of the file, then of the receipts, then of the file
 */
public record ReceiptFile(
        String name,
        TextEncoding encoding,
        List<RawRecord> records,
        String tail,
        @Nullable FacilityHeader facility,
        List<Receipt> receipts,
        @Nullable FileTotal total,
        SortedMap<String, Integer> unknownRecords,
        List<ReceiptWarning> warnings) {
    /** Copies the collections. */
    public ReceiptFile {
        records = List.copyOf(records);
        receipts = List.copyOf(receipts);
        unknownRecords = Collections.unmodifiableSortedMap(new TreeMap<>(unknownRecords));
        warnings = List.copyOf(warnings);
    }
}
