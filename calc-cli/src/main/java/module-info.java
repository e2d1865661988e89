/** The {@code santei} command. */
module jp.santei.cli {
    requires static org.jspecify;
    requires info.picocli;
    requires com.fasterxml.jackson.databind;
    requires jp.santei.core;
    requires jp.santei.json;
    requires jp.santei.masters;
    requires jp.santei.receipt;
    requires jp.santei.conformance;

    opens jp.santei.cli to
            info.picocli;
}
