package jp.santei.masters.official;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import jp.santei.master.ActField;
import jp.santei.master.DrugField;
import jp.santei.master.MasterField;
import jp.santei.master.MasterRow;
import jp.santei.master.MaterialField;
import jp.santei.masters.EditionImport;
import jp.santei.masters.EditionImport.Reason;
import jp.santei.masters.EditionImport.Unused;
import jp.santei.masters.MasterFormatError;
import jp.santei.masters.MasterFormatException;
import jp.santei.masters.MasterPlace;
import org.jspecify.annotations.Nullable;

/** Finds the masters of a folder by their content and makes an edition of them (公式マスターの取込). */
public final class OfficialImport {
    private static final int WARD_FIRST = 190_600_000;
    private static final int WARD_LAST = 190_699_999;

    private final List<Unused> unused = new ArrayList<>();
    private final List<String> seen = new ArrayList<>();
    private @Nullable MasterFile<ActField> acts;
    private @Nullable MasterFile<DrugField> drugs;
    private @Nullable MasterFile<MaterialField> materials;

    private OfficialImport() {}

    /**
     * Reads a folder or one file.
     *
     * @throws MasterFormatException when it is missing, holds no known master, or a file cannot be read
     */
    public static EditionImport read(Path path) {
        return read(path, SourceFile.SIZE_LIMIT);
    }

    static EditionImport read(Path path, long limit) {
        OfficialImport work = new OfficialImport();
        SourceFile.list(path, limit).forEach(work::take);
        if (work.acts == null && work.drugs == null && work.materials == null) {
            throw MasterFormatException.of(
                    MasterFormatError.NO_MASTER,
                    MasterPlace.of(String.valueOf(path.getFileName())),
                    String.join(", ", work.seen),
                    "医科診療行為(S)、医薬品(Y)または特定器材(T)のファイル",
                    "a file of 医科診療行為 (S), 医薬品 (Y) or 特定器材 (T)");
        }
        work.unused.sort(Comparator.comparing(Unused::name));
        return new EditionImport(new OfficialEdition(work.acts, work.drugs, work.materials).edition(), work.unused);
    }

    private void take(SourceFile file) {
        seen.add(file.name());
        if (!file.isCandidate()) {
            unused.add(new Unused(file.name(), Reason.OTHER_FILE));
            return;
        }
        file.<Boolean>read(entries -> {
            entries.forEach(entry -> take(file, entry));
            return true;
        });
    }

    private void take(SourceFile file, SourceEntry entry) {
        switch (mark(file.prefix(entry))) {
            case "S" -> takeActs(MasterFileReader.read(file, entry, MasterLayout.ACT), entry.name());
            case "Y" -> drugs = only(drugs, MasterFileReader.read(file, entry, MasterLayout.DRUG));
            case "T" -> materials = only(materials, MasterFileReader.read(file, entry, MasterLayout.MATERIAL));
            default -> unused.add(new Unused(entry.name(), Reason.OTHER_CONTENT));
        }
    }

    private void takeActs(MasterFile<ActField> file, String name) {
        if (!file.rows().isEmpty() && file.rows().stream().allMatch(OfficialImport::isWard)) {
            unused.add(new Unused(name, Reason.WARD_CODES));
        } else {
            acts = only(acts, file);
        }
    }

    /** 病床機能（病棟）コード have the layout of the acts; their codes tell them apart. */
    private static boolean isWard(MasterRow<?> row) {
        return row.code() >= WARD_FIRST && row.code() <= WARD_LAST;
    }

    private static <F extends Enum<F> & MasterField> MasterFile<F> only(
            @Nullable MasterFile<F> before, MasterFile<F> file) {
        if (before != null) {
            throw MasterFormatException.of(
                    MasterFormatError.SEVERAL_FILES,
                    MasterPlace.of(file.source().name()),
                    before.source().name() + ", " + file.source().name(),
                    file.layout().kind().ja() + "の全件ファイル1つ",
                    "one full file of " + file.layout().kind().ja());
        }
        return file;
    }

    /** Returns what column 2 of the first line says; codes and marks are ASCII in every encoding. */
    private static String mark(byte[] prefix) {
        String text = new String(prefix, StandardCharsets.ISO_8859_1);
        String line = text.lines().findFirst().orElse("");
        List<String> cells = List.of(line.split(",", 3));
        return cells.size() < 3
                ? ""
                : cells.get(1)
                        .chars()
                        .filter(c -> c != '"' && c != ' ')
                        .mapToObj(Character::toString)
                        .collect(Collectors.joining());
    }
}
