package jp.santei.masters.snapshot;

import java.time.LocalDate;
import jp.santei.master.EditionInfo;

/** Name, publication, SHA-256 and sources of an edition (版の情報). */
final class InfoSection implements Section<EditionInfo> {
    InfoSection() {}

    @Override
    public void write(EditionInfo info, SectionOutput out) {
        out.text(info.id()).large(info.publication().toEpochDay()).text(info.sha256());
        out.rows(
                info.sources(),
                (source, to) -> to.text(source.name())
                        .large(source.size())
                        .text(source.sha256())
                        .number(source.rows()));
    }

    @Override
    public EditionInfo read(SectionInput in) {
        return new EditionInfo(
                in.text(),
                LocalDate.ofEpochDay(in.large()),
                in.text(),
                in.rows(row -> new EditionInfo.Source(row.text(), row.large(), row.text(), row.number())));
    }
}
