package dev.keywright.engine.value;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * The binary form of an item, as it is stored: a format byte, the item's DynamoDB size, the number of attributes, then
 * name, type and value of each. Lists and maps carry their length in front, so that one attribute can be found without
 * decoding the others. Numbers are kept as their plain decimal text, which is what every answer prints.
 */
final class ItemCodec {
    private static final int FORMAT = 1;

    private ItemCodec() {}

    static byte[] encode(Map<String, AttributeValue> attributes, int sizeBytes) {
        ByteWriter writer = new ByteWriter(sizeBytes + attributes.size() * 4 + 16);
        writer.single(FORMAT);
        writer.varint(sizeBytes);
        writeEntries(writer, attributes);
        return writer.toArray();
    }

    static SequencedMap<String, AttributeValue> decode(byte[] encoded) {
        ByteReader reader = afterHeader(encoded);
        return readEntries(reader);
    }

    static int sizeBytes(byte[] encoded) {
        ByteReader reader = new ByteReader(encoded, 1);
        return reader.varint();
    }

    /** Decodes the one attribute {@code name}, or answers null when the item has none of that name. */
    static @Nullable AttributeValue find(byte[] encoded, String name) {
        ByteReader reader = afterHeader(encoded);
        byte[] wanted = name.getBytes(StandardCharsets.UTF_8);
        for (int left = reader.varint(); left > 0; left--) {
            boolean found = reader.textEquals(wanted);
            AttributeType type = AttributeType.ofStoredCode(reader.single());
            if (found) {
                return readValue(reader, type);
            }
            skipValue(reader, type);
        }
        return null;
    }

    private static ByteReader afterHeader(byte[] encoded) {
        if (encoded[0] != FORMAT) {
            throw new IllegalStateException("stored item has format " + encoded[0] + ", this version reads " + FORMAT);
        }
        ByteReader reader = new ByteReader(encoded, 1);
        reader.varint();
        return reader;
    }

    /** Tells {@code visitor} every part of the item, in the order written. */
    static void visit(byte[] encoded, ItemVisitor visitor) {
        visitEntries(encoded, afterHeader(encoded), visitor);
    }

    private static void visitEntries(byte[] encoded, ByteReader reader, ItemVisitor visitor) {
        visitor.beginMap();
        for (int left = reader.varint(); left > 0; left--) {
            int size = reader.varint();
            visitor.name(encoded, reader.position(), size);
            reader.skip(size);
            visitValue(encoded, reader, visitor);
        }
        visitor.endMap();
    }

    private static void visitValue(byte[] encoded, ByteReader reader, ItemVisitor visitor) {
        AttributeType type = AttributeType.ofStoredCode(reader.single());
        visitor.beginValue(type);
        switch (type) {
            case S, N, B -> visitRun(encoded, reader, type, visitor);
            case BOOL -> visitor.bool(reader.single() == 1);
            case NULL -> visitor.nul();
            case SS, NS, BS -> {
                reader.blockSize();
                AttributeType member = type.memberType();
                visitor.beginList();
                for (int left = reader.varint(); left > 0; left--) {
                    visitRun(encoded, reader, member, visitor);
                }
                visitor.endList();
            }
            case L -> {
                reader.blockSize();
                visitor.beginList();
                for (int left = reader.varint(); left > 0; left--) {
                    visitValue(encoded, reader, visitor);
                }
                visitor.endList();
            }
            case M -> {
                reader.blockSize();
                visitEntries(encoded, reader, visitor);
            }
        }
        visitor.endValue();
    }

    private static void visitRun(byte[] encoded, ByteReader reader, AttributeType type, ItemVisitor visitor) {
        int size = reader.varint();
        if (type == AttributeType.B) {
            visitor.binary(encoded, reader.position(), size);
        } else {
            visitor.text(encoded, reader.position(), size);
        }
        reader.skip(size);
    }

    private static void writeEntries(ByteWriter writer, Map<String, AttributeValue> entries) {
        writer.varint(entries.size());
        for (Map.Entry<String, AttributeValue> entry : entries.entrySet()) {
            writer.text(entry.getKey());
            writeTyped(writer, entry.getValue());
        }
    }

