package dev.keywright.engine.storage.mv;

import java.util.Arrays;
import java.util.NavigableMap;
import java.util.TreeMap;

import dev.keywright.engine.storage.StorageException;

/**
 * What one transaction does to one keyspace: first what becomes of the keyspace itself, then its writes in key order.
 * For the one thread that holds the transaction.
 */
final class KeyspaceWrites {
    /** What happens to the keyspace before the writes. */
    enum Fate {
        /** It was there and stays. */
        KEPT(0),
        /** It is new. */
        CREATED(1),
        /** It was there and is gone; no writes follow. */
        DROPPED(2),
        /** It was there, was dropped and made anew. */
        REPLACED(3);

        private final int storedCode;

        Fate(int storedCode) {
            this.storedCode = storedCode;
        }

        /** What stands for this in the journal; never to be changed. */
        int storedCode() {
            return storedCode;
        }

        static Fate ofStoredCode(int code) {
            for (Fate fate : values()) {
                if (fate.storedCode == code) {
                    return fate;
                }
            }
            throw new StorageException("a journal record does an unknown thing, " + code + ", to a keyspace");
        }

        /** Whether a reader of the transaction still sees what the keyspace held before. */
        boolean showsOldEntries() {
            return this == KEPT;
        }
    }

    private final NavigableMap<byte[], Write> writes = new TreeMap<>(Arrays::compareUnsigned);
    private Fate fate;

    KeyspaceWrites(Fate fate) {
        this.fate = fate;
    }

    Fate fate() {
        return fate;
    }

    void become(Fate next) {
        fate = next;
        writes.clear();
    }

    NavigableMap<byte[], Write> writes() {
        return writes;
    }
}
