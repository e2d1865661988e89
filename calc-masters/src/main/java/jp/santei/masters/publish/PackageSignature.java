package jp.santei.masters.publish;

/**
 * The signature of a package (署名).
 *
 * @param publicKey Base64 of the X.509 form of the Ed25519 key that verifies it
 * @param value Base64 of the 64 bytes of the signature over the entry hashes.txt
 */
public record PackageSignature(String publicKey, String value) {}
