package jp.santei.masters.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignatureKeysTest {
    @TempDir
    Path folder;

    @Test
    void signsAsRfc8032Says() {
        assertThat(HexFormat.of().formatHex(PackageSamples.rfcKeys().sign(new byte[0])))
                .isEqualTo(
                        "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46b"
                                + "d25bf5f0595bbe24655141438e7a100b");
    }

    @Test
    void storedKeysAreLoadedAgainAndSignTheSame() throws IOException {
        SigningKeys keys = SigningKeys.make();
        keys.store(folder.resolve("private.txt"), folder.resolve("public.txt"));
        SigningKeys loaded = SigningKeys.load(folder.resolve("private.txt"), folder.resolve("public.txt"));

        assertThat(loaded.publicKey()).isEqualTo(keys.publicKey());
        assertThat(SigningKeys.loadPublic(folder.resolve("public.txt"))).isEqualTo(keys.publicKey());
        assertThat(PackageSamples.unsigned().signed(loaded))
                .isEqualTo(PackageSamples.unsigned().signed(keys));
        assertThat(Files.readString(folder.resolve("public.txt")))
                .isEqualTo(SigningKeys.publicText(keys.publicKey()) + "\n");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    void thePrivateKeyIsForItsOwnerAndNowhereElse() throws IOException {
        SigningKeys keys = SigningKeys.make();
        Path file = folder.resolve("private.txt");
        keys.store(file, folder.resolve("public.txt"));
        if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        }
        String secret = Files.readString(file).strip();
        byte[] bytes = PackageWriter.bytes(PackageSamples.unsigned().signed(keys));
        assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).doesNotContain(secret);
        assertThat(keys.toString()).doesNotContain(secret);
    }

    @Test
    void aKeyFileIsNeverOverwritten() throws IOException {
        Path privateFile = folder.resolve("private.txt");
        Path publicFile = folder.resolve("public.txt");
        SigningKeys.make().store(privateFile, publicFile);
        byte[] before = Files.readAllBytes(privateFile);

        assertThat(refused(() -> SigningKeys.make().store(privateFile, folder.resolve("other.txt"))))
                .isEqualTo(PackageFormatError.KEY_EXISTS);
        assertThat(refused(() -> SigningKeys.make().store(folder.resolve("other.txt"), publicFile)))
                .isEqualTo(PackageFormatError.KEY_EXISTS);
        assertThat(privateFile).hasBinaryContent(before);
        assertThat(folder.resolve("other.txt")).doesNotExist();
    }

    @Test
    void filesThatAreNoPairOfKeysAreRefusedWithoutShowingThem() throws IOException {
        Path privateFile = folder.resolve("private.txt");
        Path publicFile = folder.resolve("public.txt");
        SigningKeys.make().store(privateFile, publicFile);
        SigningKeys.make().store(folder.resolve("private2.txt"), folder.resolve("public2.txt"));
        String secret = Files.readString(privateFile).strip();

        assertThat(refused(() -> SigningKeys.load(privateFile, folder.resolve("public2.txt"))))
                .isEqualTo(PackageFormatError.KEY);
        assertThat(refused(() -> SigningKeys.load(publicFile, publicFile))).isEqualTo(PackageFormatError.KEY);
        assertThat(refused(() -> SigningKeys.load(privateFile, folder.resolve("none.txt"))))
                .isEqualTo(PackageFormatError.NOT_FOUND);
        for (String text : List.of("", "あ", secret, secret.substring(4))) {
            Files.writeString(publicFile, text);
            assertThatThrownBy(() -> SigningKeys.loadPublic(publicFile))
                    .isInstanceOf(PackageFormatException.class)
                    .hasMessageStartingWith("PKG-017 public.txt: ")
                    .hasMessageNotContaining(secret.substring(24));
        }
    }

    private static PackageFormatError refused(ThrowingCallable call) {
        return catchThrowableOfType(PackageFormatException.class, call).error();
    }
}
