package jp.santei.masters.publish;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import jp.santei.masters.MasterPlace;
import jp.santei.masters.file.OfficialTable;
import jp.santei.masters.file.Problem;
import org.jspecify.annotations.Nullable;

/** The manifest as an entry of a package (目録のエントリ). */
final class ManifestJson {
    private static final String SIGNED = "Ed25519";
    private static final String UNSIGNED = "none";

    private ManifestJson() {}

    static byte[] write(Manifest manifest) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("formatVersion", manifest.formatVersion());
        node.put("id", manifest.id());
        node.put("publication", manifest.publication().toString());
        node.put("signature", manifest.signed() ? SIGNED : UNSIGNED);
        node.put("errata", manifest.errata());
        node.put("contentSha256", manifest.contentSha256());
        ArrayNode sources = node.putArray("sources");
        manifest.sources().forEach(source -> write(source, sources.addObject()));
        ArrayNode coverage = node.putArray("coverage");
        manifest.coverage().forEach(covered -> write(covered, coverage.addObject()));
        ArrayNode errors = node.putArray("acceptedErrors");
        manifest.acceptedErrors().forEach(error -> write(error, errors.addObject()));
        return CanonicalJson.write(node);
    }

    /**
     * Reads what a manifest states that does not follow from the rest of the package.
     *
     * @throws PackageFormatException when it is no manifest, or one of a version that is not known here
     */
    static Stated read(MasterPlace place, byte[] bytes) {
        JsonFields fields = JsonFields.parse(place, bytes);
        int version = fields.number("formatVersion");
        if (version != MasterPackage.FORMAT_VERSION) {
            String known = MasterPackage.FORMAT_VERSION + "";
            throw PackageFormatException.of(
                    PackageFormatError.VERSION, fields.at("formatVersion"), version + "", known, known);
        }
        String signature = fields.text("signature");
        if (!signature.equals(SIGNED) && !signature.equals(UNSIGNED)) {
            String expected = SIGNED + ", " + UNSIGNED;
            throw JsonFields.refused(fields.at("signature"), signature, expected, expected);
        }
        return new Stated(
                name(fields, "id", MasterPackage.ID),
                signature.equals(SIGNED),
                fields.objects("sources").stream().map(ManifestJson::source).toList(),
                fields.objects("acceptedErrors").stream()
                        .map(ManifestJson::error)
                        .toList());
    }

    private static String name(JsonFields fields, String member, Pattern pattern) {
        String name = fields.text(member);
        if (!pattern.matcher(name).matches()) {
            throw JsonFields.refused(fields.at(member), name, pattern.pattern(), pattern.pattern());
        }
        return name;
    }

    private static void write(Manifest.Source source, ObjectNode node) {
        OfficialTable.Source file = source.file();
        node.put("table", source.table()).put("entry", source.entry()).put("rows", source.rows());
        node.put("name", file.name()).put("size", file.size()).put("sha256", file.sha256());
        node.put("publication", file.publication().toString()).put("encoding", file.encoding());
    }

    private static Manifest.Source source(JsonFields fields) {
        OfficialTable.Source file = new OfficialTable.Source(
                fields.text("name"),
                fields.large("size"),
                fields.text("sha256"),
                fields.day("publication"),
                fields.text("encoding"));
        return new Manifest.Source(
                name(fields, "table", MasterPackage.LAYOUT_ID), fields.text("entry"), file, fields.number("rows"));
    }

    private static void write(Manifest.Coverage coverage, ObjectNode node) {
        node.put("table", coverage.table()).put("files", coverage.files()).put("rows", coverage.rows());
        node.put("from", day(coverage.from())).put("to", day(coverage.to()));
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        if (day == null) {
            return null;
        }
        return day.equals(LocalDate.MAX) ? "open" : day.toString();
    }

    private static void write(Problem error, ObjectNode node) {
        node.put("rule", error.rule()).put("value", error.value());
        node.put("ja", error.ja()).put("en", error.en());
        node.put("file", error.place().file());
        node.put("line", error.place().line());
        node.put("column", error.place().column());
    }

    private static Problem error(JsonFields fields) {
        MasterPlace place = new MasterPlace(fields.text("file"), fields.number("line"), fields.text("column"));
        return new Problem(
                fields.text("rule"),
                Problem.Severity.ERROR,
                place,
                fields.text("value"),
                fields.text("ja"),
                fields.text("en"));
    }

    /**
     * What a manifest states that does not follow from the rest of the package.
     *
     * @param id name of the package
     * @param signed whether it carries a signature
     * @param sources the files it was made of
     * @param acceptedErrors errors that were accepted
     */
    record Stated(String id, boolean signed, List<Manifest.Source> sources, List<Problem> acceptedErrors) {}
}
