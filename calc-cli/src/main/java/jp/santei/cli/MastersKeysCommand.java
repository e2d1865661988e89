package jp.santei.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import jp.santei.masters.publish.SigningKeys;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code santei masters keys}: makes the key pair that signs packages (署名鍵の作成). */
@Command(
        name = "keys",
        description = {"パッケージに署名する鍵の組 KEY と KEY.pub を作る", "make the key pair that signs packages: KEY and KEY.pub"})
final class MastersKeysCommand implements Callable<Integer> {
    @Parameters(paramLabel = "KEY")
    private @Nullable Path key;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        Santei root = Santei.of(spec);
        if (key == null) {
            throw new IllegalStateException("command without its parameter");
        }
        Path publicFile = Publishing.publicFile(key);
        try {
            SigningKeys.make().store(key, publicFile);
        } catch (IOException e) {
            throw new Refusal("鍵を書けません: " + key, "cannot write the keys: " + key, e);
        }
        root.standardOut().println(key + "\n" + publicFile);
        return ExitStatus.OK;
    }
}
