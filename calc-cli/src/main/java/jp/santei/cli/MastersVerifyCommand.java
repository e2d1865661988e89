package jp.santei.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import jp.santei.masters.publish.PackageReader;
import jp.santei.masters.snapshot.Snapshot;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code santei masters verify}: official files, packages and compiled editions read and checked (検証). */
@Command(
        name = "verify",
        description = {"公式マスターを読んで検査する", "read and check official masters"})
final class MastersVerifyCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = {"公式ファイル、フォルダ、パッケージまたはコンパイル済みの版", "official files, folders, packages or compiled editions"})
    private List<Path> paths = List.of();

    @Option(
            names = "--trust",
            paramLabel = "KEY.pub",
            description = {"パッケージの署名に信頼する公開鍵", "public key that may have signed a package"})
    private List<Path> trusted = List.of();

    @Option(names = "--format", paramLabel = "text|json|html", defaultValue = "text")
    private Format format = Format.TEXT;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        Santei root = Santei.of(spec);
        List<Path> packages = paths.stream().filter(PackageReader::recognises).toList();
        for (Path published : packages) {
            root.standardOut().print(PackageText.of(published, trusted, root.language()));
        }
        List<Path> compiled = paths.stream().filter(Snapshot::recognises).toList();
        for (Path edition : compiled) {
            root.standardOut().print(SnapshotText.of(edition, root.language()));
        }
        List<Path> official = paths.stream()
                .filter(path -> !packages.contains(path) && !compiled.contains(path))
                .toList();
        return official.isEmpty()
                ? ExitStatus.OK
                : MastersImportCommand.run(spec, official, null, new Publishing(), false, format);
    }
}
