package jp.santei.masters.snapshot;

import java.time.DateTimeException;
import jp.santei.master.Edition;
import jp.santei.master.EditionInfo;

/** Makes an edition of the bytes of a file (版の読込み): all checksums first, then section by section. */
final class SnapshotReader {
    private final String file;
    private final byte[] bytes;
    private final SnapshotHeader.Read header;
    private TextPool texts = new TextPool();

    private SnapshotReader(String file, byte[] bytes) {
        this.file = file;
        this.bytes = bytes;
        this.header = SnapshotHeader.read(file, bytes);
    }

    static Edition read(String file, byte[] bytes) {
        SnapshotReader reader = new SnapshotReader(file, bytes);
        reader.header.sections().forEach(reader::checkSum);
        reader.texts = reader.read(SectionKind.TEXTS, Sections.TEXTS);
        return reader.edition();
    }

    private Edition edition() {
        try {
            return new Edition(
                    info(),
                    read(SectionKind.ACTS, Sections.ACTS),
                    read(SectionKind.DRUGS, Sections.DRUGS),
                    read(SectionKind.MATERIALS, Sections.MATERIALS),
                    read(SectionKind.COVERAGE, Sections.COVERAGE),
                    read(SectionKind.PARAMETERS, Sections.PARAMETERS),
                    read(SectionKind.CODE_LISTS, Sections.CODE_LISTS),
                    read(SectionKind.PUBLIC_EXPENSES, Sections.PUBLIC_EXPENSES),
                    read(SectionKind.LIMITS, Sections.LIMITS),
                    read(SectionKind.MEALS, Sections.MEALS),
                    read(SectionKind.ELIGIBILITY, Sections.ELIGIBILITY));
        } catch (IllegalArgumentException e) {
            throw SnapshotException.content(SnapshotPlace.header(file, 0), e);
        }
    }

    private EditionInfo info() {
        EditionInfo info = read(SectionKind.INFO, Sections.INFO);
        if (!info.sha256().equals(header.sha256())) {
            throw SnapshotException.of(
                    SnapshotError.HASH, place(SectionKind.INFO), info.sha256(), header.sha256(), header.sha256());
        }
        return info;
    }

    private void checkSum(SectionKind kind, SnapshotHeader.Place place) {
        int found = SnapshotHeader.checksum(bytes, place.offset(), place.length());
        if (found != place.checksum()) {
            String expected = Integer.toHexString(place.checksum());
            throw SnapshotException.of(
                    SnapshotError.CHECKSUM, place(kind), Integer.toHexString(found), expected, expected);
        }
    }

    private <T> T read(SectionKind kind, Section<T> section) {
        SnapshotHeader.Place place = header.place(kind);
        SectionInput in = new SectionInput(file, kind.title(), bytes, place.offset(), place.length(), texts);
        try {
            T part = section.read(in);
            in.end();
            return part;
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException | IndexOutOfBoundsException e) {
            throw SnapshotException.content(in.place(), e);
        }
    }

    private SnapshotPlace place(SectionKind kind) {
        return new SnapshotPlace(file, kind.title(), header.place(kind).offset());
    }
}
