package jp.santei.cli;

import java.nio.file.Path;
import jp.santei.eligibility.EligibilityTable;
import jp.santei.master.Edition;
import jp.santei.master.MasterKind;
import jp.santei.masters.snapshot.Snapshot;

/** A compiled edition, read and checked down to the SHA-256 of its content, in a few lines (コンパイル済みの版の検証). */
final class SnapshotText {
    private SnapshotText() {}

    /** Reads a compiled edition, which is refused when anything in it was changed, and tells what it is. */
    static String of(Path path, Language language) {
        Edition edition = Snapshot.verify(path);
        Columns table = new Columns("ll");
        table.row(
                language.of("コンパイル済みの版", "compiled edition"),
                edition.info().id() + " (" + edition.info().publication() + ")");
        table.row(
                language.of("内容の SHA-256", "SHA-256 of content"),
                edition.info().sha256() + language.of("（一致）", " (matches)"));
        for (MasterKind kind : MasterKind.values()) {
            table.row(
                    language.of(kind.ja(), kind.en()), rows(edition.table(kind).size(), language));
        }
        for (EligibilityTable kind : EligibilityTable.values()) {
            if (edition.eligibility().table(kind).isPresent()) {
                table.row(
                        language.of(kind.ja(), kind.en()),
                        rows(edition.eligibility().table(kind).size(), language));
            }
        }
        table.row(language.of("出所", "sources"), edition.info().sources().size() + language.of(" ファイル", " files"));
        return table.text("  ");
    }

    private static String rows(int rows, Language language) {
        return StatementText.number(rows) + language.of(" 行", " rows");
    }
}
