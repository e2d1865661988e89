/** The kit that proves a calculator: golden cases, a runner, and the independent reference model. */
module jp.santei.conformance {
    requires static transitive org.jspecify;
    requires transitive com.fasterxml.jackson.databind;
    requires commons.math3;
    requires transitive jp.santei.core;
    requires jp.santei.json;
    requires jp.santei.masters;

    exports jp.santei.conformance;
    exports jp.santei.conformance.reference;
}
