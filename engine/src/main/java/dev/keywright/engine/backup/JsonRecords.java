package dev.keywright.engine.backup;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import dev.keywright.engine.fault.FaultException;
import dev.keywright.engine.wire.ItemLines;

/** One item a line, in DynamoDB JSON; empty lines are skipped. */
final class JsonRecords implements Records {
    /** More than any item needs, and what a line can cost in memory. */
    private static final int LONGEST_LINE = 8 << 20;
    private static final int LONGEST_BLANK = 16;

    private final String object;
    private final InputStream in;
    private long line;

    JsonRecords(String object, InputStream in) {
        this.object = object;
        this.in = new BufferedInputStream(in, 1 << 16);
    }

    @Override
    public Optional<ImportRecord> next() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        boolean tooLong = false;
        for (int b = in.read(); b >= 0; b = in.read()) {
            if (b != '\n') {
                tooLong |= bytes.size() == LONGEST_LINE;
                if (!tooLong) {
                    bytes.write(b);
                }
                continue;
            }
            line++;
            if (!isBlank(bytes)) {
                return Optional.of(record(bytes, tooLong));
            }
            bytes.reset();
        }
        line++;
        return isBlank(bytes) ? Optional.empty() : Optional.of(record(bytes, tooLong));
    }

    private ImportRecord record(ByteArrayOutputStream bytes, boolean tooLong) {
        String where = object + ", line " + line;
        if (tooLong) {
            return new ImportRecord.Malformed(where, "the line is longer than " + LONGEST_LINE + " bytes");
        }
        try {
            return ItemLines.readItem(bytes.toByteArray())
                    .<ImportRecord>map(item -> new ImportRecord.Found(where, item))
                    .orElseGet(() -> new ImportRecord.Malformed(where, "there is no member \"Item\""));
        } catch (FaultException notAnItem) {
            String reason = notAnItem.fault().message();
            return new ImportRecord.Malformed(where, reason.isEmpty() ? "this is not an item in JSON" : reason);
        }
    }

    private static boolean isBlank(ByteArrayOutputStream bytes) {
        return bytes.size() == 0 || (bytes.size() < LONGEST_BLANK && bytes.toString(StandardCharsets.UTF_8).isBlank());
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
