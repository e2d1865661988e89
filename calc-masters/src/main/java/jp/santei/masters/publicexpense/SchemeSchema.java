package jp.santei.masters.publicexpense;

import jp.santei.masters.table.Tsv;

/** The JSON Schema of a file of the public-expense master (公費マスターの JSON スキーマ, draft 2020-12). */
public final class SchemeSchema {
    /** Name of the schema. */
    public static final String NAME = "public-expense";

    private static final String FILE = "public-expense.schema.json";

    private SchemeSchema() {}

    /** Returns the text of the schema. */
    public static String text() {
        return Tsv.resourceText(SchemeSchema.class, FILE);
    }
}
