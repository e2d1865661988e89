package jp.santei.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jp.santei.masters.file.FileImport;
import jp.santei.masters.file.Problem;
import jp.santei.masters.publish.Errata;
import jp.santei.masters.publish.ErrataFile;
import jp.santei.masters.publish.Erratum;
import jp.santei.masters.publish.MasterPackage;
import jp.santei.masters.publish.PackageWriter;
import jp.santei.masters.publish.SigningKeys;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How a package is published (配布の指定): its errata, and the key that signs it. */
final class Publishing {
    @Option(
            names = "--errata",
            paramLabel = "FILE",
            description = {
                "正誤表（docs/package-format.md の errata.tsv）",
                "list of errata (errata.tsv of docs/package-format.md)"
            })
    private @Nullable Path errata;

    @Option(
            names = "--sign",
            paramLabel = "KEY",
            description = {"署名の秘密鍵（公開鍵は KEY.pub）", "private key that signs; its public key is KEY.pub"})
    private @Nullable Path key;

    /** Returns the public file of a key. */
    static Path publicFile(Path key) {
        return key.resolveSibling(key.getFileName() + ".pub");
    }

    /** Returns an import with what its errata find wrong added to its problems. */
    FileImport checked(FileImport files) {
        List<Problem> problems = new ArrayList<>(files.problems());
        problems.addAll(Errata.of(list()).apply(files.tables()).problems());
        return new FileImport(files.tables(), problems, files.unused());
    }

    /** Returns an import with its errata applied, which a compiled edition, unlike a package, does not list. */
    FileImport corrected(FileImport files) {
        if (key != null) {
            throw new Refusal(
                    "署名できるのはパッケージだけです（コンパイル済みの版は署名付きパッケージから作れます）",
                    "only a package is signed; a compiled edition can be made of a signed package",
                    null);
        }
        return new FileImport(Errata.of(list()).apply(files.tables()).tables(), files.problems(), files.unused());
    }

    /** Writes a package of what files hold, named after the file. */
    void publish(FileImport files, Path out) {
        String name = String.valueOf(out.getFileName()).replaceFirst("\\.[A-Za-z0-9]+$", "");
        try {
            MasterPackage made = MasterPackage.acceptingErrors(name, files, list());
            PackageWriter.write(key == null ? made : made.signed(SigningKeys.load(key, publicFile(key))), out);
        } catch (IllegalArgumentException e) {
            throw new Refusal(
                    "パッケージの名前は英数字と . - _ だけです: " + out,
                    "a package is named with letters, digits, dot, hyphen and underscore: " + out,
                    e);
        } catch (IOException e) {
            throw new Refusal("出力先に書けません: " + out, "cannot write to " + out, e);
        }
    }

    private List<Erratum> list() {
        return errata == null ? List.of() : ErrataFile.read(errata);
    }
}
