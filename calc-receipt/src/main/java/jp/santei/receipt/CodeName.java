package jp.santei.receipt;

import org.jspecify.annotations.Nullable;

/**
 * A code and its name (コードと名称).
 *
 * @param code code as recorded
 * @param name name of its master row; null when the edition does not have it
 */
public record CodeName(String code, @Nullable String name) {}
