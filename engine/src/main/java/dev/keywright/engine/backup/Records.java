package dev.keywright.engine.backup;

import java.io.IOException;
import java.util.Optional;

/** The records of one object, in order. For one thread. */
interface Records extends AutoCloseable {
    /** The next record; empty at the end. */
    Optional<ImportRecord> next() throws IOException;

    @Override
    void close() throws IOException;
}
