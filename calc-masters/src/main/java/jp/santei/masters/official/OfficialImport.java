package jp.santei.masters.official;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import jp.santei.master.MasterField;
import jp.santei.masters.EditionImport;
import jp.santei.masters.EditionImport.Reason;
import jp.santei.masters.EditionImport.Unused;
import jp.santei.masters.MasterFormatError;
import jp.santei.masters.MasterFormatException;
import jp.santei.masters.MasterPlace;
import jp.santei.masters.file.Problem;
import jp.santei.masters.table.SchedulePeriods;
import org.jspecify.annotations.Nullable;

/**
 * Finds the masters of folders by their content and makes an edition of them (公式マスターの取込): of one file a master, or of
 * a history of full and differential files.
 */
public final class OfficialImport {
    private final LocalDate asOf;
    private final List<Unused> unused = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<String> seen = new ArrayList<>();
    private final List<MasterText> acts = new ArrayList<>();
    private final List<MasterText> drugs = new ArrayList<>();
    private final List<MasterText> materials = new ArrayList<>();
    private final SchedulePeriods periods = SchedulePeriods.load();

    private OfficialImport(LocalDate asOf) {
        this.asOf = asOf;
    }

    /**
     * Reads a folder or one file.
     *
     * @throws MasterFormatException when it is missing, holds no known master, or a file cannot be read
     */
    public static EditionImport read(Path path) {
        return read(path, SourceFile.SIZE_LIMIT);
    }

    /**
     * Reads folders and files, as far as they were published up to a day.
     *
     * @param asOf the last publication day that counts; {@link LocalDate#MAX} = all
     * @throws MasterFormatException when a path is missing, none holds a known master, or a file cannot be read
     */
    public static EditionImport read(List<Path> paths, LocalDate asOf) {
        return read(paths, asOf, SourceFile.SIZE_LIMIT);
    }

    static EditionImport read(Path path, long limit) {
        return read(List.of(path), LocalDate.MAX, limit);
    }

    private static EditionImport read(List<Path> paths, LocalDate asOf, long limit) {
        OfficialImport work = new OfficialImport(asOf);
        SourceFile.list(paths, limit).forEach(work::take);
        OfficialEdition edition = new OfficialEdition(
                work.load(MasterLayout.ACT, work.acts),
                work.load(MasterLayout.DRUG, work.drugs),
                work.load(MasterLayout.MATERIAL, work.materials));
        if (edition.isEmpty()) {
            throw work.noMaster(paths);
        }
        work.unused.sort(Comparator.comparing(Unused::name));
        return new EditionImport(edition.edition(), work.unused, work.problems);
    }

    private MasterFormatException noMaster(List<Path> paths) {
        return MasterFormatException.of(
                MasterFormatError.NO_MASTER,
                MasterPlace.of(paths.stream()
                        .map(path -> String.valueOf(path.getFileName()))
                        .collect(Collectors.joining(", "))),
                String.join(", ", seen),
                "医科診療行為(S)、医薬品(Y)または特定器材(T)のファイル",
                "a file of 医科診療行為 (S), 医薬品 (Y) or 特定器材 (T)");
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
            case "S" -> takeActs(MasterText.of(file, entry));
            case "Y" -> drugs.add(MasterText.of(file, entry));
            case "T" -> materials.add(MasterText.of(file, entry));
            default -> unused.add(new Unused(entry.name(), Reason.OTHER_CONTENT));
        }
    }

    private void takeActs(MasterText text) {
        if (text.isWards()) {
            unused.add(new Unused(text.name(), Reason.WARD_CODES));
        } else {
            acts.add(text);
        }
    }

    private <F extends Enum<F> & MasterField> @Nullable LoadedMaster<F> load(
            MasterLayout<F> layout, List<MasterText> texts) {
        List<MasterText> known = texts.stream().filter(this::isKnown).toList();
        if (known.isEmpty()) {
            return null;
        }
        if (known.size() > 1) {
            return new HistoryMaster<F>(layout, periods, problems::addAll).load(known, asOf);
        }
        MasterFile<F> file = MasterFileReader.read(known.get(0), layout);
        if (LocalDate.ofEpochDay(file.publication()).isAfter(asOf)) {
            unused.add(new Unused(known.get(0).name(), Reason.PUBLISHED_LATER));
            return null;
        }
        return LoadedMaster.of(file, periods);
    }

    private boolean isKnown(MasterText text) {
        boolean later = text.published().isPresent()
                && LocalDate.ofEpochDay(text.published().getAsInt()).isAfter(asOf);
        if (later) {
            unused.add(new Unused(text.name(), Reason.PUBLISHED_LATER));
        }
        return !later;
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
