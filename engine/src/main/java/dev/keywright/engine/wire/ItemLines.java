package dev.keywright.engine.wire;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.SequencedMap;

import org.jspecify.annotations.Nullable;

import dev.keywright.engine.fault.FaultException;
import dev.keywright.engine.value.Item;

/** The lines of the files that exports write and imports read, in DynamoDB JSON (FACTS §6.6); without their ends. */
public final class ItemLines {
    private static final int USUAL_LINE_BYTES = 512;

    private static final Kind<Optional<Item>> LINE = Structure
            .of("Line", ItemOfLine::new, line -> line.item)
            .member("Item", Values.ITEM, (line, item) -> line.item = Optional.of(item), item -> item);

    private static final class ItemOfLine {
        private Optional<Item> item = Optional.empty();
    }

    private ItemLines() {}

    /** {@code {"Item":{…}}} */
    public static ByteBuffer ofItem(Item item) {
        JsonOutput out = new JsonOutput(USUAL_LINE_BYTES);
        LINE.write(Optional.of(item), out);
        return out.toBuffer();
    }

    /**
     * {@code {"Metadata":{"WriteTimestampMicros":"…"},"Keys":{…},"OldImage":{…},"NewImage":{…}}}, without the images
     * that are empty.
     */
    public static ByteBuffer ofChange(long writtenMicros, Item keys, Optional<Item> before, Optional<Item> after) {
        JsonOutput out = new JsonOutput(USUAL_LINE_BYTES);
        out.beginObject();
        out.name("Metadata");
        out.beginObject();
        out.name("WriteTimestampMicros");
        out.text(Long.toString(writtenMicros));
        out.endObject();
        out.name("Keys");
        Values.ITEM.write(keys, out);
        before.ifPresent(item -> {
            out.name("OldImage");
            Values.ITEM.write(item, out);
        });
        after.ifPresent(item -> {
            out.name("NewImage");
            Values.ITEM.write(item, out);
        });
        out.endObject();
        return out.toBuffer();
    }

    /**
     * Reads {@code {"Item":{…}}}; empty when the line is an object without that member.
     *
     * @throws FaultException when the line is no such JSON, or the item cannot be one
     */
    public static Optional<Item> readItem(byte[] line) {
        return JsonInput.readBody(LINE, line, 0, line.length);
    }

    /** A manifest: one object of texts, numbers and nulls. */
    public static ByteBuffer ofManifest(SequencedMap<String, @Nullable Object> members) {
        JsonOutput out = new JsonOutput(USUAL_LINE_BYTES);
        out.beginObject();
        members.forEach((name, value) -> {
            out.name(name);
            switch (value) {
                case null -> out.absent();
                case Long number -> out.number(number);
                case Object text -> out.text(text.toString());
            }
        });
        out.endObject();
        return out.toBuffer();
    }
}
