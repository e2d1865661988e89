package jp.santei.masters.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import jp.santei.masters.MasterPlace;
import jp.santei.masters.storage.AtomicFile;

/**
 * A pair of Ed25519 keys to sign packages with (署名鍵).
 *
 * <p>A key file is one line of Base64: of the PKCS#8 form for the private key, of the X.509 form for the public key. The
 * private key is written to no other place than its file, and shown by no method. Immutable and thread-safe.
 */
public final class SigningKeys {
    private static final String ALGORITHM = "Ed25519";
    private static final byte[] PROBE = "santei".getBytes(StandardCharsets.US_ASCII);

    private final PrivateKey privateKey;
    private final PublicKey publicKey;

    private SigningKeys(PrivateKey privateKey, PublicKey publicKey) {
        this.privateKey = privateKey;
        this.publicKey = publicKey;
    }

    /** Makes a new pair. */
    public static SigningKeys make() {
        try {
            KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
            return new SigningKeys(pair.getPrivate(), pair.getPublic());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Loads a pair.
     *
     * @throws PackageFormatException when a file is missing, holds no key, or the keys are no pair
     */
    public static SigningKeys load(Path privateFile, Path publicFile) {
        return pair(place(privateFile), text(privateFile), place(publicFile), text(publicFile));
    }

    /**
     * Loads a public key.
     *
     * @throws PackageFormatException when the file is missing or holds no key
     */
    public static PublicKey loadPublic(Path publicFile) {
        return parsePublic(place(publicFile), text(publicFile));
    }

    /** Returns the Base64 of a public key, as it stands in its file. */
    public static String publicText(PublicKey key) {
        return Base64.getEncoder().encodeToString(key.getEncoded());
    }

    /**
     * Stores the pair in two files; the private one is for its owner's eyes only where the file system knows owners.
     *
     * @throws PackageFormatException when one of the files exists
     */
    public void store(Path privateFile, Path publicFile) throws IOException {
        checkFree(privateFile);
        checkFree(publicFile);
        AtomicFile.writeSecret(privateFile, out -> out.write(line(privateKey.getEncoded())));
        AtomicFile.write(publicFile, out -> out.write(line(publicKey.getEncoded())));
    }

    /** Returns the public key. */
    public PublicKey publicKey() {
        return publicKey;
    }

    /** Returns what the pair is, without the private key. */
    @Override
    public String toString() {
        return "SigningKeys[" + publicText(publicKey) + "]";
    }

    byte[] sign(byte[] message) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(privateKey);
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static boolean isSignedBy(PublicKey key, byte[] message, byte[] value) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(key);
            signature.update(message);
            return signature.verify(value);
        } catch (GeneralSecurityException e) {
            // bytes that are no signature at all
            return false;
        }
    }

    /** Returns the pair of two texts as they stand in key files. */
    static SigningKeys parse(String privateText, String publicText) {
        return pair(MasterPlace.of("private"), privateText, MasterPlace.of("public"), publicText);
    }

    static PublicKey parsePublic(MasterPlace place, String text) {
        byte[] encoded = decoded(place, text);
        try {
            return KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw noKey(place);
        }
    }

    private static SigningKeys pair(
            MasterPlace privatePlace, String privateText, MasterPlace publicPlace, String publicText) {
        PublicKey publicKey = parsePublic(publicPlace, publicText);
        SigningKeys keys = new SigningKeys(parsePrivate(privatePlace, privateText), publicKey);
        if (!isSignedBy(publicKey, PROBE, keys.sign(PROBE))) {
            throw PackageFormatException.of(
                    PackageFormatError.KEY,
                    publicPlace,
                    publicText(publicKey),
                    "秘密鍵と対になる公開鍵",
                    "the public key of the private key");
        }
        return keys;
    }

    private static PrivateKey parsePrivate(MasterPlace place, String text) {
        byte[] encoded = decoded(place, text);
        try {
            return KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw noKey(place);
        }
    }

    private static byte[] decoded(MasterPlace place, String text) {
        try {
            return Base64.getDecoder().decode(text.strip());
        } catch (IllegalArgumentException e) {
            throw noKey(place);
        }
    }

    private static String text(Path file) {
        if (!Files.isRegularFile(file)) {
            throw PackageFormatException.of(
                    PackageFormatError.NOT_FOUND, place(file), file.toString(), "鍵ファイル", "a key file");
        }
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw PackageFormatException.unreadable(place(file), e);
        }
    }

    private static byte[] line(byte[] encoded) {
        return (Base64.getEncoder().encodeToString(encoded) + "\n").getBytes(StandardCharsets.US_ASCII);
    }

    private static void checkFree(Path file) {
        if (Files.exists(file)) {
            throw PackageFormatException.of(
                    PackageFormatError.KEY_EXISTS,
                    place(file),
                    file.toString(),
                    "まだないファイル",
                    "a file that does not exist");
        }
    }

    private static MasterPlace place(Path file) {
        return MasterPlace.of(String.valueOf(file.getFileName()));
    }

    private static PackageFormatException noKey(MasterPlace place) {
        // what stands there may be a private key: it is not shown
        return PackageFormatException.of(
                PackageFormatError.KEY, place, "…", "Ed25519鍵のBase64 1行", "one line, the Base64 of an Ed25519 key");
    }
}
