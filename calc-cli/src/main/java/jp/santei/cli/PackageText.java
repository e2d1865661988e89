package jp.santei.cli;

import java.nio.file.Path;
import java.security.PublicKey;
import java.util.List;
import jp.santei.masters.publish.Errata;
import jp.santei.masters.publish.Manifest;
import jp.santei.masters.publish.MasterPackage;
import jp.santei.masters.publish.PackageReader;
import jp.santei.masters.publish.SigningKeys;

/** A published package, read and checked, in a few lines (パッケージの検証). */
final class PackageText {
    private PackageText() {}

    /**
     * Reads a package, which is refused when anything in it was changed, and tells what it is.
     *
     * @param trusted files of public keys; with none a signature is checked against the key in the package itself
     */
    static String of(Path path, List<Path> trusted, Language language) {
        List<PublicKey> keys = trusted.stream().map(SigningKeys::loadPublic).toList();
        PackageReader reader = keys.isEmpty()
                ? PackageReader.standard()
                : PackageReader.standard().trusting(keys);
        MasterPackage read = reader.read(path);
        Manifest manifest = read.manifest();
        int misfits = Errata.of(read.errata()).apply(read.tables()).problems().size();
        long rows =
                read.tables().stream().mapToLong(table -> table.rows().size()).sum();
        Columns table = new Columns("ll");
        table.row(language.of("パッケージ", "package"), manifest.id() + " (" + manifest.publication() + ")");
        table.row(
                language.of("表", "tables"),
                read.tables().size() + ", " + StatementText.number(rows) + language.of(" 行", " rows"));
        table.row(language.of("内容の SHA-256", "SHA-256 of content"), manifest.contentSha256());
        table.row(language.of("署名", "signature"), signature(read, keys.isEmpty(), language));
        table.row(
                language.of("承知で取り込まれたエラー", "errors accepted at import"),
                Integer.toString(manifest.acceptedErrors().size()));
        table.row(
                language.of("正誤", "errata"),
                read.errata().size() + language.of("（合わないもの ", " (not fitting ") + misfits + language.of("）", ")"));
        return table.text("  ");
    }

    private static String signature(MasterPackage read, boolean anyKey, Language language) {
        if (read.signature().isEmpty()) {
            return language.of("なし", "none");
        }
        return anyKey
                ? language.of("正しい（鍵の信頼は --trust で確かめる）", "valid (name the key you trust with --trust)")
                : language.of("正しく、信頼する鍵による", "valid, by a trusted key");
    }
}
