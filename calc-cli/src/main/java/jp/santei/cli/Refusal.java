package jp.santei.cli;

import org.jspecify.annotations.Nullable;

/** Input or usage that the command refuses (受付不可): one line for the user, exit status 2. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String ja;

    Refusal(String ja, String en, @Nullable Throwable cause) {
        super(en, cause);
        this.ja = ja;
    }

    String text(Language language) {
        return language.of(ja, String.valueOf(getMessage()));
    }
}
