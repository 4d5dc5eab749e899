package dev.keywright.engine.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

import dev.keywright.engine.api.CsvOptions;
import dev.keywright.engine.schema.KeyAttribute;
import dev.keywright.engine.schema.TableSchema;
import dev.keywright.engine.value.AttributeValue;
import dev.keywright.engine.value.Bytes;
import dev.keywright.engine.value.DynamoNumber;
import dev.keywright.engine.value.Item;

/**
 * Comma-separated values: key attributes, of the indexes too, have their defined types, all other columns are text. An
 * index key that is empty is left out, so that the item is not in that index.
 */
final class CsvRecords implements Records {
    private final String object;
    private final TableSchema schema;
    private final CSVParser parser;
    private final Iterator<CSVRecord> rows;
    private final List<String> header;
    private boolean broken;

    CsvRecords(String object, InputStream in, CsvOptions options, TableSchema schema) throws IOException {
        this.object = object;
        this.schema = schema;
        parser = CSVParser.parse(new InputStreamReader(in, StandardCharsets.UTF_8), CSVFormat.RFC4180.builder()
                .setDelimiter(options.delimiter().orElse(","))
                .setIgnoreEmptyLines(true)
                .get());
        rows = parser.iterator();
        header = options.headerList().orElseGet(() -> rows.hasNext() ? withoutMark(rows.next().toList()) : List.of());
    }

    /** Spreadsheets put a mark of the byte order before the first column's name. */
    private static List<String> withoutMark(List<String> names) {
        List<String> header = new java.util.ArrayList<>(names);
        header.set(0, header.getFirst().startsWith("\uFEFF") ? header.getFirst().substring(1) : header.getFirst());
        return header;
    }

    @Override
    public Optional<ImportRecord> next() {
        String where = object + ", line " + (parser.getCurrentLineNumber() + 1);
        try {
            return broken || !rows.hasNext() ? Optional.empty() : Optional.of(record(rows.next(), where));
        } catch (UncheckedIOException | IllegalStateException badSyntax) {
            broken = true;
            return Optional.of(new ImportRecord.Malformed(where, "no CSV from here on: " + badSyntax.getMessage()));
        }
    }

    private ImportRecord record(CSVRecord row, String where) {
        if (row.size() != header.size()) {
            return new ImportRecord.Malformed(where,
                    "there are " + row.size() + " columns where the header has " + header.size());
        }
        SequencedMap<String, AttributeValue> attributes = new LinkedHashMap<>();
        try {
            for (int i = 0; i < header.size(); i++) {
                String name = header.get(i);
                String text = row.get(i);
                if (!text.isEmpty() || !isIndexKey(name)) {
                    attributes.put(name, value(name, text));
                }
            }
        } catch (IllegalArgumentException notThatType) {
            return new ImportRecord.Malformed(where, String.valueOf(notThatType.getMessage()));
        }
        return new ImportRecord.Found(where, Item.of(attributes));
    }

    private boolean isIndexKey(String name) {
        return !schema.key().has(name) && definition(name).isPresent();
    }

    private AttributeValue value(String name, String text) {
        return definition(name).map(attribute -> switch (attribute.type()) {
            case N -> new AttributeValue.N(DynamoNumber.parse(text));
            case B -> new AttributeValue.B(Bytes.fromBase64(text));
            default -> AttributeValue.s(text);
        }).orElseGet(() -> AttributeValue.s(text));
    }

    private Optional<KeyAttribute> definition(String name) {
        return schema.attributes().stream().filter(attribute -> attribute.name().equals(name)).findFirst();
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
