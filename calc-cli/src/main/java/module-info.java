/** The {@code santei} command. */
module jp.santei.cli {
    requires static org.jspecify;
    requires commons.math3;
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
