package dev.keywright.engine.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.Optional;

import dev.keywright.engine.value.Item;
import dev.keywright.engine.wire.ItemLines;

/** How the lines of data files are written. */
enum ExportFormat {
    DYNAMODB_JSON("json") {
        @Override
        void write(Item item, OutputStream out) throws IOException {
            line(ItemLines.ofItem(item), out);
        }

        @Override
        void write(long writtenMicros, Item keys, Optional<Item> before, Optional<Item> after, OutputStream out)
                throws IOException {
            line(ItemLines.ofChange(writtenMicros, keys, before, after), out);
        }
    },
    ION("ion") {
        @Override
        void write(Item item, OutputStream out) throws IOException {
            line(ByteBuffer.wrap(IonItems.ofItem(item)), out);
        }

        @Override
        void write(long writtenMicros, Item keys, Optional<Item> before, Optional<Item> after, OutputStream out)
                throws IOException {
            line(ByteBuffer.wrap(IonItems.ofChange(writtenMicros, keys, before, after)), out);
        }
    };

    private final String ending;

    ExportFormat(String ending) {
        this.ending = ending;
    }

    String ending() {
        return ending;
    }

    abstract void write(Item item, OutputStream out) throws IOException;

    abstract void write(long writtenMicros, Item keys, Optional<Item> before, Optional<Item> after, OutputStream out)
            throws IOException;

    private static void line(ByteBuffer bytes, OutputStream out) throws IOException {
        out.write(bytes.array(), bytes.arrayOffset() + bytes.position(), bytes.remaining());
        out.write('\n');
    }
}
