package dev.keywright.engine.backup;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;

import com.amazon.ion.IonReader;
import com.amazon.ion.IonType;
import com.amazon.ion.IonWriter;
import com.amazon.ion.system.IonTextWriterBuilder;

import dev.keywright.engine.value.AttributeValue;
import dev.keywright.engine.value.Bytes;
import dev.keywright.engine.value.DynamoNumber;
import dev.keywright.engine.value.Item;

/** Items as Amazon Ion (FACTS §6.6): numbers are decimals, sets are lists with an annotation. */
final class IonItems {
    private static final byte[] VERSION = "$ion_1_0 ".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    private static final String STRINGS = "$dynamodb_SS";
    private static final String NUMBERS = "$dynamodb_NS";
    private static final String BINARIES = "$dynamodb_BS";

    private IonItems() {}

    /** {@code $ion_1_0 {Item:{…}}} */
    static byte[] ofItem(Item item) throws IOException {
        return line(out -> write("Item", item, out));
    }

    /** As {@code ItemLines.ofChange}, in Ion. */
    static byte[] ofChange(long writtenMicros, Item keys, Optional<Item> before, Optional<Item> after)
            throws IOException {
        return line(out -> {
            out.setFieldName("Metadata");
            out.stepIn(IonType.STRUCT);
            out.setFieldName("WriteTimestampMicros");
            out.writeDecimal(java.math.BigDecimal.valueOf(writtenMicros));
            out.stepOut();
            write("Keys", keys, out);
            if (before.isPresent()) {
                write("OldImage", before.get(), out);
            }
            if (after.isPresent()) {
                write("NewImage", after.get(), out);
            }
        });
    }

    private interface Members {
        void writeTo(IonWriter out) throws IOException;
    }

    private static byte[] line(Members members) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(VERSION);
        try (IonWriter out = IonTextWriterBuilder.minimal().withCharsetAscii().build(bytes)) {
            out.stepIn(IonType.STRUCT);
            members.writeTo(out);
            out.stepOut();
        }
        return bytes.toByteArray();
    }

    private static void write(String name, Item item, IonWriter out) throws IOException {
        out.setFieldName(name);
        write(item.attributes(), out);
    }

    private static void write(SequencedMap<String, AttributeValue> entries, IonWriter out) throws IOException {
        out.stepIn(IonType.STRUCT);
        for (var entry : entries.entrySet()) {
            out.setFieldName(entry.getKey());
            write(entry.getValue(), out);
        }
        out.stepOut();
    }

    private static void write(AttributeValue value, IonWriter out) throws IOException {
        switch (value) {
            case AttributeValue.S(String text) -> out.writeString(text);
            case AttributeValue.N(DynamoNumber number) -> out.writeDecimal(number.toBigDecimal());
            case AttributeValue.B(Bytes bytes) -> out.writeBlob(bytes.toArray());
            case AttributeValue.Bool(boolean truth) -> out.writeBool(truth);
            case AttributeValue.Null _ -> out.writeNull();
            case AttributeValue.M(var entries) -> write(entries, out);
            case AttributeValue.L(var elements) -> write(elements, out);
            case AttributeValue.Ss(var members) -> {
                out.addTypeAnnotation(STRINGS);
                write(members.stream().<AttributeValue>map(AttributeValue.S::new).toList(), out);
            }
            case AttributeValue.Ns(var members) -> {
                out.addTypeAnnotation(NUMBERS);
                write(members.stream().<AttributeValue>map(AttributeValue.N::new).toList(), out);
            }
            case AttributeValue.Bs(var members) -> {
                out.addTypeAnnotation(BINARIES);
                write(members.stream().<AttributeValue>map(AttributeValue.B::new).toList(), out);
            }
        }
    }

    private static void write(List<AttributeValue> elements, IonWriter out) throws IOException {
        out.stepIn(IonType.LIST);
        for (AttributeValue element : elements) {
            write(element, out);
        }
        out.stepOut();
    }

    /**
     * The item of the struct that the reader stands on, which is left where it is.
     *
     * @throws IllegalArgumentException when it is no item
     */
    static Item read(IonReader in) {
        if (in.getType() != IonType.STRUCT || in.isNullValue()) {
            throw new IllegalArgumentException("a record is a struct, not " + in.getType());
        }
        Optional<Item> item = Optional.empty();
        in.stepIn();
        try {
            while (in.next() != null) {
                if (in.getFieldName().equals("Item")) {
                    item = Optional.of(Item.of(entries(in)));
                }
            }
        } finally {
            in.stepOut();
        }
        return item.orElseThrow(() -> new IllegalArgumentException("a record has a member Item"));
    }

    private static SequencedMap<String, AttributeValue> entries(IonReader in) {
        if (in.getType() != IonType.STRUCT) {
            throw new IllegalArgumentException("an item is a struct, not " + in.getType());
        }
        SequencedMap<String, AttributeValue> entries = new LinkedHashMap<>();
        in.stepIn();
        try {
            while (in.next() != null) {
                entries.put(in.getFieldName(), value(in));
            }
        } finally {
            in.stepOut();
        }
        return entries;
    }

    private static AttributeValue value(IonReader in) {
        if (in.isNullValue()) {
            return AttributeValue.nul();
        }
        return switch (in.getType()) {
            case STRING -> AttributeValue.s(in.stringValue());
            case BOOL -> AttributeValue.bool(in.booleanValue());
            case INT, DECIMAL -> new AttributeValue.N(DynamoNumber.parse(in.bigDecimalValue().toString()));
            case BLOB -> new AttributeValue.B(Bytes.owning(in.newBytes()));
            case STRUCT -> new AttributeValue.M(entries(in));
            case LIST -> list(in);
            case NULL, FLOAT, TIMESTAMP, SYMBOL, CLOB, SEXP, DATAGRAM ->
                throw new IllegalArgumentException("no attribute is of Ion's type " + in.getType());
        };
    }

    private static AttributeValue list(IonReader in) {
        List<String> annotations = Arrays.asList(in.getTypeAnnotations());
        List<AttributeValue> elements = new ArrayList<>();
        in.stepIn();
        try {
            while (in.next() != null) {
                elements.add(value(in));
            }
        } finally {
            in.stepOut();
        }
        if (annotations.contains(STRINGS)) {
            return new AttributeValue.Ss(set(elements, AttributeValue.S.class, AttributeValue.S::value));
        }
        if (annotations.contains(NUMBERS)) {
            return new AttributeValue.Ns(set(elements, AttributeValue.N.class, AttributeValue.N::value));
        }
        return annotations.contains(BINARIES)
                ? new AttributeValue.Bs(set(elements, AttributeValue.B.class, AttributeValue.B::value))
                : new AttributeValue.L(elements);
    }

    private static <V, T> SequencedSet<T> set(List<AttributeValue> elements, Class<V> kind,
            java.util.function.Function<V, T> member) {
        SequencedSet<T> members = new LinkedHashSet<>();
        for (AttributeValue element : elements) {
            if (!kind.isInstance(element) || !members.add(member.apply(kind.cast(element)))) {
                throw new IllegalArgumentException("a set has members of its type, each of them once");
            }
        }
        if (members.isEmpty()) {
            throw new IllegalArgumentException("a set is not empty");
        }
        return members;
    }
}
