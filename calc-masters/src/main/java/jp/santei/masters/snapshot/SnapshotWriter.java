package jp.santei.masters.snapshot;

import java.util.EnumMap;
import java.util.Map;
import jp.santei.master.Edition;

/** Writes the sections of an edition (版のコンパイル). The same edition gives the same bytes. */
final class SnapshotWriter {
    private final TextPool texts = new TextPool();
    private final Map<SectionKind, byte[]> sections = new EnumMap<>(SectionKind.class);

    private SnapshotWriter() {}

    static byte[] write(Edition edition) {
        SnapshotWriter writer = new SnapshotWriter();
        writer.add(SectionKind.INFO, Sections.INFO, edition.info());
        writer.add(SectionKind.COVERAGE, Sections.COVERAGE, edition.coverage());
        writer.add(SectionKind.ACTS, Sections.ACTS, edition.acts());
        writer.add(SectionKind.DRUGS, Sections.DRUGS, edition.drugs());
        writer.add(SectionKind.MATERIALS, Sections.MATERIALS, edition.materials());
        writer.add(SectionKind.PARAMETERS, Sections.PARAMETERS, edition.parameters());
        writer.add(SectionKind.CODE_LISTS, Sections.CODE_LISTS, edition.codeLists());
        writer.add(SectionKind.PUBLIC_EXPENSES, Sections.PUBLIC_EXPENSES, edition.publicExpenses());
        writer.add(SectionKind.LIMITS, Sections.LIMITS, edition.limits());
        writer.add(SectionKind.MEALS, Sections.MEALS, edition.meals());
        writer.add(SectionKind.ELIGIBILITY, Sections.ELIGIBILITY, edition.eligibility());
        // last, when all texts are known; the reader needs them first
        writer.add(SectionKind.TEXTS, Sections.TEXTS, writer.texts);
        return SnapshotHeader.write(edition.info().sha256(), writer.sections);
    }

    private <T> void add(SectionKind kind, Section<T> section, T part) {
        SectionOutput out = new SectionOutput(texts);
        section.write(part, out);
        sections.put(kind, out.toBytes());
    }
}
