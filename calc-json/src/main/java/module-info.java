/** The JSON contract: claims in, statements out, JSON Lines, JSON Schemas. */
module jp.santei.json {
    requires transitive jp.santei.core;
    requires com.fasterxml.jackson.core;
    requires static transitive org.jspecify;

    exports jp.santei.json;
}
