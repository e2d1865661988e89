package jp.santei.masters.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import jp.santei.masters.MasterFormatError;
import jp.santei.masters.MasterFormatException;
import jp.santei.masters.MasterPlace;
import org.jspecify.annotations.Nullable;

/** Reads a workbook (xlsx の読取) as a stream of events: shared texts first, then sheet by sheet. */
final class WorkbookReader {
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Path path;
    private final MasterPlace place;
    private final ReadLimits limits;
    private final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    private long total;

    WorkbookReader(Path path, ReadLimits limits) {
        this.path = path;
        this.place = MasterPlace.of(String.valueOf(path.getFileName()));
        this.limits = limits;
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    }

    DpcWorkbook read() {
        if (!Files.isRegularFile(path)) {
            throw refused(MasterFormatError.NOT_FOUND, path.toString(), "xlsxファイル", "an xlsx file");
        }
        try (ZipFile zip = new ZipFile(path.toFile(), StandardCharsets.UTF_8)) {
            if (zip.size() > limits.entries()) {
                throw refused(
                        MasterFormatError.ARCHIVE_LIMIT,
                        zip.size() + "",
                        "項目は" + limits.entries() + "個以下",
                        "at most " + limits.entries() + " entries");
            }
            return read(zip);
        } catch (IOException | XMLStreamException e) {
            MasterFormatException refused = refused(
                    MasterFormatError.UNREADABLE,
                    String.valueOf(e.getMessage()),
                    "読めるxlsxファイル",
                    "a readable xlsx file");
            refused.initCause(e);
            throw refused;
        }
    }

    private DpcWorkbook read(ZipFile zip) throws IOException, XMLStreamException {
        List<String> texts = zip.getEntry("xl/sharedStrings.xml") == null
                ? List.of()
                : SheetReader.texts(reader(zip, "xl/sharedStrings.xml"));
        Map<String, String> targets = targets(reader(zip, "xl/_rels/workbook.xml.rels"));
        List<DpcWorkbook.Sheet> sheets = new ArrayList<>();
        XMLStreamReader workbook = reader(zip, "xl/workbook.xml");
        while (workbook.hasNext()) {
            if (workbook.next() == XMLStreamReader.START_ELEMENT
                    && workbook.getLocalName().equals("sheet")) {
                String id = attribute(workbook, RELATIONSHIPS, "id");
                String part = "xl/" + targets.getOrDefault(id, "");
                sheets.add(new DpcWorkbook.Sheet(
                        attribute(workbook, null, "name"), new SheetReader(reader(zip, part), texts, place).rows()));
            }
        }
        return new DpcWorkbook(place.file(), sheets);
    }

    private static Map<String, String> targets(XMLStreamReader relations) throws XMLStreamException {
        Map<String, String> targets = new HashMap<>();
        while (relations.hasNext()) {
            if (relations.next() == XMLStreamReader.START_ELEMENT
                    && relations.getLocalName().equals("Relationship")) {
                String target = attribute(relations, null, "Target");
                targets.put(
                        attribute(relations, null, "Id"),
                        target.startsWith("/xl/") ? target.substring("/xl/".length()) : target);
            }
        }
        return targets;
    }

    private static String attribute(XMLStreamReader reader, @Nullable String namespace, String name) {
        @Nullable String value = reader.getAttributeValue(namespace, name);
        return value == null ? "" : value;
    }

    private XMLStreamReader reader(ZipFile zip, String part) throws IOException, XMLStreamException {
        @Nullable ZipEntry entry = zip.getEntry(part);
        if (entry == null) {
            throw refused(MasterFormatError.UNREADABLE, part, "xlsxの構成要素", "a part of an xlsx file");
        }
        long packed = Math.min(Math.max(entry.getCompressedSize(), 0), Files.size(path));
        long byRatio = Math.max(ReadLimits.RATIO_FROM, packed * limits.ratio());
        long most = Math.min(Math.min(limits.textBytes(), byRatio), limits.archiveBytes() - total);
        byte[] bytes;
        try (InputStream in = zip.getInputStream(entry)) {
            bytes = in.readNBytes(Math.toIntExact(most + 1));
        }
        if (bytes.length > most) {
            throw refused(
                    MasterFormatError.ARCHIVE_LIMIT,
                    part + " > " + most,
                    "展開後" + most + "バイト以下",
                    "at most " + most + " bytes unpacked");
        }
        total += bytes.length;
        return factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
    }

    private MasterFormatException refused(MasterFormatError error, String value, String ja, String en) {
        return MasterFormatException.of(error, place, value, ja, en);
    }
}