    private static void writeTyped(ByteWriter writer, AttributeValue value) {
        writer.single(value.type().storedCode());
        switch (value) {
            case AttributeValue.S(String text) -> writer.text(text);
            case AttributeValue.N(DynamoNumber number) -> writer.text(number.toString());
            case AttributeValue.B(Bytes bytes) -> writeBytes(writer, bytes);
            case AttributeValue.Bool(boolean truth) -> writer.single(truth ? 1 : 0);
            case AttributeValue.Null _ -> {
            }
            case AttributeValue.Ss(var members) -> {
                int start = writer.beginBlock();
                writer.varint(members.size());
                members.forEach(writer::text);
                writer.endBlock(start);
            }
            case AttributeValue.Ns(var members) -> {
                int start = writer.beginBlock();
                writer.varint(members.size());
                members.forEach(member -> writer.text(member.toString()));
                writer.endBlock(start);
            }
            case AttributeValue.Bs(var members) -> {
                int start = writer.beginBlock();
                writer.varint(members.size());
                members.forEach(member -> writeBytes(writer, member));
                writer.endBlock(start);
            }
            case AttributeValue.L(var elements) -> {
                int start = writer.beginBlock();
                writer.varint(elements.size());
                elements.forEach(element -> writeTyped(writer, element));
                writer.endBlock(start);
            }
            case AttributeValue.M(var entries) -> {
                int start = writer.beginBlock();
                writeEntries(writer, entries);
                writer.endBlock(start);
            }
        }
    }

    private static void writeBytes(ByteWriter writer, Bytes bytes) {
        writer.varint(bytes.length());
        bytes.writeTo(writer);
    }

    private static SequencedMap<String, AttributeValue> readEntries(ByteReader reader) {
        int count = reader.varint();
        SequencedMap<String, AttributeValue> entries = LinkedHashMap.newLinkedHashMap(count);
        for (int i = 0; i < count; i++) {
            String name = reader.text();
            entries.put(name, readValue(reader, AttributeType.ofStoredCode(reader.single())));
        }
        return entries;
    }

    private static AttributeValue readValue(ByteReader reader, AttributeType type) {
        return switch (type) {
            case S -> new AttributeValue.S(reader.text());
            case N -> new AttributeValue.N(DynamoNumber.parse(reader.text()));
            case B -> new AttributeValue.B(Bytes.owning(reader.bytes()));
            case BOOL -> new AttributeValue.Bool(reader.single() == 1);
            case NULL -> new AttributeValue.Null();
            case SS -> new AttributeValue.Ss(readMembers(reader, ByteReader::text));
            case NS -> new AttributeValue.Ns(readMembers(reader, source -> DynamoNumber.parse(source.text())));
            case BS -> new AttributeValue.Bs(readMembers(reader, source -> Bytes.owning(source.bytes())));
            case L -> new AttributeValue.L(readElements(reader));
            case M -> {
                reader.blockSize();
                yield new AttributeValue.M(readEntries(reader));
            }
        };
    }

    private static <T> SequencedSet<T> readMembers(ByteReader reader, Function<ByteReader, T> one) {
        reader.blockSize();
        int count = reader.varint();
        SequencedSet<T> members = LinkedHashSet.newLinkedHashSet(count);
        for (int i = 0; i < count; i++) {
            members.add(one.apply(reader));
        }
        return members;
    }

    private static List<AttributeValue> readElements(ByteReader reader) {
        reader.blockSize();
        int count = reader.varint();
        List<AttributeValue> elements = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            elements.add(readValue(reader, AttributeType.ofStoredCode(reader.single())));
        }
        return elements;
    }

    private static void skipValue(ByteReader reader, AttributeType type) {
        switch (type) {
            case S, N, B -> reader.skipRun();
            case BOOL -> reader.single();
            case NULL -> {
            }
            case SS, NS, BS, L, M -> reader.skipBlock();
        }
    }
}
