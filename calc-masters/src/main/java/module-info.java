/** Readers of the official masters, editions, the embedded edition. */
module jp.santei.masters {
    requires transitive jp.santei.core;
    requires com.fasterxml.jackson.databind;
    requires com.google.common;
    requires java.xml;
    // windows-31j, the encoding of the official files, lives there
    requires jdk.charsets;
    requires static transitive org.jspecify;

    exports jp.santei.masters;
    exports jp.santei.masters.diff;
    exports jp.santei.masters.file;
    exports jp.santei.masters.history;
    exports jp.santei.masters.layout;
    exports jp.santei.masters.publicexpense;
    exports jp.santei.masters.publish;
    exports jp.santei.masters.snapshot;
}
