package jp.santei.cli;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

/** Runs the command in this JVM, as a terminal or a pipe would. */
record Command(int status, String out, String err) {
    static Command atTerminal(String... args) {
        return run("", true, args);
    }

    static Command piped(String in, String... args) {
        return run(in, false, args);
    }

    private static Command run(String in, boolean terminal, String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Santei santei = new Santei(
                new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
                new PrintWriter(out),
                new PrintWriter(err),
                terminal);
        int status = santei.run(args);
        return new Command(status, out.toString(), err.toString());
    }
}
