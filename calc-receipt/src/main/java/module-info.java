/** Electronic receipt files (レセプト電算): reader, writer, mapping to claims, review. */
module jp.santei.receipt {
    requires transitive jp.santei.core;
    requires static transitive org.jspecify;

    exports jp.santei.receipt;
}
